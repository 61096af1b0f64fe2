"""The models on this computer, one under another."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.catalog.installed import DamagedModel
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.models import wording
from desktop_app.gui.models.requests import ListedModel
from desktop_app.gui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
Row = ListedModel | DamagedModel


def id_of(row: Row) -> str:
    """Names a row's model."""
    return row.id if isinstance(row, DamagedModel) else row.model.id


class ModelsListModel(QAbstractListModel):
    """A row a model: its name and, under it, what matters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.active = ""

    def show_models(self, rows: Sequence[Row], active: str) -> None:
        """Show these; the one with that id is in use."""
        self.beginResetModel()
        self.rows, self.active = tuple(rows), active
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            folder = row.folder if isinstance(row, DamagedModel) else row.model.folder
            return plain_tip(str(folder))
        return None

    def _words(self, row: Row) -> str:
        if isinstance(row, DamagedModel):
            return f"{row.id}\n{self.tr('✕ damaged')}"
        under = wording.row_words(row.model, is_active=row.model.id == self.active)
        return f"{row.model.title}\n{under}"


class ModelsList(QListView):
    """Tells which model is selected."""

    model_selected = Signal(object)
    """Row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.models = ModelsListModel(self)
        self.setModel(self.models)
        self.setAccessibleName(self.tr("Models on this computer"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, "list")
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def selected(self) -> Row | None:
        """The one on show."""
        index = self.currentIndex()
        return self.models.rows[index.row()] if index.isValid() else None

    def show_models(self, rows: Sequence[Row], active: str) -> None:
        """Show these; what was selected stays so where it is still there, else the one in use."""
        # What stood there before any model was in use is nobody's choice.
        before = self.selected if self.models.active else None
        self.models.show_models(rows, active)
        wanted = (id_of(before) if before else "", active)
        ids = [id_of(row) for row in rows]
        place = next((ids.index(name) for name in wanted if name in ids), 0)
        self.setCurrentIndex(self.models.index(place))

    def select(self, name: str) -> None:
        """Show the model with that id, if it is there."""
        for place, row in enumerate(self.models.rows):
            if id_of(row) == name:
                self.setCurrentIndex(self.models.index(place))

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.model_selected.emit(self.models.rows[current.row()])

    def sizeHint(self) -> QSize:
        return QSize(34 * SPACE, 40 * SPACE)
