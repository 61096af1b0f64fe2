"""The list of keys, to look at and close again."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.frame.key_list import KeyEntry
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.scrolling import scrollable, size_in_type


class KeySheet(QDialog):
    """Keys beside what they do, by place; does not block the window."""

    def __init__(self, entries: Sequence[KeyEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Keyboard"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for place, group in groupby(entries, lambda entry: entry.place):
            self._add_group(grid, place or self.tr("Everywhere"), list(group))
        grid.setRowStretch(grid.rowCount(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(scrollable(sheet, name=self.tr("Keys")), 1)
        layout.addWidget(buttons)

    def _add_group(self, grid: QGridLayout, title: str, entries: Sequence[KeyEntry]) -> None:
        heading = QLabel(title)
        set_role(heading, "subhead")
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, 2 * SPACE)
        grid.addWidget(heading, row + 1, 0, 1, 2)
        for number, entry in enumerate(entries, row + 2):
            keys = QLabel(entry.keys)
            set_role(keys, "key")
            grid.addWidget(keys, number, 0, Qt.AlignmentFlag.AlignLeft)
            words = QLabel(entry.words)
            words.setWordWrap(True)
            grid.addWidget(words, number, 1)

    def sizeHint(self) -> QSize:
        return size_in_type(self, letters=90, lines=40)
