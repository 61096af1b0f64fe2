"""The report's look: on a light or a dark screen, and on paper."""

from collections.abc import Callable

from desktop_app.core.predictions import LABELS
from desktop_app.palette import STYLES, LabelStyle


def style_sheet() -> str:
    """All rules."""
    light = _colours(lambda style: style.light) + _fills(lambda style: style.fill)
    dark = _colours(lambda style: style.dark) + _fills(lambda style: style.dark)
    return _RULES.replace("/*light*/", light).replace("/*dark*/", dark)


def _colours(colour: Callable[[LabelStyle], str]) -> str:
    return "".join(f"--{label.value}: {colour(STYLES[label])}; " for label in LABELS)


def _fills(colour: Callable[[LabelStyle], str]) -> str:
    return "".join(f"--{label.value}-area: {colour(STYLES[label])}; " for label in LABELS)


_RULES = """
:root {
  color-scheme: light dark;
  --ground: #ffffff; --card: #f6f7f8; --ink: #1b1b1b; --muted: #595959; --line: #d5d8dc;
  /*light*/
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17191c; --card: #202327; --ink: #ececec; --muted: #b4b4b4; --line: #3a3f45;
    /*dark*/
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 62rem;
  background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .25rem 0 .75rem; }
.muted { color: var(--muted); }
.warning { font-weight: 600; padding: .6rem 1rem; background: var(--card); border-radius: 8px; }
section { margin-top: 2rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .75rem .35rem 0; text-align: right; vertical-align: middle; }
th:first-child, td:first-child { text-align: left; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 400; overflow-wrap: anywhere; max-width: 22rem; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
table.words td { text-align: left; overflow-wrap: anywhere; white-space: pre-wrap; }
table.words th { white-space: nowrap; color: var(--muted); vertical-align: top; }
table.words td { vertical-align: top; }
td:has(> svg) { width: 38%; }
svg.stack { display: block; width: 100%; height: .9rem; border-radius: 3px; }
svg.stack.whole { height: 2.25rem; border-radius: 6px; margin: .5rem 0 1rem; }
svg.time { display: block; width: 100%; height: auto; margin: .5rem 0; }
svg rect { stroke: var(--ground); stroke-width: .6; vector-effect: non-scaling-stroke; }
rect.negative { fill: var(--negative-area); }
rect.neutral { fill: var(--neutral-area); }
rect.positive { fill: var(--positive-area); }
svg text { fill: var(--muted); font-size: 11px; }
svg line { stroke: var(--line); }
.sign { font-weight: 600; white-space: nowrap; }
.sign.negative { color: var(--negative); }
.sign.neutral { color: var(--neutral); }
.sign.positive { color: var(--positive); }
.sign.none { color: var(--muted); }
.legend .sign { margin-right: 1.25rem; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; margin: 0 0 1rem; }
.figures li { list-style: none; background: var(--card); border-radius: 8px; padding: .6rem 1rem; }
.figures b { display: block; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
blockquote { margin: 0 0 .6rem; padding: .6rem 1rem; background: var(--card); border-radius: 8px; }
blockquote p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote footer { color: var(--muted); font-size: .875rem; margin-top: .25rem; }
@media print {
  :root { --ground: #fff; --card: #f3f3f3; --ink: #000; --muted: #444; --line: #bbb; /*light*/ }
  body { padding: 0; max-width: none; font-size: 11pt; }
  rect, .stack { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section, blockquote, tr, svg { break-inside: avoid; }
  details > * { display: block; }
}
"""
