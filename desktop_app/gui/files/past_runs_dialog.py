"""The runs kept: opened, resumed, exported, deleted, and the space they take."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.files.kept_run_wording import total_words
from desktop_app.gui.files.past_runs_model import RUN_ROLE, PastRunsModel, Run, RunColumn
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_table import look_like_rows
from desktop_app.jobs.library import KeptRun

_WIDTHS = {
    RunColumn.FILE: 230,
    RunColumn.DATE: 140,
    RunColumn.ROWS: 80,
    RunColumn.STATE: 120,
    RunColumn.SIZE: 80,
}


class PastRunsDialog(QDialog):
    """A table of runs; what is asked of them is done by whoever listens."""

    open_asked = Signal(object)
    """KeptRun."""
    resume_asked = Signal(object)
    """KeptRun."""
    export_asked = Signal(object)
    """KeptRun."""
    delete_asked = Signal(list)
    """list[KeptRun | DamagedRun]."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Past runs"))
        self.model = PastRunsModel(self)
        self.table = RunsTable(self.model)
        self.table.setAccessibleName(self.tr("Past runs"))
        self.total = QLabel(self.tr("Reading…"))
        set_role(self.total, "muted")
        self.open_button = QPushButton(self.tr("&Open"))
        self.open_button.setDefault(True)
        self.resume_button = QPushButton(self.tr("&Resume"))
        self.export_button = QPushButton(self.tr("&Export…"))
        self.delete_button = QPushButton(self.tr("&Delete…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._lay_out()
        self._connect()
        self._on_selection_changed()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.total, 1)
        for button in (
            self.open_button,
            self.resume_button,
            self.export_button,
            self.delete_button,
            self.close_button,
        ):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.open_button.clicked.connect(lambda: self._close_and(self.open_asked))
        self.resume_button.clicked.connect(lambda: self._close_and(self.resume_asked))
        self.export_button.clicked.connect(lambda: self._close_and(self.export_asked))
        self.delete_button.clicked.connect(self._on_delete)
        self.close_button.clicked.connect(self.reject)
        self.table.doubleClicked.connect(self._on_double_clicked)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.delete_pressed.connect(self._on_delete)

    @property
    def selected(self) -> list[Run]:
        """The runs selected, in the table's order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.index(row, 0).data(RUN_ROLE) for row in rows]

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these; the first is selected, or what was if it is still there."""
        before = self.selected
        self.model.show_runs(runs)
        self.total.setText(total_words(list(runs)))
        row = self.model.row_of(before[0].path) if before else 0
        if runs:
            self.table.select_only(max(row, 0))
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        runs = self.selected
        run = runs[0] if len(runs) == 1 and isinstance(runs[0], KeptRun) else None
        self.open_button.setEnabled(run is not None)
        self.resume_button.setEnabled(run is not None and run.can_be_resumed)
        self.export_button.setEnabled(run is not None and run.rows > 0)
        self.delete_button.setEnabled(bool(runs))

    def _close_and(self, asked: SignalInstance) -> None:
        [run] = self.selected
        self.accept()
        asked.emit(run)

    def _on_double_clicked(self) -> None:
        self.open_button.click()

    def _on_delete(self) -> None:
        if runs := self.selected:
            self.delete_asked.emit(runs)

    def sizeHint(self) -> QSize:
        return QSize(112 * SPACE, 52 * SPACE)


class RunsTable(QTableView):
    """Tells when the Delete key is pressed on it."""

    delete_pressed = Signal()

    def __init__(self, model: PastRunsModel) -> None:
        super().__init__()
        self.setModel(model)
        look_like_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def select_only(self, row: int) -> None:
        """Unlike `selectRow`, which adds to the selection while Ctrl is held, as it is after
        Ctrl+H: what is deleted must be what was chosen."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
