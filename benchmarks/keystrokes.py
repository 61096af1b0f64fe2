"""`python -m benchmarks.keystrokes`: types into the real window and times each key from its event
to the painted answer, in an idle window and in one that answers a file meanwhile."""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path

import numpy as np
import onnxruntime  # noqa: F401  (before PySide6: the other order fails to load DLLs on Windows)
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window import drop, open_engine
from desktop_app.gui.app import build_window, make_files_page
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.kept import Kept
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.responsiveness import put_window_first, spare_what_lasts
from desktop_app.locations import HOME_VARIABLE, bundled_model_dir

_SENTENCES = (
    "The room was clean and the staff were kind.",
    "Breakfast came late, and the coffee was cold!",
    "I would stay there again, but not in summer.",
    "It is near the station.",
    "The lift was broken for three days; nobody told us, and nobody said sorry.",
    "We paid more than the page had said, which I still do not understand.",
    "All in all a good week.",
)
KEY_INTERVAL_MS = 80
PAUSE_MS = 450
"""After each sentence: long enough that its words and sentences are being asked for when the next
key comes."""
_BEAT_MS = 5


@dataclass(frozen=True, slots=True)
class KeystrokeReport:
    """Of one typing; milliseconds from a key's event to the answer painted for it or a later one.
    `longest_stall_ms` is the longest time the event loop did not turn."""

    keys: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    max_ms: float
    engine_p50_ms: float
    """What of it the engine took."""
    engine_p95_ms: float
    longest_stall_ms: float


class Typist(QObject):
    """Types texts one after another, a key at a time, and pauses after each sentence."""

    def __init__(
        self, window: MainWindow, texts: Sequence[str], on_done: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._on_done = window, on_done
        self._texts = list(texts)
        self._pressed_s: list[float] = []
        self._answered = 0
        self._painted = 0
        self.latencies_ms: list[float] = []
        self._engine_ms: list[float] = []
        self.longest_stall_ms = 0.0
        self._last_beat_s = time.perf_counter()
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        # The bar is painted anew with each answer, the label only where it is another.
        self._bar = window.live.card.answer.bar
        self._bar.installEventFilter(self)
        # Not the worker's signal: that may reach the page, and the painter, before it comes here.
        window.live.answer_shown.connect(self._on_answer_shown)

    def start(self) -> None:
        """Begin with an empty editor."""
        self._last_beat_s = time.perf_counter()
        self._beat.start()
        self._begin()

    def _begin(self) -> None:
        self._window.live.editor.clear()
        self._press()

    def report(self) -> KeystrokeReport:
        """After the last answer was painted."""
        p50, p95, p99 = np.percentile(self.latencies_ms, (50, 95, 99)).tolist()
        engine_p50, engine_p95 = np.percentile(self._engine_ms, (50, 95)).tolist()
        return KeystrokeReport(
            len(self.latencies_ms),
            p50,
            p95,
            p99,
            max(self.latencies_ms),
            engine_p50,
            engine_p95,
            self.longest_stall_ms,
        )

    def _press(self) -> None:
        text = self._texts[0]
        key = text[len(self._pressed_s)]
        self._pressed_s.append(time.perf_counter())
        QTest.keyClick(self._window.live.editor, key)
        if len(self._pressed_s) < len(text):
            QTimer.singleShot(PAUSE_MS if key in ".!" else KEY_INTERVAL_MS, self, self._press)

    def _on_answer_shown(self) -> None:
        if shown := self._window.live.shown:
            self._answered = len(shown.request.text)
            self._engine_ms.append(shown.duration_ms)

    def _on_painted(self) -> None:
        now_s = time.perf_counter()
        fresh = self._pressed_s[self._painted : self._answered]
        self.latencies_ms += [1000 * (now_s - pressed_s) for pressed_s in fresh]
        self._painted = max(self._painted, self._answered)
        if self._texts and self._painted == len(self._texts[0]):
            self._texts.pop(0)
            self._pressed_s, self._answered, self._painted = [], 0, 0
            self._go_on()

    def _go_on(self) -> None:
        if self._texts:
            QTimer.singleShot(PAUSE_MS, self, self._begin)
        else:
            self._beat.stop()
            self._bar.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_done)

    def _on_beat(self) -> None:
        now_s = time.perf_counter()
        gap_ms = 1000 * (now_s - self._last_beat_s) - _BEAT_MS
        self.longest_stall_ms = max(self.longest_stall_ms, gap_ms)
        self._last_beat_s = now_s

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # Once the paint event that this filter sees first has been handled.
            QTimer.singleShot(0, self, self._on_painted)
        return False


