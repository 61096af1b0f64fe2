"""The tabs at the top of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTabBar, QWidget

from desktop_app.gui.look import set_role


class PageTabs(QTabBar):
    """One tab a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "pages")
        self.setAccessibleName(self.tr("Pages"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def add(self, title: str, shortcut: QKeySequence) -> None:
        """Add a tab at the end."""
        index = self.addTab(title)
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        self.setTabToolTip(index, f"{title} ({keys})")
        self.setAccessibleTabName(index, title)
