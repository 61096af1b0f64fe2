"""Text that was pasted, as a file that is read like any other."""

from datetime import datetime
from itertools import count
from pathlib import Path

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate

_DELIMITERS = (",", ";", "|")


def save_pasted(text: str, folder: Path, now: datetime) -> Path:
    """Write the text to a new file in `folder`, named after the time; the file's path.

    Cells that were copied in a spreadsheet come with tabs between them. Raises
    UnreadableFileError for blank text, and where the file cannot be written.
    """
    if not text.strip():
        raise UnreadableFileError(
            translate(
                "Tables",
                "There is no text to paste. Copy cells of a spreadsheet, or lines of text, first.",
            )
        )
    stem = f"Pasted {now:%Y-%m-%d %H.%M.%S}"
    names = (f"{stem}{f' ({n})' if n > 1 else ''}{_suffix(text)}" for n in count(1))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = next(path for name in names if not (path := folder / name).exists())
        # A lone half of a character, which UTF-8 cannot hold, becomes a question mark.
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise UnreadableFileError(
            translate(
                "Tables",
                "The pasted text could not be kept in {folder} ({reason}). Free some space "
                "there, or save the text to a file yourself and open that.",
            ).format(folder=folder, reason=error.strerror or error)
        ) from error
    return path


def _suffix(text: str) -> str:
    """Only a hint: what is in the file tells the rest."""
    start = text.lstrip()
    if start.startswith(("{", "[")):
        return ".json"
    first_line = start.partition("\n")[0]
    if "\t" in first_line:
        return ".tsv"
    return ".csv" if any(character in first_line for character in _DELIMITERS) else ".txt"
