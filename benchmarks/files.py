"""How each file of a folder is read with no option given, as Markdown.

python -m benchmarks.files FOLDER
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import TableError
from desktop_app.jobs.no_text import has_no_text
from desktop_app.tables.layout import FileFormat, LayoutChoices, RowFlag, TableLayout
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff

_NOTHING = "–"
_HEADINGS = (
    "file",
    "MB",
    "encoding (sure)",
    "delimiter",
    "header",
    "text",
    "label",
    "date",
    "groups",
    "rows",
    "no text",
    *(f"{flag.name}".lower().replace("_", " ") for flag in RowFlag),
    "guess, ms",
    "change, ms",
)
_DELIMITER_NAMES = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A file, how it was guessed to be read, and what was read."""

    path: Path
    layout: TableLayout
    guess_ms: float
    change_ms: float
    row_count: int
    no_text_count: int
    flag_counts: Counter[RowFlag]


def read(path: Path) -> Reading:
    """Guess, then read the file to its end. Raises TableError as the application does."""
    start = time.process_time()
    layout = sniff(path)
    guessed = time.process_time()
    preview(path, sniff(path, LayoutChoices(has_header=layout.has_header)))
    changed = time.process_time()
    row_count = no_text_count = 0
    flag_counts: Counter[RowFlag] = Counter()
    with TableReader(path, layout) as reader:
        for row in reader:
            row_count += 1
            no_text_count += has_no_text(row.cells[layout.text_column])
            if row.flags:
                flag_counts.update(row.flags)
    return Reading(
        path,
        layout,
        guess_ms=(guessed - start) * 1000,
        change_ms=(changed - guessed) * 1000,
        row_count=row_count,
        no_text_count=no_text_count,
        flag_counts=flag_counts,
    )


def row_of(reading: Reading) -> list[str]:
    """The cells of the file's line in the table."""
    layout = reading.layout
    is_delimited = layout.format is FileFormat.DELIMITED
    delimiter = layout.dialect.delimiter
    groups = ", ".join(f"`{layout.columns[index]}`" for index in layout.group_columns)
    return [
        reading.path.name,
        f"{reading.path.stat().st_size / 1e6:.1f}",
        f"{layout.encoding} ({layout.encoding_confidence:.2f})",
        _DELIMITER_NAMES.get(delimiter, delimiter) if is_delimited else _NOTHING,
        "yes" if layout.has_header else "no",
        _column(layout, layout.text_column),
        _column(layout, layout.label_column),
        _column(layout, layout.date_column),
        groups or _NOTHING,
        f"{reading.row_count:,}",
        f"{reading.no_text_count:,}",
        *(f"{reading.flag_counts[flag]:,}" for flag in RowFlag),
        f"{reading.guess_ms:.0f}",
        f"{reading.change_ms:.0f}",
    ]


def table(folder: Path) -> str:
    """One line a file, in order of their names; a file that is refused with the reason."""
    lines = [_line(_HEADINGS), _line(["---"] * len(_HEADINGS))]
    for path in sorted(path for path in folder.iterdir() if path.is_file()):
        try:
            lines.append(_line(row_of(read(path))))
        except TableError as error:
            lines.append(_line([path.name, f"refused: {error}"]))
    return "\n".join(lines)


def _column(layout: TableLayout, index: int | None) -> str:
    return _NOTHING if index is None else f"`{layout.columns[index]}`"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; gives the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.files", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(argv).folder
    if not folder.is_dir():
        print(f"{folder} is not a folder.", file=sys.stderr)
        return 2
    print(table(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
