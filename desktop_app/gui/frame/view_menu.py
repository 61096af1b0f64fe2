"""View: pages, colours, size of type."""

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.frame.actions import add_action
from desktop_app.gui.settings import wording
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.kinds import WholeNumber
from desktop_app.settings.table import setting_of
from desktop_app.settings.values import ColorScheme, Settings

_STEP_PERCENT = 10


class ViewMenu(QMenu):
    """Changes settings and turns pages; further actions may be added at its end."""

    def __init__(self, window: QWidget, settings: SettingsHost) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&View"))
        self._settings = settings
        self._after_pages = self.addSeparator()
        self.scheme_menu = self.addMenu(wording.title("color_scheme"))
        self.scheme_actions = self._add_schemes()
        keys = QKeySequence.StandardKey
        # On many keyboards the plus is a shifted key; the one it shares is what is pressed.
        larger = (QKeySequence(keys.ZoomIn), "Ctrl+=")
        self.larger_action = add_action(
            self, self.tr("&Larger type"), self._on_larger, *larger, window=window
        )
        self.smaller_action = add_action(
            self, self.tr("&Smaller type"), self._on_smaller, keys.ZoomOut, window=window
        )
        self.usual_action = add_action(
            self, self.tr("&Usual type"), self._on_usual, "Ctrl+0", window=window
        )
        settings.follow(self._on_settings_changed)

    def add_page(self, action: QAction) -> None:
        """Put the action that turns to a page among the others."""
        self.insertAction(self._after_pages, action)

    def _add_schemes(self) -> dict[ColorScheme, QAction]:
        group = QActionGroup(self)
        actions = {}
        for scheme in ColorScheme:
            action = self.scheme_menu.addAction(wording.option_word(scheme))
            action.setCheckable(True)
            action.setData(scheme.value)
            group.addAction(action)
            actions[scheme] = action
        group.triggered.connect(self._on_scheme_chosen)
        return actions

    def _resize_type(self, percent: int) -> None:
        kind = setting_of("font_percent").kind
        assert isinstance(kind, WholeNumber)
        self._settings.change(font_percent=max(kind.low, min(kind.high, percent)))

    def _on_scheme_chosen(self, action: QAction) -> None:
        self._settings.change(color_scheme=ColorScheme(action.data()))

    def _on_larger(self) -> None:
        self._resize_type(self._settings.current.font_percent + _STEP_PERCENT)

    def _on_smaller(self) -> None:
        self._resize_type(self._settings.current.font_percent - _STEP_PERCENT)

    def _on_usual(self) -> None:
        self._settings.reset("font_percent")

    def _on_settings_changed(self, settings: Settings) -> None:
        self.scheme_actions[settings.color_scheme].setChecked(True)
