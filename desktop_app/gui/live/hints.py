"""What the Live page says while it has no answer to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.look import SPACE, set_role


class HintPanel(QWidget):
    """A line on how things stand, one on what to do, and sample texts to click on."""

    sample_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = QLabel()
        set_role(self._headline, "subhead")
        self._advice = QLabel()
        set_role(self._advice, "muted")
        self._advice.setWordWrap(True)
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(SPACE // 2)
        set_role(self._busy, "busy")
        self._busy.setAccessibleName(self.tr("Loading"))
        self.sample_buttons = [self._chip(self._shown(text)) for text in self._samples()]
        self._lay_out()

    def _samples(self) -> list[str]:
        return [
            self.tr("The food was great, but the service was terribly slow."),
            self.tr("It does what it says. Nothing more, nothing less."),
            self.tr("Arrived a day early and works like a charm 🎉"),
        ]

    def _shown(self, text: str) -> str:
        """Without what no font here has, such as an emoji: an empty box is no fine example."""
        metrics = self.fontMetrics()
        return "".join(sign for sign in text if metrics.inFontUcs4(ord(sign))).rstrip()

    def _chip(self, text: str) -> QPushButton:
        chip = QPushButton(text)
        set_role(chip, "chip")
        chip.setAccessibleName(self.tr("Try the text: {text}").format(text=text))
        chip.clicked.connect(lambda: self.sample_chosen.emit(text))
        return chip

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._headline)
        layout.addWidget(self._busy)
        layout.addWidget(self._advice)
        for chip in self.sample_buttons:
            row = QHBoxLayout()
            row.addWidget(chip)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(1)

    def say(self, headline: str, advice: str, *, busy: bool = False, samples: bool = False) -> None:
        """Show the two lines, with a sign that something goes on or with the samples."""
        self._headline.setText(headline)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._busy.setVisible(busy)
        for chip in self.sample_buttons:
            chip.setVisible(samples)

    @property
    def headline(self) -> str:
        """The first line as it stands."""
        return self._headline.text()
