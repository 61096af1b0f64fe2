"""What to tell the user about a file whose content cannot be read, and what to do."""

from pathlib import Path

from desktop_app.errors import MalformedTableError
from desktop_app.language import QT_TRANSLATE_NOOP, translate
from desktop_app.tables.layout import FileFormat, TableLayout
from desktop_app.tables.records import BrokenRecordError, DamagedContentError
from desktop_app.tables.rows import BrokenRowError

_ADVICE = {
    FileFormat.DELIMITED: QT_TRANSLATE_NOOP(
        "Tables", "Check the quotes and line breaks there, or choose another delimiter or encoding."
    ),
    FileFormat.TEXT: QT_TRANSLATE_NOOP("Tables", "Choose another encoding, or break the line up."),
    FileFormat.JSON_LINES: QT_TRANSLATE_NOOP(
        "Tables", "Check that line, or have the file written anew."
    ),
    FileFormat.JSON_ARRAY: QT_TRANSLATE_NOOP(
        "Tables", "Check the file there, or have it written anew."
    ),
    FileFormat.JSON_COLUMNS: QT_TRANSLATE_NOOP(
        "Tables", "Check the file there, or have it written anew."
    ),
    FileFormat.JSON_ROWS: QT_TRANSLATE_NOOP(
        "Tables", "Check the file there, or have it written anew."
    ),
}
_GET_ANEW = QT_TRANSLATE_NOOP(
    "Tables", "Get the file again, or save it anew in the program it came from."
)


def malformed(label: Path, error: BrokenRecordError) -> MalformedTableError:
    """Where no row of the file can be read."""
    return MalformedTableError(
        translate("Tables", "{label} cannot be read: {reason}. {get_anew}").format(
            label=label.name, reason=error, get_anew=translate("Tables", _GET_ANEW)
        )
    )


def malformed_row(label: Path, layout: TableLayout, broken: BrokenRowError) -> MalformedTableError:
    """Where the rows before a certain one could be read."""
    where = translate("Tables", "{name}, row {number}").format(
        name=label.name, number=broken.number
    )
    cause = broken.__cause__
    if isinstance(cause, UnicodeError):
        return MalformedTableError(
            translate(
                "Tables",
                "{where}: its bytes cannot be read as {encoding} ({cause}). Choose another "
                "encoding.",
            ).format(where=where, encoding=layout.encoding, cause=cause)
        )
    is_damaged = isinstance(cause, DamagedContentError)
    advice = _GET_ANEW if is_damaged else _ADVICE.get(layout.format, _GET_ANEW)
    return MalformedTableError(
        translate("Tables", "{where}: {cause}. {advice}").format(
            where=where, cause=cause, advice=translate("Tables", advice)
        )
    )
