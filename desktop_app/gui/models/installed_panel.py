"""The models on this computer: the list and, beside it, the one selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.gui.look import SPACE
from desktop_app.gui.models.details_panel import DetailsPanel
from desktop_app.gui.models.drop_target import DropNote
from desktop_app.gui.models.models_list import ModelsList, Row, id_of
from desktop_app.gui.models.requests import Listed


class InstalledPanel(QSplitter):
    """Shows in `details` what is selected in `list`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._active = ""
        self.list = ModelsList()
        self.drop_note = DropNote()
        self.details = DetailsPanel()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.list, 1)
        column.addWidget(self.drop_note)
        self.addWidget(side)
        self.addWidget(self.details)
        self.setStretchFactor(1, 1)
        self.setSizes([280, 920])
        self.setHandleWidth(2 * SPACE)
        self.setChildrenCollapsible(False)
        self.list.model_selected.connect(self._on_model_selected)

    def show_listed(self, listed: Listed, active: str, *, select: str = "") -> None:
        """Show these; the one with the id `active` is in use, that of `select` is to be shown."""
        self._active = active
        self.list.show_models(listed.models, active)
        if select:
            self.list.select(select)

    def _on_model_selected(self, row: Row) -> None:
        self.details.show_row(row, is_active=id_of(row) == self._active)
