"""Sheets of workbooks: which one, and its cells as a user sees them."""

import io
import tracemalloc
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt

from desktop_app.errors import UnreadableFileError
from desktop_app.tables import markup
from desktop_app.tables.formats import shared_strings
from desktop_app.tables.layout import LayoutChoices, Row, RowFlag
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import (
    REVIEW_CELLS,
    REVIEWS,
    cells,
    ods,
    ods_of,
    put,
    read,
    xls,
    xlsx,
)

BOOKS = {"xlsx": xlsx, "xls": xls, "ods": ods}
SHEETS = {
    "About": [["made in May"]],
    "Numbers": [[1, 2], [3, 4]],
    "Reviews": REVIEWS,
    "R & S": REVIEWS[:3],
}


@pytest.mark.parametrize("kind", BOOKS)
def test_first_sheet_with_rows_of_text_is_read(tmp_path, kind):
    layout, rows = read(put(tmp_path, f"book.{kind}", BOOKS[kind](SHEETS)))

    assert layout.sheets == tuple(SHEETS)
    assert layout.sheet == "Reviews"
    assert cells(rows) == REVIEW_CELLS


@pytest.mark.parametrize("kind", BOOKS)
def test_chosen_sheet_is_read(tmp_path, kind):
    path = put(tmp_path, f"book.{kind}", BOOKS[kind](SHEETS))
    layout, rows = read(path, LayoutChoices(sheet="R & S"))

    assert layout.sheet == "R & S"
    assert cells(rows) == REVIEW_CELLS[:2]


@pytest.mark.parametrize("kind", BOOKS)
def test_sheet_that_is_not_there_lists_those_that_are(tmp_path, kind):
    path = put(tmp_path, f"book.{kind}", BOOKS[kind](SHEETS))

    with pytest.raises(UnreadableFileError, match=rf'book\.{kind}.*"Rewiews".*About, Numbers'):
        sniff(path, LayoutChoices(sheet="Rewiews"))


@pytest.mark.parametrize("kind", BOOKS)
def test_blank_rows_between_others_are_kept_and_shift_nothing(tmp_path, kind):
    rows = [
        [""],
        [""],
        ["review", "stars"],
        ["good day", "5"],
        ["", ""],
        ["bad day", "1"],
        ["", ""],
    ]
    layout, read_rows = read(put(tmp_path, f"book.{kind}", BOOKS[kind](rows)))

    assert layout.columns == ("review", "stars")
    assert cells(read_rows) == [("good day", "5"), ("", ""), ("bad day", "1")]


@pytest.mark.parametrize("kind", BOOKS)
def test_blank_and_doubled_headers_and_rows_beyond_them(tmp_path, kind):
    rows = [["text", "", "text"], ["good day", "x", "y", "a note"], ["bad day"]]
    layout, read_rows = read(put(tmp_path, f"book.{kind}", BOOKS[kind](rows)))

    assert layout.columns == ("text", "column 2", "text (2)", "column 4")
    assert cells(read_rows) == [("good day", "x", "y", "a note"), ("bad day", "", "", "")]
    assert not any(row.flags for row in read_rows)


def test_row_that_is_wider_than_any_in_the_sample_loses_nothing(tmp_path):
    rows = [["text", "n"], *[["good day", 1]] * 600, ["bad day", 2, "", "a note"]]
    _, read_rows = read(put(tmp_path, "book.xlsx", xlsx(rows)))

    assert read_rows[-1] == Row(601, ("bad day", "2"), RowFlag.RAGGED, ("", "a note"))


