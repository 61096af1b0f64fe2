"""`python -m benchmarks.stalls --file FILE`: how long does the window not answer while it loads the
model, takes a large file in, runs it, and shows, sorts, filters and exports its results?

A heartbeat in the window's own event loop tells. Beside it beats a program that does nothing: what
it misses is the machine's, not ours. With SENTIMENT_DESK_HOME set to a folder of its own, no run of
the user's is touched.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import onnxruntime  # noqa: F401  (before PySide6: the other order fails to load DLLs on Windows)
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.heartbeat import Beat, Heartbeat, Lateness
from benchmarks.large import InstantEngine
from benchmarks.report import render_table
from benchmarks.window import drop, open_engine
from desktop_app.gui.app import build_window
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.export_worker import ExportRequest
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.responsiveness import put_window_first, spare_what_lasts
from desktop_app.jobs.export import ExportOptions
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.locations import bundled_model_dir
from desktop_app.tables.layout import LayoutChoices

BAR_MS = 50.0
_SCROLL_STEPS = 150
_TYPED = "The food was great, but the service was slow."

Condition = Callable[[], bool]
Steps = Iterator[tuple[str, Condition]]
"""The name of a phase and what ends it, after something was done."""


@dataclass(frozen=True, slots=True)
class Phase:
    """From and to when, by the monotonic clock."""

    name: str
    start: float
    end: float


class Script(QObject):
    """Plays steps in the window's event loop and writes down when each began and ended."""

    def __init__(self, window: MainWindow, steps: Steps) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._name = "show the window and load the model"
        self._ended: Condition = lambda: window.host.engine is not None
        self._started = time.monotonic()
        self.phases: list[Phase] = []
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        if not self._ended():
            return
        now = time.monotonic()
        self.phases.append(Phase(self._name, self._started, now))
        self._started = now
        try:
            self._name, self._ended = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._window.close()


def steps(window: MainWindow, file: Path, column: str | None, out: Path) -> Steps:
    """What a user does with one large file."""
    late = window.files
    assert isinstance(late, LateFilesPage)
    drop(window, file)
    yield "drop the file, and the page is made", lambda: late.page is not None
    page = late.page
    assert isinstance(page, FilesPage)
    yield "look at the file", lambda: any(e.layout for e in page.queue)
    [entry] = page.queue
    if column:
        page.queue.choose(entry.id, LayoutChoices(text_column=column))
        yield "choose a column", lambda: not page.queue[entry.id].is_layout_pending
    page.queue.start(entry.id)
    yield "run: the first rows", lambda: page.results.model.rowCount() > 0
    yield from _look_meanwhile(window, page, entry.id)
    rows = page.queue[entry.id].progress
    assert rows is not None
    yield "show the last rows", lambda: page.results.model.rowCount() == rows.rows_done
    yield from _look(page)
    for kind in (OutputFormat.CSV, OutputFormat.XLSX, OutputFormat.HTML):
        target = out / f"out{kind.suffix}"
        assert page.results.run_path is not None
        options = ExportOptions(kind)
        page.results.exports.write(ExportRequest(page.results.run_path, target, options))
        yield f"export {kind.value}", page.results.exports.notice.open_button.isVisible
        yield "rest", _after(1.0)


def _look_meanwhile(window: MainWindow, page: FilesPage, entry_id: int) -> Steps:
    """While the file runs: read its results and type."""
    yield from _scroll(page, "run: scroll the results")
    window.tabs.setCurrentIndex(0)
    for end in range(len(_TYPED)):
        window.live.editor.setPlainText(_TYPED[: end + 1])
        yield "run: type on the Live page", _after(0.08)
    window.tabs.setCurrentIndex(1)
    yield "run: to the end", lambda: page.queue[entry_id].state is FileState.FINISHED


def _look(page: FilesPage) -> Steps:
    yield from _scroll(page, "scroll the results")
    header = page.results.table.horizontalHeader()
    for column in (ResultColumn.CONFIDENCE, ResultColumn.LABEL, ResultColumn.TEXT):
        shown = _next_answer(page)
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        yield f"sort by {column.name.lower()}", shown
    for button in page.results.chips.findChildren(type(page.run.start_button)):
        if button.isEnabled() and button.isVisible() and not button.isChecked():
            shown = _next_answer(page)
            button.click()
            yield "filter by label", shown
    shown = _next_answer(page)
    page.results.search.setText("good")
    yield "search", shown


def _scroll(page: FilesPage, name: str) -> Steps:
    bar = page.results.table.verticalScrollBar()
    for step in range(_SCROLL_STEPS):
        bar.setValue(round(bar.maximum() * step / _SCROLL_STEPS))
        yield name, _after(0.02)


def _next_answer(page: FilesPage) -> Condition:
    seen: list[object] = []
    page.results.feed.answered.connect(seen.append)
    return lambda: bool(seen)


def _after(seconds: float) -> Condition:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end


class Control:
    """The idle program beside ours."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.heartbeat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def beats(self) -> list[Beat]:
        """Ends it."""
        return [Beat(*pair) for pair in json.loads(self._process.communicate("")[0])]


def table(phases: list[Phase], ours: list[Beat], control: list[Beat]) -> str:
    """A row a phase; phases of one name are one."""
    rows = []
    for name in dict.fromkeys(phase.name for phase in phases):
        spans = [(phase.start, phase.end) for phase in phases if phase.name == name]
        cells = [name, f"{sum(end - start for start, end in spans):,.1f}"]
        late, idle = (Lateness.within(beats, spans, BAR_MS) for beats in (ours, control))
        cells += [f"{late.worst_ms:,.0f}", f"{late.computing_ms:,.0f}", f"{late.p99_ms:,.0f}"]
        cells += [f"{late.over_bar}", f"{idle.worst_ms:,.0f}", f"{idle.p99_ms:,.0f}"]
        rows.append(cells)
    header = ["phase", "s", "worst ms", "of it computing", "p99 ms", f"over {BAR_MS:.0f} ms"]
    header += ["idle: worst ms", "idle: p99 ms"]
    return render_table(header, rows)


def main() -> int:
    """Print the table; 1 where the window was closed before the end."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stalls", description=__doc__)
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--column", help="column of the texts (default: the window's guess)")
    parser.add_argument(
        "--instant", action="store_true", help="an engine that answers at once, not the model"
    )
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    put_window_first()
    control, heart = Control(), Heartbeat()
    opened = InstantEngine if args.instant else lambda: open_engine(bundled_model_dir())
    with TemporaryDirectory(prefix="stalls-") as folder:
        window = build_window([], opened)
        script = Script(window, steps(window, args.file, args.column, Path(folder)))
        window.completed.connect(spare_what_lasts)
        window.show()
        app.exec()
    print(table(script.phases, heart.beats, control.beats()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
