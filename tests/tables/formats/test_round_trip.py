"""What is written by a library of the format is what is read: all rows, in order."""

import json
import tempfile
from pathlib import Path

from arro3.core import Array, DataType, Table
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.tables.layout import LayoutChoices
from tests.tables.formats import makers
from tests.tables.formats.makers import cells, parquet_of, put, read

NAMES = ("text", "b", "c")
HEADED = LayoutChoices(has_header=True, text_column="text")
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TROUBLE = st.sampled_from(["", " ", "\r", "\n", "\t", "_x000D_", "=1+1", '"', "<&>", "007", "1.0"])
IN_XML = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=12
)


def tables(cell: st.SearchStrategy[str]) -> st.SearchStrategy[list[tuple[str, ...]]]:
    return st.lists(st.tuples(cell, cell, cell), max_size=6)


def without_blank_tail(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    while rows and not any(rows[-1]):
        rows = rows[:-1]
    return rows


def read_back(name: str, data: bytes) -> list[tuple[str, ...]]:
    with tempfile.TemporaryDirectory() as folder:
        layout, rows = read(put(Path(folder), name, data), HEADED)
    assert layout.columns == NAMES
    assert not any(row.flags for row in rows)
    return cells(rows)


@settings(max_examples=25, deadline=None)
@given(rows=tables(ANY | TROUBLE), is_inline=st.booleans())
def test_xlsx(rows, is_inline):
    data = makers.xlsx([NAMES, *rows], constant_memory=is_inline, in_memory=not is_inline)

    assert read_back("a.xlsx", data) == without_blank_tail(rows)


@settings(max_examples=25, deadline=None)
@given(rows=tables(IN_XML | st.sampled_from(["", "a\nb", "a\tb"])))
def test_ods(rows):
    assert read_back("a.ods", makers.ods([NAMES, *rows])) == without_blank_tail(rows)


@settings(max_examples=15, deadline=None)
@given(rows=tables(IN_XML))
def test_xls(rows):
    assert read_back("a.xls", makers.xls([NAMES, *rows])) == without_blank_tail(rows)


@settings(max_examples=25, deadline=None)
@given(rows=tables(ANY | TROUBLE), group=st.integers(1, 4))
def test_parquet(rows, group):
    columns = {
        name: Array([row[index] for row in rows], DataType.string())
        for index, name in enumerate(NAMES)
    }
    data = parquet_of(Table(columns), max_row_group_size=group)

    assert read_back("a.parquet", data) == rows


@settings(max_examples=20, deadline=None)
@given(
    rows=st.lists(st.tuples(*[st.text(max_size=12) | TROUBLE] * 3), min_size=1, max_size=6),
    indent=st.sampled_from([None, 1]),
)
def test_json(rows, indent):
    objects = [dict(zip(NAMES, row, strict=True)) for row in rows]
    lines = "".join(f"{json.dumps(one)}\n" for one in objects)

    assert read_back("a.json", json.dumps(objects, indent=indent).encode()) == rows
    assert read_back("a.json", json.dumps({"data": objects}, indent=indent).encode()) == rows
    assert read_back("a.jsonl", lines.encode()) == rows
