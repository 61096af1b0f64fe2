"""The thread that asks the database: first rows at once, the newest question wins."""

import pytest

from desktop_app.gui.files import query_worker
from desktop_app.gui.files.query_worker import Query, QueryWorker
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter, SortKey, SortOrder
from tests.jobs.makers import make_predictions, make_rows, make_store

BY_TEXT, BY_ID = SortOrder(SortKey.TEXT), SortOrder(SortKey.COLUMN, column=0)
ANSWER = (0.4, 0.35, 0.25)


@pytest.fixture
def run_path(tmp_path, monkeypatch):
    """Five rows, finished, in a world where five are many."""
    monkeypatch.setattr(query_worker, "_LEAST_TO_WORK_OUT", 5)
    monkeypatch.setattr(query_worker, "FIRST_ROWS", 2)
    path = tmp_path / "run.sqlite"
    with make_store(path) as store:
        rows = make_rows(["e", "a", "d", "b", "c"])
        store.append(rows, make_predictions([ANSWER] * 5))
        store.corrections.confirm([1])
        store.set_state(JobState.FINISHED)
    return path


@pytest.fixture
def worker(qapp):
    worker = QueryWorker()
    thread = WorkerThread(worker, "test-queries", at_end=worker.close)
    yield worker
    worker.interrupt()
    thread.shutdown()


def ask(worker, qtbot, query):
    """All answers up to the complete one."""
    answers = []
    worker.query_answered.connect(answers.append)
    worker.ask(query)
    qtbot.waitUntil(lambda: any(answer.is_complete for answer in answers))
    worker.query_answered.disconnect(answers.append)
    return answers


def has_to_sort(path, order):
    with RunStore.open(path) as store:
        return store.finder.has_to_sort(order, store.row_count())


def test_counts_of_the_whole_run_come_along(worker, qtbot, run_path):
    [answer] = ask(worker, qtbot, Query(run_path, RowFilter(search="a"), SortOrder()))
    assert answer.numbers.tolist() == [2]
    assert answer.run_counts.labels.total == 5
    assert answer.run_counts.unsure == 5
    assert answer.run_counts.odd == 0
    assert answer.run_counts.by_hand.agreed == 1


def test_the_first_rows_of_a_new_order_come_ahead(worker, qtbot, run_path):
    first, whole = ask(worker, qtbot, Query(run_path, RowFilter(), BY_ID))
    assert (first.is_complete, first.numbers.tolist()) == (False, [1, 2])
    assert whole.numbers.tolist() == [1, 2, 3, 4, 5]
    assert not has_to_sort(run_path, BY_ID)
    [again] = ask(worker, qtbot, Query(run_path, RowFilter(), BY_ID))
    assert again.is_complete


def test_the_likeliest_orders_are_worked_out_in_advance(worker, qtbot, run_path):
    ask(worker, qtbot, Query(run_path, RowFilter(), SortOrder()))
    qtbot.waitUntil(lambda: not has_to_sort(run_path, BY_TEXT))
    [answer] = ask(worker, qtbot, Query(run_path, RowFilter(), BY_TEXT))
    assert answer.numbers.tolist() == [2, 4, 5, 3, 1]


def test_orders_by_other_columns_are_worked_out_after_them(worker, qtbot, run_path):
    ask(worker, qtbot, Query(run_path, RowFilter(), SortOrder()))
    qtbot.waitUntil(lambda: not has_to_sort(run_path, BY_ID))
    assert not has_to_sort(run_path, BY_TEXT)
    [answer] = ask(worker, qtbot, Query(run_path, RowFilter(), BY_ID))
    assert answer.numbers.tolist() == [1, 2, 3, 4, 5]


def test_an_order_of_a_run_that_goes_on_is_not_kept(worker, qtbot, run_path):
    with RunStore.open(run_path) as store:
        store.set_state(JobState.RUNNING)
    first, whole = ask(worker, qtbot, Query(run_path, RowFilter(), BY_TEXT))
    assert first.numbers.tolist() == [2, 4]
    assert whole.numbers.tolist() == [2, 4, 5, 3, 1]
    assert has_to_sort(run_path, BY_TEXT)


def test_a_question_broken_off_by_mistake_is_asked_again(worker, qtbot, run_path, monkeypatch):
    find = RunStore.row_numbers
    broken = []

    def interrupted_once(self, *question):
        if not broken:
            broken.append(1)
            raise query_worker.StoreInterruptedError
        return find(self, *question)

    monkeypatch.setattr(RunStore, "row_numbers", interrupted_once)
    answers = ask(worker, qtbot, Query(run_path, RowFilter(), SortOrder()))
    assert broken
    assert answers[-1].numbers.tolist() == [1, 2, 3, 4, 5]


def test_a_run_let_go_of_can_be_asked_again(worker, qtbot, run_path):
    query = Query(run_path, RowFilter(), SortOrder())
    ask(worker, qtbot, query)
    worker.release()
    assert ask(worker, qtbot, query)[-1].numbers.tolist() == [1, 2, 3, 4, 5]
