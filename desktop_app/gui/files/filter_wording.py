"""Conditions of a filter in the user's words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.sureness import Sureness
from desktop_app.gui import formatting
from desktop_app.gui.files.signs import ODD_SHAPE, label_sign
from desktop_app.jobs.filter_parts import FilterPart
from desktop_app.jobs.views import CellIs, ConfidenceRange, DatePeriod, RowFilter
from desktop_app.tables.layout import RowFlag

_MOST_VALUES = 2
_VALUE_LENGTH = 24


def part_words(row_filter: RowFilter, part: FilterPart, columns: Sequence[str]) -> str:
    """One condition, short enough for a button. `columns` are those of the file."""
    match part:
        case FilterPart.CONFIDENCE if row_filter.confidence:
            return confidence_words(row_filter.confidence)
        case FilterPart.CELL if row_filter.cell:
            return _cell_words(row_filter.cell, columns)
        case FilterPart.DATES if row_filter.dates:
            return _dates_words(row_filter.dates, columns)
        case FilterPart.LABELLED if row_filter.labelled:
            words = QCoreApplication.translate("Filters", "{column} says {label}")
            column = _short(columns[row_filter.labelled.column])
            return words.format(column=column, label=label_sign(row_filter.labelled.label))
        case FilterPart.WITH_FLAGS:
            return f"{ODD_SHAPE} {', '.join(map(flag_words, row_filter.with_flags))}"
    return part.value


def confidence_words(confidence: ConfidenceRange) -> str:
    """A span of confidences."""
    if confidence.below is None:
        words = QCoreApplication.translate("Filters", "Confidence from {least}")
        return words.format(least=formatting.percent(confidence.least))
    if not confidence.least:
        words = QCoreApplication.translate("Filters", "Confidence below {below}")
        return words.format(below=formatting.percent(confidence.below))
    words = QCoreApplication.translate("Filters", "Confidence {least} to below {below}")
    return words.format(
        least=formatting.percent(confidence.least), below=formatting.percent(confidence.below)
    )


def sureness_range_words(step: Sureness, confidence: ConfidenceRange) -> str:
    """A step of sureness with what it means."""
    names = {
        Sureness.VERY_SURE: QCoreApplication.translate("Filters", "Very sure"),
        Sureness.FAIRLY_SURE: QCoreApplication.translate("Filters", "Fairly sure"),
        Sureness.NOT_SURE: QCoreApplication.translate("Filters", "Not sure"),
    }
    return f"{names[step]} · {confidence_words(confidence)}"


def flag_words(flag: RowFlag) -> str:
    """What is odd about a row."""
    words = {
        RowFlag.RAGGED: QCoreApplication.translate("Filters", "fewer or more cells"),
        RowFlag.UNDECODABLE: QCoreApplication.translate("Filters", "unreadable characters"),
        RowFlag.UNCLOSED_QUOTE: QCoreApplication.translate("Filters", "unclosed quote"),
        RowFlag.MALFORMED: QCoreApplication.translate("Filters", "no JSON"),
    }
    return words[flag]


def value_name(value: str) -> str:
    """A value of a column; an empty one gets a name."""
    return value or QCoreApplication.translate("Filters", "(empty)")


def _cell_words(cell: CellIs, columns: Sequence[str]) -> str:
    values = [_short(value_name(value)) for value in cell.values[:_MOST_VALUES]]
    if len(cell.values) > _MOST_VALUES:
        more = QCoreApplication.translate("Filters", "{number} more")
        values.append(more.format(number=formatting.count(len(cell.values) - _MOST_VALUES)))
    words = QCoreApplication.translate("Filters", "{column}: {values}")
    if cell.is_other:
        words = QCoreApplication.translate("Filters", "{column}: not {values}")
    return words.format(column=_short(columns[cell.column]), values=formatting.listed(values))


def _dates_words(dates: DatePeriod, columns: Sequence[str]) -> str:
    column = _short(columns[dates.column])
    if dates.first == dates.last:
        words = QCoreApplication.translate("Filters", "{column}: {day}")
        return words.format(column=column, day=_day(dates.first))
    words = QCoreApplication.translate("Filters", "{column}: {first} to {last}")
    return words.format(column=column, first=_day(dates.first), last=_day(dates.last))


def _day(day: date) -> str:
    shown = QDate(day.year, day.month, day.day)
    return formatting.locale().toString(shown, QLocale.FormatType.ShortFormat)


def _short(words: str) -> str:
    line = formatting.one_line(words, length=_VALUE_LENGTH + 1)
    return line if len(line) <= _VALUE_LENGTH else f"{line[:_VALUE_LENGTH]}…"
