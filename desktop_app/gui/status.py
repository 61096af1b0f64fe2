"""The line at the foot of the window."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop_app.core.bundle import BundleCard
from desktop_app.core.predictions import Prediction
from desktop_app.gui.live import wording
from desktop_app.gui.live.latencies import LatencySummary
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.named_label import NamedLabel
from desktop_app.gui.plain import set_plain_tip
from desktop_app.gui.theme import label_word
from desktop_app.version import VERSION

_TOLD_FOR_MS = 6_000


class StatusLine(QStatusBar):
    """The last answer's figures on the left, the model and "offline" on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.figures = _part(self.tr("Figures of the last answer"))
        self.model = _part(self.tr("Model"))
        self.offline = _part(self.tr("Network"))
        self.offline.setText(self.tr("offline"))
        self.offline.setToolTip(self.tr("Nothing you type or open leaves this computer."))
        self.addWidget(self.figures, 1)
        self.addPermanentWidget(self.model)
        self.addPermanentWidget(self.offline)
        self.version = _part(self.tr("Version"))
        self.version.setText(VERSION)
        self.version.setToolTip(self.tr("Version of Sentiment Desk"))
        self.addPermanentWidget(self.version)
        self.show_loading()

    def tell(self, words: str) -> None:
        """Show words for some seconds."""
        self.showMessage(words, _TOLD_FOR_MS)

    def show_answer(self, prediction: Prediction, latency: LatencySummary | None) -> None:
        """Show what the last answer cost; nothing where there was no text."""
        if latency is None:
            self.figures.clear()
            return
        figures = (
            wording.milliseconds(latency.now_ms),
            wording.percentiles(latency),
            wording.tokens(prediction.token_count),
        )
        self.figures.setText(" · ".join(figures))

    def show_loading(self) -> None:
        """Say that the model is on its way."""
        self.model.setText(self.tr("Loading the model…"))

    def show_no_model(self) -> None:
        """Say that there is none."""
        self.model.setText(self.tr("No model"))

    def show_model(self, card: BundleCard) -> None:
        """Show which model answers."""
        megabytes = QLocale().toString(card.size_bytes / 1e6, "f", 0)
        words = self.tr("{name} {version} ({kind}, {size} MB)")
        self.model.setText(
            words.format(
                name=card.name, version=card.version, kind=card.quantization, size=megabytes
            )
        )
        without = self.tr(", never {label}")
        for label in card.unknown_labels:
            self.model.setText(self.model.text() + without.format(label=label_word(label).lower()))
        tip = self.tr("Made from {base}. Licence: {licence}. Reads {tokens} tokens at a time.")
        words = tip.format(base=card.base_model, licence=card.licence, tokens=card.max_tokens)
        set_plain_tip(self.model, words)


def _part(name: str) -> QLabel:
    part = NamedLabel(name)
    part.setTextFormat(Qt.TextFormat.PlainText)
    part.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
    set_role(part, "muted")
    return part
