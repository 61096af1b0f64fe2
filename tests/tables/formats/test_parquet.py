"""Columns of all types as a user sees them."""

import sys

import pytest
from arro3.core import Array, DataType, Field, Table, list_array, struct_array

from desktop_app.errors import MalformedTableError
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import cells, parquet, parquet_of, put, read

DAY, SECOND_US = 19_782, 1_709_211_905_000_000


def numbers(kind: DataType, *, of: DataType | None = None, value: int = 1) -> Array:
    return Array([value, None], of or DataType.int64()).cast(kind)


def test_types(tmp_path):
    text = Array(["good day", None], DataType.string())
    columns = {
        "text": (text, "good day"),
        "large": (text.cast(DataType.large_string()), "good day"),
        "category": (
            text.cast(DataType.dictionary(DataType.int32(), DataType.string())),
            "good day",
        ),
        "sure": (Array([True, None], DataType.bool()), "TRUE"),
        "whole": (Array([4.0, None], DataType.float64()), "4"),
        "narrow": (Array([0.1, None], DataType.float32()), "0.1"),
        "small": (numbers(DataType.uint8(), value=255), "255"),
        "day": (numbers(DataType.date32(), of=DataType.int32(), value=DAY), "2024-02-29"),
        "moment": (numbers(DataType.timestamp("us"), value=SECOND_US), "2024-02-29 13:05:05"),
        "price": (numbers(DataType.decimal128(10, 2), value=4), "4.00"),
        "bytes": (Array([b"abc", None], DataType.binary()), "abc"),
        "raw": (Array([b"\xff\x00", None], DataType.binary()), "ff00"),
    }
    table = Table({name: array for name, (array, _) in columns.items()})
    layout, rows = read(put(tmp_path, "a.parquet", parquet_of(table)))

    assert dict(zip(layout.columns, rows[0].cells, strict=True)) == {
        name: expected for name, (_, expected) in columns.items()
    }
    assert set(rows[1].cells) == {""}


@pytest.fixture
def no_zones(monkeypatch):
    """Python without its time zones, as it is in a frozen application."""
    monkeypatch.setitem(sys.modules, "zoneinfo", None)


def zoned(moments: list[int | None], zone: str, unit: str = "us") -> Array:
    return Array(moments, DataType.int64()).cast(DataType.timestamp(unit, tz=zone))


@pytest.mark.usefixtures("no_zones")
def test_times_with_a_zone_are_read_where_python_has_no_zones(tmp_path):
    summer_us = SECOND_US + 150 * 86_400_000_000
    columns = {
        "text": Array(["good day", "bad day", "fine"], DataType.string()),
        "utc": zoned([SECOND_US, None, summer_us + 120_000], "UTC"),
        "nanoseconds": zoned([SECOND_US * 1000 + 1999, None, 0], "UTC", "ns"),
        "berlin": zoned([SECOND_US, None, summer_us], "Europe/Berlin"),
        "fixed": zoned([SECOND_US, None, summer_us], "-05:30"),
        "far": zoned([SECOND_US * 200, None, 0], "UTC"),
        "category": zoned([SECOND_US, None, 0], "UTC").cast(
            DataType.dictionary(DataType.int32(), DataType.timestamp("us", tz="UTC"))
        ),
    }
    _, rows = read(put(tmp_path, "a.parquet", parquet_of(Table(columns))))

    assert cells(rows) == [
        (
            "good day", "2024-02-29 13:05:05+00:00", "2024-02-29 13:05:05.000001+00:00",
            "2024-02-29 14:05:05+01:00", "2024-02-29 07:35:05-05:30",
            "+12802-07-22T00:56:40Z", "2024-02-29 13:05:05+00:00",
        ),
        ("bad day", *[""] * 6),
        (
            "fine", "2024-07-28 13:05:05.120000+00:00", "1970-01-01 00:00:00+00:00",
            "2024-07-28 15:05:05+02:00", "2024-07-28 07:35:05-05:30",
            "1970-01-01 00:00:00+00:00", "1970-01-01 00:00:00+00:00",
        ),
    ]  # fmt: skip


@pytest.mark.usefixtures("no_zones")
def test_times_with_a_zone_inside_of_objects_and_lists(tmp_path):
    when = zoned([SECOND_US, None, SECOND_US], "Europe/Berlin")
    number = Array([1, 2, 3], DataType.int64())
    event = struct_array([when, number], fields=[Field("when", when.type), Field("n", number.type)])
    columns = {
        "text": Array(["good day", "bad day"], DataType.string()),
        "events": list_array(Array([0, 2, 3], DataType.int32()), event),
        "times": list_array(Array([0, 2, 2], DataType.int32()), when),
        "event": event.slice(0, 2),
    }
    _, rows = read(put(tmp_path, "a.parquet", parquet_of(Table(columns))))

    shown = '"2024-02-29 14:05:05+01:00"'
    first, second = f'{{"when": {shown}, "n": 1}}', '{"when": null, "n": 2}'
    assert cells(rows) == [
        ("good day", f"[{first}, {second}]", f"[{shown}, null]", first),
        ("bad day", f'[{{"when": {shown}, "n": 3}}]', "[]", second),
    ]


def test_doubled_and_blank_names(tmp_path):
    table = Table.from_arrays(
        [Array([text], DataType.string()) for text in ("a b", "c d", "e f")],
        names=["text", "text", ""],
    )

    assert sniff(put(tmp_path, "a.parquet", parquet_of(table))).columns == (
        "text",
        "text (2)",
        "column 3",
    )


def test_row_group_that_is_damaged_is_told_with_its_row(tmp_path):
    rows = [(n, f"some words of a text {n * 7919}") for n in range(4000)]
    data = bytearray(
        parquet(("n", "text"), rows, max_row_group_size=1000, dictionary_enabled=False)
    )
    middle = data.index(b"text %d" % (2500 * 7919)) - 40_000
    data[middle : middle + 39_000] = b"\xff" * 39_000
    path = put(tmp_path, "a.parquet", bytes(data))
    read_rows = []

    with (
        pytest.raises(MalformedTableError, match=r"a\.parquet, row \d+: it is damaged"),
        TableReader(path, sniff(path)) as reader,
    ):
        read_rows.extend(reader)
    assert [row.cells[0] for row in read_rows] == [str(n) for n in range(len(read_rows))]
    assert len(read_rows) >= 1000


def test_a_date_that_no_calendar_of_ours_has_spoils_no_other(tmp_path):
    days = Array([0, -800_000, None], DataType.int32()).cast(DataType.date32())
    text = Array(["good", "bad", "fine"], DataType.string())
    path = put(tmp_path, "file.parquet", parquet_of(Table({"text": text, "day": days})))
    assert [row.cells for row in read(path)[1]] == [
        ("good", "1970-01-01"),
        ("bad", "-0221-09-04"),
        ("fine", ""),
    ]


def test_one_that_was_cut_off_is_told_without_a_word_of_the_library(tmp_path, capfd):
    path = put(tmp_path, "file.parquet", parquet()[:-20])
    with pytest.raises(MalformedTableError, match="its end is missing"):
        sniff(path)
    assert capfd.readouterr().err == ""
