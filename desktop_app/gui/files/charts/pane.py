"""The charts of a run, beside its table: one at a time, each a way to filter the rows."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.charts.drawing import draw_figures
from desktop_app.gui.files.charts.feed import ChartFeed
from desktop_app.gui.files.charts.meanings_dialog import MeaningsDialog
from desktop_app.gui.files.charts.options import ChartOptions
from desktop_app.gui.files.charts.picture_button import PictureButton
from desktop_app.gui.files.charts.picture_flow import PictureFlow
from desktop_app.gui.files.charts.readout import Readout
from desktop_app.gui.files.charts.scene import Draw, Mark
from desktop_app.gui.files.charts.stage import ChartStage
from desktop_app.gui.files.charts.state import ChartQuery, ChartsState
from desktop_app.gui.files.charts.tabs import ChartTabs
from desktop_app.gui.files.charts.wording import (
    by_hand_words,
    chart_caption,
    chart_title,
    dates_words,
    no_figures_words,
)
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import AgreementFigures, ChartChoices, ChartKind
from desktop_app.jobs.run_charts import ChartAnswer
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.views import RowFilter

_COUNTING_AFTER_MS = 300
_MARGIN = SPACE // 2


class ChartsPane(QWidget):
    """Follows one run's database, be it growing or complete; works only while it is to be seen."""

    filter_chosen = Signal(object)
    """RowFilter: what the table is to show."""
    choices_made = Signal(object)
    """ChartChoices: by what the charts of the run on show are to be drawn, by the user's hand."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, state: UiState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui_state = state or UiState(parent=self)
        self._state = ChartsState()
        self._shown: tuple[ChartQuery, ChartAnswer] | None = None
        self._draw: Draw | None = None
        self.feed = ChartFeed(self)
        self.tabs = ChartTabs(self._ui_state)
        self.options = ChartOptions()
        self.stage = ChartStage()
        self.view, self.message = self.stage.view, self.stage.message
        self.by_hand = QLabel()
        self.readout = Readout()
        self.picture_button = PictureButton()
        self.pictures = PictureFlow(self, self._ui_state)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING_AFTER_MS)
        self._set_up()
        self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self._state.kind = self.tabs.kind
        self.by_hand.setWordWrap(True)
        self.by_hand.hide()
        set_role(self.by_hand, "muted")
        self.options.show_kind(self._state.kind)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, 0, 0)
        layout.setSpacing(_MARGIN)
        layout.addWidget(self.tabs)
        layout.addWidget(self.options)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.by_hand)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.readout, 1)
        foot.addWidget(self.picture_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.kind_chosen.connect(self._on_kind_chosen)
        self.options.choices_changed.connect(self._on_choices_changed)
        self.options.share_chosen.connect(self._on_share_chosen)
        self.options.shown_rows_chosen.connect(self._on_shown_rows_chosen)
        self.options.meanings_asked.connect(self._on_meanings_asked)
        self.view.mark_chosen.connect(self._on_mark_chosen)
        self.view.mark_pointed.connect(self._on_mark_pointed)
        self.view.show_on(self._is_on)
        self.feed.answered.connect(self._on_answered)
        self.feed.failed.connect(self._on_failed)
        self.picture_button.save_action.triggered.connect(self._on_save_asked)
        self.picture_button.copy_action.triggered.connect(self._on_copy_asked)
        self.pictures.written.connect(self._on_picture_written)
        self.pictures.failed.connect(self.failed)
        self._counting.timeout.connect(self._on_counting_long)

    @property
    def shown_kind(self) -> ChartKind | None:
        """The chart whose figures are on show."""
        return self._shown[0].kind if self._shown else None

    @property
    def summary_options(self) -> SummaryOptions:
        """By what the charts of the run on show are drawn, for a report of it."""
        return self._state.choices.as_summary()

    def show_run(self, run_path: Path | None, kept: ChartChoices | None = None) -> None:
        """Turn to another run, unfiltered, or to none; nothing if it is on show already. `kept`
        is by what its charts were drawn the last time."""
        if run_path == self._state.run_path:
            return
        self.feed.release()
        self._state.show_run(run_path, kept or ChartChoices())
        self._clear()
        self._ask()

    def refresh(self, *, at_once: bool = False) -> None:
        """The run on show has grown, or, `at_once`, ended."""
        self.feed.refresh(at_once=at_once)

    def show_filter(self, row_filter: RowFilter) -> None:
        """The table shows these rows now."""
        if row_filter != self._state.row_filter:
            self._state.row_filter = row_filter
            self.view.show_on(self._is_on)
            self._ask()

    def show_kind(self, kind: ChartKind) -> None:
        """Turn to another chart."""
        self.tabs.show_kind(kind)

    def shutdown(self) -> None:
        """Wait for the threads. A second call does nothing."""
        self._counting.stop()
        self.feed.shutdown()
        self.pictures.shutdown()

    def _ask(self) -> None:
        query = self._state.query() if self.isVisible() else None
        self.feed.show(query)
        is_other = self._shown is None or query is None or not query.is_same_chart(self._shown[0])
        if query and is_other:
            self._counting.start()

    def _clear(self, words: str = "") -> None:
        self._shown = self._draw = None
        self.by_hand.hide()
        self._show_message(words)

    def _show_message(self, words: str) -> None:
        self.stage.show_message(words)
        self.picture_button.setEnabled(False)

    def _show_chart(self) -> None:
        if self._shown is None:
            return
        query, answer = self._shown
        self._draw = draw_figures(answer.figures, is_share=self._state.is_share)
        if self._draw is None:
            self._show_message(no_figures_words(query.kind, answer))
            return
        self.stage.show_chart(self._draw, chart_title(query.kind, answer.figures))
        self.picture_button.setEnabled(True)

    def _is_on(self, mark: Mark) -> bool:
        return mark.target is not None and self._state.is_on(mark.target)

    def _hint(self) -> str:
        if self._draw is None or self._shown is None:
            return ""
        answer = self._shown[1]
        hint = dates_words(answer.figures) or self.tr("Click a part of the chart to see its rows.")
        return self.tr("{rows}. {hint}").format(rows=counted_rows(answer.rows), hint=hint)

    def _on_kind_chosen(self, kind: ChartKind) -> None:
        self._state.kind = kind
        self.options.show_kind(kind)
        self._ask()

    def _on_choices_changed(self, choices: ChartChoices) -> None:
        self._choose(choices)

    def _choose(self, choices: ChartChoices) -> None:
        self._state.choose(choices)
        self.choices_made.emit(choices)
        self._ask()

    def _on_share_chosen(self, is_share: bool) -> None:
        self._state.is_share = is_share
        self._show_chart()

    def _on_shown_rows_chosen(self, is_chosen: bool) -> None:
        self._state.is_of_shown_rows = is_chosen
        self._ask()

    def _on_meanings_asked(self) -> None:
        figures = self._shown[1].figures if self._shown else None
        if isinstance(figures, AgreementFigures):
            dialog = MeaningsDialog(figures, self)
            dialog.accepted.connect(lambda: self._on_meanings_chosen(dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_meanings_chosen(self, dialog: MeaningsDialog) -> None:
        mapping = None if dialog.is_guess_asked else dialog.mapping
        self._choose(replace(self._state.choices, label_mapping=mapping))

    def _on_answered(self, query: ChartQuery, answer: ChartAnswer) -> None:
        self._counting.stop()
        self._shown = query, answer
        self.options.show_answer(query.choices, answer)
        self.by_hand.setText(by_hand_words(answer.by_hand))
        self.by_hand.setVisible(answer.by_hand > 0)
        self._show_chart()

    def _on_failed(self, query: ChartQuery, failure: Failure) -> None:
        self._counting.stop()
        self._clear(failure.message)
        self.failed.emit(failure)

    def _on_counting_long(self) -> None:
        self._clear(self.tr("Counting…"))

    def _on_mark_chosen(self, mark: Mark) -> None:
        if mark.target and self.shown_kind is self._state.kind:
            self.filter_chosen.emit(self._state.chosen(mark.target))

    def _on_mark_pointed(self, words: str) -> None:
        self.readout.setText(words or self._hint())

    def _on_save_asked(self) -> None:
        if self._draw and self._shown:
            query, answer = self._shown
            name = f"{answer.source_path.stem}_{query.kind.value}"
            self.pictures.save(self._draw, chart_caption(query, answer), name)

    def _on_copy_asked(self) -> None:
        if self._draw and self._shown:
            self.pictures.copy(self._draw, chart_caption(*self._shown))
            self.readout.setText(self.tr("The chart is on the clipboard."))

    def _on_picture_written(self, path: Path) -> None:
        self.readout.setText(self.tr("Saved as {path}").format(path=path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counting.stop()
        self.feed.show(None)
