"""Three things worth knowing, at the first start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.look import SPACE, set_role


class HintStrip(QFrame):
    """One hint at a time, above the pages; hides itself after the last or when it is dismissed."""

    finished = Signal()
    """They were seen, or are not wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self.setAccessibleName(self.tr("Hints"))
        self._index = 0
        self.count = QLabel()
        set_role(self.count, "muted")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.next_button = QPushButton()
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        self.dismiss_button.setAccessibleName(self.tr("Dismiss the hints"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.count)
        row.addWidget(self.words, 1)
        row.addWidget(self.next_button)
        row.addWidget(self.dismiss_button)
        self.next_button.clicked.connect(self._on_next_clicked)
        self.dismiss_button.clicked.connect(self._finish)
        self.hide()

    def begin(self) -> None:
        """Show the first."""
        self._show(0)
        self.show()

    def _hints(self) -> tuple[str, ...]:
        return (
            self.tr("Type or paste a text: the answer follows every key, and names the words."),
            self.tr("Drop a file or a folder anywhere on this window to have every row answered."),
            self.tr("F1 lists all keys. Nothing you type or open leaves this computer."),
        )

    def _show(self, index: int) -> None:
        hints = self._hints()
        self._index = index
        self.count.setText(
            self.tr("{number} of {count}").format(number=index + 1, count=len(hints))
        )
        self.words.setText(hints[index])
        is_last = index == len(hints) - 1
        self.next_button.setText(self.tr("Do&ne") if is_last else self.tr("&Next"))
        self.next_button.setAccessibleName(
            self.tr("Close the hints") if is_last else self.tr("Next hint")
        )
        self.dismiss_button.setVisible(not is_last)

    def _on_next_clicked(self) -> None:
        if self._index + 1 < len(self._hints()):
            self._show(self._index + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        self.hide()
        self.finished.emit()
