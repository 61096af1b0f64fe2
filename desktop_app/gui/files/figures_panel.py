"""Latency and throughput of a run, in figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.core.meter import Throughput
from desktop_app.gui.files import formatting
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.progress import JobProgress

_COLUMNS = 5


class FiguresPanel(QWidget):
    """A grid of figures, each above its caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(0)
        self.rows = self._add(self.tr("rows done"))
        self.now = self._add(self.tr("texts/s now"))
        self.average = self._add(self.tr("rows/s average"))
        self.average.setToolTip(self.tr("All rows, those answered from memory too, by the clock"))
        self.tokens = self._add(self.tr("tokens/s"))
        self.elapsed = self._add(self.tr("elapsed"))
        self.elapsed.setToolTip(self.tr("Time since the start, pauses left out"))
        self.duplicates = self._add(self.tr("from memory"))
        self.duplicates.setToolTip(self.tr("Rows whose very text had been answered before"))
        self.p50 = self._add(self.tr("p50 a text"))
        self.p95 = self._add(self.tr("p95 a text"))
        self.p99 = self._add(self.tr("p99 a text"))
        self.remaining = self._add(self.tr("left"))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _add(self, caption: str) -> QLabel:
        row, column = divmod(len(self._figures), _COLUMNS)
        figure = QLabel(formatting.UNKNOWN)
        font = figure.font()
        font.setBold(True)
        figure.setFont(font)
        figure.setAccessibleName(caption)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QLabel(caption)
        set_role(below, "muted")
        self._figures.append(figure)
        self._grid.setRowMinimumHeight(3 * row + 2, SPACE // 2)
        self._grid.addWidget(figure, 3 * row, column)
        self._grid.addWidget(below, 3 * row + 1, column)
        return figure

    def show_progress(self, progress: JobProgress | None, rows_per_s: float | None) -> None:
        """Show the figures of a moment; dashes where there are none."""
        if progress is None:
            for figure in self._figures:
                figure.setText(formatting.UNKNOWN)
            return
        self._show_rows(progress)
        self._show_speed(progress.throughput, rows_per_s)
        if progress.state.is_final:
            self.now.setText(formatting.UNKNOWN)
            self.remaining.setText(formatting.UNKNOWN)

    def _show_rows(self, progress: JobProgress) -> None:
        self.rows.setText(formatting.count(progress.rows_done))
        self.duplicates.setText(formatting.count(progress.duplicates))
        left_s = progress.remaining_s
        self.remaining.setText(
            formatting.UNKNOWN if left_s is None else formatting.duration(left_s)
        )

    def _show_speed(self, speed: Throughput, rows_per_s: float | None) -> None:
        self.now.setText(formatting.rate(speed.texts_per_s_now))
        self.average.setText(
            formatting.UNKNOWN if rows_per_s is None else formatting.rate(rows_per_s)
        )
        self.tokens.setText(formatting.rate(speed.tokens_per_s))
        self.elapsed.setText(formatting.duration(speed.elapsed_s))
        for figure, value_ms in (
            (self.p50, speed.p50_ms),
            (self.p95, speed.p95_ms),
            (self.p99, speed.p99_ms),
        ):
            figure.setText(formatting.milliseconds(value_ms) if value_ms else formatting.UNKNOWN)
