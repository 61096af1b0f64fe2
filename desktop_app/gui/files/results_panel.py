"""The results of one run: filter, search, sort, read, export."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import SentimentDeskError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files import formatting
from desktop_app.gui.files.export_flow import Exportable, ExportFlow
from desktop_app.gui.files.filter_chips import FilterChips
from desktop_app.gui.files.query_worker import Query, QueryAnswer
from desktop_app.gui.files.results_feed import ResultsFeed
from desktop_app.gui.files.results_model import ResultsModel
from desktop_app.gui.files.results_table import ResultsTable
from desktop_app.gui.files.row_detail import RowDetail
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import LabelCounts, RowFilter, StoredRow

_SEARCH_DELAY_MS = 200


class ResultsPanel(QWidget):
    """Follows one run's database, be it growing or complete."""

    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store: RunStore | None = None
        self._shown: Query | None = None
        self._counts = LabelCounts()
        self.feed = ResultsFeed(self)
        self.chips = FilterChips()
        self.search = QLineEdit()
        self.found = QLabel()
        set_role(self.found, "muted")
        self.export_button = QPushButton(self.tr("&Export…"))
        self.exports = ExportFlow(self)
        self.model = ResultsModel(self)
        self.table = ResultsTable(self.model)
        self.detail = RowDetail()
        self._typing = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._set_up_search()
        self._lay_out()
        self._connect()

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the texts…"))
        self.search.setAccessibleName(self.tr("Search the texts"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(40 * SPACE)
        self.export_button.setAccessibleName(self.tr("Export the results"))
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, context=context)
        find.setWhatsThis(self.tr("Search the results"))
        find.activated.connect(self.search.setFocus)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        bar.addWidget(self.chips)
        bar.addWidget(self.found, 1)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.export_button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([900, 340])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(bar)
        layout.addWidget(self.exports.notice)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.feed.answered.connect(self._on_answered)
        self.feed.failed.connect(self.failed)
        self.exports.failed.connect(self.failed)
        self.chips.chosen.connect(self._on_filter_chosen)
        self.search.textChanged.connect(self._on_search_edited)
        self._typing.timeout.connect(self._on_filter_chosen)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.table.order_chosen.connect(self.feed.set_order)
        self.table.row_selected.connect(self._on_row_selected)
        # Told while the table is being painted: nothing may open a window then.
        self.model.fetch_failed.connect(self._on_fetch_failed, Qt.ConnectionType.QueuedConnection)

    @property
    def run_path(self) -> Path | None:
        """The run on show."""
        return self._store.path if self._store else None

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, or to none; does nothing if it is on show already."""
        if run_path == self.run_path:
            return
        self._close_store()
        self._shown = None
        self._open_store(run_path)
        store = self._store
        self.model.show_run(store.layout if store else None, store.fetch if store else _nothing)
        self._start_afresh()
        self.feed.show_run(self.run_path)

    def refresh(self) -> None:
        """The run on show has grown."""
        self.feed.refresh()

    def shutdown(self) -> None:
        """Wait for the threads and let go of the database. A second call does nothing."""
        self._typing.stop()
        self.feed.shutdown()
        self.exports.shutdown()
        self.model.show_run(None, _nothing)
        self._close_store()

    def _open_store(self, run_path: Path | None) -> None:
        try:
            self._store = RunStore.open(run_path) if run_path else None
        except SentimentDeskError as error:
            self._on_fetch_failed(error)

    def _close_store(self) -> None:
        if self._store:
            self._store.close()
            self._store = None

    def _start_afresh(self) -> None:
        self._typing.stop()
        was_blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(was_blocked)
        self.chips.reset()
        self.found.clear()
        self._show_counts(LabelCounts())
        self.table.reset_order()
        self.table.fit_columns()
        self.detail.show_row(None, "")

    def _show_counts(self, counts: LabelCounts) -> None:
        self._counts = counts
        self.chips.show_counts(counts)
        self.export_button.setEnabled(counts.total > 0)

    def _on_search_edited(self) -> None:
        self._typing.start()

    def _show_found(self, answer: QueryAnswer) -> None:
        words = self.tr("{number} found").format(number=formatting.count(len(answer.numbers)))
        self.found.setText(words if answer.query.row_filter.search else "")

    def _on_filter_chosen(self) -> None:
        self._typing.stop()
        self.feed.set_filter(RowFilter(self.chips.label, self.chips.no_text, self.search.text()))

    def _on_answered(self, answer: QueryAnswer) -> None:
        self._show_counts(answer.counts)
        if answer.query == self._shown:
            self.model.update_numbers(answer.numbers)
            self._show_found(answer)
            return
        self._shown = answer.query
        self.model.set_numbers(answer.numbers)
        self._show_found(answer)
        self.table.scrollToTop()
        self.detail.show_row(None, "")

    def _on_row_selected(self, position: int) -> None:
        row = self.model.row_at(position)
        text_column = self._store.layout.text_column if self._store else 0
        self.detail.show_row(row, row.cells[text_column] if row else "")

    def _on_fetch_failed(self, error: SentimentDeskError) -> None:
        failure = Failure.from_exception(self.tr("The results could not be read"), error)
        self.failed.emit(failure)

    def _on_export_clicked(self) -> None:
        if self._store:
            self.exports.begin(
                Exportable(
                    run_path=self._store.path,
                    source_path=self._store.source.path,
                    row_filter=self.feed.row_filter,
                    total=self._counts.total,
                    shown=self.model.rowCount(),
                )
            )


def _nothing(numbers: object) -> list[StoredRow]:
    return []
