"""Offers to answer pasted lines one by one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui import formatting
from desktop_app.gui.look import SPACE, set_role


class LinesOffer(QFrame):
    """One line under the text; hidden when there is nothing to offer."""

    accepted = Signal(str)
    """The pasted text, each line of which is to be answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        set_role(self, "card")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.accept_button = QPushButton(self.tr("Analyse each &line"))
        self.accept_button.setAccessibleName(self.tr("Answer each pasted line on the Files page"))
        self.dismiss_button = QPushButton(self.tr("&Not now"))
        self.dismiss_button.setAccessibleName(self.tr("Read them as one text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.accept_button)
        row.addWidget(self.dismiss_button)
        self.accept_button.clicked.connect(self._on_accepted)
        self.dismiss_button.clicked.connect(self.dismiss)
        self.hide()

    def offer(self, text: str, line_count: int) -> None:
        """Offer it for the lines of a text that was pasted; nothing where it has none."""
        if not line_count:
            self.dismiss()
            return
        words = self.tr("{count} lines were pasted and are answered as one text.")
        self._show(text, words.format(count=formatting.count(line_count)))

    def offer_instead(self, text: str) -> None:
        """Offer it for a text that is too long to be read as one."""
        words = self.tr("The text is too long to be read as one, and was not pasted.")
        self._show(text, words)

    def _show(self, text: str, words: str) -> None:
        self._text = text
        self.words.setText(words)
        self.show()

    def dismiss(self) -> None:
        """Offer nothing any more."""
        self._text = ""
        self.hide()

    def _on_accepted(self) -> None:
        text = self._text
        self.dismiss()
        self.accepted.emit(text)
