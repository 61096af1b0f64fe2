"""The runs kept, as a table."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui import formatting
from desktop_app.gui.files.kept_run_wording import state_words
from desktop_app.gui.plain import plain_tip
from desktop_app.jobs.library import DamagedRun, KeptRun

Index = QModelIndex | QPersistentModelIndex
Run = KeptRun | DamagedRun
RUN_ROLE = Qt.ItemDataRole.UserRole


class RunColumn(IntEnum):
    """What is shown of a run, in this order."""

    FILE = 0
    DATE = 1
    ROWS = 2
    STATE = 3
    SIZE = 4
    MODEL = 5


_NUMBERS = (RunColumn.ROWS, RunColumn.SIZE)


class PastRunsModel(QAbstractTableModel):
    """A row a run, the one worked on last first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []

    @property
    def runs(self) -> list[Run]:
        """Those on show."""
        return list(self._runs)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show other runs."""
        self.beginResetModel()
        self._runs = list(runs)
        self.endResetModel()

    def row_of(self, path: Path) -> int:
        """Where a run stands; -1 where it does not."""
        return next((row for row, run in enumerate(self._runs) if run.path == path), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(RunColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(RunColumn(section))
        titles = {
            RunColumn.FILE: self.tr("File"),
            RunColumn.DATE: self.tr("Last worked on"),
            RunColumn.ROWS: self.tr("Rows"),
            RunColumn.STATE: self.tr("State"),
            RunColumn.SIZE: self.tr("Size"),
            RunColumn.MODEL: self.tr("Model"),
        }
        return titles[RunColumn(section)] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], RunColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(run, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(run.reason if isinstance(run, DamagedRun) else _tooltip(run))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return run if role == RUN_ROLE else None


def _words(run: Run, column: RunColumn) -> str:
    if column is RunColumn.SIZE:
        return formatting.data_size(run.size_bytes)
    if column is RunColumn.STATE:
        return state_words(run)
    if isinstance(run, DamagedRun):
        return run.path.name if column is RunColumn.FILE else ""
    return {
        RunColumn.FILE: formatting.one_line(run.source.path.name, length=200),
        RunColumn.DATE: formatting.date_and_time(run.notes.changed_at),
        RunColumn.ROWS: formatting.count(run.rows),
        RunColumn.MODEL: run.model,
    }[column]


def _tooltip(run: KeptRun) -> str:
    return "\n".join(filter(None, (str(run.source.path), run.notes.message)))


def _alignment(column: RunColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
