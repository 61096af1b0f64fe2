import os
import sys
import threading
from collections.abc import Iterator, Sequence

import pytest

from desktop_app.core.dispatch import BatchDispatcher
from desktop_app.core.engine import CancelledError

BATCHES = [[index] for index in range(50)]


@pytest.fixture
def dispatcher() -> Iterator[BatchDispatcher]:
    dispatcher = BatchDispatcher(3)
    yield dispatcher
    dispatcher.close()


def never() -> bool:
    return False


def test_each_batch_is_run_once(dispatcher: BatchDispatcher) -> None:
    seen: list[Sequence[int]] = []
    dispatcher.run(BATCHES, seen.append, never)
    assert sorted(seen) == BATCHES


@pytest.mark.skipif(sys.platform != "linux", reason="a thread has no priority of its own")
@pytest.mark.parametrize("gives_way", [False, True])
def test_threads_give_way_where_they_are_to(gives_way: bool) -> None:
    priorities: list[int] = []

    def note(batch: Sequence[int]) -> None:
        priorities.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    dispatcher = BatchDispatcher(2, gives_way=gives_way)
    dispatcher.run(BATCHES, note, never)
    dispatcher.close()
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert all((priority > own) is gives_way for priority in priorities)
    assert len(priorities) == len(BATCHES)


def test_the_first_error_is_raised_and_stops_the_rest(dispatcher: BatchDispatcher) -> None:
    seen: list[Sequence[int]] = []

    def fail(batch: Sequence[int]) -> None:
        seen.append(batch)
        raise ValueError(f"batch {batch}")

    with pytest.raises(ValueError, match="batch"):
        dispatcher.run(BATCHES, fail, never)
    assert len(seen) <= dispatcher.thread_count


def test_cancelling_stops_between_two_batches(dispatcher: BatchDispatcher) -> None:
    seen: list[Sequence[int]] = []
    with pytest.raises(CancelledError):
        dispatcher.run(BATCHES, seen.append, lambda: len(seen) >= 5)
    assert 5 <= len(seen) < 5 + dispatcher.thread_count


def test_no_batch_begins_while_an_urgent_request_is_answered(dispatcher: BatchDispatcher) -> None:
    seen: list[Sequence[int]] = []
    run = threading.Thread(target=dispatcher.run, args=(BATCHES, seen.append, never))
    with dispatcher.gate.urgent():
        run.start()
        run.join(0.05)
        assert run.is_alive()
        assert seen == []
    run.join()
    assert sorted(seen) == BATCHES


def test_it_is_busy_while_a_batch_is_computed_and_not_after(dispatcher: BatchDispatcher) -> None:
    seen: list[bool] = []
    dispatcher.run([[0]], lambda batch: seen.append(dispatcher.is_busy), never)
    assert seen == [True]
    assert not dispatcher.is_busy


def test_it_is_not_busy_after_a_batch_that_failed(dispatcher: BatchDispatcher) -> None:
    def fail(batch: Sequence[int]) -> None:
        raise ValueError

    with pytest.raises(ValueError):
        dispatcher.run([[0]], fail, never)
    assert not dispatcher.is_busy
