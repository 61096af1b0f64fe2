"""A run made by an earlier version opens, whole, and can be resumed."""

import json
import sqlite3
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.errors import StoreError
from desktop_app.jobs import schema
from desktop_app.jobs.about import facts
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import KeptRun, read_run
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.summary import summarize
from desktop_app.jobs.views import RowFilter, SortKey, SortOrder
from tests.fakes import FakeEngine
from tests.jobs.makers import ListSource, Told, make_rows, make_store

LAYOUT_1 = {
    "format": "delimited",
    "encoding": "utf-8-sig",
    "encoding_confidence": 1.0,
    "dialect": {"delimiter": ",", "quote": '"', "escape": ""},
    "has_header": True,
    "columns": ["id", "review", "stars"],
    "text_column": 1,
    "text_column_reason": "its name says so",
}
TABLES_1 = """
PRAGMA application_id = 0x53444A31;
PRAGMA user_version = 1;
CREATE TABLE run (
    id INTEGER PRIMARY KEY CHECK (id = 1), source TEXT NOT NULL, layout TEXT NOT NULL,
    model TEXT NOT NULL, state TEXT NOT NULL, message TEXT NOT NULL
);
CREATE TABLE answer (
    number INTEGER PRIMARY KEY, label INTEGER NOT NULL, p_negative REAL, p_neutral REAL,
    p_positive REAL, token_count INTEGER NOT NULL, window_count INTEGER NOT NULL,
    flags INTEGER NOT NULL
);
CREATE INDEX answer_flags ON answer (flags) WHERE flags <> 0;
CREATE TABLE source_row (
    number INTEGER PRIMARY KEY, text NOT NULL, cells TEXT NOT NULL, surplus TEXT
);
CREATE INDEX source_row_surplus ON source_row (number) WHERE surplus IS NOT NULL;
CREATE TABLE tally (
    label INTEGER PRIMARY KEY, row_count INTEGER NOT NULL, confidence_sum REAL NOT NULL
);
INSERT INTO tally VALUES (0, 1, 0.8), (1, 0, 0), (2, 1, 0.9), (3, 0, 0);
INSERT INTO answer VALUES (1, 2, 0.05, 0.05, 0.9, 3, 1, 0), (2, 0, 0.8, 0.15, 0.05, 3, 1, 0);
INSERT INTO source_row VALUES
    (1, 'good', '["id1", "1"]', NULL), (2, 'bad', '["id2", "2"]', NULL);
"""
TABLES_2 = """
PRAGMA user_version = 2;
ALTER TABLE run ADD COLUMN failure TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN settings TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN created_at REAL NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN changed_at REAL NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN answering_s REAL NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN duplicates INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN share_done REAL NOT NULL DEFAULT 0;
CREATE TABLE answer_block (
    first_number INTEGER PRIMARY KEY, numbers BLOB NOT NULL, codes BLOB NOT NULL,
    probabilities BLOB NOT NULL
);
INSERT INTO answer_block VALUES (
    1, x'0100000002000000', x'0200', x'cdcc4c3dcdcc4c3d6666663fcdcc4c3f9a99193ecdcc4c3d'
);
"""


@pytest.fixture(params=[1, 2])
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Two rows of "/somewhere/old.csv", as an earlier version left them when it was killed."""
    path = tmp_path / "old.sqlite"
    db = sqlite3.connect(path)
    db.executescript(TABLES_1)
    about = (json.dumps(["/somewhere/old.csv", 20, 5]), json.dumps(LAYOUT_1), "m", "running", "")
    db.execute("INSERT INTO run VALUES (1, ?, ?, ?, ?, ?)", about)
    db.commit()
    if request.param == 2:
        db.executescript(TABLES_2)
        db.execute("UPDATE run SET created_at = ?, changed_at = ?", [path.stat().st_mtime] * 2)
        db.commit()
    db.close()
    return path


def test_an_old_run_opens_with_its_rows(old: Path) -> None:
    with RunStore.open(old) as store:
        assert [row.cells for row in store.rows()] == [("id1", "good", "1"), ("id2", "bad", "2")]
        assert store.source.path == Path("/somewhere/old.csv")
        assert store.source.fingerprint == ""
        assert store.notes().created_at == pytest.approx(old.stat().st_mtime, abs=5)
        assert store.notes().settings == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("its name says so", "review (its name says so)"),
        ("欄名相符", "review"),
    ],
)
def test_an_old_run_kept_words_of_the_language_it_was_made_in(
    old: Path, words: str, told: str
) -> None:
    layout = json.dumps(LAYOUT_1 | {"text_column_reason": words})
    with sqlite3.connect(old) as db:
        db.execute("UPDATE run SET layout = ?", [layout])
    db.close()
    with RunStore.open(old) as store:
        found = dict(facts(store, summarize(store), RowFilter()))
    assert found["Text column"] == told


def test_an_old_run_that_was_killed_is_offered(old: Path) -> None:
    run = read_run(old)
    assert isinstance(run, KeptRun)
    assert (run.state, run.rows, run.is_offered) == (JobState.STOPPED, 2, True)


def test_an_old_run_goes_on(old: Path) -> None:
    rows = make_rows(["good", "bad", "good"])
    engine, told = FakeEngine(), Told()
    with RunStore.open(old) as store:
        run_job(ListSource(rows), engine, store, JobControl(), told)
        labels = [row.prediction.label for row in store.rows()]
    assert labels == [Label.POSITIVE, Label.NEGATIVE, Label.POSITIVE]
    assert engine.texts == []
    assert told.last.duplicates == 1


def test_an_old_run_is_sorted_and_filtered_and_so_when_it_has_grown(old: Path) -> None:
    by_confidence = SortOrder(SortKey.CONFIDENCE, descending=True)
    with RunStore.open(old) as store:
        assert store.row_numbers(order=by_confidence).tolist() == [1, 2]
        assert store.row_numbers(RowFilter(label=Label.NEGATIVE)).tolist() == [2]
        rows = make_rows(["good", "bad", "so so"])
        run_job(ListSource(rows), FakeEngine(), store, JobControl(), Told())
        assert store.row_numbers(order=by_confidence).tolist() == [1, 2, 3]


def test_an_old_run_takes_labels_by_hand_and_is_sorted_by_its_cells(old: Path) -> None:
    by_text = SortOrder(SortKey.TEXT)
    with RunStore.open(old) as store:
        assert store.corrections.counts().by_hand == 0
        store.corrections.put({2: Label.NEUTRAL})
        store.finder.work_out(by_text)
        assert store.row_numbers(order=by_text).tolist() == [2, 1]
    with RunStore.open(old) as store:
        assert [row.label_by_hand for row in store.rows()] == [None, Label.NEUTRAL]


def test_an_upgraded_run_has_the_tables_of_a_new_one(old: Path, tmp_path: Path) -> None:
    make_store(tmp_path / "new.sqlite").close()
    RunStore.open(old).close()
    assert columns(old) == columns(tmp_path / "new.sqlite")


def columns(path: Path) -> dict[str, list[tuple[str, str]]]:
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master")]
    found = {
        name: [(row[1], row[2]) for row in db.execute(f"PRAGMA table_info({name})")]
        for name in tables
    }
    db.close()
    return found


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = (*schema._VERSION_3[:1], "ALTER TABLE nothing ADD COLUMN x")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "_STEPS", (schema._VERSION_1, schema._VERSION_2, broken))
        with pytest.raises(StoreError):
            RunStore.open(old)
    with RunStore.open(old) as store:
        assert store.row_count() == 2
