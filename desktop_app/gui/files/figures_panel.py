"""Latency and throughput of a run, in figures."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.core.meter import Throughput
from desktop_app.gui import formatting
from desktop_app.gui.look import SPACE, TYPE_CHANGES, set_role
from desktop_app.gui.named_label import NamedLabel
from desktop_app.jobs.progress import JobProgress

_COLUMNS = 6


class FiguresPanel(QWidget):
    """A grid of figures, each above its caption.

    Placed by hand: in a layout each figure that changes would have all of them measured anew, and
    the whole page around them, ten times a second.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: list[QLabel] = []
        self._captions: list[QLabel] = []
        self._size_hint: QSize | None = None
        self.rows = self._add(self.tr("rows done"))
        self.now = self._add(self.tr("texts/s now"))
        self.now.setToolTip(self.tr("Texts that the model answered in the last two seconds"))
        self.average = self._add(self.tr("rows/s mean"))
        self.average.setToolTip(self.tr("All rows, those answered from memory too, by the clock"))
        self.tokens = self._add(self.tr("tokens/s"))
        self.elapsed = self._add(self.tr("elapsed"))
        self.elapsed.setToolTip(self.tr("Time since the start, pauses left out"))
        self.remaining = self._add(self.tr("left"))
        self.p50 = self._add(self.tr("p50 a text"))
        self.p95 = self._add(self.tr("p95 a text"))
        self.p99 = self._add(self.tr("p99 a text"))
        self.duplicates = self._add(self.tr("repeated"))
        self.duplicates.setToolTip(
            self.tr("Rows whose very text had been answered before: from memory")
        )
        self.threads = self._add(self.tr("threads"))
        self.threads.setToolTip(self.tr("Mini-batches computed side by side"))
        self.memory = self._add(self.tr("memory"))
        self.memory.setToolTip(
            self.tr("That this application takes now; once the run is over, at most")
        )
        for figure in (self.p50, self.p95, self.p99):
            figure.setToolTip(
                self.tr("50, 95 and 99% of the texts took so long or less, by their mini-batch")
            )

    def _add(self, caption: str) -> QLabel:
        figure = NamedLabel(caption, self)
        figure.setText(formatting.UNKNOWN)
        font = figure.font()
        font.setBold(True)
        figure.setFont(font)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below = QLabel(caption, self)
        set_role(below, "muted")
        self._figures.append(figure)
        self._captions.append(below)
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
        self.threads.setText(_or_unknown(progress.threads, formatting.count))
        self.memory.setText(_or_unknown(progress.memory_bytes, formatting.megabytes))

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

    def _line_height(self) -> int:
        return self._figures[0].sizeHint().height()

    def _row_height(self) -> int:
        return 2 * self._line_height() + SPACE // 2

    def sizeHint(self) -> QSize:
        # Asked for by everything around whenever anything there moves.
        if self._size_hint is None:
            widest = max(caption.sizeHint().width() for caption in self._captions)
            rows = -(-len(self._figures) // _COLUMNS)
            self._size_hint = QSize(_COLUMNS * (widest + SPACE // 2), rows * self._row_height())
        return self._size_hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in TYPE_CHANGES:
            self._size_hint = None
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = self.width() // _COLUMNS, self._line_height()
        for place, pair in enumerate(zip(self._figures, self._captions, strict=True)):
            row, column = divmod(place, _COLUMNS)
            left = self.width() - (column + 1) * width if self._is_mirrored() else column * width
            for line, label in enumerate(pair):
                top = row * self._row_height() + line * height
                label.setGeometry(left, top, width - SPACE // 2, height)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _or_unknown(number: int, words: Callable[[int], str]) -> str:
    return words(number) if number else formatting.UNKNOWN
