"""Realistic tables, written in any dialect, are read as written with no word about it."""

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop_app.tables.layout import Dialect, LayoutChoices
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff
from desktop_app.tables.writing import write_csv

OPINIONS = st.sampled_from(
    [
        "It does what it says, no more and no less",
        "Das war wirklich gut; sehr schön",
        "Très déçu | plus jamais",
        "Never again",
        'They call it "great"; I would not',
        "Isn't it 'nice'?",
        "Two\nlines of it",
        "Three\r\nlines,\rof it",
        "a path C:\\new\\table",
        "tabs\tin\tit",
    ]
)
NUMBERS = st.integers(0, 99_999).map(str)
DECIMALS = st.floats(0, 1000).map("{:.2f}".format).map(lambda number: number.replace(".", ","))
OTHERS = {
    "id": NUMBERS,
    "price": DECIMALS,
    "date": st.dates().map(str),
    "state": st.sampled_from(["new", "New York, NY", "old"]),
    "note": st.just(""),
}
DIALECTS = [
    {"delimiter": delimiter, "quotechar": quote}
    for delimiter in (",", ";", "\t", "|")
    for quote in ('"', "'")
] + [{"delimiter": delimiter, "escapechar": "\\", "doublequote": False} for delimiter in ",;\t"]

CHOSEN = ("cp1252", "mac_roman", "gb18030")
"""A single accented letter is too little to tell these apart: that is tested elsewhere."""


@st.composite
def tables(draw):
    names = draw(st.lists(st.sampled_from(sorted(OTHERS)), min_size=1, max_size=4, unique=True))
    place = draw(st.integers(0, len(names)))
    row = [OTHERS[name] for name in names]
    row.insert(place, OPINIONS)
    names.insert(place, "review")
    return [names, *draw(st.lists(st.tuples(*row).map(list), min_size=1, max_size=12))]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    table=tables(),
    dialect=st.sampled_from(DIALECTS),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    quotes_all=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", *CHOSEN]),
)
def test_a_table_in_any_dialect(table, dialect, line_end, quotes_all, encoding):
    # A doubled backslash in a file without an escaped quote may be just that.
    cells = "".join(map("".join, table))
    assume("escapechar" not in dialect or '"' in cells or "\\" not in cells)
    # The csv module leaves line breaks other than its own unquoted, where it need not quote.
    quoting = csv.QUOTE_ALL if quotes_all or line_end != "\r\n" else csv.QUOTE_MINIMAL
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file.csv")
        with path.open("w", encoding=encoding, newline="") as stream:
            options = {**dialect, "lineterminator": line_end, "quoting": quoting}
            csv.writer(stream, **options).writerows(table)
        layout = sniff(path, LayoutChoices(encoding=encoding if encoding in CHOSEN else None))
        with TableReader(path, layout) as reader:
            rows = [list(row.cells + row.surplus) for row in reader]

    assert [list(layout.columns), *rows] == table


