"""Pieces of HTML. Whatever comes from the user's file goes through `text`."""

import html
from collections.abc import Iterable, Sequence

from desktop_app.core.predictions import LABELS, Label
from desktop_app.jobs import wording
from desktop_app.jobs.tallies import Tally
from desktop_app.tables.unicode import valid_unicode

_CONTROLS = {code: "\ufffd" for code in range(32) if chr(code) not in "\t\n\r"}


def text(words: str) -> str:
    """Shown as it is, whatever is in it; control characters, which HTML has not, as U+FFFD."""
    return html.escape(valid_unicode(words).translate(_CONTROLS))


def element(name: str, content: str, kind: str = "") -> str:
    """One element around content that is HTML already, with a class."""
    attribute = f' class="{kind}"' if kind else ""
    return f"<{name}{attribute}>{content}</{name}>"


def section(heading: str, *content: str) -> str:
    """A part of the page."""
    return element("section", "\n".join((element("h2", text(heading)), *content)))


def table(header: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """`header` is text, the cells are HTML; the first cell of each row names it."""
    names = "".join(f'<th scope="col">{text(name)}</th>' for name in header)
    lines = (
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in others)}</tr>'
        for first, *others in rows
    )
    body = "\n".join(lines)
    return element(
        "div",
        element("table", f"<thead><tr>{names}</tr></thead>\n<tbody>\n{body}\n</tbody>", kind),
        "scroll",
    )


def sign(label: Label | None) -> str:
    """A class's shape and word, in its colour."""
    name = label.value if label else "none"
    shape = f'<span aria-hidden="true">{wording.label_shape(label)}</span>'
    return element("span", f"{shape} {text(wording.label_word(label))}", f"sign {name}")


def stack(tally: Tally, kind: str = "") -> str:
    """One bar of three parts, as wide as the shares; its words are read out and shown on hover."""
    shares = ", ".join(
        text(f"{wording.label_in_text(label)} {wording.percent(tally.share(label))}")
        for label in LABELS
    )
    x = 0.0
    parts = []
    for label in LABELS:
        width = 100 * tally.share(label)
        if width:
            parts.append(
                f'<rect class="{label.value}" x="{x:.2f}" y="0" width="{width:.2f}" height="10"/>'
            )
        x += width
    return (
        f'<svg class="stack {kind}" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" '
        f'aria-label="{shares}"><title>{shares}</title>{"".join(parts)}</svg>'
    )


def legend() -> str:
    """What the colours stand for."""
    return element("p", " ".join(sign(label) for label in LABELS), "legend")
