"""Dates as files write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tables.dates import guess_date_format

DAY = date(2014, 1, 31)
WRITTEN = """
2014-01-31 | 2014-1-31 | 2014-01-31T19:30:03Z | 2014-01-31 19:30:03.123+02:00 | 2014/01/31
31.01.2014 | 31.1.14 | 31.01.2014 19:30 | 31/01/2014 | 01/31/2014 | 1/31/14 7:30 PM | 31-01-2014
31-Jan-14 | 31 January 2014 | 31. Januar 2014, 12:30 Uhr | 31 de enero de 2014 | 31 janv. 2014
31/Jan/2014:19:30:03 +0000 | Friday, 31 January 2014 | Fri, 31 Jan 2014 19:30:03 GMT | 31st Jan 2014
January 31, 2014 | Jan 31 2014 | Jan 31st, 2014 at 3:30 | Fri Jan 31 19:30:03 +0000 2014
Fri Jan 31 19:30:03 PST 2014 | Fri Jan 31 19:30:03 2014 | 2014-Jan-31 | 31 января 2014
2014年1月31日 | 2014년 1월 31일 | 2014. 1. 31. | 20140131 | 20140131T193003
1391196603 | 1391196603000 | 41670 | 41670.5
"""
OTHER_TEXT = ["", "nan", "hello", "5", "3.5", "5/10", "1.234.567", "12:30", "v1.2.3", "May"]


@pytest.mark.parametrize("cell", WRITTEN.strip().replace("\n", " | ").split(" | "))
def test_the_day_is_read_in_every_format(cell):
    written = guess_date_format([cell])

    assert written is not None
    assert written.parse(f" {cell}\n") == DAY


@pytest.mark.parametrize(
    ("cell", "first_day"),
    [("2014-02", date(2014, 2, 1)), ("Feb 2014", date(2014, 2, 1)), ("2014", date(2014, 1, 1))],
)
def test_month_or_year_is_its_first_day(cell, first_day):
    assert guess_date_format([cell]).parse(cell) == first_day


@pytest.mark.parametrize("cell", OTHER_TEXT)
def test_what_is_no_date_has_no_format(cell):
    assert guess_date_format([cell]) is None


@pytest.mark.parametrize("cell", [*OTHER_TEXT, "2014-02-30", "9999999-01-01", "x" * 99])
def test_what_is_no_date_is_none(cell):
    assert guess_date_format(["2014-01-31"]).parse(cell) is None


def test_one_cell_beyond_12_tells_day_from_month_for_the_whole_column():
    cells = ["01/02/2014"] * 50

    assert guess_date_format([*cells, "01/13/2014"]).parse(cells[0]) == date(2014, 1, 2)
    assert guess_date_format([*cells, "13/01/2014"]).parse(cells[0]) == date(2014, 2, 1)
    assert not guess_date_format([*cells, "13/01/2014"]).is_ambiguous


def test_where_no_cell_tells_the_day_is_first_save_beside_am_and_pm():
    assert guess_date_format(["01/02/2014"]).parse("01/02/2014") == date(2014, 2, 1)
    with_hours = guess_date_format(["01/02/2014 3:30 PM"])
    assert with_hours.parse("01/02/2014 3:30 PM") == date(2014, 1, 2)
    assert with_hours.is_ambiguous
    assert not guess_date_format(["01.02.2014"]).is_ambiguous


def test_blank_and_a_few_broken_cells_do_not_hide_the_format():
    cells = ["2014-01-31"] * 19 + ["", "nan", "unknown"]

    assert guess_date_format(cells).name == "yyyy-mm-dd"
    assert guess_date_format(["2014-01-31"] * 5 + ["a review"] * 5) is None


def test_zeros_of_empty_dates_do_not_hide_the_format():
    assert guess_date_format(["2014-01-31"] * 5 + ["0"] * 15).name == "yyyy-mm-dd"
    assert guess_date_format(["25000"] * 5 + ["0"] * 15) is None
    assert guess_date_format(["0"] * 5) is None


def test_counts_are_told_from_what_can_only_be_a_date():
    assert guess_date_format(["1391196603"]).is_number
    assert guess_date_format(["41670"]).is_number
    assert not guess_date_format(["31.01.2014"]).is_number


@given(
    st.lists(st.dates(date(1970, 1, 1), date(2068, 12, 31)), min_size=1, max_size=20),
    st.sampled_from(
        ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%a %b %d 10:00:00 +0000 %Y", "%B %d, %Y"]
    ),
)
def test_any_days_are_read_as_written(days, pattern):
    cells = [day.strftime(pattern) for day in days]
    written = guess_date_format(cells)

    assert [written.parse(cell) for cell in cells] == days


@given(st.dates(date(2002, 1, 1), date(2068, 1, 1)))
def test_counts_of_seconds_and_days_are_that_day(day):
    seconds = str(int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp()))
    days = str((day - date(1899, 12, 30)) // timedelta(1))

    assert guess_date_format([seconds]).parse(seconds) == day
    assert guess_date_format([days]).parse(days) == day


@given(st.text(max_size=30), st.sampled_from(["2014-01-31", "31 Jan 2014", "41670", "1391196603"]))
def test_no_cell_breaks_a_parser(cell, sample):
    parsed = guess_date_format([sample]).parse(cell)

    assert parsed is None or isinstance(parsed, date)
