"""The sheet of a workbook that sums its rows up, with charts that Excel draws itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart

from desktop_app.core.predictions import LABELS, Label
from desktop_app.jobs import wording
from desktop_app.jobs.comparison import Comparison, checked_by_hand
from desktop_app.jobs.grouping import Groups
from desktop_app.jobs.summary import RunSummary
from desktop_app.jobs.tallies import Tally
from desktop_app.jobs.timeline import Timeline
from desktop_app.language import translate
from desktop_app.palette import STYLES
from desktop_app.tables.unicode import valid_unicode

SHEET_NAME = "Summary"
"""In every language: scripts find it by that."""
_CHART_COLUMN = 8
_CHART_LINES = 17
_SHARE, _COUNT, _FIGURE = "0.0%", "#,##0", "0.000"


@dataclass(frozen=True, slots=True)
class _Span:
    """Lines of a table below its header, from 0, both ends in it."""

    header: int
    first: int
    last: int
    cells: Sequence[Sequence[Any]]


def add_summary_sheet(
    book: Workbook, summary: RunSummary, about: Sequence[tuple[str, str]]
) -> None:
    """Write the whole sheet at once. `about` is what it is a summary of, a name and words each."""
    sheet = _Sheet(book)
    sheet.title(translate("Report", "Summary"))
    for name, words in about:
        sheet.line([name, words])
    _add_shares(sheet, summary)
    if summary.groups:
        _add_groups(sheet, summary.groups)
    if summary.timeline:
        _add_timeline(sheet, summary.timeline)
    if summary.comparison:
        _add_comparison(sheet, summary.comparison)
    if summary.by_hand:
        _add_by_hand(sheet, summary.by_hand)


def _add_shares(sheet: "_Sheet", summary: RunSummary) -> None:
    rows: list[list[Any]] = [
        [wording.label_word(part.label), part.rows, part.share, part.mean_confidence]
        for part in summary.labels
    ]
    without = [wording.label_word(None), summary.rows_without_text, None, None]
    total = [translate("Report", "All rows"), summary.rows, None, summary.tally.mean_confidence()]
    sheet.heading(translate("Report", "Sentiment"))
    formats = ["", _COUNT, _SHARE, _FIGURE]
    span = sheet.table(wording.answer_header(), [*rows, without, total], formats)
    title = translate("Report", "Share of the rows with text")
    chart = sheet.chart("bar")
    points = [{"fill": {"color": STYLES[label].fill}} for label in LABELS]
    last = span.first + len(LABELS) - 1
    chart.add_series(
        {
            "name": title,
            **sheet.data(span, 0, 2, last),
            "points": points,
            "gap": 40,
            "data_labels": {"value": True, "num_format": _SHARE},
        }
    )
    chart.set_legend({"none": True})
    chart.set_x_axis({"visible": False, "min": 0, "major_gridlines": {"visible": False}})
    chart.set_y_axis({"reverse": True})
    sheet.place(chart, title, span)


def _add_groups(sheet: "_Sheet", groups: Groups) -> None:
    rows = [_tally_row(wording.group_name(g.value), g.tally) for g in groups.groups]
    if groups.other_values:
        rows.append(_tally_row(wording.others_name(groups.other_values), groups.others))
    sheet.heading(wording.by_column(groups.column))
    header = [translate("Report", "Group"), *_tally_header()]
    span = sheet.table(header, rows, _TALLY_FORMATS)
    title = translate("Report", "Sentiment by {column}").format(column=groups.column)
    _add_stack(sheet, span, title, "bar")


def _add_timeline(sheet: "_Sheet", timeline: Timeline) -> None:
    rows = [_tally_row(wording.point_name(p, timeline.step), p.tally) for p in timeline.points]
    sheet.heading(
        translate("Report", "Over time, by {step} of {column}").format(
            step=wording.step_in_text(timeline.step), column=timeline.column
        )
    )
    sheet.line([wording.dates_read(timeline)])
    if timeline.rows_without_date:
        sheet.line([wording.rows_without_date(timeline.rows_without_date)])
    header = [wording.step_word(timeline.step), *_tally_header()]
    span = sheet.table(header, rows, _TALLY_FORMATS)
    _add_stack(sheet, span, translate("Report", "Sentiment over time"), "column")


def _add_comparison(sheet: "_Sheet", comparison: Comparison) -> None:
    heading = translate("Report", "Compared with the file's own labels in {column}")
    sheet.heading(heading.format(column=comparison.column))
    unmapped = translate("Report", "Rows whose label stands for none of the three")
    figures = [
        [translate("Report", "Rows compared"), comparison.rows],
        [unmapped, comparison.rows_unmapped],
    ]
    values = (comparison.accuracy, comparison.macro_f1, comparison.macro_recall)
    shares = list(map(list, zip(wording.figure_names(), values, strict=True)))
    header = [translate("Report", "Figure"), ""]
    sheet.table(header, figures, ["", _COUNT])
    sheet.table(header, shares, ["", _FIGURE])
    _add_matrix(sheet, comparison, translate("Report", "File says {label}"))
    meanings = [[value, wording.label_in_text(meaning)] for value, meaning in comparison.meanings]
    header = [translate("Report", "Label in the file"), translate("Report", "Taken for")]
    sheet.table(header, meanings, ["", ""])


def _add_by_hand(sheet: "_Sheet", found: Comparison) -> None:
    sheet.heading(translate("Report", "Checked by hand"))
    sheet.line([f"{checked_by_hand(found)}. {wording.not_at_random()}"])
    _add_matrix(sheet, found, translate("Report", "By hand {label}"))


def _add_matrix(sheet: "_Sheet", found: Comparison, row_name: str) -> None:
    matrix = [
        [row_name.format(label=wording.label_in_text(label)), *found.confusion[at]]
        for at, label in enumerate(LABELS)
    ]
    sheet.table(wording.matrix_header(), matrix, ["", *[_COUNT] * len(LABELS)])


def _tally_header() -> list[str]:
    return [
        translate("Report", "Rows"),
        *map(wording.label_word, (*LABELS, None)),
        translate("Report", "Share positive"),
        translate("Report", "Share negative"),
    ]


_TALLY_FORMATS = ["", *[_COUNT] * 5, _SHARE, _SHARE]


def _tally_row(name: str, tally: Tally) -> list[Any]:
    shares = [tally.share(label) for label in (Label.POSITIVE, Label.NEGATIVE)]
    counts = [tally.rows(label) for label in (*LABELS, None)]
    return [name, tally.total, *counts, *(shares if tally.with_text else (None, None))]


def _add_stack(sheet: "_Sheet", span: _Span, title: str, kind: str) -> None:
    chart = sheet.chart(kind, "percent_stacked")
    for column, label in enumerate(LABELS, 2):
        chart.add_series(
            {
                "name": wording.label_word(label),
                **sheet.data(span, 0, column, span.last),
                "fill": {"color": STYLES[label].fill},
                "gap": 40,
            }
        )
    chart.set_legend({"position": "bottom"})
    if kind == "bar":
        # Excel begins a bar chart at the bottom, and the table at the top.
        chart.set_y_axis({"reverse": True})
        chart.set_x_axis({"major_gridlines": {"visible": False}})
    sheet.place(chart, title, span)


class _Sheet:
    """Tables below each other: in constant memory a sheet is written from top to bottom."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._sheet = book.add_worksheet(SHEET_NAME)
        self._sheet.set_column(0, 0, 34)
        self._sheet.set_column(1, _CHART_COLUMN - 1, 15)
        self._title = book.add_format({"bold": True, "font_size": 16})
        self._heading = book.add_format({"bold": True, "font_size": 12})
        self._header = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self._formats = {"": None} | {
            pattern: book.add_format({"num_format": pattern})
            for pattern in (_SHARE, _COUNT, _FIGURE)
        }
        self._line = 0
        self._chart_end = 0

    def title(self, words: str) -> None:
        self._sheet.write_string(0, 0, words, self._title)
        self._line = 1

    def line(self, cells: Iterable[str]) -> None:
        for column, cell in enumerate(cells):
            self._sheet.write_string(self._line, column, _fitting(cell))
        self._line += 1

    def heading(self, words: str) -> None:
        self._line = max(self._line + 1, self._chart_end)
        self._sheet.write_string(self._line, 0, _fitting(words), self._heading)
        self._line += 1

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[Any]], formats: Sequence[str]
    ) -> _Span:
        """Leaves a line free below."""
        for column, name in enumerate(header):
            self._sheet.write_string(self._line, column, name, self._header)
        span = _Span(self._line, self._line + 1, self._line + len(rows), rows)
        for line, row in enumerate(rows, span.first):
            for column, (cell, pattern) in enumerate(zip(row, formats, strict=True)):
                if isinstance(cell, str):
                    self._sheet.write_string(line, column, _fitting(cell))
                elif cell is not None:
                    self._sheet.write_number(line, column, cell, self._formats[pattern])
        self._line = span.last + 2
        return span

    def chart(self, kind: str, subtype: str = "") -> Chart:
        options = {"type": kind} | ({"subtype": subtype} if subtype else {})
        return self._book.add_chart(options)

    def data(self, span: _Span, names: int, values: int, last: int) -> dict[str, Any]:
        """Ranges of a series, and what they hold: a viewer that computes nothing shows that."""
        rows = span.cells[: last - span.first + 1]
        return {
            "categories": [SHEET_NAME, span.first, names, last, names],
            "values": [SHEET_NAME, span.first, values, last, values],
            "categories_data": [_fitting(row[names]) for row in rows],
            "values_data": [row[values] for row in rows],
        }

    def place(self, chart: Chart, title: str, span: _Span) -> None:
        chart.set_title({"name": _fitting(title), "name_font": {"size": 12}})
        chart.set_size({"width": 620, "height": 20 * (_CHART_LINES - 1)})
        self._sheet.insert_chart(span.header, _CHART_COLUMN, chart)
        self._chart_end = span.header + _CHART_LINES


def _fitting(words: str) -> str:
    """For a summary, whose cells are names: the beginning of it is enough."""
    return valid_unicode(words[:255])
