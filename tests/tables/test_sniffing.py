"""From a file to a layout, guessed and chosen."""

import io
import os
import time
import zipfile
from pathlib import Path

import pytest

from desktop_app.errors import ColumnNotFoundError, UnreadableFileError
from desktop_app.tables.layout import Dialect, FileFormat, LayoutChoices, RowFlag
from desktop_app.tables.reading import preview
from desktop_app.tables.reasons import TextColumnReason
from desktop_app.tables.sniffing import sniff

SENTENCES = (
    "I really like how this one turned out",
    "Never again, it broke after two days",
    "It does what it says, no more and no less",
    "The service was slow, but the food was great",
)


def write(folder: Path, text: str, name: str = "file.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found_though_the_text_is_full_of_others(tmp_path, delimiter):
    rows = "".join(f'{n}{delimiter}"{SENTENCES[n % 4]}; a|b\tc"{delimiter}ok\n' for n in range(30))
    path = write(tmp_path, f"id{delimiter}text{delimiter}state\n{rows}")

    layout = sniff(path)

    assert layout.dialect == Dialect(delimiter)
    assert layout.columns == ("id", "text", "state")
    assert layout.columns[layout.text_column] == "text"


def test_decimal_commas_do_not_make_the_comma_the_delimiter(tmp_path):
    rows = "".join(f"{n};1,{n};2,5;Das war wirklich gut Nummer {n}\n" for n in range(20))
    path = write(tmp_path, "nr;preis;gewicht;Kommentar\n" + rows)

    layout = sniff(path)

    assert layout.dialect.delimiter == ";"
    assert layout.columns[layout.text_column] == "Kommentar"


@pytest.mark.parametrize("hint", ["sep=;", "Sep=;", "SEP=;"])
def test_first_line_in_which_a_spreadsheet_names_the_delimiter_is_no_row(tmp_path, hint):
    path = write(tmp_path, f"{hint}\r\nid;text\r\n1;good, very good\r\n")

    layout = sniff(path)

    assert layout.columns == ("id", "text")
    assert layout.rows_above_header == 0
    assert [row.cells for row in preview(path, layout)] == [("1", "good, very good")]
    everything = sniff(path, LayoutChoices(has_header=False))
    assert [row.cells[0] for row in preview(path, everything)] == ["id", "1"]


def test_quotes_that_quote_nothing_are_kept(tmp_path):
    rows = "".join(f'{n}\t"{SENTENCES[n % 4]}" she said, and 5" more\n' for n in range(20))
    path = write(tmp_path, "id\ttext\n" + rows, "file.tsv")

    layout = sniff(path)

    assert layout.dialect == Dialect("\t", quote="")
    assert preview(path, layout)[0].cells[1] == f'"{SENTENCES[0]}" she said, and 5" more'


def test_quotes_around_whole_texts_of_a_script_merge_no_rows(tmp_path):
    texts = [f'"{line}"' if n % 3 else f'"{line}' for n, line in enumerate(SENTENCES * 10)]
    path = write(tmp_path, "".join(f"{text}\tfine\n" for text in texts), "file.tsv")

    layout = sniff(path)

    assert [row.cells[0] for row in preview(path, layout, 100)] == texts


def test_one_wrong_quote_does_not_undo_the_others(tmp_path):
    rows = "".join(f'{n},"{line}",ok\n' for n, line in enumerate(SENTENCES * 10))
    path = write(tmp_path, "id,text,state\n" + rows + '40,"good" stuff,ok\n')

    layout = sniff(path)

    assert layout.dialect == Dialect()
    assert preview(path, layout)[1].cells[1] == SENTENCES[1]


def test_quotes_escaped_by_a_backslash_are_understood(tmp_path):
    rows = "".join(f'{n},"He said \\"no, thanks\\" to offer {n}, twice"\n' for n in range(20))
    path = write(tmp_path, "id,text\n" + rows)

    layout = sniff(path)

    assert layout.dialect.escape == "\\"
    assert preview(path, layout)[3].cells == ("3", 'He said "no, thanks" to offer 3, twice')


def test_apostrophes_as_quotes(tmp_path):
    rows = "".join(f"{n},'{SENTENCES[n % 4]}, again'\n" for n in range(20))
    path = write(tmp_path, "id,text\n" + rows)

    layout = sniff(path)

    assert layout.dialect.quote == "'"
    assert preview(path, layout)[1].cells[1] == f"{SENTENCES[1]}, again"


def test_rare_delimiter_is_found(tmp_path):
    rows = "".join(f"{n}^{SENTENCES[n % 4]}^fine\n" for n in range(20))

    assert sniff(write(tmp_path, "id^text^state\n" + rows)).dialect.delimiter == "^"


def test_chosen_delimiter_is_taken(tmp_path):
    path = write(tmp_path, "a b,text\n1 2,one\n")

    assert sniff(path, LayoutChoices(delimiter=" ")).columns == ("a", "b,text")


def test_text_file_is_one_text_a_line(tmp_path):
    path = write(tmp_path, "Great, really!\n\nBad, so bad, awful\nFine\n", "notes.txt")

    layout = sniff(path)

    assert (layout.format, layout.columns, layout.has_header) == (FileFormat.TEXT, ("text",), False)
    texts = [row.cells[0] for row in preview(path, layout)]
    assert texts == ["Great, really!", "", "Bad, so bad, awful", "Fine"]


def test_tab_separated_text_file_from_a_spreadsheet_is_a_table(tmp_path):
    rows = "".join(f"{n}\t{SENTENCES[n % 4]}\n" for n in range(5))

    layout = sniff(write(tmp_path, "id\tcomment\n" + rows, "export.txt"))

    assert layout.format is FileFormat.DELIMITED
    assert layout.columns == ("id", "comment")


def test_lines_with_a_comma_each_are_text_in_a_text_file(tmp_path):
    lines = "Nice, very nice\nBad, so bad\nFine, I guess\n"

    layout = sniff(write(tmp_path, lines, "notes.txt"))

    assert layout.format is FileFormat.TEXT


def test_text_file_whose_first_line_names_columns_is_a_table(tmp_path):
    rows = "".join(f'{n},"{SENTENCES[n % 4]}, really"\n' for n in range(5))

    layout = sniff(write(tmp_path, "id,comment\n" + rows, "export.txt"))

    assert layout.columns == ("id", "comment")


def test_prose_named_csv_is_one_text_a_line(tmp_path):
    prose = "Hello there, I liked it\nBad\nWell, it was good, but dear\nNever again\n"

    layout = sniff(write(tmp_path, prose))

    assert layout.format is FileFormat.TEXT
    assert [row.cells[0] for row in preview(write(tmp_path, prose), layout)] == prose.splitlines()


def test_prose_under_a_name_has_a_header(tmp_path):
    path = write(tmp_path, "review\nGood, very good\nBad\nFine, I guess, so\n")

    layout = sniff(path)

    assert (layout.columns, layout.has_header) == (("review",), True)
    assert preview(path, layout)[0].cells == ("Good, very good",)


def test_one_column_of_quoted_texts_is_a_table(tmp_path):
    path = write(tmp_path, 'text\n"Good, very\ngood"\nBad\n')

    layout = sniff(path)

    assert layout.format is FileFormat.DELIMITED
    assert [row.cells[0] for row in preview(path, layout)] == ["Good, very\ngood", "Bad"]


@pytest.mark.parametrize(
    ("first_line", "expected"),
    [
        ("id,review,stars", True),
        ("nummer,kundenstimme,punktzahl", True),
        ("1,it was a good day,5", False),
        (",some words of a text,3", False),
    ],
)
def test_header_or_none(tmp_path, first_line, expected):
    rows = "".join(f"{n},{SENTENCES[n % 4].replace(',', '')},{n % 5}\n" for n in range(20))
    path = write(tmp_path, f"{first_line}\n{rows}")

    layout = sniff(path)

    assert layout.has_header is expected
    assert len(preview(path, layout, 100)) == 20 + (not expected)
    assert layout.text_column == 1


def test_without_a_header_columns_are_named_by_position(tmp_path):
    path = write(tmp_path, "I love it,positive\nI hate it,negative\nLovely day,positive\n")

    layout = sniff(path)

    assert (layout.columns, layout.text_column) == (("column 1", "column 2"), 0)


def test_chosen_header_is_taken(tmp_path):
    path = write(tmp_path, "text,stars\nI like it a lot,5\n")

    layout = sniff(path, LayoutChoices(has_header=False))

    assert layout.columns == ("column 1", "column 2")
    assert preview(path, layout)[0].cells == ("text", "stars")


def test_blank_and_doubled_names_are_made_unique(tmp_path):
    path = write(tmp_path, ",text,text,text (2), \n0,a b c,d e f,g h i,\n")

    assert sniff(path).columns == ("column 1", "text", "text (3)", "text (2)", "column 5")


def test_blank_records_before_the_header_are_passed_over(tmp_path):
    path = write(tmp_path, "\n,,\nid,text,stars\n1,I like it a lot,5\n,,\n")

    layout = sniff(path)

    assert layout.columns == ("id", "text", "stars")
    assert [row.cells[0] for row in preview(path, layout)] == ["1", ""]


def test_columns_beyond_the_header_are_columns_all_the_same(tmp_path):
    path = write(tmp_path, "id,stars\n" + "1,5,I like it a lot\n2,1,I do not\n" * 3)

    layout = sniff(path)

    assert layout.columns == ("id", "stars", "column 3")
    assert layout.text_column == 2


@pytest.mark.parametrize("chosen", ["stars", "STARS", " stars ", " Stars"])
def test_chosen_text_column_is_taken(tmp_path, chosen):
    path = write(tmp_path, "text,stars\nI like it a lot,5\n")

    layout = sniff(path, LayoutChoices(text_column=chosen))

    assert layout.text_column == 1
    assert layout.text_column_reason is TextColumnReason.CHOSEN


def test_text_column_that_is_not_there_lists_those_that_are(tmp_path):
    path = write(tmp_path, "text,stars\nI like it a lot,5\n")

    with pytest.raises(ColumnNotFoundError, match=r'file\.csv.*"review".*"text", "stars"'):
        sniff(path, LayoutChoices(text_column="review"))


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("empty.csv", b"", "is empty"),
        ("commas.csv", b",,\n,,\n", "is empty"),
        ("blank.csv", b" \r\n\r\n", "is empty"),
        ("bom.csv", b"\xef\xbb\xbf\n", "is empty"),
        ("binary.xlsb", _zip("xl/workbook.bin"), "binary Excel workbook"),
        ("letter.docx", _zip("word/document.xml"), "Word document"),
        ("renamed.csv", _zip("word/document.xml"), "Word document"),
        ("pictures.zip", _zip("a.png", "b.png"), "without a table"),
        ("torn.zip", b"PK\x03\x04 torn", "zip archive"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        ("paper.pdf", b"%PDF-1.7\n...", "PDF"),
        ("page.xls", b"<html><table></table></html>", "web page"),
        ("data.csv", b'<?xml version="1.0"?><a/>', "XML"),
        ("page.csv", b"<!DOCTYPE html><html></html>", "web page"),
        ("noise.csv", bytes(range(256)) * 8, "binary"),
        ("empty.zip", b"PK\x05\x06" + bytes(18), "an empty zip archive"),
        ("zeros.csv", bytes(4096), "binary"),
    ],
)
def test_file_that_is_no_table_of_text_is_refused_with_advice(tmp_path, name, data, what):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(UnreadableFileError, match=what) as caught:
        sniff(tmp_path / name)

    assert name in str(caught.value)


