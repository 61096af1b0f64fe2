"""Earlier measurements to look at again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.benchmark.wording import history_words, occasion_words
from desktop_app.gui.look import SPACE, set_role
from desktop_app.measuring.history import KeptMeasurement


class HistoryPanel(QFrame):
    """A list, the newest first, and a way to delete one."""

    chosen = Signal(object)
    """KeptMeasurement."""
    removal_asked = Signal(object)
    """KeptMeasurement."""
    undo_asked = Signal()
    """The one deleted last is to come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier measurements"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setSpacing(SPACE // 4)
        self.delete_button = QPushButton(self.tr("&Delete"))
        self.delete_button.setAccessibleName(self.tr("Delete the selected measurement"))
        self.undo_button = QPushButton(self.tr("U&ndo"))
        self.undo_button.setAccessibleName(self.tr("Put the deleted measurement back"))
        self.none = QLabel(self.tr("None yet. Each measurement is kept here, to be compared."))
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(self.none, "muted")
        head = QHBoxLayout()
        head.addWidget(QLabel(self.tr("Earlier measurements")), 1)
        head.addWidget(self.undo_button)
        head.addWidget(self.delete_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.undo_button.clicked.connect(self.undo_asked)
        self.offer_undo(is_offered=False)
        self.show_all([])

    def show_all(self, kept: list[KeptMeasurement], current: Path | None = None) -> None:
        """List these; `current` is selected, which tells nobody."""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in kept:
            item = QListWidgetItem(history_words(entry.measurement), self.list)
            item.setToolTip(occasion_words(entry.measurement))
            item.setData(Qt.ItemDataRole.UserRole, entry)
            if entry.path == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.none.setVisible(not kept)
        self.list.setVisible(bool(kept))
        self.delete_button.setEnabled(self.list.currentItem() is not None)

    def offer_undo(self, *, is_offered: bool) -> None:
        """Whether one was deleted that can come back."""
        self.undo_button.setVisible(is_offered)

    def _on_current_changed(self) -> None:
        item = self.list.currentItem()
        self.delete_button.setEnabled(item is not None)
        if item:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_delete_clicked(self) -> None:
        if item := self.list.currentItem():
            self.removal_asked.emit(item.data(Qt.ItemDataRole.UserRole))
