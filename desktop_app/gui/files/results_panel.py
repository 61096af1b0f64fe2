"""The results of one run: filter, search, sort, read, correct, copy, export."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files.charts.beside import ChartsBeside
from desktop_app.gui.files.charts.pane import ChartsPane
from desktop_app.gui.files.explaining import Explainer
from desktop_app.gui.files.export_flow import ExportFlow
from desktop_app.gui.files.filter_bar import FilterBar
from desktop_app.gui.files.page_parts import beside
from desktop_app.gui.files.query_worker import Query, QueryAnswer, RunCounts
from desktop_app.gui.files.results_feed import ResultsFeed
from desktop_app.gui.files.results_model import ResultsModel
from desktop_app.gui.files.results_table import ResultsTable
from desktop_app.gui.files.results_wording import by_hand_words, found_words, nothing_words
from desktop_app.gui.files.row_commands import RowCommands
from desktop_app.gui.files.row_desk import RowDesk
from desktop_app.gui.files.row_detail import RowDetail
from desktop_app.gui.files.shown_run import ShownRun
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.state import UiState
from desktop_app.gui.turning_splitter import TurningSplitter
from desktop_app.gui.turns import Parts, at_once
from desktop_app.jobs.views import RowFilter, StoredRow


class ResultsPanel(QWidget):
    """Follows one run's database, be it growing or complete."""

    failed = Signal(object)
    """Failure."""

    def __init__(
        self,
        host: EngineHost | None = None,
        state: UiState | None = None,
        parent: QWidget | None = None,
        *,
        is_whole: bool = True,
    ) -> None:
        """With the engine of `host` the words of a row are explained; `state` remembers the
        columns. Not in use before it is whole: whoever says that it is not does what is left in
        `parts`."""
        super().__init__(parent)
        self._host = host
        self._state = state or UiState(parent=self)
        self._shown: Query | None = None
        self._found: tuple[RowFilter, int] | None = None
        """How many rows met a filter, when all of them were last told."""
        self._counts = RunCounts()
        self.parts = self._make()
        if is_whole:
            at_once(self.parts)

    def _make(self) -> Parts[None]:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        layout.addLayout(bar)
        self.run = ShownRun(self)
        self.feed = ResultsFeed(self)
        self.desk = RowDesk(self)
        self.explainer = Explainer(self)
        self.filters = FilterBar(self.desk)
        self.chips, self.search = self.filters.chips, self.filters.search
        bar.addWidget(self.filters, 1)
        yield
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setAccessibleName(self.tr("Export the results"))
        self.exports = ExportFlow(self)
        self.model = ResultsModel(self)
        self.table = ResultsTable(self.model, self._state)
        yield
        self.detail = RowDetail(self.table.actions_on_rows)
        self.by_hand = QLabel()
        set_role(self.by_hand, "muted")
        self.commands = RowCommands(self, self.table, self.desk, self.filters)
        yield
        self.charts = ChartsPane(self._state)
        yield
        self._with_charts = with_charts = ChartsBeside(self._split(), self.charts, self._state)
        with_charts.add_shortcut(self)
        bar.addWidget(with_charts.button, 0, Qt.AlignmentFlag.AlignTop)
        bar.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.exports.notice)
        layout.addWidget(with_charts, 1)
        layout.addWidget(self.by_hand)
        yield
        self._connect()

    def _split(self) -> TurningSplitter:
        split = beside(self.table, self.detail, (900, 300))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 0)
        split.remember(self._state, "files/results")
        return split

    def _connect(self) -> None:
        self.feed.answered.connect(self._on_answered)
        self.filters.chosen.connect(self.feed.set_filter)
        self.filters.chosen.connect(self.charts.show_filter)
        self.charts.filter_chosen.connect(self.filters.set_filter)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.table.order_chosen.connect(self.feed.set_order)
        self.table.row_selected.connect(self._on_row_selected)
        self.explainer.explained.connect(self.detail.show_phrases)
        self.desk.corrected.connect(self._on_corrected)
        self.charts.choices_made.connect(self.desk.keep_charts)
        for part in (self.run, self.feed, self.exports, self.desk, self.explainer, self.charts):
            part.failed.connect(self.failed)
        # Told while the table is being painted: nothing may open a window then.
        self.model.fetch_failed.connect(self.run.tell, Qt.ConnectionType.QueuedConnection)
        if self._host:
            self._host.engine_ready.connect(lambda _: self._explain())
        # Wherever the focus is, as long as the results are to be seen.
        context = Qt.ShortcutContext.WindowShortcut
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, context=context)
        find.setWhatsThis(self.tr("Search the results"))
        find.activated.connect(self.search.setFocus)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        back = QShortcut(QKeySequence("Esc"), self.detail, context=context)
        back.setWhatsThis(self.tr("Back from the text to the table"))
        back.activated.connect(self.table.setFocus)
        self.table.actions_on_rows.read.triggered.connect(self._on_reading_asked)

    @property
    def run_path(self) -> Path | None:
        """The run on show."""
        return self.run.path

    @property
    def row_filter(self) -> RowFilter:
        """What is filtered by; `filters.set_filter` changes it, `filters.chosen` tells of it."""
        return self.filters.row_filter

    def show_run(self, run_path: Path | None) -> None:
        """Turn to another run, or to none; does nothing if it is on show already."""
        if run_path == self.run_path:
            return
        self._shown = self._found = None
        self.run.turn_to(run_path)
        layout = self.run.layout
        self.table.leave_columns()
        self.model.show_run(layout, self.run.fetch)
        self.table.show_columns(layout)
        self.filters.show_run(layout)
        self.desk.show_run(self.run_path)
        self._show_counts(RunCounts())
        self._show_row(None)
        self.feed.show_run(self.run_path)
        self.charts.show_run(self.run_path, self.run.chart_choices())

    def show_first_part(self) -> None:
        """Come into sight with the filters alone."""
        self._with_charts.hide()
        self.show()

    def next_part(self) -> Callable[[], object] | None:
        """What shows the next part that is to be seen; None where all is."""
        if self._with_charts.isHidden():
            return self._with_charts.show_first_part
        return self._with_charts.next_part()

    def refresh(self, *, at_once: bool = False) -> None:
        """The run on show has grown, or, `at_once`, ended."""
        self.feed.refresh(at_once=at_once)
        self.charts.refresh(at_once=at_once)

    def shutdown(self) -> None:
        """Wait for the threads and let go of the database. A second call does nothing."""
        self.filters.shutdown()
        self.table.shutdown()
        for part in (self.feed, self.charts, self.desk, self.explainer, self.exports):
            part.shutdown()
        self.model.show_run(None, self.run.fetch)
        self.run.turn_to(None)

    def _show_counts(self, counts: RunCounts) -> None:
        if counts.by_hand.by_hand and not self._counts.by_hand.by_hand:
            self.table.show_by_hand()
        self._counts = counts
        self.filters.show_counts(counts)
        self.by_hand.setText(by_hand_words(counts.by_hand))
        self.by_hand.setVisible(counts.by_hand.by_hand > 0)
        self.export_button.setEnabled(counts.labels.total > 0)

    def _show_row(self, row: StoredRow | None) -> None:
        self.detail.show_row(row, self.run.text_of(row) if row else "")

    def _explain(self) -> None:
        row, engine = self.detail.row, self._host.engine if self._host else None
        if row is None or engine is None:
            self.explainer.ask(None, "")
        elif self.run.is_explained_by(engine.card, row):
            self.explainer.ask(engine, self.run.text_of(row))

    def _on_answered(self, answer: QueryAnswer) -> None:
        self._show_counts(answer.run_counts)
        if answer.query == self._shown and not answer.is_complete:
            return  # more of its rows are on show, the one being read among them
        if answer.is_complete:
            self._found = answer.query.row_filter, len(answer.numbers)
        if answer.query == self._shown:
            self.model.update_numbers(answer.numbers)
        else:
            self._shown = answer.query
            self.model.set_numbers(answer.numbers)
            self.table.scrollToTop()
        if not self.table.currentIndex().isValid():
            self._show_row(None)  # its row may be gone
        self.filters.found.setText(found_words(answer))
        self.table.show_words(nothing_words(answer))

    def _on_row_selected(self, position: int) -> None:
        self._show_row(self.model.row_at(position))
        self._explain()

    def _on_reading_asked(self) -> None:
        self.detail.text.setFocus()

    def _on_corrected(self) -> None:
        self.model.reload()
        self._show_row(self.model.row_at(self.table.currentIndex().row()))
        self.feed.refresh()
        self.charts.refresh()

    def _row_count(self, total: int) -> int | None:
        """Of those filtered; while they are being sorted the model has the first of them alone."""
        row_filter = self.feed.row_filter
        if row_filter == RowFilter():
            return total
        return self._found[1] if self._found and self._found[0] == row_filter else None

    def _on_export_clicked(self) -> None:
        whole = self.run.exportable(self._counts, self.charts.summary_options)
        if whole:
            row_filter, shown = self.feed.row_filter, self._row_count(whole.total)
            self.exports.begin(replace(whole, row_filter=row_filter, shown=shown))
