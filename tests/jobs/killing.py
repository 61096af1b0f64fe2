"""A run that can be killed at any moment: this file is also the program that is killed."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from desktop_app.core.engine import BatchTiming
from desktop_app.jobs import chunks
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.tables.sniffing import sniff
from tests.fakes import FakeEngine

ROWS = 2000
WORDS = ("good", "bad", "so so", "", "nan", "good, «really»\nso")


def write_source(path: Path, rows: int = ROWS) -> Path:
    """Texts that repeat, blank ones, line breaks, and a ragged row now and then."""
    lines = ["id,review"]
    for n in range(rows):
        word = WORDS[n % len(WORDS)]
        text = f'"{word} {n % 700}"' if word not in ("", "nan") else word
        lines.append(f"{n},{text}" + (",more" if n % 97 == 0 else ""))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    return path


class SlowEngine(FakeEngine):
    """Takes its time, so that a signal hits reading, answering or writing alike."""

    def predict(self, texts, *, on_batch=lambda timing: None, is_cancelled=lambda: False):
        time.sleep(0.002)
        on_batch(BatchTiming(len(texts), 1, 0.002))
        return super().predict(texts, is_cancelled=is_cancelled)


def begin(library: RunLibrary, source: Path) -> Path:
    path = library.new_path()
    begin_run(path, source, sniff(source), FakeEngine.card)
    return path


def finish(path: Path) -> JobState:
    return carry_on(path, FakeEngine(), JobControl(), lambda progress: None)


def exported(path: Path, to: Path) -> bytes:
    with RunStore.open(path) as store:
        export(store, to, ExportOptions(), overwrite=True)
    return to.read_bytes()


def rows_of(path: Path) -> int:
    with RunStore.open(path) as store:
        numbers = [row.number for row in store.rows()]
        assert numbers == list(range(1, len(numbers) + 1))
        assert store.counts().total == len(numbers)
    return len(numbers)


def start_process(path: Path) -> subprocess.Popen[str]:
    """A process that goes on with the run; returns once it does."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.jobs.killing", str(path)],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "running\n"
    return process


def kill_after(process: subprocess.Popen[str], delay_s: float) -> bool:
    """Whether it was still there to be killed."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(delay_s)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == -signal.SIGKILL


def main() -> None:
    chunks.FIRST_ROWS = chunks._MOST_ROWS = chunks._LEAST_ROWS = 20
    sys.stdout.write("running\n")
    sys.stdout.flush()
    carry_on(Path(sys.argv[1]), SlowEngine(), JobControl(), lambda progress: None)


if __name__ == "__main__":
    main()
