"""Numbers for people."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_MINUTE_S = 60
_HOUR_S = 3600
UNKNOWN = "–"


def locale() -> QLocale:
    """The one that numbers and dates are written for."""
    locale = QLocale()
    # The C locale does not group digits.
    is_c = locale.language() == QLocale.Language.C
    return QLocale(QLocale.Language.English) if is_c else locale


def listed(words: Iterable[str]) -> str:
    """One after the other."""
    return QCoreApplication.translate("Formatting", ", ").join(words)


def count(number: int) -> str:
    """Digits in groups."""
    return locale().toString(number)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole percent; nothing for NaN."""
    if math.isnan(share):
        return ""
    return _percent(round(100 * share))


def percents(shares: Sequence[float]) -> list[str]:
    """Shares of one whole in whole percent, which add up to 100: the largest is rounded as it is
    by itself, and what is left goes to the others, first to those cut most."""
    if not shares:
        return []
    numbers = [math.floor(100 * share) for share in shares]
    largest, *others = sorted(range(len(shares)), key=lambda place: -shares[place])
    numbers[largest] = round(100 * shares[largest])
    others.sort(key=lambda place: numbers[place] - 100 * shares[place])
    for place in others[: 100 - sum(numbers)]:
        numbers[place] += 1
    return [_percent(number) for number in numbers]


def _percent(number: int) -> str:
    return QCoreApplication.translate("Formatting", "{number}%").format(number=number)


def duration(seconds: float) -> str:
    """At most two units, the finest that matters."""
    if seconds < 10:
        number = locale().toString(seconds, "f", 1)
        return QCoreApplication.translate("Formatting", "{seconds} s").format(seconds=number)
    whole = round(seconds)
    if whole < _MINUTE_S:
        return QCoreApplication.translate("Formatting", "{seconds} s").format(seconds=whole)
    if whole < _HOUR_S:
        return QCoreApplication.translate("Formatting", "{minutes} min {seconds:02d} s").format(
            minutes=whole // _MINUTE_S, seconds=whole % _MINUTE_S
        )
    return QCoreApplication.translate("Formatting", "{hours} h {minutes:02d} min").format(
        hours=whole // _HOUR_S, minutes=whole % _HOUR_S // _MINUTE_S
    )


def rate(per_second: float) -> str:
    """Whole from 100 up, else one decimal."""
    return count(round(per_second)) if per_second >= 100 else locale().toString(per_second, "f", 1)


def milliseconds(value_ms: float) -> str:
    """Two decimals below 1, one below 100, else whole."""
    decimals = 2 if value_ms < 1 else 1 if value_ms < 100 else 0
    number = locale().toString(value_ms, "f", decimals)
    return QCoreApplication.translate("Formatting", "{number} ms").format(number=number)


def megabytes(size_bytes: int) -> str:
    """In millions of bytes, whole."""
    number = count(round(size_bytes / 1e6))
    return QCoreApplication.translate("Formatting", "{number} MB").format(number=number)


def data_size(size_bytes: int) -> str:
    """In the unit that fits."""
    return locale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def date_and_time(epoch_s: float) -> str:
    """Where the user is."""
    moment = QDateTime.fromMSecsSinceEpoch(round(epoch_s * 1000))
    return locale().toString(moment, QLocale.FormatType.ShortFormat)


def short_name(name: str, *, length: int) -> str:
    """A file's name of `length` characters at most: both its ends, for the last one tells what
    kind of file it is, or which of several."""
    line = " ".join(name.split())
    if len(line) <= length:
        return line
    end = (length - 1) // 2
    return f"{line[: length - 1 - end]}…{line[len(line) - end :]}"


def one_line(text: str, *, length: int) -> str:
    """The beginning of a text without line breaks."""
    return " ".join(text[: 2 * length].split())[:length]
