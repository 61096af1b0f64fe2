"""What a text says sentence by sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.passages import Passage, PassageTally, tally
from desktop_app.gui import formatting
from desktop_app.gui.live import wording
from desktop_app.gui.live.messages import LivePassages
from desktop_app.gui.live.passage_delegate import PassageDelegate
from desktop_app.gui.live.passages_model import PassagesModel
from desktop_app.gui.look import SPACE, set_role

_ROWS = 3


class PassagesPanel(QFrame):
    """A list of sentences with their answers; hidden while there is only one."""

    passage_chosen = Signal(object)
    """Passage: by a click, by the arrow keys, or by Enter."""
    more_asked = Signal(int)
    """The first sentence that is not read yet."""
    left = Signal()
    """Enter was pressed: the text is to be worked on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._is_compact = False
        self._sentences_read = 0
        self.model = PassagesModel(self)
        self.headline = QLabel()
        set_role(self.headline, "reason")
        self.more_button = QPushButton()
        self._show_rest(0)
        self.list = _PassageList()
        self.list.setModel(self.model)
        self._lay_out()
        self.list.clicked.connect(self._on_chosen)
        self.list.walked.connect(self._on_chosen)
        self.list.entered_row.connect(self._on_row_entered)
        self.more_button.clicked.connect(lambda: self.more_asked.emit(self._sentences_read))
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, 0, 0, 0)
        head.addWidget(self.headline)
        head.addStretch(1)
        head.addWidget(self.more_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    @property
    def text(self) -> str:
        """Whose sentences are shown; empty where there are none."""
        return self.model.text

    def show_passages(self, read: LivePassages) -> PassageTally:
        """Show these, or add them to those before; gives what all on show come to."""
        if read.is_beginning:
            self.model.show_passages(read.request.text, read.passages)
        else:
            self.model.add_passages(read.passages)
        self._sentences_read = read.sentences_read
        self._show_rest(read.sentence_count - read.sentences_read)
        counts = tally(self.model.passages)
        self.headline.setText(wording.tally_words(counts))
        self._show_or_hide()
        return counts

    def _show_rest(self, unread: int) -> None:
        number = formatting.count(unread)
        self.more_button.setVisible(unread > 0)
        self.more_button.setText(self.tr("Read on ({count} more)").format(count=number))
        name = self.tr("Read the next of the {count} sentences that are not read yet")
        self.more_button.setAccessibleName(name.format(count=number))
        self.more_button.setToolTip(name.format(count=number))

    def clear(self) -> None:
        """Show none."""
        self.model.show_passages("", ())
        self._show_or_hide()

    def set_compact(self, is_compact: bool) -> None:
        """Stay hidden, whatever there is to show."""
        self._is_compact = is_compact
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(len(self.model.passages) > 1 and not self._is_compact)

    def passages(self) -> Sequence[Passage]:
        """Those on show, in order."""
        return tuple(self.model.passages)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.passage_chosen.emit(self.model.passages[index.row()])

    def _on_row_entered(self, index: QModelIndex) -> None:
        self._on_chosen(index)
        self.left.emit()


class _PassageList(QListView):
    """Tells which row the keys have led to, and on which Enter was pressed."""

    walked = Signal(QModelIndex)
    entered_row = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sentence by sentence"))
        self.setItemDelegate(PassageDelegate(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def sizeHint(self) -> QSize:
        """A few rows: on a small screen the answer above them is to be seen too."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        return QSize(super().sizeHint().width(), _ROWS * row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex())
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self.walked.emit(self.currentIndex())
