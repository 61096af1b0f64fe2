"""Streams and settings, as every command uses them."""

import os
import sys
from collections.abc import Callable
from typing import TextIO, cast

from desktop_app.cli.setting_options import notice_words
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.values import Settings


def load_settings(store: SettingsStore) -> Settings:
    """The settings; what is wrong with their file is told on standard error."""
    settings = store.load()
    for notice in store.notices:
        complain(notice_words(notice))
    return settings


def set_up_streams() -> None:
    """Write UTF-8 whatever the console's code page. Where there is no console, as in a windowed
    program, nothing is read, and what is written is lost; the work is done all the same."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, _nowhere(mode))
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def complain(message: str) -> None:
    """Tell on standard error."""
    print(f"sentiment-desk: {message}", file=sys.stderr)


def silence_broken_pipe() -> None:
    """The reader of our output has gone (as `head` does): end without a traceback at exit."""
    sys.stdout = _nowhere("w")


def _nowhere(mode: str) -> TextIO:
    return cast(TextIO, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123


def rows_words(rows: int) -> str:
    """ "1 row", "48,200 rows"."""
    return f"{rows:,} {'row' if rows == 1 else 'rows'}"


def size_words(size_bytes: int) -> str:
    """In the largest unit that leaves a whole part: "3.4 MB"."""
    size = float(size_bytes)
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"
