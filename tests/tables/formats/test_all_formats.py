"""What holds for a table in whatever kind of file."""

import gzip
from pathlib import Path

import pytest

from desktop_app.errors import ColumnNotFoundError, UnreadableFileError
from desktop_app.tables.layout import FileFormat, LayoutChoices
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff
from tests.tables.formats import makers
from tests.tables.formats.makers import HEADER, MAKERS, REVIEW_CELLS, cells, put, read


@pytest.mark.parametrize("kind", MAKERS)
def test_same_rows_and_text_column(tmp_path, kind):
    layout, rows = read(put(tmp_path, f"reviews.{kind}", MAKERS[kind]()))

    assert layout.columns == HEADER
    assert layout.columns[layout.text_column] == "review"
    assert layout.text_column_reason
    assert cells(rows) == REVIEW_CELLS
    assert not any(row.flags for row in rows)


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("name", ["reviews", "reviews.csv", "reviews.txt", "reviews.parquet"])
def test_content_tells_the_format_and_not_the_name(tmp_path, kind, name):
    if kind == "csv" and name == "reviews.txt":
        pytest.skip("lines with commas, named .txt, are prose")
    _, rows = read(put(tmp_path, name, MAKERS[kind]()))

    assert cells(rows) == REVIEW_CELLS


@pytest.mark.parametrize("kind", MAKERS)
def test_chosen_column_is_taken_and_a_wrong_one_is_told(tmp_path, kind):
    path = put(tmp_path, f"reviews.{kind}", MAKERS[kind]())

    assert sniff(path, LayoutChoices(text_column="Stars")).text_column == 2
    with pytest.raises(ColumnNotFoundError, match=r'reviews.*"title".*"id", "review", "stars"'):
        sniff(path, LayoutChoices(text_column="title"))


@pytest.mark.parametrize("kind", MAKERS)
def test_preview_closes_the_file(tmp_path, kind):
    path = put(tmp_path, f"reviews.{kind}", MAKERS[kind]())

    assert [row.number for row in preview(path, sniff(path), 2)] == [1, 2]
    path.unlink()


@pytest.mark.parametrize("kind", MAKERS)
def test_file_that_is_gone_when_it_is_read(tmp_path, kind):
    path = put(tmp_path, f"reviews.{kind}", MAKERS[kind]())
    layout = sniff(path)
    path.unlink()

    with pytest.raises(UnreadableFileError, match=r"reviews.*does not exist"):
        preview(path, layout)


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls", "parquet", "jsonl", "json", "csv.gz"])
def test_share_read_grows_with_the_rows(tmp_path, kind):
    many = [HEADER, *((n, f"some words of text {n * 7919}", n % 5) for n in range(20_000))]
    data = {
        "xlsx": lambda: makers.xlsx(many),
        "ods": lambda: makers.ods(many),
        "xls": lambda: makers.xls(many),
        "parquet": lambda: makers.parquet(HEADER, many[1:], max_row_group_size=1000),
        "jsonl": lambda: makers.json_lines(many),
        "json": lambda: makers.json_list(many),
        "csv.gz": lambda: gzip.compress(makers.csv(many)),
    }
    path = put(tmp_path, f"many.{kind}", data[kind]())

    with TableReader(path, sniff(path)) as reader:
        shares = [reader.share_read for _ in reader]

    assert shares == sorted(shares)
    assert 0.3 < shares[len(shares) // 2] < 0.8
    assert shares[0] < 0.5
    assert reader.share_read == 1.0


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "parquet", "jsonl", "json", "csv"])
def test_table_without_rows(tmp_path, kind):
    makers_of_header = {
        "xlsx": makers.xlsx([HEADER]),
        "xls": makers.xls([HEADER]),
        "ods": makers.ods([HEADER]),
        "parquet": makers.parquet(HEADER, []),
        "csv": b"id,review,stars\n",
    }
    if kind in makers_of_header:
        layout, rows = read(put(tmp_path, f"empty.{kind}", makers_of_header[kind]))
        assert (layout.columns, rows) == (HEADER, [])
    else:
        with pytest.raises(UnreadableFileError, match=f"empty.{kind} is empty"):
            sniff(put(tmp_path, f"empty.{kind}", b"[]" if kind == "json" else b"\n\n"))


def test_formats_are_named(tmp_path: Path):
    found = {
        kind: sniff(put(tmp_path, f"a.{kind}", make())).format for kind, make in MAKERS.items()
    }

    assert found == {
        "xlsx": FileFormat.WORKBOOK,
        "xls": FileFormat.WORKBOOK,
        "ods": FileFormat.WORKBOOK,
        "parquet": FileFormat.PARQUET,
        "jsonl": FileFormat.JSON_LINES,
        "json": FileFormat.JSON_ARRAY,
        "csv": FileFormat.DELIMITED,
        "csv.gz": FileFormat.DELIMITED,
        "jsonl.gz": FileFormat.JSON_LINES,
        "xlsx.gz": FileFormat.WORKBOOK,
        "zip": FileFormat.DELIMITED,
    }
