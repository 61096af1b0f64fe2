"""The application, by each of its ways in."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from benchmarks.contenders import Setting, Timing, seconds_of
from benchmarks.errors import BenchmarkError
from benchmarks.memory import children_peak_bytes, own_peak_bytes
from benchmarks.window_report import WindowReport
from desktop_app.locations import HOME_VARIABLE

_RATE = re.compile(r"([\d,]+) texts/s")


class LibraryAnswering:
    """`Classifier` in this process, with its defaults."""

    def __init__(self, setting: Setting) -> None:
        from desktop_app.core.classifier import Classifier

        self._classifier = Classifier.open(setting.bundle_dir)
        self.model_bytes = self._classifier.card.size_bytes

    def answer(self, texts: Sequence[str]) -> Timing:
        """All texts, as a stream."""
        return Timing(seconds_of(lambda: deque(self._classifier.stream(texts), maxlen=0)))

    def answer_one(self, text: str) -> None:
        """One text, as the window does while it is typed."""
        self._classifier.predict_one(text)

    def peak_memory_bytes(self) -> int:
        """Of this process."""
        return own_peak_bytes()


class _ProgramAnswering:
    """A program that is started anew for each answer and reads the rows from their file."""

    def __init__(self, setting: Setting) -> None:
        from desktop_app.core.bundle import open_bundle

        self._setting = setting
        self.model_bytes = open_bundle(setting.bundle_dir).card.size_bytes

    def answer_one(self, text: str) -> None:
        """Not measured: it would be the start-up."""
        raise NotImplementedError

    def peak_memory_bytes(self) -> int:
        """Of the program."""
        return children_peak_bytes()


class CommandLineAnswering(_ProgramAnswering):
    """`analyze`: one process from its start to its end, the result file included."""

    def answer(self, texts: Sequence[str]) -> Timing:
        """The whole file; the program's own time begins when the model is loaded."""
        sample = self._setting.sample
        with tempfile.TemporaryDirectory(dir=self._setting.work_dir) as folder:
            command = (
                *("desktop_app", "analyze", str(sample.path)),
                *("--text-column", sample.column, "--model", str(self._setting.bundle_dir)),
                *("-o", str(Path(folder) / "answers.csv")),
            )
            started = time.perf_counter()
            said = run_module(command, home=Path(folder))
            seconds = time.perf_counter() - started
        if not (rate := _RATE.search(said)):
            raise BenchmarkError(f"The command line did not tell its speed: {said!r}")
        return Timing(seconds, len(texts) / int(rate[1].replace(",", "")))


class WindowAnswering(_ProgramAnswering):
    """The window with its model loaded, and the file dropped on it."""

    def answer(self, texts: Sequence[str]) -> Timing:
        """From the drop to the last row; the own time is what the window's panel shows."""
        sample = self._setting.sample
        command = (
            *("benchmarks.window", str(sample.path)),
            *("--column", sample.column, "--model", str(self._setting.bundle_dir)),
        )
        with tempfile.TemporaryDirectory(dir=self._setting.work_dir) as folder:
            report = WindowReport.from_json(run_module(command, home=Path(folder)))
        # The program answers its whole file, also when the warm-up asks for fewer texts.
        if report.rows != len(sample.texts):
            raise BenchmarkError(f"The window answered {report.rows} of {len(sample.texts)} rows.")
        return Timing(report.from_drop_s, report.run_s)


def run_module(command: Sequence[str], *, home: Path) -> str:
    """What `python -m` of the command prints; it keeps its own files in `home`.

    Raises BenchmarkError when it fails.
    """
    environment = os.environ | {HOME_VARIABLE: str(home), "PYTHONIOENCODING": "utf-8"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-m", *command],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise BenchmarkError(f"python -m {' '.join(command)} failed:\n{done.stderr.strip()}")
    return done.stdout
