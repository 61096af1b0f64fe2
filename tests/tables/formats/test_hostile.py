"""Files made to exhaust memory, and files that are damaged: a typed error, in bounded memory."""

import gzip
import io
import tracemalloc
import zipfile

import pytest

from desktop_app.errors import MalformedTableError, TableError, UnreadableFileError
from desktop_app.tables import guarding, markup
from desktop_app.tables.formats import ooxml
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import MAKERS, REVIEWS, csv, ods_of, put, read, xlsx, zipped

SHEET = "xl/worksheets/sheet1.xml"
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(12))


def read_all(path):
    with TableReader(path, sniff(path)) as reader:
        for _ in reader:
            pass


def with_part(data: bytes, name: str, part: bytes) -> bytes:
    """A workbook with one part replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    return zipped({**parts, name: part})


@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
def test_entity_bomb(tmp_path, part):
    bomb = f"<?xml version='1.0'?><!DOCTYPE x [{_LAUGHS}]><x>&l11;</x>".encode()
    path = put(tmp_path, "laughs.xlsx", with_part(xlsx(), part, bomb))

    with pytest.raises(MalformedTableError, match=r"laughs\.xlsx.*entities"):
        read_all(path)


def test_entity_bomb_in_an_ods_file(tmp_path):
    data = ods_of("<table:table table:name='S'/>")
    bomb = (
        f"<!DOCTYPE x [{_LAUGHS}]><x><table:table table:name='S'>&l11;</table:table></x>".encode()
    )

    with pytest.raises(MalformedTableError, match=r"laughs\.ods.*entities"):
        read_all(put(tmp_path, "laughs.ods", with_part(data, "content.xml", bomb)))


@pytest.mark.parametrize("filling", [b" ", b"<a/>", b"<row>", b"x"])
def test_part_of_a_workbook_that_unpacks_without_end_takes_little_memory(
    tmp_path, filling, monkeypatch
):
    monkeypatch.setattr(markup, "_MOST_BYTES_A_RESULT", 500_000)
    start = b"<worksheet><sheetData><row><c t='str'><v>text</v></c></row><row><c t='str'><v>"
    bomb = start + filling * (2_000_000 // len(filling))
    path = put(tmp_path, "bomb.xlsx", with_part(xlsx(), SHEET, bomb))
    del bomb

    tracemalloc.start()
    try:
        with pytest.raises(TableError, match=r"bomb\.xlsx"):
            read_all(path)
        peak_bytes = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak_bytes < 18_000_000  # 16.5 MB with Debian 12's own Python 3.11.2


def test_styles_without_end_are_refused_and_many_are_not(tmp_path, monkeypatch):
    style = b"<xf numFmtId='14'><alignment/><protection/></xf>"
    named = b"<styleSheet><cellStyleXfs>" + style * 20_000 + b"</cellStyleXfs><cellXfs>"
    end = b"</cellXfs><cellStyles>" + b"<cellStyle/>" * 20_000 + b"</cellStyles></styleSheet>"

    def book(count: int) -> bytes:
        return with_part(xlsx(), "xl/styles.xml", named + style * count + end)

    read_all(put(tmp_path, "old.xlsx", book(20_000)))
    monkeypatch.setattr(ooxml, "_MOST_ELEMENTS", 140_000)
    read_all(put(tmp_path, "old.xlsx", book(19_000)))
    with pytest.raises(MalformedTableError, match=r"more\.xlsx.*xl/styles\.xml in it has no end"):
        read_all(put(tmp_path, "more.xlsx", book(20_001)))
    monkeypatch.setattr(ooxml, "_MOST_KEPT", 30_000)
    with pytest.raises(MalformedTableError, match=r"kept\.xlsx.*xl/styles\.xml in it has no end"):
        read_all(put(tmp_path, "kept.xlsx", book(10_001)))


@pytest.mark.parametrize("kind", ["gz", "zip", "xlsx.gz"])
def test_archive_that_unpacks_to_no_end(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(guarding, "_ALWAYS_ALLOWED_BYTES", 1_000_000)
    endless = b"text\n" + b"good day\n" * 400_000
    packed = {
        "gz": lambda: gzip.compress(endless),
        "zip": lambda: zipped({"bomb.csv": endless}),
        "xlsx.gz": lambda: gzip.compress(b"PK\x03\x04" + bytes(4_000_000)),
    }
    path = put(tmp_path, f"bomb.{kind}", packed[kind]())

    with pytest.raises(UnreadableFileError, match=rf"bomb\.{kind}.*unpacks to more than"):
        read_all(path)


def test_repeats_of_an_ods_file_are_bounded(tmp_path):
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="{}">'
    row = f'<table:table-row table:number-rows-repeated="{{}}">{cell}<text:p>x</text:p>'
    row += "</table:table-cell></table:table-row>"
    wide = ods_of(f'<table:table table:name="S">{row.format(1, 999_999_999)}</table:table>')
    layout, rows = read(put(tmp_path, "wide.ods", wide))
    assert (len(layout.columns), len(rows)) == (16_384, 1)

    deep = f"{row.format(3, 1)}{row.format(999_999_999, 1)}"
    path = put(tmp_path, "deep.ods", ods_of(f'<table:table table:name="S">{deep}</table:table>'))
    with pytest.raises(MalformedTableError, match=r"deep\.ods, row 4: .*more than 1,048,576 rows"):
        read_all(path)


@pytest.mark.parametrize(
    ("stream", "what"),
    [("EncryptedPackage", "password"), ("WordDocument", "no workbook"), ("Workbook", "damaged")],
)
def test_old_container_that_holds_no_plain_workbook(tmp_path, stream, what):
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + stream.encode("utf-16-le") + bytes(99)
    )

    with pytest.raises(MalformedTableError, match=rf"locked\.xlsx.*{what}"):
        sniff(put(tmp_path, "locked.xlsx", data))


def test_ods_file_with_a_password(tmp_path):
    data = ods_of("")
    manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>"

    with pytest.raises(MalformedTableError, match=r"locked\.ods.*password"):
        sniff(put(tmp_path, "locked.ods", with_part(data, "META-INF/manifest.xml", manifest)))


def test_workbook_without_its_parts(tmp_path):
    for part in ("xl/workbook.xml", SHEET):
        path = put(tmp_path, "book.xlsx", with_part(xlsx(), part, b"nothing"))
        with pytest.raises(MalformedTableError, match=r"book\.xlsx.*not well-formed"):
            read_all(path)


def test_cell_that_refers_to_a_text_that_is_not_there(tmp_path):
    sheet = b"<worksheet><sheetData><row><c t='s'><v>99</v></c></row></sheetData></worksheet>"
    path = put(tmp_path, "book.xlsx", with_part(xlsx(), SHEET, sheet))

    with pytest.raises(MalformedTableError, match=r"book\.xlsx.*text 99"):
        read_all(path)


@pytest.mark.parametrize("kind", [kind for kind in MAKERS if kind not in ("csv", "jsonl")])
def test_file_cut_off_anywhere_is_told_or_read_as_far_as_it_goes(tmp_path, kind):
    data = MAKERS[kind]()
    for share in (0.02, 0.3, 0.6, 0.9, 0.99):
        path = put(tmp_path, f"cut.{kind}", data[: int(len(data) * share)])
        with pytest.raises(TableError, match=rf"cut\.{kind}"):
            read_all(path)


def test_many_sheets_of_nothing_are_empty(tmp_path):
    path = put(tmp_path, "book.xlsx", xlsx({f"S{n}": [[""]] for n in range(5)}))

    with pytest.raises(UnreadableFileError, match=r"book\.xlsx is empty"):
        sniff(path)


def test_chosen_encoding_does_not_matter_where_there_is_none(tmp_path):
    path = put(tmp_path, "book.xlsx", xlsx(REVIEWS))

    assert sniff(path, LayoutChoices(encoding="cp1252", delimiter=";")) == sniff(path)
    assert csv() != path.read_bytes()
