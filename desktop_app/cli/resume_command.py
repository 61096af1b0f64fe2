"""The command that goes on where this one stopped, ready to be pasted."""

import argparse
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

_WITH_VALUE = (
    "text_column",
    "sheet",
    "encoding",
    "delimiter",
    "rows_above",
    "group_by",
    "date_column",
    "label_column",
    "format",
    "output",
    "only",
    "report",
    "model",
    "threads",
    "token_budget",
)
_SWITCHES = ("no_header", "overwrite", "no_bom", "raw_formulas", "forget", "json")


def resume_command(args: argparse.Namespace, files: Sequence[Path]) -> str:
    """`sentiment-desk analyze FILE… --resume` with every option that was given."""
    words = ["sentiment-desk", "analyze", *map(_file_word, files), "--resume"]
    for name in _WITH_VALUE:
        if (value := getattr(args, name)) is not None:
            words += _with_value(_option(name), str(value))
    words += [_option(name) for name in _SWITCHES if getattr(args, name)]
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _file_word(file: Path) -> str:
    return f"./{file}" if str(file).startswith("-") else str(file)


def _with_value(option: str, value: str) -> list[str]:
    # Apart, a value such as "-x" would be taken for an option.
    return [f"{option}={value}"] if value.startswith("-") else [option, value]


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"
