"""How a column writes its dates: found once from a sample, then fast for each cell.

Not datetime.strptime: it takes the names of months from the system's language, not the file's, and
two to three times as long for a cell.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from desktop_app.tables.cells import CellKind, kind_of
from desktop_app.tables.month_names import MONTHS

_MOST_SAMPLED = 1_000
_FEW = 20
_LEAST_SHARE = 0.9
_LONGEST_DATE = 80
_EXCEL_DAY_ZERO = date(1899, 12, 30).toordinal()
"""Day 0 as spreadsheets count from 1 March 1900 on: they believe that year had a leap day."""

_Read = Callable[[re.Match[str]], date]


@dataclass(frozen=True, slots=True)
class DateFormat:
    """One way to write a date, with or without a time of day behind it."""

    name: str
    """As people write it, e.g. "dd.mm.yyyy"."""
    is_number: bool = False
    """Whether it is a mere count (of seconds, of days, a year), which may mean anything else."""
    is_ambiguous: bool = False
    """Whether the sample left open which is the day and which the month."""
    _pattern: re.Pattern[str] = field(repr=False, kw_only=True)
    _read: _Read = field(repr=False, kw_only=True)

    def parse(self, cell: str) -> date | None:
        """The day as it is written, whatever the time zone; None for anything else.

        A month without a day is its first day, a year its first of January.
        """
        if len(cell) > _LONGEST_DATE:
            return None
        found = self._pattern.fullmatch(cell.strip())
        if found is None:
            return None
        try:
            return self._read(found)
        except (ValueError, OverflowError, KeyError):  # such as 30 February, or no month's name
            return None


def guess_date_format(cells: Iterable[str]) -> DateFormat | None:
    """The format in which nearly all filled cells are dates, or None.

    Whether 01/02 is in January or in February is told by the other cells. Where none is beyond 12,
    the month stands first if hours are told in AM and PM, else the day, and `is_ambiguous` is true.
    """
    filled = _filled(cells)
    # A formula that refers to an empty date gives 0.
    dates = [cell for cell in filled if cell.strip() != "0"]
    if not dates:
        return None
    # A look at a few cells settles it for most columns: they hold no dates.
    few = dates[:: max(1, len(dates) // _FEW)]
    hopeful = [index for index in _ALL if _hits(index, few) * 2 >= len(few)]
    hits = {index: _hits(index, dates) for index in hopeful}
    best = max(hopeful, key=hits.__getitem__, default=None)
    if best is None:
        return None
    expected = filled if _FORMATS[best].is_number else dates
    if hits[best] < _LEAST_SHARE * len(expected):
        return None
    rivals = [hits.get(index, 0) for index in _SLASHED if best in _SLASHED]
    if rivals and rivals[0] == rivals[1]:
        return replace(_FORMATS[_SLASHED[_has_am_pm(filled)]], is_ambiguous=True)
    return _FORMATS[best]


def format_named(name: str) -> DateFormat:
    """The format of that name. Raises ValueError where there is none."""
    found = next((one for one in _FORMATS if one.name == name), None)
    if found is None:
        raise ValueError(f"no format of dates {name!r}")
    return found


def _filled(cells: Iterable[str]) -> list[str]:
    filled = [cell for cell in cells if kind_of(cell) is not CellKind.BLANK]
    return filled[:: max(1, len(filled) // _MOST_SAMPLED)]


def _hits(index: int, cells: Iterable[str]) -> int:
    return sum(_FORMATS[index].parse(cell) is not None for cell in cells)


def _has_am_pm(filled: Iterable[str]) -> bool:
    return any(cell.strip().lower().endswith(("am", "pm")) for cell in filled)


def _year_month_day(found: re.Match[str]) -> date:
    return date(_year(found["year"]), int(found["month"]), int(found["day"]))


def _named_month(found: re.Match[str]) -> date:
    return date(_year(found["year"]), MONTHS[found["month"].casefold()], int(found["day"]))


def _month_alone(found: re.Match[str]) -> date:
    name = found["month"]
    month = int(name) if name.isdigit() else MONTHS[name.casefold()]
    return date(_year(found["year"]), month, 1)


def _year_alone(found: re.Match[str]) -> date:
    return date(int(found["year"]), 1, 1)


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 69 else 1900)  # as POSIX has it


def _seconds(found: re.Match[str]) -> date:
    # Seconds, or thousandths, millionths of them: 10, 13 or 16 digits for today.
    digits = found["count"]
    return datetime.fromtimestamp(int(digits) / 10 ** (len(digits) - 10), UTC).date()


def _spreadsheet_days(found: re.Match[str]) -> date:
    return date.fromordinal(_EXCEL_DAY_ZERO + int(found["count"]))


_TIME = r"(?:(?:T|,?\s+|(?<=\d{4}):|\s+at\s+)\(?\d{1,2}[:.h]\d{2}.*|T\d{4,6}.*)?"
_WEEKDAY = r"(?:[^\W\d_]{2,13}\.?,?\s+)?"
_MONTH = r"(?P<month>[^\W\d_]{3,12})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_YEAR = r"(?P<year>\d{4}|\d{2}(?!\d?:))"
_NUMBER_END = r"(?:[.,]0*)?"


def _format(name: str, pattern: str, read: _Read, *, is_number: bool = False) -> DateFormat:
    compiled = re.compile(pattern, re.IGNORECASE)
    return DateFormat(name, is_number, _pattern=compiled, _read=read)


_FORMATS = (
    _format(
        "yyyy-mm-dd",
        rf"(?P<year>\d{{4}})([-/.])\s?(?P<month>\d{{1,2}})\2\s?(?P<day>\d{{1,2}})\.?{_TIME}",
        _year_month_day,
    ),
    _format(
        "dd.mm.yyyy",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}\.?{_TIME}",
        _year_month_day,
    ),
    _format(
        "dd/mm/yyyy",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})([-/])(?P<month>\d{{1,2}})\2{_YEAR}{_TIME}",
        _year_month_day,
    ),
    _format(
        "mm/dd/yyyy",
        rf"{_WEEKDAY}(?P<month>\d{{1,2}})([-/])(?P<day>\d{{1,2}})\2{_YEAR}{_TIME}",
        _year_month_day,
    ),
    _format(
        "dd Mon yyyy",
        rf"{_WEEKDAY}{_DAY}[-\s/.]*(?:de\s+)?{_MONTH}\.?(?:[-\s/.,]+(?:de\s+)?){_YEAR}{_TIME}",
        _named_month,
    ),
    _format(
        "Mon dd hh:mm:ss yyyy",
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s+\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s.*?(?P<year>\d{{4}})",
        _named_month,
    ),
    _format(
        "Mon dd, yyyy",
        rf"{_WEEKDAY}{_MONTH}\.?[-\s/]+{_DAY}(?:,\s*|[-\s/]+){_YEAR}{_TIME}",
        _named_month,
    ),
    _format(
        "yyyy-Mon-dd",
        rf"(?P<year>\d{{4}})[-\s/.]+{_MONTH}\.?[-\s/.]+{_DAY}{_TIME}",
        _named_month,
    ),
    _format(
        "yyyy年m月d日",
        r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일].*",
        _year_month_day,
    ),
    _format(
        "yyyymmdd",
        rf"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d){_TIME}",
        _year_month_day,
        is_number=True,
    ),
    _format("yyyy-mm", r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})", _month_alone),
    _format("mm/yyyy", r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})", _month_alone),
    _format("Mon yyyy", rf"{_MONTH}\.?[-\s/,]+(?P<year>\d{{4}}|\d{{2}})", _month_alone),
    _format("yyyy", rf"(?P<year>(?:19|20)\d\d){_NUMBER_END}", _year_alone, is_number=True),
    _format(
        "seconds since 1970",
        rf"(?P<count>[1-9]\d{{9}}|[1-9]\d{{12}}|[1-9]\d{{15}}){_NUMBER_END}",
        _seconds,
        is_number=True,
    ),
    _format(
        "days since 1900", r"(?P<count>[2-7]\d{4})(?:[.,]\d+)?", _spreadsheet_days, is_number=True
    ),
)
"""The safer first, where they fit equally well."""

_ALL = range(len(_FORMATS))
_SLASHED = tuple(
    index for index, one in enumerate(_FORMATS) if one.name in ("dd/mm/yyyy", "mm/dd/yyyy")
)
"""Day first, then month first."""
