"""The head line: pages on the left, settings and the menu on the right."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QToolButton, QWidget

from desktop_app.gui.frame.actions import add_action, names_of
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.mnemonics import without_mnemonic

HAS_MENU_BAR = sys.platform == "darwin"
"""Where the system has one place for the menus of all windows."""


class HeadLine(QWidget):
    """Holds the tabs; the menus are in one button, or in the system's own bar."""

    def __init__(self, tabs: QWidget, settings: QAction, menus: Sequence[QMenu]) -> None:
        super().__init__()
        self.settings_button = _button(without_mnemonic(settings.text()))
        self.settings_button.setToolTip(
            f"{without_mnemonic(settings.text())} ({names_of(settings.shortcuts())})"
        )
        self.settings_button.clicked.connect(settings.trigger)
        self.menu = QMenu(self)
        self.menu_button = _button("☰")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu ({keys})").format(keys="F10"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        row.addWidget(tabs, 1)
        row.addWidget(self.settings_button)
        row.addWidget(self.menu_button)
        for menu in menus:
            self.menu.addMenu(menu)

    def place_menus(self, window: QMainWindow, menus: Sequence[QMenu]) -> None:
        """Put the menus where the system's users look for them; F10 opens the button's."""
        if HAS_MENU_BAR:
            for menu in menus:
                window.menuBar().addMenu(menu)
            self.menu_button.hide()
        else:
            hidden = QMenu(window)
            add_action(hidden, self.tr("Menu"), self.menu_button.showMenu, "F10", window=window)


def _button(words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    # A click leaves the focus where it is: the Edit menu acts there.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_role(button, "head")
    return button
