"""Why a file is read as it is."""

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.recalling import RecallKind
from desktop_app.gui.formatting import one_line
from desktop_app.tables.reasons import TextColumnReason, reason_words

_NAME_LENGTH = 40


def choice_words(entry: FileEntry) -> str:
    """Where the choice of the text column comes from; empty while it is not made, or where a run
    does not tell."""
    if entry.layout is None:
        return ""
    if entry.recalled:
        if entry.recalled.kind is RecallKind.SAME_FILE:
            return QCoreApplication.translate("SetupForm", "As last time")
        words = QCoreApplication.translate("SetupForm", "As for {name}, with the same columns")
        return words.format(name=one_line(entry.recalled.path.name, length=_NAME_LENGTH))
    reason = entry.layout.text_column_reason
    # A run that is opened again knows its layout, not the choices that it follows.
    if entry.choices.text_column is not None or reason is TextColumnReason.CHOSEN:
        return QCoreApplication.translate("SetupForm", "Chosen by you")
    if reason is None:
        return ""
    words = QCoreApplication.translate("SetupForm", "Guessed: {reason}")
    return words.format(reason=reason_words(reason))
