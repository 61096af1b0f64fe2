"""The run whose results are on show, as it is read in the GUI thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.bundle import BundleCard
from desktop_app.errors import SentimentDeskError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.exportable import Exportable, whole_run
from desktop_app.gui.files.query_worker import RunCounts
from desktop_app.gui.files.row_pages import Numbers
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import read_choices
from desktop_app.jobs.running import explains
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import TableLayout


class ShownRun(QObject):
    """Keeps its database open until another run, or none, is on show; what cannot be read is told
    and counts as not there."""

    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: RunStore | None = None

    @property
    def path(self) -> Path | None:
        """None where no run is on show."""
        return self._store.path if self._store else None

    @property
    def layout(self) -> TableLayout | None:
        """How its file is read."""
        return self._store.layout if self._store else None

    def turn_to(self, run_path: Path | None) -> None:
        """Let go of the run on show and open another, or none."""
        if self._store:
            self._store.close()
            self._store = None
        try:
            self._store = RunStore.open(run_path) if run_path else None
        except SentimentDeskError as error:
            self.tell(error)

    def fetch(self, numbers: Numbers) -> list[StoredRow]:
        """The rows of these numbers. Raises StoreError where they cannot be read."""
        return self._store.fetch(numbers) if self._store else []

    def text_of(self, row: StoredRow) -> str:
        """What was answered of a row."""
        return row.cells[self._store.layout.text_column] if self._store else ""

    def is_explained_by(self, card: BundleCard, row: StoredRow) -> bool:
        """Whether a model can tell which words made the row's answer so. Raises StoreError where
        the run cannot be read."""
        return self._store is not None and explains(self._store, card, row.prediction)

    def chart_choices(self) -> ChartChoices | None:
        """By what its charts were drawn last."""
        try:
            return read_choices(self._store) if self._store else None
        except SentimentDeskError as error:
            self.tell(error)
            return None

    def exportable(self, counts: RunCounts, summary: SummaryOptions) -> Exportable | None:
        """All its rows."""
        if not self._store:
            return None
        total, by_hand = counts.labels.total, counts.by_hand.by_hand
        try:
            return whole_run(self._store, total=total, by_hand=by_hand, summary=summary)
        except SentimentDeskError as error:
            self.tell(error)
            return None

    def tell(self, error: SentimentDeskError) -> None:
        """Something of it could not be read."""
        self.failed.emit(Failure.from_exception(self.tr("The results could not be read"), error))
