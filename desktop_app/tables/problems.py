"""What to tell the user about a file whose content cannot be read, and what to do."""

from pathlib import Path

from desktop_app.errors import MalformedTableError
from desktop_app.tables.layout import FileFormat, TableLayout
from desktop_app.tables.records import BrokenRecordError, DamagedContentError
from desktop_app.tables.rows import BrokenRowError

_ADVICE = {
    FileFormat.DELIMITED: "Check the quotes and line breaks there, or choose another delimiter or"
    " encoding.",
    FileFormat.TEXT: "Choose another encoding, or break the line up.",
    FileFormat.JSON_LINES: "Check that line, or have the file written anew.",
    FileFormat.JSON_ARRAY: "Check the file there, or have it written anew.",
}
_GET_ANEW = "Get the file again, or save it anew in the program it came from."


def malformed(label: Path, error: BrokenRecordError) -> MalformedTableError:
    """Where no row of the file can be read."""
    return MalformedTableError(f"{label.name} cannot be read: {error}. {_GET_ANEW}")


def malformed_row(label: Path, layout: TableLayout, broken: BrokenRowError) -> MalformedTableError:
    """Where the rows before a certain one could be read."""
    where, cause = f"{label.name}, row {broken.number}", broken.__cause__
    if isinstance(cause, UnicodeError):
        return MalformedTableError(
            f"{where}: its bytes cannot be read as {layout.encoding} ({cause})."
            " Choose another encoding."
        )
    is_damaged = isinstance(cause, DamagedContentError)
    advice = _GET_ANEW if is_damaged else _ADVICE.get(layout.format, _GET_ANEW)
    return MalformedTableError(f"{where}: {cause}. {advice}")
