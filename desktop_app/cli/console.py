"""Streams and settings, as every command uses them."""

import os
import sys
from collections.abc import Callable
from typing import TextIO

from desktop_app.cli.setting_options import notice_words
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.values import Settings


def load_settings(store: SettingsStore) -> Settings:
    """The settings; what is wrong with their file is told on standard error."""
    settings = store.load()
    for notice in store.notices:
        complain(notice_words(notice))
    return settings


def use_utf8() -> None:
    """Write UTF-8 whatever the console's code page; nothing where there is no console."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def complain(message: str) -> None:
    """Tell on standard error, which a windowed program may not have."""
    if sys.stderr:
        print(f"sentiment-desk: {message}", file=sys.stderr)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether someone looks at the stream."""
    return stream is not None and stream.isatty()


def silence_broken_pipe() -> None:
    """The reader of our output has gone (as `head` does): end without a traceback at exit."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def size_words(size_bytes: int) -> str:
    """In the largest unit that leaves a whole part: "3.4 MB"."""
    size = float(size_bytes)
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"
