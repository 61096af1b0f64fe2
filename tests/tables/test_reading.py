"""Rows of nasty files, one at a time."""

import csv
import tracemalloc
from pathlib import Path

import pytest

from desktop_app.errors import MalformedTableError, UnreadableFileError
from desktop_app.tables import decoding, records
from desktop_app.tables.layout import Dialect, FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.reading import TableReader, preview


def layout_of(
    *columns: str, encoding="utf-8", dialect=None, form=FileFormat.DELIMITED, header=True
):
    return TableLayout(
        format=form,
        encoding=encoding,
        encoding_confidence=1.0,
        dialect=dialect or Dialect(),
        has_header=header,
        columns=columns,
        text_column=0,
        text_column_reason=None,
    )


def read(folder: Path, data: bytes | str, layout: TableLayout) -> list[Row]:
    path = folder / "file.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    with TableReader(path, layout) as reader:
        return list(reader)


def test_rows_are_numbered_from_one_without_the_header(tmp_path):
    rows = read(tmp_path, "id,text\n1,a\n2,b\n", layout_of("id", "text"))

    assert rows == [Row(1, ("1", "a")), Row(2, ("2", "b"))]


def test_line_endings_of_all_kinds_in_one_file_and_inside_fields(tmp_path):
    data = 'id,text\r\n1,"a\nb"\n2,"c\rd"\r3,"e\r\r\nf"\r\r\n4,g'

    cells = [row.cells for row in read(tmp_path, data, layout_of("id", "text"))]

    assert cells == [("1", "a\nb"), ("2", "c\rd"), ("3", "e\r\r\nf"), ("4", "g")]


def test_other_line_separators_of_unicode_end_no_row(tmp_path):
    text = "a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g"

    assert read(tmp_path, f"id,text\n1,{text}\n", layout_of("id", "text"))[0].cells[1] == text


def test_ragged_rows_lose_nothing(tmp_path):
    rows = read(tmp_path, "a,b,c\n1\n1,2,3,4,5\n1,2,3\n", layout_of("a", "b", "c"))

    assert rows == [
        Row(1, ("1", "", ""), RowFlag.RAGGED),
        Row(2, ("1", "2", "3"), RowFlag.RAGGED, ("4", "5")),
        Row(3, ("1", "2", "3")),
    ]


def test_invalid_bytes_are_replaced_and_flagged_in_their_row_alone(tmp_path):
    data = b"id,text\n1,caf\xe9 x\n2,fine \xef\xbf\xbd\n3\xff,y,\xfe\n"

    rows = read(tmp_path, data, layout_of("id", "text"))

    assert rows == [
        Row(1, ("1", "caf\ufffd x"), RowFlag.UNDECODABLE),
        Row(2, ("2", "fine \ufffd")),
        Row(3, ("3\ufffd", "y"), RowFlag.UNDECODABLE | RowFlag.RAGGED, ("\ufffd",)),
    ]


@pytest.mark.parametrize("encoding", ["utf-16-le", "gb18030", "cp932", "cp1252"])
def test_invalid_bytes_in_other_encodings(tmp_path, encoding):
    broken = {"utf-16-le": b"\x00\xdc", "gb18030": b"\xff", "cp932": b"\x81", "cp1252": b"\x81"}
    data = "a,b\n1,".encode(encoding) + broken[encoding] + "\n2,x\n".encode(encoding)

    rows = read(tmp_path, data, layout_of("a", "b", encoding=encoding))

    assert [row.flags for row in rows] == [RowFlag.UNDECODABLE, RowFlag.NONE]
    assert "\ufffd" in rows[0].cells[1]
    assert rows[1].cells == ("2", "x")


def test_file_cut_in_the_middle_of_a_utf_16_character(tmp_path):
    rows = read(tmp_path, "a\nxy".encode("utf-16") + b"z", layout_of("a", encoding="utf-16"))

    assert rows == [Row(1, ("xy\ufffd",), RowFlag.UNDECODABLE)]


def test_nul_bytes_are_characters(tmp_path):
    assert read(tmp_path, "a,b\n1,x\0y\n\0,2\n", layout_of("a", "b")) == [
        Row(1, ("1", "x\0y")),
        Row(2, ("\0", "2")),
    ]


def test_field_beyond_the_csv_modules_own_limit(tmp_path):
    long = "very long, " * 100_000
    csv.field_size_limit(131_072)

    assert read(tmp_path, f'a,b\n1,"{long}"\n', layout_of("a", "b"))[0].cells[1] == long


def test_blank_lines_are_rows_of_a_single_column_only(tmp_path):
    two = read(tmp_path, "\n\na,b\n\n1,2\r\n\r\n3,4\n\n", layout_of("a", "b"))
    one = read(tmp_path, '\na\n\n1\n""\n3\n\n', layout_of("a"))

    assert [(row.number, row.cells) for row in two] == [(1, ("1", "2")), (2, ("3", "4"))]
    assert [row.cells[0] for row in one] == ["", "1", "", "3", ""]
    assert not any(row.flags for row in one)


def test_lines_of_text_keep_quotes_commas_and_blanks(tmp_path):
    data = '"Well", he said\r\n\r\n  "open\rlast'

    rows = read(tmp_path, data, layout_of("text", form=FileFormat.TEXT, header=False))

    assert [row.cells[0] for row in rows] == ['"Well", he said', "", '  "open', "last"]


