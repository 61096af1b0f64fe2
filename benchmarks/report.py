"""Figures as Markdown."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.contenders import REFERENCE
from benchmarks.errors import BenchmarkError
from benchmarks.figures import Result, latencies, own_texts_per_s, ratio, texts_per_s
from benchmarks.machine import Machine

BEGIN = "<!-- figures: begin (written by the command above; edits are lost) -->"
END = "<!-- figures: end -->"
_NOTHING = "–"
_HEADINGS = (
    "",
    "texts/s",
    "× int8 ONNX",
    "texts/s it tells itself",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "peak memory MiB",
    "model MB",
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """When, on what and how the figures were taken."""

    date: datetime.date
    machine: Machine
    command: str
    row_count: int
    repeated_count: int
    single_tokens: tuple[int, int]
    """Shortest and longest of the texts answered alone."""
    single_count: int
    model: str


def render_report(results: Sequence[Result], occasion: Occasion) -> str:
    """The occasion in words, and the table."""
    return f"{_render_occasion(occasion)}\n\n{render_results(results)}"


def render_results(results: Sequence[Result]) -> str:
    """A line for each contender."""
    reference = next((result for result in results if result.name == REFERENCE), None)
    return render_table(_HEADINGS, [_cells(result, reference) for result in results])


def render_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, its first column to the left and figures to the right."""
    rule = ["---", *["---:"] * (len(headings) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (headings, rule, *rows))


def write_between_markers(path: Path, text: str) -> None:
    """Replace what stands between the markers in a file, and nothing else.

    Raises BenchmarkError when the file has no such place.
    """
    try:
        page = path.read_text(encoding="utf-8")
    except OSError as error:
        raise BenchmarkError(f"{path} cannot be read: {error.strerror}.") from error
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise BenchmarkError(f"{path} has no place for the figures: add {BEGIN!r} and {END!r}.")
    path.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


def _cells(result: Result, reference: Result | None) -> list[str]:
    own = own_texts_per_s(result.turns)
    alone = latencies(result.singles_s)
    return [
        result.title,
        f"{texts_per_s(result.turns):.0f}",
        f"{ratio(result.turns, reference.turns):.2f}" if reference else _NOTHING,
        f"{own:.0f}" if own else _NOTHING,
        *(
            [f"{alone.p50_ms:.1f}", f"{alone.p95_ms:.1f}", f"{alone.p99_ms:.1f}"]
            if alone
            else [_NOTHING] * 3
        ),
        f"{result.peak_memory_bytes / 2**20:.0f}" if result.peak_memory_bytes else _NOTHING,
        f"{result.model_bytes / 1e6:.0f}",
    ]


def _render_occasion(occasion: Occasion) -> str:
    machine = occasion.machine
    sets = ", ".join(machine.instruction_sets) or "unknown"
    libraries = ", ".join(f"{name} {version}" for name, version in machine.libraries)
    shortest, longest = occasion.single_tokens
    return f"""\
- Date: {occasion.date.isoformat()}
- Machine: {machine.cpu}, {machine.processors} processors, instruction sets {sets}, \
{machine.memory_gib:.0f} GiB; {machine.system}
- Versions: Python {machine.python}, {libraries}
- Command: `{occasion.command}`
- Rows: {occasion.row_count:,}, of which {occasion.repeated_count:,} repeat an earlier one. \
Single texts: {occasion.single_count}, of {shortest} to {longest} tokens. \
Model of Sentiment Desk: {occasion.model}"""
