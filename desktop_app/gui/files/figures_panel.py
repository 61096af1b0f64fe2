"""Latency and throughput of a run, in figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.gui.files import formatting
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.progress import JobProgress

_COLUMNS = 4


class FiguresPanel(QWidget):
    """A grid of figures, each above its caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._captions: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(0)
        self.now = self._add(self.tr("texts/s now"))
        self.average = self._add(self.tr("rows/s on average"))
        self.average.setToolTip(self.tr("All rows, those answered from memory too, by the clock"))
        self.tokens = self._add(self.tr("tokens/s"))
        self.elapsed = self._add(self.tr("elapsed"))
        self.elapsed.setToolTip(self.tr("Time since the start, pauses left out"))
        self.p50 = self._add(self.tr("p50 a text"))
        self.p95 = self._add(self.tr("p95 a text"))
        self.p99 = self._add(self.tr("p99 a text"))
        self.remaining = self._add(self.tr("left"))
        self.duplicates = self._add(self.tr("answered from memory"))
        self.duplicates.setToolTip(self.tr("Rows whose very text had been answered before"))
        self.rows = self._add(self.tr("rows done"))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _add(self, caption: str) -> QLabel:
        row, column = divmod(len(self._captions), _COLUMNS)
        figure = QLabel(formatting.UNKNOWN)
        font = figure.font()
        font.setBold(True)
        figure.setFont(font)
        figure.setAccessibleName(caption)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QLabel(caption)
        set_role(below, "muted")
        self._captions.append(below)
        self._grid.addWidget(figure, 2 * row, column)
        self._grid.addWidget(below, 2 * row + 1, column)
        return figure

    def show_progress(self, progress: JobProgress | None) -> None:
        """Show the figures of a moment; dashes where there are none."""
        speed = progress.throughput if progress else None
        answered = progress.rows_done - progress.rows_resumed if progress else 0
        average = answered / speed.elapsed_s if speed and speed.elapsed_s else None
        final = progress is not None and progress.state.is_final
        unknown = formatting.UNKNOWN
        self.now.setText(formatting.rate(speed.texts_per_s_now) if speed and not final else unknown)
        self.average.setText(formatting.rate(average) if average is not None else unknown)
        self.tokens.setText(formatting.rate(speed.tokens_per_s) if speed else unknown)
        self.elapsed.setText(formatting.duration(speed.elapsed_s) if speed else unknown)
        for label, value in (
            (self.p50, speed and speed.p50_ms),
            (self.p95, speed and speed.p95_ms),
            (self.p99, speed and speed.p99_ms),
        ):
            label.setText(formatting.milliseconds(value) if value else unknown)
        self._show_rows(progress)

    def _show_rows(self, progress: JobProgress | None) -> None:
        remaining_s = progress.remaining_s if progress and not progress.state.is_final else None
        known = remaining_s is not None
        self.remaining.setText(formatting.duration(remaining_s) if known else formatting.UNKNOWN)
        rows = formatting.count(progress.rows_done) if progress else formatting.UNKNOWN
        self.rows.setText(rows)
        duplicates = formatting.count(progress.duplicates) if progress else formatting.UNKNOWN
        self.duplicates.setText(duplicates)
