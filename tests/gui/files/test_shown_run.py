"""The run on show: what of it cannot be read is told, and counts as not there."""

import pytest

from desktop_app.core.predictions import Label
from desktop_app.gui.files.query_worker import RunCounts
from desktop_app.gui.files.shown_run import ShownRun
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import write_choices
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import DEFAULT_SUMMARY
from desktop_app.jobs.views import LabelCounts
from tests.fakes import FakeEngine
from tests.jobs.makers import LAYOUT, SOURCE, make_predictions, make_rows, make_store

CHOICES = ChartChoices(label_mapping={"3": Label.POSITIVE})
COUNTS = RunCounts(LabelCounts(negative=1, neutral=0, positive=1, no_text=0))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "run.sqlite"
    with make_store(path) as store:
        store.append(make_rows(["bad", "good"]), make_predictions([(0.8, 0.1, 0.1)] * 2))
        write_choices(store, CHOICES)
    return path


@pytest.fixture
def told():
    return []


@pytest.fixture
def run(qapp, told):
    run = ShownRun()
    run.failed.connect(told.append)
    yield run
    run.turn_to(None)


def lose_its_facts(path) -> None:
    with RunStore.open(path) as store:
        store._db.execute("ALTER TABLE run RENAME TO gone")


def test_what_is_shown_of_a_run_is_read_from_it(run, path, told):
    run.turn_to(path)
    [row] = run.fetch([2])
    whole = run.exportable(COUNTS, DEFAULT_SUMMARY)

    assert (run.path, run.layout, run.text_of(row)) == (path, LAYOUT, "good")
    assert run.chart_choices() == CHOICES
    assert (whole.run_path, whole.source_path, whole.total) == (path, SOURCE.path, 2)
    assert run.is_explained_by(FakeEngine.card, row)
    assert told == []


def test_after_another_run_or_none_nothing_of_it_is_left(run, path, told):
    run.turn_to(path)
    [row] = run.fetch([2])
    run.turn_to(None)

    assert (run.path, run.layout, run.fetch([2])) == (None, None, [])
    assert run.chart_choices() is run.exportable(COUNTS, DEFAULT_SUMMARY) is None
    assert not run.is_explained_by(FakeEngine.card, row)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert told == []


def test_a_run_that_cannot_be_opened_is_told_and_the_one_before_is_gone(run, path, told):
    run.turn_to(path)
    damaged = path.with_name("damaged.sqlite")
    damaged.write_bytes(b"no database")
    run.turn_to(damaged)

    assert [failure.title for failure in told] == ["The results could not be read"]
    assert run.path is None


def test_choices_that_cannot_be_read_are_told(run, path, told):
    run.turn_to(path)
    lose_its_facts(path)

    assert run.chart_choices() is None
    assert len(told) == 1


def test_a_run_that_cannot_be_read_is_not_exported(run, path, told):
    run.turn_to(path)
    lose_its_facts(path)

    assert run.exportable(COUNTS, DEFAULT_SUMMARY) is None
    assert len(told) == 1