def texts_of(keys: int, length: int) -> list[str]:
    """Ordinary sentences, so many characters in all, in texts of `length` at most."""
    whole = " ".join(islice(cycle(_SENTENCES), keys // 10))[:keys]
    return [whole[start : start + length] for start in range(0, keys, length)]


def write_rows(path: Path, rows: int) -> None:
    """A file to run meanwhile; no two of its texts are the same."""
    plain = [sentence.replace(",", "") for sentence in _SENTENCES]
    texts = islice(cycle(plain), rows)
    lines = (f"{number},{text} That was on day {number}." for number, text in enumerate(texts))
    path.write_text("id,review\n" + "\n".join(lines), encoding="utf-8")


class Session(QObject):
    """Types twice: alone, then while the file runs; then closes the window."""

    def __init__(self, window: MainWindow, texts: Sequence[str], file: Path) -> None:
        super().__init__(window)
        self._window, self._texts, self._file = window, texts, file
        assert isinstance(window.files, FilesPage)
        self._queue = window.files.queue
        self.reports: dict[str, KeystrokeReport] = {}
        self._typist = Typist(window, texts, self._on_idle_done)
        window.host.engine_ready.connect(lambda: QTimer.singleShot(500, self, self._typist.start))
        self._queue.entry_changed.connect(self._on_entry_changed)

    def _on_idle_done(self) -> None:
        self.reports["idle"] = self._typist.report()
        self._typist.deleteLater()
        self._typist = Typist(self._window, self._texts, self._on_busy_done)
        drop(self._window, self._file)

    def _on_entry_changed(self, entry_id: int) -> None:
        entry = self._queue[entry_id]
        if entry.state is FileState.READY and not entry.is_layout_pending:
            self._queue.start(entry.id)
            self._window.tabs.setCurrentIndex(0)
            QTimer.singleShot(1_000, self, self._typist.start)

    def _on_busy_done(self) -> None:
        [entry] = self._queue
        if entry.state is FileState.RUNNING:
            self.reports["while a file runs"] = self._typist.report()
        else:
            print(f"The file was {entry.state} before the end.", file=sys.stderr)
        self._window.close()


def main() -> int:
    """Exit code 0 with a line of JSON for each typing, 1 where one is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.keystrokes", description=__doc__)
    parser.add_argument("--keys", type=int, default=500)
    parser.add_argument("--length", type=int, default=125, help="characters of each text typed")
    parser.add_argument("--rows", type=int, default=60_000, help="of the file, to outlast the keys")
    parser.add_argument("--model", type=Path, default=bundled_model_dir())
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    put_window_first()
    with tempfile.TemporaryDirectory() as folder:
        # A run that another left unfinished would turn the page.
        os.environ[HOME_VARIABLE] = folder
        file = Path(folder) / "rows.csv"
        write_rows(file, args.rows)
        kept = Kept()
        kept.settings.change(confirm_close_running=False, show_hints=False)
        window = build_window(
            [], lambda: open_engine(args.model), make_files=make_files_page, kept=kept
        )
        session = Session(window, texts_of(args.keys, args.length), file)
        window.completed.connect(spare_what_lasts)
        window.show()
        app.exec()
    for occasion, report in session.reports.items():
        figures = {name: round(value, 1) for name, value in asdict(report).items()}
        print(json.dumps({"occasion": occasion} | figures))
    return 0 if len(session.reports) == 2 else 1


if __name__ == "__main__":
    sys.exit(main())
