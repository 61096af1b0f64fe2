"""The application's colours and type size follow the settings, and the system, while it runs."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.gui.fonts import font_for
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.palettes import (
    OUTLINED,
    fusion_palette,
    is_dark_palette,
    mended,
    outlined,
)
from desktop_app.settings.values import ColorScheme, Language, Settings

_SCHEMES = {
    ColorScheme.SYSTEM: Qt.ColorScheme.Unknown,
    ColorScheme.LIGHT: Qt.ColorScheme.Light,
    ColorScheme.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Dresses `app` from now until `shutdown`, which leaves it as it was."""

    def __init__(self, app: QApplication, settings: SettingsHost) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._own_font = QFont(app.font())
        self._font = self._own_font
        self._apply_scheme(settings.current.color_scheme)
        self._apply_font(settings.current.font_percent)
        settings.changed.connect(self._on_settings_changed)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def speak(self, language: Language) -> None:
        """Take type that has the language's letters; for widgets that are yet to be made."""
        self._font = font_for(language, self._own_font)
        self._apply_font(self._settings.current.font_percent)

    def shutdown(self) -> None:
        """Follow no more."""
        self._settings.changed.disconnect(self._on_settings_changed)
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_system_changed)
        self._app.styleHints().unsetColorScheme()
        self._app.setPalette(QPalette())
        self._app.setFont(self._own_font)

    def _apply_scheme(self, scheme: ColorScheme) -> None:
        self._app.styleHints().setColorScheme(_SCHEMES[scheme])
        self._app.setPalette(QPalette())
        palette = self._app.palette()
        if scheme is not ColorScheme.SYSTEM:
            dark = scheme is ColorScheme.DARK
            if is_dark_palette(palette) != dark:
                # Without a desktop's own theme (a plain X server) Qt cannot ask for a scheme.
                palette = fusion_palette(dark=dark)
        palette = mended(palette)
        self._app.setPalette(palette)
        for name in OUTLINED:
            # The stubs ask for bytes, which PySide6 refuses.
            self._app.setPalette(outlined(palette), name)  # type: ignore[arg-type]

    def _apply_font(self, percent: int) -> None:
        self._app.setFont(resized(self._font, percent / 100))

    def _resize_own_fonts(self, factor: float) -> None:
        """Those that a widget was given when it was made do not follow by themselves."""
        for widget in self._app.allWidgets():
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                widget.setFont(resized(widget.font(), factor))

    def _on_settings_changed(self, settings: Settings) -> None:
        previous = self._settings.previous
        if settings.color_scheme is not previous.color_scheme:
            self._apply_scheme(settings.color_scheme)
        if settings.font_percent != previous.font_percent:
            self._apply_font(settings.font_percent)
            self._resize_own_fonts(settings.font_percent / previous.font_percent)

    def _on_system_changed(self) -> None:
        # The signal comes before the palette does.
        QTimer.singleShot(0, self, self._on_palette_arrived)

    def _on_palette_arrived(self) -> None:
        if self._settings.current.color_scheme is ColorScheme.SYSTEM:
            self._apply_scheme(ColorScheme.SYSTEM)


def resized(font: QFont, factor: float) -> QFont:
    """The same font that many times as large."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * factor)
    else:
        other.setPixelSize(round(font.pixelSize() * factor))
    return other
