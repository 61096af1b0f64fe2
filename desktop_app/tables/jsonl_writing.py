"""Rows and results to JSON Lines: one object a line, keys in the order of the columns."""

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.tables.atomic import replacing
from desktop_app.tables.output import Cell
from desktop_app.tables.unicode import REPLACING

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
"""JSON may hold them as they are, but many readers would end the line there."""


def write_jsonl(
    path: Path,
    names: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    *,
    overwrite: bool = False,
) -> int:
    """Write UTF-8 without a byte-order mark and give the count of rows.

    None becomes null. Takes its place, and fails, as `write_csv` does.
    """
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    count = 0
    with replacing(path, "utf-8", REPLACING, overwrite=overwrite) as stream:
        for row in rows:
            line = encode(dict(zip(names, row, strict=True)))
            stream.write(_LINE_ENDS.sub(_escaped, line) + "\n")
            count += 1
    return count


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