def test_values_of_xlsx_are_as_a_user_sees_them(tmp_path):
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet()
        formats = {
            code: book.add_format({"num_format": code})
            for code in (
                "yyyy-mm-dd",
                "dd/mm/yy hh:mm",
                "[h]:mm",
                "hh:mm:ss",
                '0.00" days"',
                "mmm yy",
            )
        }
        sheet.write_row(0, 0, ["text", *"abcdefghijkl"])
        sheet.write(1, 0, "good day")
        sheet.write(1, 1, 7.0)
        sheet.write(1, 2, 4.1)
        sheet.write(1, 3, True)
        sheet.write(1, 4, datetime(2024, 2, 29), formats["yyyy-mm-dd"])
        sheet.write(1, 5, datetime(2024, 2, 29, 13, 5), formats["dd/mm/yy hh:mm"])
        sheet.write(1, 6, timedelta(hours=25, minutes=3), formats["[h]:mm"])
        sheet.write(1, 7, time(6, 30), formats["hh:mm:ss"])
        sheet.write(1, 8, 2.5, formats['0.00" days"'])
        sheet.write_formula(1, 9, '=A1&"!"', None, "text!")
        sheet.write_formula(1, 10, "=1/0", None, "#DIV/0!")
        sheet.write_rich_string(1, 11, "so ", book.add_format({"bold": True}), "good")
        sheet.write(1, 12, date(2024, 2, 1), formats["mmm yy"])
    _, [row] = read(put(tmp_path, "book.xlsx", buffer.getvalue()))

    assert row.cells == (
        "good day", "7", "4.1", "TRUE", "2024-02-29", "2024-02-29 13:05:00", "25:03:00", "06:30:00",
        "2.5", "text!", "#DIV/0!", "so good", "2024-02-01",
    )  # fmt: skip


def test_workbook_of_another_library_with_days_from_1904(tmp_path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    book.active.append(["text", "day"])
    for day in (date(2024, 2, 29), date(1904, 1, 1), -1):
        book.active.append(["good day", day])
    book.active["B4"].number_format = "yyyy-mm-dd"
    path = tmp_path / "book.xlsx"
    book.save(path)

    assert [row.cells[1] for row in read(path)[1]] == ["2024-02-29", "1904-01-01", "-1"]


def test_characters_that_xml_cannot_hold(tmp_path):
    texts = ["a\rb", "tab\tnew\nline", "\x01\x1f", "_x0041_", "  spaces  ", "😀 é <&>"]
    rows = [["text"], *([text] for text in texts)]
    for options in ({}, {"constant_memory": True}):
        _, read_rows = read(put(tmp_path, "book.xlsx", xlsx(rows, **options)))
        assert [row.cells[0] for row in read_rows] == texts


def test_cells_as_far_apart_as_a_sheet_is_large(tmp_path):
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["text", "n"])
        sheet.write(1, 0, "good day")
        sheet.write(2000, 16_383, "far away")
    path = put(tmp_path, "book.xlsx", buffer.getvalue())
    _, rows = read(path)

    assert len(rows) == 2000
    assert rows[-1].surplus[-1] == "far away"
    assert rows[-1].flags is RowFlag.RAGGED


def test_texts_of_a_workbook_do_not_stay_in_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(shared_strings, "_IN_MEMORY_BYTES", 4096)
    monkeypatch.setattr(markup, "_CHUNK_BYTES", 4096)
    rows = [["text"], *([f"{n} {'words ' * 40}"] for n in range(4000))]
    path = put(tmp_path, "book.xlsx", xlsx(rows))
    layout = sniff(path)

    tracemalloc.start()
    try:
        with TableReader(path, layout) as reader:
            count = sum(1 for _ in reader)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert count == 4000
    assert peak_bytes < 900_000 < sum(len(row[0]) for row in rows)


def test_dates_of_xls(tmp_path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("S")
    as_date = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    as_moment = xlwt.easyxf(num_format_str="yyyy-mm-dd hh:mm")
    for column, name in enumerate(("text", "day", "moment", "sure", "n")):
        sheet.write(0, column, name)
    sheet.write(1, 0, "good day")
    sheet.write(1, 1, datetime(2024, 2, 29), as_date)
    sheet.write(1, 2, datetime(2024, 2, 29, 13, 5), as_moment)
    sheet.write(1, 3, True)
    sheet.write(1, 4, 3.0)
    path = tmp_path / "book.xls"
    book.save(str(path))

    [row] = read(path)[1]
    assert row.cells == ("good day", "2024-02-29", "2024-02-29 13:05:00", "TRUE", "3")


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        (1.5, "[h]:mm", "36:00:00"),
        (45292.75, "yyyy-mm-dd", "2024-01-01"),
        (45292, "yyyy-mm-dd hh:mm", "2024-01-01 00:00:00"),
        (45292.5, "h:mm", "12:00:00"),
        (45292.5, '0.00" days"', "45292.5"),
        (4.0, "General", "4"),
        (1, "yyyy-mm-dd", "1900-01-01"),
        (1e9, "yyyy-mm-dd", "1000000000"),
        (0, "yyyy-mm-dd", "0"),
        (0.5, "yyyy-mm-dd hh:mm", "0.5"),
        (-3, "yyyy-mm-dd", "-3"),
        (0, "h:mm", "00:00:00"),
    ],
)
def test_the_same_cell_reads_alike_in_workbooks_old_and_new(tmp_path, number, code, shown):
    old = xlwt.Workbook()
    old_sheet = old.add_sheet("S")
    new = xlsxwriter.Workbook(tmp_path / "book.xlsx")
    new_sheet = new.add_worksheet("S")
    for sheet in (old_sheet, new_sheet):
        sheet.write(0, 0, "text")
        sheet.write(0, 1, "n")
        sheet.write(1, 0, "good day")
    old_sheet.write(1, 1, number, xlwt.easyxf(num_format_str=code))
    new_sheet.write(1, 1, number, new.add_format({"num_format": code}))
    new.close()
    old.save(str(tmp_path / "book.xls"))

    assert cells(read(tmp_path / "book.xlsx")[1]) == [("good day", shown)]
    assert cells(read(tmp_path / "book.xls")[1]) == [("good day", shown)]


