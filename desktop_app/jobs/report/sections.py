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
        "Sentiment",
        stack(summary.tally, "whole"),
        table(["Answer", "Rows", "Share", "Mean confidence"], [*rows, without]),
        element("p", "Shares are of the rows with text.", "muted"),
    )


def groups(found: Groups) -> str:
    """The largest groups, and all others together."""
    rows = [_tally_row(wording.group_name(group.value), group.tally) for group in found.groups]
    if found.other_values:
        rows.append(_tally_row(wording.others_name(found.other_values), found.others))
    header = ["Group", "Rows", "Negative", "Neutral", "Positive", ""]
    return section(f"By {found.column}", legend(), table(header, rows))


def timeline(found: Timeline) -> str:
    """A picture, and its figures below."""
    rows = [_tally_row(wording.point_name(p, found.step), p.tally) for p in found.points]
    header = [found.step.value.capitalize(), "Rows", "Negative", "Neutral", "Positive", ""]
    left_out = f" {wording.count(found.rows_without_date)} rows have no such date."
    reading = wording.dates_read(found) + (left_out if found.rows_without_date else "")
    figures = f"<summary>Figures</summary>{table(header, rows)}"
    return section(
        f"Over time: {found.column}, by {found.step.value}",
        legend(),
        time_chart(found),
        element("p", text(reading), "muted"),
        element("details", figures),
    )


def comparison(found: Comparison) -> str:
    """How well the answers agree with the file's own labels."""
    figures = (
        ("Accuracy", found.accuracy),
        ("Macro F1", found.macro_f1),
        ("Macro recall", found.macro_recall),
    )
    shown = "".join(f"<li><b>{wording.percent(share)}</b>{name}</li>" for name, share in figures)
    return section(
        f"Compared with the file's own labels: {found.column}",
        f'<ul class="figures">{shown}</ul>',
        table(["Rows", *(f"Answered {label.value}" for label in LABELS)], _matrix(found)),
        element("p", text(_left_out(found)), "muted"),
        element("p", f"What its labels were taken for: {_meanings(found)}."),
    )


def by_hand(found: Comparison) -> str:
    """How well the answers agree with the labels that people set."""
    header = ["Rows", *(f"Answered {label.value}" for label in LABELS)]
    return section(
        "Checked by hand",
        element("p", text(f"{checked_by_hand(found)}.")),
        table(header, _matrix(found, "By hand")) if found.rows else "",
        element("p", wording.NOT_AT_RANDOM, "muted"),
    )


def examples(found: Examples) -> str:
    """Texts to look at."""
    return section(
        "Examples",
        element("h3", f"Most certain: {sign(Label.NEGATIVE)}"),
        _quotes(found.negative),
        element("h3", f"Most certain: {sign(Label.POSITIVE)}"),
        _quotes(found.positive),
        element("h3", "Least certain"),
        _quotes(found.least_certain),
    )


def about(facts: Iterable[Fact]) -> str:
    """What was read how, and what answered."""
    rows = [[text(name), text(words)] for name, words in facts]
    return section("About this report", table(["", ""], rows, "words"))


def _tally_row(name: str, tally: Tally) -> list[str]:
    cells = [wording.percent(tally.share(label) if tally.with_text else None) for label in LABELS]
    return [text(name), wording.count(tally.total), *cells, stack(tally)]


def _matrix(found: Comparison, who: str = "File says") -> list[list[str]]:
    return [
        [
            f"{who} {sign(label)}",
            *(
                element("b", wording.count(rows)) if place == column else wording.count(rows)
                for column, rows in enumerate(found.confusion[place])
            ),
        ]
        for place, label in enumerate(LABELS)
    ]


def _left_out(found: Comparison) -> str:
    compared = f"{wording.count(found.rows)} rows were compared."
    unmapped = f" {wording.count(found.rows_unmapped)} have another label or none."
    without = f" {wording.count(found.rows_without_text)} have no text."
    return (
        compared
        + (unmapped if found.rows_unmapped else "")
        + (without if found.rows_without_text else "")
    )


def _meanings(found: Comparison) -> str:
    return ", ".join(f"“{text(value)}” {sign(meaning)}" for value, meaning in found.mapping.items())


def _quotes(found: Iterable[Example]) -> str:
    quotes = [
        element(
            "blockquote",
            f"<p>{text(example.text)}</p>"
            f"<footer>{sign(example.label)} · {wording.percent(example.confidence)} · "
            f"row {wording.count(example.number)}</footer>",
        )
        for example in found
    ]
    return "\n".join(quotes) or element("p", "There are none.", "muted")
