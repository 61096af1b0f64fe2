"""Tables in gzip and zip archives."""

import gzip
import io
import zipfile

import pytest

from desktop_app.errors import MalformedTableError, UnreadableFileError
from desktop_app.tables.layout import FileFormat, LayoutChoices
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import (
    HEADER,
    REVIEW_CELLS,
    REVIEWS,
    cells,
    csv,
    json_lines,
    parquet,
    put,
    read,
    xlsx,
    zipped,
)


def test_of_several_tables_the_largest_is_read_unless_one_is_chosen(tmp_path):
    data = zipped(
        {
            "data/": b"",
            "data/small.csv": b"text\nsmall\n",
            "__MACOSX/data/._reviews.csv": b"\0" * 5000,
            "data/.hidden.csv": b"x" * 5000,
            "data/reviews.jsonl": json_lines(),
            "licence.md": b"x" * 5000,
        }
    )
    path = put(tmp_path, "archive.zip", data)
    layout, rows = read(path)

    assert layout.sheets == ("data/small.csv", "data/reviews.jsonl")
    assert layout.sheet == "data/reviews.jsonl"
    assert cells(rows) == REVIEW_CELLS
    layout, rows = read(path, LayoutChoices(sheet="data/small.csv"))
    assert (layout.format, cells(rows)) == (FileFormat.DELIMITED, [("small",)])
    with pytest.raises(UnreadableFileError, match=r'archive\.zip has no "b\.csv" in it.*small'):
        sniff(path, LayoutChoices(sheet="b.csv"))


def test_sheets_of_a_workbook_among_several_tables(tmp_path):
    book = xlsx({"About": [["x"]], "Reviews": REVIEWS, "Two": REVIEWS[:2]})
    path = put(tmp_path, "archive.zip", zipped({"a.csv": csv(), "book.xlsx": book}))
    layout, rows = read(path)

    names = ("a.csv", "book.xlsx › About", "book.xlsx › Reviews", "book.xlsx › Two")
    assert (layout.sheets, layout.sheet) == (names, "book.xlsx › Reviews")
    assert cells(rows) == REVIEW_CELLS
    assert cells(read(path, LayoutChoices(sheet=names[3]))[1]) == REVIEW_CELLS[:1]
    assert read(path, LayoutChoices(sheet="a.csv"))[0].sheets == ("a.csv", "book.xlsx")
    assert read(path, LayoutChoices(sheet="book.xlsx"))[0].sheet == names[2]


@pytest.mark.parametrize(
    "files",
    [{"book.xlsx": xlsx()}, {"t.parquet": parquet()}, {"readme.pdf": b"%PDF", "a.csv": csv()}],
)
def test_single_table_of_an_archive_needs_no_choice(tmp_path, files):
    layout, rows = read(put(tmp_path, "archive.zip", zipped(files)))

    assert layout.columns == HEADER
    assert "archive" not in layout.sheet
    assert cells(rows) == REVIEW_CELLS


def test_messages_name_the_archive_and_what_is_in_it(tmp_path):
    path = put(tmp_path, "archive.zip", zipped({"empty.csv": b"\n"}))
    with pytest.raises(UnreadableFileError, match=r"archive\.zip › empty\.csv is empty"):
        sniff(path)
    path = put(tmp_path, "paper.csv.gz", gzip.compress(b"%PDF-1.7 ..."))
    with pytest.raises(UnreadableFileError, match=r"paper\.csv\.gz › paper\.csv .*PDF"):
        sniff(path)


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.tar.gz", gzip.compress(b"a.csv".ljust(257, b"\0") + b"ustar\0" + bytes(250)), "tar"),
        ("a.gz", gzip.compress(gzip.compress(csv())), "packed twice"),
        ("a.gz", gzip.compress(zipped({"a.csv": csv()})), "archive in an archive"),
    ],
    ids=["tar", "gz", "zip"],  # not the bytes, which have the time of day in them
)
def test_archive_in_an_archive_is_refused(tmp_path, name, data, what):
    with pytest.raises(UnreadableFileError, match=what) as caught:
        sniff(put(tmp_path, name, data))

    assert name in str(caught.value)


def test_rows_before_the_damage_of_a_cut_gzip_file_are_read(tmp_path):
    rows = [HEADER, *((n, f"some words {n * 7919} of a text", n % 5) for n in range(5000))]
    packed = gzip.compress(csv(rows))
    path = put(tmp_path, "cut.csv.gz", packed[: len(packed) // 2])
    read_rows = []

    with (
        pytest.raises(MalformedTableError, match=r"cut\.csv\.gz.*row \d+: .*cut off.*again"),
        TableReader(path, sniff(path)) as reader,
    ):
        read_rows.extend(reader)
    assert len(read_rows) > 1000
    assert cells(read_rows)[:999] == [tuple(map(str, row)) for row in rows[1:1000]]


@pytest.mark.parametrize("cut", [3, 12, 20])
def test_gzip_file_without_a_row_left(tmp_path, cut):
    path = put(tmp_path, "cut.csv.gz", gzip.compress(csv())[:cut])

    with pytest.raises((MalformedTableError, UnreadableFileError), match=r"cut\.csv\.gz"):
        sniff(path)


def test_archive_that_is_locked(tmp_path):
    data = bytearray(zipped({"a.csv": csv()}))
    with zipfile.ZipFile(put(tmp_path, "plain.zip", bytes(data))) as archive:
        assert archive.namelist() == ["a.csv"]
    data[6] |= 1  # the flag of encryption, in the file's header and in the directory
    data[data.index(b"PK\x01\x02") + 8] |= 1

    with pytest.raises(MalformedTableError, match=r"locked\.zip.*password"):
        sniff(put(tmp_path, "locked.zip", bytes(data)))


def test_a_file_without_a_name_in_a_damaged_archive_is_passed_over(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("q.csv", "never read")
        archive.writestr("reviews.csv", "id,text\n1,good\n")
    data = packed.getvalue().replace(b"q.csv", b"\0.csv")  # zipfile ends a name at a NUL
    path = tmp_path / "file.zip"
    path.write_bytes(data)
    assert sniff(path).columns == ("id", "text")