def test_foreign_file_is_refused_under_a_chosen_encoding_too(tmp_path):
    (tmp_path / "letter.docx").write_bytes(_zip("word/document.xml"))

    with pytest.raises(UnreadableFileError, match="Word"):
        sniff(tmp_path / "letter.docx", LayoutChoices(encoding="cp1252"))


def test_missing_file_and_folder_are_told_apart(tmp_path):
    with pytest.raises(UnreadableFileError, match="does not exist"):
        sniff(tmp_path / "missing.csv")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        sniff(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX")
def test_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")

    with pytest.raises(UnreadableFileError, match="not an ordinary file"):
        sniff(tmp_path / "pipe.csv")


@pytest.mark.parametrize(
    ("error", "what"),
    [(PermissionError(13, "Permission denied"), "permissions"), (OSError(5, "I/O error"), "disk")],
)
def test_file_that_the_system_refuses(tmp_path, monkeypatch, error, what):
    path = write(tmp_path, "text\nx\n")

    def refuse(*_args, **_options):
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableFileError, match=what):
        sniff(path)


def test_giant_file_of_one_line_is_sniffed_in_bounded_time(tmp_path):
    path = write(tmp_path, "é word " * 1_000_000)

    start = time.process_time()
    layout = sniff(path)

    assert layout.columns == ("text",)
    assert time.process_time() - start < 2