def test_invalid_bytes_in_lines_of_text(tmp_path):
    layout = layout_of("text", form=FileFormat.TEXT, header=True)

    rows = read(tmp_path, b"text\nfine\nbad \xff\n", layout)

    assert rows == [Row(1, ("fine",)), Row(2, ("bad \ufffd",), RowFlag.UNDECODABLE)]


def test_byte_order_mark_is_dropped_whatever_the_chosen_encoding(tmp_path):
    for encoding in ("utf-8", "utf-8-sig"):
        layout = layout_of("text", encoding=encoding, header=False)
        assert read(tmp_path, b"\xef\xbb\xbfhi\n", layout)[0].cells == ("hi",)


def test_header_alone_has_no_rows(tmp_path):
    assert read(tmp_path, "a,b", layout_of("a", "b")) == []


def test_quote_left_open_swallows_no_rows(tmp_path):
    data = 'a,b\n1,"fine, quoted"\n2,"left open\n3,x\n4,y\n'

    rows = read(tmp_path, data, layout_of("a", "b"))

    assert rows == [
        Row(1, ("1", "fine, quoted")),
        Row(2, ("2", '"left open'), RowFlag.UNCLOSED_QUOTE),
        Row(3, ("3", "x")),
        Row(4, ("4", "y")),
    ]


def test_file_cut_off_inside_a_quoted_field(tmp_path):
    rows = read(tmp_path, 'a,b\n1,x\n2,"cut o', layout_of("a", "b"))

    assert rows[-1] == Row(2, ("2", '"cut o'), RowFlag.UNCLOSED_QUOTE)


def test_quote_left_open_before_more_text_than_a_cell_may_hold(tmp_path, monkeypatch):
    monkeypatch.setattr(records, "LONGEST_LINE", 1000)
    rows = "".join(f"{n},some words\n" for n in range(500))

    found = read(tmp_path, f'a,b\nx,"open\n{rows}', layout_of("a", "b"))

    assert found[0] == Row(1, ("x", '"open'), RowFlag.UNCLOSED_QUOTE)
    assert [row.cells[0] for row in found[1:]] == [str(n) for n in range(500)]


def test_file_full_of_open_quotes_is_refused_with_the_row(tmp_path, monkeypatch):
    monkeypatch.setattr(records, "LONGEST_LINE", 200)
    block = '1,"open\n' + "2,some words of a text\n" * 20

    with pytest.raises(MalformedTableError, match=r"file\.csv, row 421: a quote is opened"):
        read(tmp_path, "a,b\n" + block * 30, layout_of("a", "b"))


@pytest.mark.parametrize("form", [FileFormat.DELIMITED, FileFormat.TEXT, FileFormat.JSON_LINES])
def test_endless_line_is_refused_with_the_row(tmp_path, monkeypatch, form):
    monkeypatch.setattr(records, "LONGEST_LINE", 1000)
    monkeypatch.setattr(decoding, "LONGEST_LINE", 1000)
    layout = layout_of("text", form=form, header=False)

    with pytest.raises(MalformedTableError, match=r"file\.csv, row 3: a line has more than 1,000"):
        read(tmp_path, "fine\nfine\n" + "x" * 5000 + "\n", layout)


def test_memory_does_not_grow_with_the_file(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("id,text\n" + '1,"some words\nof a text"\n' * 20_000)

    tracemalloc.start()
    try:
        with TableReader(path, layout_of("id", "text")) as reader:
            count = sum(1 for _ in reader)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert count == 20_000
    assert peak_bytes < 200_000 < path.stat().st_size


def test_share_read_grows_to_one(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("id,text\n" + "1,some words of a text\n" * 20_000)

    with TableReader(path, layout_of("id", "text")) as reader:
        shares = [reader.share_read, *(reader.share_read for _ in reader)]
        assert reader.share_read == 1.0

    assert shares[0] == 0.0
    assert shares == sorted(shares)
    assert 0.4 < shares[len(shares) // 2] < 0.6
    assert reader.share_read == 1.0


def test_preview_gives_the_first_rows_and_closes_the_file(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("a\n" + "x\n" * 5000)

    assert [row.number for row in preview(path, layout_of("a"), 3)] == [1, 2, 3]
    assert len(preview(path, layout_of("a"))) == 50
    path.unlink()


def test_leaving_early_closes_the_file(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("a\n" + "x\n" * 50_000)

    with TableReader(path, layout_of("a")) as reader:
        assert next(iter(reader)).cells == ("x",)

    assert 0 < reader.share_read < 1


def test_missing_file(tmp_path):
    with (
        pytest.raises(UnreadableFileError, match="does not exist"),
        TableReader(tmp_path / "missing.csv", layout_of("a")),
    ):
        pass


def test_disk_that_goes_away_while_reading(tmp_path, monkeypatch):
    def lines_then_error(*_args):
        yield "a,b\n"
        yield "1,2\n"
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("desktop_app.tables.formats.delimited.lines_of", lines_then_error)
    with pytest.raises(UnreadableFileError, match="disk or network drive"):
        read(tmp_path, "a,b\n1,2\n", layout_of("a", "b"))


def test_encoding_that_gives_up_is_told_with_the_row(tmp_path):
    data = b"a\n" + b"fine\n" * 3000 + b"xn--\xff\n"

    with pytest.raises(MalformedTableError, match=r"file\.csv, row \d+: .*Choose another encoding"):
        read(tmp_path, data, layout_of("a", encoding="idna"))
