"""The parts of the report."""

from collections.abc import Iterable

from desktop_app.core.predictions import LABELS, Label
from desktop_app.jobs import wording
from desktop_app.jobs.about import Fact
from desktop_app.jobs.comparison import Comparison, checked_by_hand
from desktop_app.jobs.examples import Example, Examples
from desktop_app.jobs.grouping import Groups
from desktop_app.jobs.report.html import element, legend, section, sign, stack, table, text
from desktop_app.jobs.report.time_chart import time_chart
from desktop_app.jobs.summary import RunSummary
from desktop_app.jobs.tallies import Tally
from desktop_app.jobs.timeline import Timeline
from desktop_app.language import translate


def shares(summary: RunSummary) -> str:
    """How many rows have which answer."""
    rows = [
        [
            sign(part.label),
            wording.count(part.rows),
            wording.percent(part.share),
            wording.percent(part.mean_confidence),
        ]
        for part in summary.labels
    ]
    without = [sign(None), wording.count(summary.rows_without_text), wording.NONE, wording.NONE]
    return section(
        translate("Report", "Sentiment"),
        stack(summary.tally, "whole"),
        table(wording.answer_header(), [*rows, without]),
        element("p", text(translate("Report", "Shares are of the rows with text.")), "muted"),
    )


def groups(found: Groups) -> str:
    """The largest groups, and all others together."""
    rows = [_tally_row(wording.group_name(group.value), group.tally) for group in found.groups]
    if found.other_values:
        rows.append(_tally_row(wording.others_name(found.other_values), found.others))
    header = _tally_header(translate("Report", "Group"))
    return section(wording.by_column(found.column), legend(), table(header, rows))


def timeline(found: Timeline) -> str:
    """A picture, and its figures below."""
    rows = [_tally_row(wording.point_name(p, found.step), p.tally) for p in found.points]
    header = _tally_header(wording.step_word(found.step))
    reading = [wording.dates_read(found)]
    if found.rows_without_date:
        reading.append(wording.rows_without_date(found.rows_without_date))
    heading = translate("Report", "Over time: {column}, by {step}")
    figures = element("summary", text(translate("Report", "Figures")))
    return section(
        heading.format(column=found.column, step=wording.step_in_text(found.step)),
        legend(),
        time_chart(found),
        element("p", text(" ".join(reading)), "muted"),
        element("details", figures + table(header, rows)),
    )


def comparison(found: Comparison) -> str:
    """How well the answers agree with the file's own labels."""
    figures = (found.accuracy, found.macro_f1, found.macro_recall)
    shown = "".join(
        f"<li><b>{wording.percent(share)}</b>{text(name)}</li>"
        for name, share in zip(wording.figure_names(), figures, strict=True)
    )
    heading = translate("Report", "Compared with the file's own labels: {column}")
    file_says = translate("Report", "File says {label}")
    meanings = text(translate("Report", "What its labels were taken for: {meanings}."))
    return section(
        heading.format(column=found.column),
        f'<ul class="figures">{shown}</ul>',
        table(wording.matrix_header(), _matrix(found, file_says)),
        element("p", text(_left_out(found)), "muted"),
        element("p", meanings.format(meanings=_meanings(found))),
    )


def by_hand(found: Comparison) -> str:
    """How well the answers agree with the labels that people set."""
    matrix = _matrix(found, translate("Report", "By hand {label}"))
    return section(
        translate("Report", "Checked by hand"),
        element("p", text(f"{checked_by_hand(found)}.")),
        table(wording.matrix_header(), matrix) if found.rows else "",
        element("p", text(wording.not_at_random()), "muted"),
    )


def examples(found: Examples) -> str:
    """Texts to look at."""
    most_certain = text(translate("Report", "Most certain: {label}"))
    return section(
        translate("Report", "Examples"),
        element("h3", most_certain.format(label=sign(Label.NEGATIVE))),
        _quotes(found.negative),
        element("h3", most_certain.format(label=sign(Label.POSITIVE))),
        _quotes(found.positive),
        element("h3", text(translate("Report", "Least certain"))),
        _quotes(found.least_certain),
    )


def about(facts: Iterable[Fact]) -> str:
    """What was read how, and what answered."""
    rows = [[text(name), text(words)] for name, words in facts]
    return section(translate("Report", "About this report"), table(["", ""], rows, "words"))


def _tally_header(first: str) -> list[str]:
    return [first, translate("Report", "Rows"), *map(wording.label_word, LABELS), ""]


def _tally_row(name: str, tally: Tally) -> list[str]:
    cells = [wording.percent(tally.share(label) if tally.with_text else None) for label in LABELS]
    return [text(name), wording.count(tally.total), *cells, stack(tally)]


def _matrix(found: Comparison, row_name: str) -> list[list[str]]:
    return [
        [
            text(row_name).format(label=sign(label)),
            *(
                element("b", wording.count(rows)) if place == column else wording.count(rows)
                for column, rows in enumerate(found.confusion[place])
            ),
        ]
        for place, label in enumerate(LABELS)
    ]


def _left_out(found: Comparison) -> str:
    compared = wording.counted(
        found.rows,
        translate("Report", "1 row was compared."),
        translate("Report", "{number} rows were compared."),
    )
    parts = [compared]
    if found.rows_unmapped:
        one = translate("Report", "1 has another label or none.")
        many = translate("Report", "{number} have another label or none.")
        parts.append(wording.counted(found.rows_unmapped, one, many))
    if found.rows_without_text:
        one = translate("Report", "1 has no text.")
        many = translate("Report", "{number} have no text.")
        parts.append(wording.counted(found.rows_without_text, one, many))
    return " ".join(parts)


def _meanings(found: Comparison) -> str:
    return ", ".join(f"“{text(value)}” {sign(meaning)}" for value, meaning in found.mapping.items())


def _quotes(found: Iterable[Example]) -> str:
    quotes = [
        element(
            "blockquote",
            f"<p>{text(example.text)}</p>"
            f"<footer>{sign(example.label)} · {wording.percent(example.confidence)} · "
            f"{text(_row_name(example))}</footer>",
        )
        for example in found
    ]
    return "\n".join(quotes) or element("p", text(translate("Report", "There are none.")), "muted")


def _row_name(example: Example) -> str:
    return translate("Report", "row {number}").format(number=wording.count(example.number))