def test_ragged_rows_under_a_header_that_names_columns_are_a_table(tmp_path):
    text = 'id,text,label\n1,good,pos\n2,bad\n3,"fine, really",neu,extra,more\n4\n\n5,ok,neu\n'
    path = write(tmp_path, text)
    layout = sniff(path)
    assert layout.columns == ("id", "text", "label")
    assert layout.dialect.delimiter == ","
    rows = preview(path, layout)
    assert [row.cells[1] for row in rows] == ["good", "bad", "fine, really", "", "ok"]
    assert rows[2].surplus == ("extra", "more")
    assert sum(RowFlag.RAGGED in row.flags for row in rows) == 3


TITLED = 'id,review,stars,date\n1,"I liked it, really",5,2024-01-02\n2,Bad,1,2024-01-03\n'


@pytest.mark.parametrize(
    ("above", "count"),
    [
        ("Report of 2024-01-31\n", 1),
        ("Report of 2024-01-31\n\n\n", 1),
        ("Customer feedback\nExported:,2024-01-31\n,,,\n", 2),
        ("Reviews\n", 1),
        ('"Report, January to March"\n', 1),
        ("", 0),
    ],
)
def test_rows_above_the_header_are_found_and_counted(tmp_path, above, count):
    path = write(tmp_path, above + TITLED)

    layout = sniff(path)

    assert layout.rows_above_header == count
    assert layout.columns == ("id", "review", "stars", "date")
    assert [row.cells[1] for row in preview(path, layout)] == ["I liked it, really", "Bad"]
    assert not any(row.flags for row in preview(path, layout))


