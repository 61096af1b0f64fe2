"""How a file was read is remembered for the file, and for others with its columns."""

import json

import pytest

from desktop_app.jobs.source import SourceIdentity
from desktop_app.settings.file_choices import FileChoices
from desktop_app.tables.layout import LayoutChoices

COLUMNS = ("id", "title", "review")
CHOSEN = LayoutChoices(
    encoding="cp1252",
    delimiter=";",
    has_header=False,
    text_column="title",
    sheet="Sheet1",
    label_column="",
    date_column="day",
    group_columns=("shop", "town"),
    rows_above_header=2,
)


@pytest.fixture
def store(tmp_path):
    return tmp_path / "config" / "files.json"


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("id,title,review\n1,a,b\n", encoding="utf-8")
    return SourceIdentity.of(path)


def moved(source, name):
    path = source.path.with_name(name)
    path.write_bytes(source.path.read_bytes())
    return SourceIdentity.of(path)


def test_every_choice_comes_back(store, source):
    FileChoices(store).remember(source, COLUMNS, CHOSEN)
    found = FileChoices(store).of_file(source)

    assert found.choices == CHOSEN
    assert found.columns == COLUMNS


def test_the_content_counts_more_than_the_path(store, source):
    memory = FileChoices(store)
    memory.remember(source, COLUMNS, CHOSEN)
    elsewhere = moved(source, "b.csv")
    assert memory.of_file(elsewhere).choices == CHOSEN
    source.path.write_text("id,title,review\n2,c,d\n", encoding="utf-8")
    assert memory.of_file(SourceIdentity.of(source.path)).choices == CHOSEN
    elsewhere.path.write_text("other", encoding="utf-8")
    assert memory.of_file(SourceIdentity.of(elsewhere.path)) is None


def test_the_newest_choice_counts(store, source):
    memory = FileChoices(store)
    memory.remember(source, COLUMNS, CHOSEN)
    memory.remember(source, COLUMNS, LayoutChoices(text_column="id"))

    assert memory.of_file(source).choices == LayoutChoices(text_column="id")
    assert len(json.loads(store.read_text())["files"]) == 1


def test_columns_find_the_file_chosen_for_last(store, source):
    memory = FileChoices(store)
    memory.remember(source, COLUMNS, CHOSEN)
    assert memory.of_columns(COLUMNS).choices == CHOSEN
    assert memory.of_columns(("id", "title")) is None


def test_only_so_many_are_kept(store, source, monkeypatch):
    monkeypatch.setattr("desktop_app.settings.file_choices._MOST_FILES", 2)
    memory = FileChoices(store)
    for number in range(3):
        source.path.write_text(f"id\n{number}\n", encoding="utf-8")
        memory.remember(moved(source, f"{number}.csv"), (str(number),), CHOSEN)

    assert memory.of_columns(("0",)) is None
    assert memory.of_columns(("2",)) is not None


@pytest.mark.parametrize(
    "content",
    [
        "not json",
        "[1, 2]",
        '{"files": 3}',
        '{"files": [3, {"path": "/a"}]}',
        '{"files": [{"path": "/a", "fingerprint": "", "columns": [1], "choices": {}}]}',
        '{"files": [{"path": "/a", "fingerprint": "x", "columns": ["a"], "choices":'
        ' {"text_column": 3}}]}',
        '{"files": [{"path": "/a", "fingerprint": "x", "columns": ["a"], "choices":'
        ' {"has_header": "yes"}}]}',
        '{"files": [{"path": "/a", "fingerprint": "x", "columns": ["a"], "choices":'
        ' {"group_columns": "all"}}]}',
    ],
)
def test_what_is_damaged_is_nothing_remembered(store, source, content):
    store.parent.mkdir()
    store.write_text(content, encoding="utf-8")
    memory = FileChoices(store)
    assert memory.of_file(source) is None
    assert memory.of_columns(("a",)) is None
    memory.remember(source, COLUMNS, CHOSEN)
    assert memory.of_file(source).choices == CHOSEN
