"""The driver's side of a worker process."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from benchmarks.contenders import Contender, Setting
from benchmarks.errors import BenchmarkError
from benchmarks.figures import Turn
from benchmarks.protocol import Reply, Request, Task


class Worker:
    """A contender in its own process, which stands still while it is not asked.

    Thread pools go on spinning for a while after their work: stopped processes cannot slow the
    one whose turn it is.
    """

    def __init__(self, contender: Contender, setting: Setting) -> None:
        self.contender = contender
        self.peak_memory_bytes = self.model_bytes = 0
        self._process = subprocess.Popen(
            _command(contender, setting),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._take_reply()
        self._signal("SIGSTOP")

    def warm_up(self, rows: Sequence[int]) -> None:
        """Answer rows that do not count."""
        self._ask(Task.WARM_UP, rows)

    def answer(self, rows: Sequence[int]) -> Turn:
        """Answer rows together."""
        reply = self._ask(Task.ANSWER, rows)
        return Turn(len(rows), reply.seconds[0], reply.own_seconds)

    def singles(self, rows: Sequence[int]) -> tuple[float, ...]:
        """Seconds of each row, answered alone."""
        return self._ask(Task.SINGLES, rows).seconds

    def close(self) -> None:
        """Let the process end."""
        self._signal("SIGCONT")
        self._process.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error:
            self._process.kill()
        self.close()

    def _ask(self, task: Task, rows: Sequence[int]) -> Reply:
        self._signal("SIGCONT")
        assert self._process.stdin
        self._process.stdin.write(Request(task, tuple(rows)).to_line())
        self._process.stdin.flush()
        reply = self._take_reply()
        self._signal("SIGSTOP")
        return reply

    def _take_reply(self) -> Reply:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise BenchmarkError(
                f"{self.contender.name} has ended before its time; standard error tells why. "
                "Leave it out with --only, or install what it needs."
            )
        reply = Reply.from_line(line)
        self.peak_memory_bytes, self.model_bytes = reply.peak_memory_bytes, reply.model_bytes
        return reply

    def _signal(self, name: str) -> None:
        if hasattr(signal, name) and self._process.poll() is None:
            self._process.send_signal(getattr(signal, name))


def _command(contender: Contender, setting: Setting) -> list[str]:
    return [
        *(sys.executable, "-m", "benchmarks.worker", contender.name),
        *("--work", str(setting.work_dir), "--model", str(setting.bundle_dir)),
        *("--sample", str(setting.sample.path), "--column", setting.sample.column),
    ]
