"""Kinds of file that results are written as; apart from what writes them, for the settings name one
and are read before the window shows."""

from enum import StrEnum
from pathlib import Path
from typing import Self


class OutputFormat(StrEnum):
    """Kinds of file that can be written."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    PARQUET = "parquet"
    HTML = "html"
    """A report on the whole, without the rows."""

    @property
    def suffix(self) -> str:
        """With its dot."""
        return f".{self.value}"

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """What the name of a file asks for; None where it says nothing."""
        suffix = path.suffix.casefold()
        return next((one for one in cls if one.suffix == _ALIASES.get(suffix, suffix)), None)


_ALIASES = {".ndjson": ".jsonl", ".htm": ".html"}