@pytest.mark.parametrize(
    "text",
    [
        'text\ngood\n"bad, really"\n',
        "text,,\ngood one,5,x\nbad one,3,y\n",
        "good one,5\nbad one,rating,3\nso so,1\n",
        "id,review\n1,text,label,x\n2,text,label,x\n",
    ],
)
def test_a_short_first_record_is_not_taken_for_a_title(tmp_path, text):
    assert sniff(write(tmp_path, text)).rows_above_header == 0


def test_whoever_wants_the_rows_above_the_header_gets_them(tmp_path):
    path = write(tmp_path, "Report of 2024\n" + TITLED)

    layout = sniff(path, LayoutChoices(has_header=False))

    assert layout.rows_above_header == 0
    assert [row.cells[0] for row in preview(path, layout)] == ["Report of 2024", "id", "1", "2"]


@pytest.mark.parametrize(
    ("count", "columns"),
    [(0, "Report of 2024"), (1, "id"), (2, "1"), (99, "2")],
)
def test_the_number_of_rows_above_the_header_can_be_chosen(tmp_path, count, columns):
    path = write(tmp_path, "Report of 2024\n\n" + TITLED)

    layout = sniff(path, LayoutChoices(has_header=True, rows_above_header=count))

    assert layout.columns[0] == columns
    assert len(preview(path, layout)) == max(0, 3 - count)