def test_one_cell_between_apostrophes_is_enough_where_rows_fall_apart_otherwise(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("n;text;state\n1;'good; or so';new\n2;It's bad;old\n3;fine;new\n", "utf-8")

    layout = sniff(path)

    assert layout.dialect == Dialect(";", quote="'")
    assert preview(path, layout)[0].cells == ("1", "good; or so", "new")


def test_apostrophes_before_words_are_no_quotes(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("n,text\n1,'twas good\n2,'tis bad, really\n3,fine\n4,so so\n", "utf-8")

    assert sniff(path, LayoutChoices(delimiter=",")).dialect.quote != "'"


def test_doubled_apostrophes_in_one_cell_are_enough(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("date;review\n2000-01-01;fine\n2000-01-02;'Isn''t it ''nice''?'\n", "utf-8")

    layout = sniff(path)

    assert layout.dialect == Dialect(";", quote="'")
    assert preview(path, layout)[1].cells == ("2000-01-02", "Isn't it 'nice'?")


def test_apostrophes_in_pairs_for_slanted_words_are_no_quotes(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("n,text\n1,''Emma'' is good\n2,''Emma''\n3,fine\n4,so so\n", "utf-8")

    assert sniff(path).dialect.quote != "'"


def test_a_guarded_export_of_this_application_reads_as_it_was_written(tmp_path):
    texts = [f"@shop, where's answer {n}?" for n in range(40)]
    path = tmp_path / "answers.csv"
    write_csv(path, ["text", "sentiment"], [[text, "negative"] for text in texts])

    layout = sniff(path)

    assert layout.columns == ("text", "sentiment")
    assert [row.cells[0] for row in preview(path, layout)] == [f"'{text}" for text in texts]


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (['"1","\'+49 30 12341","Watch Rafa, and Johnny","2"'] * 40, "Watch Rafa, and Johnny"),
        (['"1","\'+1","\'Tis a good phone, really","2"'], "'Tis a good phone, really"),
        (["\"1\",\"\",\"'Isn''t it, ''nice''?'\",\"2\""], "'Isn''t it, ''nice''?'"),
    ],
)
def test_apostrophes_that_begin_cells_between_double_quotes_are_no_quotes(tmp_path, rows, text):
    path = tmp_path / "file.csv"
    path.write_text("\n".join(['"id","phone","comment","stars"', *rows, ""]), "utf-8")

    layout = sniff(path)

    assert layout.columns == ("id", "phone", "comment", "stars")
    assert preview(path, layout)[0].cells[2] == text


def test_one_apostrophe_that_nothing_closes_swallows_no_rows(tmp_path):
    texts = [f"this is a text of some words, number {n}" for n in range(3000)]
    path = tmp_path / "file.csv"
    rows = ["n;text", "1;'tis good", "2;oh; well", *(f"{n};{text}" for n, text in enumerate(texts))]
    path.write_text("\n".join(rows), "utf-8")

    assert sniff(path).dialect == Dialect(";")


def test_a_text_of_two_lines_in_a_file_of_two_rows_is_one_text(tmp_path):
    path = tmp_path / "file.csv"
    text = "I love it, really.\r\nGreat phone."
    path.write_bytes(f'text,label\r\n"{text}",pos\r\nbad,neg\r\n'.encode())

    rows = preview(path, sniff(path))

    assert [row.cells for row in rows] == [(text, "pos"), ("bad", "neg")]


@pytest.mark.parametrize("text", ["Watch Rafa, and so on", "Watch Rafa", 'They said ""no"", twice'])
def test_a_quote_behind_a_space_behind_a_comma_opens_a_text(tmp_path, text):
    path = tmp_path / "file.csv"
    path.write_text("id, text, label\n" + f'1, "{text}", pos\n2, fine, neg\n' * 20, "utf-8")

    layout = sniff(path)

    assert layout.columns == ("id", "text", "label")
    cells = [row.cells for row in preview(path, layout, 2)]
    assert cells == [("1", text.replace('""', '"'), "pos"), ("2", "fine", "neg")]


def test_so_does_one_in_a_text_with_quotes_behind_backslashes(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text('id, text\n1, "They said \\"no\\", twice"\n2, "fine, fine"\n', "utf-8")

    assert preview(path, sniff(path))[0].cells == ("1", 'They said "no", twice')


@pytest.mark.parametrize("line", ['"They said, ""no"", twice",0', 'He said, "no", and left,0'])
def test_spaces_at_the_beginning_of_texts_stay_where_quotes_inside_of_texts_follow_spaces(
    tmp_path, line
):
    path = tmp_path / "file.csv"
    path.write_text("text,stars\n  indented,5\n" + "fine, 4\ngood,5\n" * 40 + f"{line}\n", "utf-8")

    layout = sniff(path)

    assert not layout.dialect.skips_space
    assert [row.cells for row in preview(path, layout, 2)] == [("  indented", "5"), ("fine", " 4")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "^"])
def test_a_backslash_before_what_needs_none_stays_in_the_text(tmp_path, delimiter):
    texts = [
        r"I hate it.\nNot good, \"really\"",
        r"\N",
        r"C:\temp\new",
        r"a \\n and \\\n and \"\\\"",
        "ends with one\\\\",
    ]
    path = tmp_path / "file.csv"
    lines = [f'{n}{delimiter}"{text}"' for n, text in enumerate(texts)]
    path.write_text("\n".join([f"id{delimiter}text", *lines]), "utf-8")

    layout = sniff(path)

    assert layout.dialect == Dialect(delimiter, escape="\\")
    assert [row.cells[1] for row in preview(path, layout)] == [
        r'I hate it.\nNot good, "really"',
        r"\N",
        r"C:\temp\new",
        r'a \n and \\n and "\"',
        "ends with one\\",
    ]
