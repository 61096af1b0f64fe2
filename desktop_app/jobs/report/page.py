"""The report as a whole."""

from collections.abc import Sequence

from desktop_app.jobs import wording
from desktop_app.jobs.about import Fact
from desktop_app.jobs.examples import Examples
from desktop_app.jobs.report import sections
from desktop_app.jobs.report.html import element, text
from desktop_app.jobs.report.style import style_sheet
from desktop_app.jobs.summary import RunSummary
from desktop_app.jobs.unfinished import Unfinished
from desktop_app.language import translate

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Whatever might slip in could load nothing and run nothing."""


def report_page(
    name: str,
    summary: RunSummary,
    examples: Examples,
    facts: Sequence[Fact],
    unfinished: Unfinished | None = None,
) -> str:
    """One page of HTML on the file called `name`; each part only where there is something.
    `unfinished` tells how far the run came where it has rows left."""
    title = translate("Report", "Sentiment of {name}").format(name=name)
    lead = wording.counted(
        summary.rows,
        translate("Report", "1 row, answered on this computer."),
        translate("Report", "{number} rows, each answered on this computer."),
    )
    parts = [
        element("h1", text(title)),
        element("p", text(lead), "muted"),
    ]
    if unfinished:
        parts.append(element("p", text(unfinished.words()), "warning"))
    parts.append(sections.shares(summary))
    if summary.groups:
        parts.append(sections.groups(summary.groups))
    if summary.timeline:
        parts.append(sections.timeline(summary.timeline))
    if summary.comparison:
        parts.append(sections.comparison(summary.comparison))
    if summary.by_hand:
        parts.append(sections.by_hand(summary.by_hand))
    parts += [sections.examples(examples), sections.about(facts)]
    return _document(text(title), "\n".join(parts))


def _document(title: str, body: str) -> str:
    language = translate("Report", "en")  # the page's language, as BCP 47 names it
    return f"""<!DOCTYPE html>
<html lang="{text(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<title>{title}</title>
<style>{style_sheet()}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
