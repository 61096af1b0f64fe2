"""A run that is not finished is never handed on as if it were the whole file."""

from pathlib import Path

import openpyxl
import pytest

from desktop_app.jobs.export import ExportOptions, ExportOutcome, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import ChunkNotes
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.unfinished import Unfinished, unfinished_of
from tests.jobs.makers import make_predictions, make_rows, make_store

WORDS = "41 of about 100 rows: the run was not finished."
ENDED = (JobState.STOPPED, JobState.CANCELLED, JobState.FAILED)


@pytest.fixture
def store(tmp_path: Path):
    with make_store(tmp_path / "run.sqlite") as store:
        answers = make_predictions([(0.7, 0.2, 0.1)] * 41)
        store.append(make_rows(["good"] * 41), answers, ChunkNotes(0, 1.0, 0.41))
        store.set_state(JobState.STOPPED)
        yield store


def written(store: RunStore, form: OutputFormat) -> ExportOutcome:
    return export(store, store.path.with_name(f"out{form.suffix}"), ExportOptions(form))


def lines_of_summary(path: Path) -> list[str]:
    rows = openpyxl.load_workbook(path)["Summary"].iter_rows(values_only=True)
    return [" ".join(str(cell) for cell in row if cell is not None) for row in rows]


@pytest.mark.parametrize("form", OutputFormat)
@pytest.mark.parametrize("state", ENDED)
def test_every_export_says_so(store: RunStore, form: OutputFormat, state: JobState) -> None:
    store.set_state(state)
    assert written(store, form).notes == (WORDS,)


@pytest.mark.parametrize("form", OutputFormat)
def test_a_finished_run_says_nothing(store: RunStore, form: OutputFormat) -> None:
    store.set_state(JobState.FINISHED)
    assert written(store, form).notes == ()


def test_the_report_says_so_at_the_top_and_among_its_facts(store: RunStore) -> None:
    page = written(store, OutputFormat.HTML).path.read_text(encoding="utf-8")
    assert page.index(WORDS) < page.index("<section")
    assert page.count(WORDS) == 2
    store.set_state(JobState.FINISHED)
    other = store.path.with_name("finished.html")
    export(store, other, ExportOptions(OutputFormat.HTML))
    assert "not finished" not in other.read_text(encoding="utf-8").lower()


def test_the_summary_sheet_says_so(store: RunStore) -> None:
    lines = lines_of_summary(written(store, OutputFormat.XLSX).path)
    assert f"Not finished {WORDS}" in lines


@pytest.mark.parametrize("share", [0.0, 1.0, 1.5])
def test_where_the_whole_is_not_known_no_number_is_made_up(store: RunStore, share: float) -> None:
    nothing = make_predictions([])
    store.append([], nothing, ChunkNotes(0, 1.0, share))
    found = unfinished_of(store)
    assert found is not None
    assert found.words() == "The run was not finished: 41 rows so far."


def test_one_row_is_counted_as_one() -> None:
    assert Unfinished(1, 1).words() == "The run was not finished: 1 row so far."
