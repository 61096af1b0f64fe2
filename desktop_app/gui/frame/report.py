"""What to send along with a complaint: versions and choices, no text of the user's."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QGuiApplication

from desktop_app.core.bundle import BundleCard
from desktop_app.gui.failures import versions
from desktop_app.gui.theme import is_dark
from desktop_app.machine import processor_words
from desktop_app.settings.table import SETTINGS
from desktop_app.settings.values import Settings


@dataclass(frozen=True)
class VersionReport:
    """In English, for whoever mends the application reads it."""

    settings: Settings
    model: BundleCard | None

    def __str__(self) -> str:
        return "\n".join(
            (
                versions(),
                f"Processor: {processor_words()}",
                f"Screen: {_screen_words()}",
                f"Model: {self._model_words()}",
                f"Settings: {self._settings_words()}",
            )
        )

    def _model_words(self) -> str:
        if self.model is None:
            return "none"
        card = self.model
        return f"{card.name} {card.version}, {card.quantization}, {card.size_bytes:,} bytes"

    def _settings_words(self) -> str:
        changed = (s for s in SETTINGS if not s.is_default_in(self.settings))
        values = ((s.key, s.value_in(self.settings)) for s in changed)
        words = [f"{key}={v.value if isinstance(v, Enum) else v}" for key, v in values]
        return ", ".join(words) or "all as they come"


def _screen_words() -> str:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return (
        f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g},"
        f" {QGuiApplication.platformName()}, {'dark' if is_dark() else 'light'}"
    )