def ods_sheet(rows: str) -> bytes:
    return ods_of(f'<table:table table:name="S">{rows}</table:table>')


def text_cell(content: str, attributes: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {attributes}>{content}</table:table-cell>'


def test_repeats_notes_spaces_and_values_of_ods(tmp_path):
    rows = (
        f"<table:table-row>{text_cell('<text:p>text</text:p>')}{text_cell('<text:p>a</text:p>')}"
        f"{text_cell('<text:p>b</text:p>')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="2">'
        + text_cell(
            "<office:annotation><text:p>a note</text:p></office:annotation>"
            '<text:p>good<text:s text:c="3"/>day<text:line-break/>and <text:span>night</text:span>'
            "</text:p><text:p>more</text:p>"
        )
        + '<table:table-cell office:value-type="date" office:date-value="2024-02-29T13:05:00"/>'
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
        "</table:table-row>"
        '<table:table-row><table:table-cell office:value-type="float" office:value="4.0"'
        ' table:number-columns-repeated="3"/><table:table-cell'
        ' table:number-columns-repeated="16380"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048572"><table:table-cell'
        ' table:number-columns-repeated="16384"/></table:table-row>'
    )
    layout, read_rows = read(put(tmp_path, "book.ods", ods_sheet(rows)))

    text = "good   day\nand night\nmore"
    assert layout.columns == ("text", "a", "b")
    assert cells(read_rows) == [
        (text, "2024-02-29 13:05:00", "TRUE"),
        (text, "2024-02-29 13:05:00", "TRUE"),
        ("4", "4", "4"),
    ]


def test_sheet_that_was_removed_since(tmp_path: Path):
    path = put(tmp_path, "book.xlsx", xlsx({"One": REVIEWS}))
    layout = sniff(path)
    put(tmp_path, "book.xlsx", xlsx({"Two": REVIEWS}))

    with pytest.raises(Exception, match=r'book\.xlsx.*"One" is not there any more'):
        TableReader(path, layout).__enter__()


@pytest.mark.parametrize("kind", BOOKS)
def test_a_title_above_the_header_is_left_out_and_counted(tmp_path, kind):
    rows = [("Feedback",), (), ("Exported", 20240131), (), *REVIEWS]
    path = put(tmp_path, f"titled.{kind}", BOOKS[kind](rows))

    layout, rows = read(path)

    assert (layout.rows_above_header, layout.columns) == (2, REVIEWS[0])
    assert cells(rows) == REVIEW_CELLS


@pytest.mark.parametrize("kind", BOOKS)
def test_a_hidden_sheet_is_read_only_where_it_is_chosen(tmp_path, kind):
    sheets = {
        name: [("id", "text"), (1, f"It is in {name}")] for name in ("R & D", "Reviews", "More")
    }
    path = put(tmp_path, f"hidden.{kind}", BOOKS[kind](sheets, hidden=["R & D"]))

    assert sniff(path).sheet == "Reviews"
    assert sniff(path).sheets == ("R & D", "Reviews", "More")
    assert cells(read(path, LayoutChoices(sheet="R & D"))[1]) == [("1", "It is in R & D")]
