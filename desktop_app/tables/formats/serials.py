"""Numbers of a spreadsheet that stand for dates, times and durations."""

import re
from datetime import datetime, timedelta
from enum import Enum, auto

from desktop_app.tables.values import duration_text, number_text


class CellStyle(Enum):
    """What a cell's number format makes of its number."""

    NUMBER = auto()
    DATE = auto()
    TIME = auto()
    DATE_TIME = auto()
    DURATION = auto()


_BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 59)), CellStyle.DATE),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 47), CellStyle.TIME),
    22: CellStyle.DATE_TIME,
    46: CellStyle.DURATION,
}
"""Formats that are not written in the file (ECMA-376, part 1, 18.8.30)."""

_NO_CODE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_DURATION = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_CLOCK = re.compile(r"[hs]|am/pm", re.IGNORECASE)
_CALENDAR = re.compile(r"[dyge]", re.IGNORECASE)
_MONTH = re.compile(r"m", re.IGNORECASE)
_EXPONENT = re.compile(r"[0#?]e[+-]|general", re.IGNORECASE)

_DAY_0 = datetime(1899, 12, 30)
"""Counts right from March 1900 on: Excel takes 1900 for a leap year."""
_DAY_0_ON_OLD_MACS = datetime(1904, 1, 1)
_FALSE_LEAP_DAY = 60


def style_of(format_number: int, code: str | None) -> CellStyle:
    """What a number format is for, by its code or, where the file has none, its number."""
    if code is None:
        return _BUILT_IN.get(format_number, CellStyle.NUMBER)
    first = _NO_CODE.sub("", code).partition(";")[0]
    if _EXPONENT.search(first):
        return CellStyle.NUMBER
    if _DURATION.search(first):
        return CellStyle.DURATION
    has_clock = bool(_CLOCK.search(first))
    has_calendar = bool(_CALENDAR.search(first) or (_MONTH.search(first) and not has_clock))
    if has_calendar:
        return CellStyle.DATE_TIME if has_clock else CellStyle.DATE
    return CellStyle.TIME if has_clock else CellStyle.NUMBER


def serial_text(written: str, style: CellStyle, *, is_from_1904: bool) -> str:
    """A count of days as ISO 8601, by what its style shows of it.

    A number that no calendar has stays a number, and so does 0 as a day: it is what a formula gives
    for an empty cell, and Excel shows it as 0 January 1900.
    """
    try:
        days = float(written)
        moment = timedelta(milliseconds=round(days * 86_400_000))
        if style is CellStyle.DURATION:
            return duration_text(moment)
        if style is not CellStyle.TIME and days < (0 if is_from_1904 else 1):
            return number_text(written)
        return _shown(_datetime(days, moment, is_from_1904=is_from_1904), style)
    except (ValueError, OverflowError):
        return number_text(written)


def _datetime(days: float, moment: timedelta, *, is_from_1904: bool) -> datetime:
    if is_from_1904:
        return _DAY_0_ON_OLD_MACS + moment
    is_before_leap_day = 1 <= days < _FALSE_LEAP_DAY
    return _DAY_0 + moment + timedelta(days=is_before_leap_day)


def _shown(moment: datetime, style: CellStyle) -> str:
    if style is CellStyle.DATE:
        return moment.date().isoformat()
    return moment.time().isoformat() if style is CellStyle.TIME else moment.isoformat(" ")
