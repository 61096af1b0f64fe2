"""Help: keys, hints, licences, the log, what the application is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.frame.actions import add_action


class HelpMenu(QMenu):
    """Asks only."""

    keys_asked = Signal()
    hints_asked = Signal()
    licences_asked = Signal()
    log_asked = Signal()
    report_asked = Signal()
    about_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setTitle(self.tr("&Help"))
        self.keys_action = add_action(
            self, self.tr("&Keyboard"), self.keys_asked.emit, "F1", "Ctrl+/", window=window
        )
        self.hints_action = add_action(
            self, self.tr("Show the &hints again"), self.hints_asked.emit, window=window
        )
        self.addSeparator()
        self.log_action = add_action(
            self, self.tr("Open the &log's folder"), self.log_asked.emit, window=window
        )
        self.report_action = add_action(
            self, self.tr("Copy a &report of versions"), self.report_asked.emit, window=window
        )
        self.addSeparator()
        self.licences_action = add_action(
            self, self.tr("&Licences"), self.licences_asked.emit, window=window
        )
        self.about_action = add_action(
            self, self.tr("&About Sentiment Desk"), self.about_asked.emit, window=window
        )
        self.about_action.setMenuRole(QAction.MenuRole.AboutRole)
