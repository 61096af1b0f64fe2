"""Everybody in turn, round after round, so that the machine's moods hit all alike."""

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

from benchmarks.contenders import Contender, Setting
from benchmarks.figures import Result, Turn
from benchmarks.rows import slices_of
from benchmarks.workers import Worker

WARM_UP_ROWS = 64
SINGLES_WARM_UP = 5


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is asked of each contender."""

    rounds: int = 5
    singles: int = 200
    """Texts answered alone, in all rounds together."""


class Asked(Protocol):
    """What the contest asks of a worker."""

    contender: Contender
    peak_memory_bytes: int
    model_bytes: int

    def warm_up(self, rows: Sequence[int]) -> None:
        """Answer rows that do not count."""
        ...

    def answer(self, rows: Sequence[int]) -> Turn:
        """Answer rows together."""
        ...

    def singles(self, rows: Sequence[int]) -> tuple[float, ...]:
        """Seconds of each row, answered alone."""
        ...


class Contest:
    """Rounds over `row_count` rows; `single_rows` are those answered alone."""

    def __init__(
        self,
        row_count: int,
        single_rows: Sequence[int],
        extent: Extent,
        say: Callable[[str], None],
    ) -> None:
        self._all_rows = range(row_count)
        self._single_rows = single_rows
        self._rounds = extent.rounds
        self._singles_a_round = math.ceil(extent.singles / extent.rounds)
        self._say = say

    def hold(self, workers: Sequence[Asked]) -> list[Result]:
        """All rounds; results in the order of the workers."""
        turns: list[list[Turn]] = [[] for _ in workers]
        singles: list[list[float]] = [[] for _ in workers]
        for worker in workers:
            worker.warm_up(self._all_rows[:WARM_UP_ROWS])
        for number, rows in enumerate(slices_of(len(self._all_rows), self._rounds)):
            for index in turn_order(len(workers), number):
                turns[index].append(self._turn(workers[index], rows, number))
                singles[index] += self._singles(workers[index], number)
        return [
            _result(worker, taken, alone)
            for worker, taken, alone in zip(workers, turns, singles, strict=True)
        ]

    def _turn(self, worker: Asked, rows: range, number: int) -> Turn:
        turn = worker.answer(self._all_rows if worker.contender.takes_all_rows else rows)
        rate = turn.rows / turn.seconds
        where = f"round {number + 1}/{self._rounds}"
        self._say(f"{where}  {worker.contender.name:16}{rate:9.1f} texts/s")
        return turn

    def _singles(self, worker: Asked, number: int) -> tuple[float, ...]:
        if not worker.contender.answers_singles:
            return ()
        count = self._singles_a_round
        first = number * count - SINGLES_WARM_UP
        asked = range(first, first + SINGLES_WARM_UP + count)
        rows = [self._single_rows[index % len(self._single_rows)] for index in asked]
        return worker.singles(rows)[SINGLES_WARM_UP:]


def turn_order(count: int, number: int) -> list[int]:
    """Indices of all, another first in each round: none always follows the same one."""
    return [(index + number) % count for index in range(count)]


def hold_contest(
    contenders: Sequence[Contender],
    setting: Setting,
    single_rows: Sequence[int],
    extent: Extent,
    say: Callable[[str], None],
) -> list[Result]:
    """Start a process for each contender, and hold the contest."""
    with ExitStack() as stack:
        workers = []
        for contender in contenders:
            say(f"loading {contender.name}")
            workers.append(stack.enter_context(Worker(contender, setting)))
        return Contest(len(setting.sample.texts), single_rows, extent, say).hold(workers)


def _result(worker: Asked, turns: Sequence[Turn], singles_s: Sequence[float]) -> Result:
    return Result(
        worker.contender.name,
        worker.contender.title,
        tuple(turns),
        tuple(singles_s),
        worker.peak_memory_bytes,
        worker.model_bytes,
    )
