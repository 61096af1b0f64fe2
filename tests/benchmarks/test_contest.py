"""Turns, without processes."""

from collections.abc import Sequence

import pytest

from benchmarks.contenders import CONTENDERS, REFERENCE, Timing, contender_named
from benchmarks.contest import Contest, Extent, turn_order
from benchmarks.figures import Turn
from benchmarks.protocol import Reply, Request, Task
from benchmarks.worker import serve


class FakeWorker:
    peak_memory_bytes = 7
    model_bytes = 9

    def __init__(self, name: str, log: list[str]) -> None:
        self.contender = contender_named(name)
        self.log = log
        self.answered: list[list[int]] = []
        self.alone: list[list[int]] = []

    def warm_up(self, rows: Sequence[int]) -> None:
        self.log.append(f"warm {self.contender.name}")

    def answer(self, rows: Sequence[int]) -> Turn:
        self.log.append(self.contender.name)
        self.answered.append(list(rows))
        return Turn(len(rows), 1.0)

    def singles(self, rows: Sequence[int]) -> tuple[float, ...]:
        self.alone.append(list(rows))
        return tuple(float(index) for index in range(len(rows)))


def hold(*names: str, rows: int = 10, rounds: int = 2, singles: int = 4):
    log: list[str] = []
    workers = [FakeWorker(name, log) for name in names]
    contest = Contest(rows, [3, 4, 5], Extent(rounds, singles), lambda message: None)
    return contest.hold(workers), workers, log


def test_each_contender_has_its_turn_in_each_round_another_one_first():
    _, _, log = hold(REFERENCE, "library")
    warm = [f"warm {REFERENCE}", "warm library"]
    assert log == [*warm, REFERENCE, "library", "library", REFERENCE]


def test_slices_make_up_all_rows_and_those_who_plan_get_all_each_time():
    results, (sliced, whole), _ = hold(REFERENCE, "library")
    assert [row for rows in sliced.answered for row in rows] == list(range(10))
    assert whole.answered == [list(range(10))] * 2
    assert [sum(turn.rows for turn in result.turns) for result in results] == [10, 20]


def test_singles_after_their_warm_up_count():
    [result], [worker], _ = hold("library")
    assert result.singles_s == (5.0, 6.0) * 2
    assert {row for rows in worker.alone for row in rows} == {3, 4, 5}


def test_programs_answer_no_single_texts():
    [result], [worker], _ = hold("window")
    assert result.singles_s == ()
    assert worker.alone == []


def test_results_keep_the_workers_memory_and_size():
    [result], _, _ = hold("library")
    assert (result.peak_memory_bytes, result.model_bytes) == (7, 9)


def test_turn_order_begins_with_another_one_each_time():
    assert [turn_order(3, number) for number in range(4)] == [
        *([0, 1, 2], [1, 2, 0], [2, 0, 1], [0, 1, 2])
    ]


def test_names_of_contenders_are_unique():
    assert len({contender.name for contender in CONTENDERS}) == len(CONTENDERS)


@pytest.mark.parametrize("task", list(Task))
def test_a_request_survives_its_line(task):
    request = Request(task, (1, 2))
    assert Request.from_line(request.to_line()) == request


def test_a_reply_survives_its_line():
    reply = Reply((0.25, 0.5), None, 3, 4)
    assert Reply.from_line(reply.to_line()) == reply


class EchoAnswering:
    model_bytes = 5

    def __init__(self) -> None:
        self.heard: list[object] = []

    def answer(self, texts: Sequence[str]) -> Timing:
        self.heard.append(list(texts))
        return Timing(2.0, 1.5)

    def answer_one(self, text: str) -> None:
        self.heard.append(text)

    def peak_memory_bytes(self) -> int:
        return len(self.heard)


def test_a_worker_says_it_is_ready_and_answers_each_request():
    answering = EchoAnswering()
    requests = [
        Request(Task.WARM_UP, (0,)),
        Request(Task.ANSWER, (1, 0)),
        Request(Task.SINGLES, (2, 2)),
    ]
    ready, warm, answer, singles = serve(answering, ("a", "b", "c"), requests)
    assert answering.heard == [["a"], ["b", "a"], "c", "c"]
    assert (ready.seconds, warm.seconds, answer.seconds) == ((), (), (2.0,))
    assert (warm.own_seconds, answer.own_seconds) == (None, 1.5)
    assert len(singles.seconds) == 2
    assert (singles.model_bytes, singles.peak_memory_bytes) == (5, 4)
