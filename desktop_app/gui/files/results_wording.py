"""What stands beside the table, in words."""

from PySide6.QtCore import QCoreApplication

from desktop_app.gui import formatting
from desktop_app.gui.files.query_worker import QueryAnswer
from desktop_app.gui.files.signs import BY_HAND_SHAPE
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.corrections import CorrectionCounts
from desktop_app.jobs.views import RowFilter


def found_words(answer: QueryAnswer) -> str:
    """How many rows a filter left; nothing where none is set. Or that they are being sorted."""
    if not answer.is_complete:
        return QCoreApplication.translate("Results", "Sorting all rows…")
    if answer.query.row_filter == RowFilter():
        return ""
    words = QCoreApplication.translate("Results", "{number} found")
    return words.format(number=formatting.count(len(answer.numbers)))


def nothing_words(answer: QueryAnswer) -> str:
    """Why there are no rows."""
    if not answer.is_complete:
        return ""
    if answer.query.row_filter == RowFilter():
        return QCoreApplication.translate("Results", "No row is answered yet.")
    return QCoreApplication.translate("Results", "No row meets all of these filters.")


def by_hand_words(counts: CorrectionCounts) -> str:
    """How the labels set by hand stand to the answers."""
    corrected = QCoreApplication.translate("Results", "{number} corrected by hand")
    said = corrected.format(number=formatting.count(counts.corrected))
    if counts.checked:
        words = QCoreApplication.translate(
            "Results", "{corrected}: the model agreed with {agreed} of {checked} checked"
        )
        said = words.format(
            corrected=said,
            agreed=formatting.count(counts.agreed),
            checked=formatting.count(counts.checked),
        )
    return f"{BY_HAND_SHAPE} {said}"


def copied_words(copied: int, wanted: int) -> str:
    """How many rows are in the clipboard."""
    if copied == wanted:
        words = QCoreApplication.translate("Results", "{rows} copied")
        return words.format(rows=counted_rows(copied))
    words = QCoreApplication.translate(
        "Results", "The first {number} of {all} rows copied; Export writes them all"
    )
    return words.format(number=formatting.count(copied), all=formatting.count(wanted))


def not_shown_words(number: int) -> str:
    """Why a row cannot be gone to."""
    words = QCoreApplication.translate("Results", "Row {number} is not among those shown")
    return words.format(number=formatting.count(number))
