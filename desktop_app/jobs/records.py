"""Rows and answers as the database holds them, and back."""

import dataclasses
import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop_app.core.predictions import LABELS, Prediction, Predictions
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.run_notes import RunNotes
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import Dialect, FileFormat, Row, RowFlag, TableLayout
from desktop_app.tables.reasons import TextColumnReason

NO_TEXT_CODE = len(LABELS)
"""Stands in the label column where there is no text."""

AnswerRecord = tuple[int, int, float, float, float, int, int, int]
"""number, label code, p_negative, p_neutral, p_positive, token_count, window_count, flags.
SQLite stores NaN as NULL."""
RowRecord = tuple[int, str | bytes, str, str | None]
"""number, text, other cells, surplus cells."""
TallyRecord = tuple[int, int]
"""rows to add, label code."""
StoredRecord = tuple[
    int,
    int,
    float | None,
    float | None,
    float | None,
    int,
    int,
    int,
    str | bytes,
    str,
    str | None,
    int | None,
]
"""An AnswerRecord and a RowRecord of the same number, which stands once; and the code of the label
set by hand."""
RUN_NOTES_SQL = (
    "state, message, failure, settings, created_at, changed_at, answering_s, duplicates, share_done"
)
RunNotesRecord = tuple[str, str, str, str, float, float, float, int, float]
_encode_json = json.JSONEncoder(ensure_ascii=False).encode


def label_codes(predictions: Predictions) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """int64[n]: index into LABELS, or NO_TEXT_CODE."""
    is_blank = np.isnan(predictions.probabilities[:, 0])
    return np.where(is_blank, NO_TEXT_CODE, predictions.probabilities.argmax(axis=1))


def answer_records(rows: Sequence[Row], predictions: Predictions) -> Iterator[AnswerRecord]:
    """One record a row."""
    columns = zip(
        rows,
        label_codes(predictions).tolist(),
        predictions.probabilities.tolist(),
        predictions.token_counts.tolist(),
        predictions.window_counts.tolist(),
        strict=True,
    )
    for row, code, (negative, neutral, positive), tokens, windows in columns:
        yield row.number, code, negative, neutral, positive, tokens, windows, row.flags.value


def row_records(rows: Sequence[Row], text_column: int) -> Iterator[RowRecord]:
    """One record a row."""
    for row in rows:
        others = row.cells[:text_column] + row.cells[text_column + 1 :]
        surplus = _json_array(row.surplus) if row.surplus else None
        yield row.number, text_to_sqlite(row.cells[text_column]), _json_array(others), surplus


def tally_records(predictions: Predictions) -> list[TallyRecord]:
    """One record a label, and one for no text."""
    codes = label_codes(predictions)
    return [(int(np.count_nonzero(codes == code)), code) for code in range(NO_TEXT_CODE + 1)]


def stored_row(record: StoredRecord, text_column: int) -> StoredRow:
    """The row and its answer as they were appended."""
    number, code, negative, neutral, positive, tokens, windows, flags = record[:8]
    text, others, surplus, code_by_hand = record[8:]
    cells = json.loads(others)
    cells.insert(text_column, text_from_sqlite(text))
    prediction = Prediction(
        None if code == NO_TEXT_CODE else LABELS[code],
        math.nan if negative is None else negative,
        math.nan if neutral is None else neutral,
        math.nan if positive is None else positive,
        tokens,
        windows,
    )
    surplus_cells = tuple(json.loads(surplus)) if surplus else ()
    by_hand = None if code_by_hand is None else LABELS[code_by_hand]
    return StoredRow(number, tuple(cells), surplus_cells, RowFlag(flags), prediction, by_hand)


def _json_array(cells: Sequence[str]) -> str:
    text = _encode_json(cells)
    return text if _is_valid_unicode(text) else json.dumps(cells)


def text_to_sqlite(text: str) -> str | bytes:
    """Bytes where it has lone surrogates, which sqlite3 refuses; JSON escapes can bring them."""
    return text if _is_valid_unicode(text) else text.encode("utf-8", "surrogatepass")


def text_from_sqlite(text: str | bytes) -> str:
    """What was given to `text_to_sqlite`."""
    return text if isinstance(text, str) else text.decode("utf-8", "surrogatepass")


def _is_valid_unicode(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def run_notes(record: RunNotesRecord) -> RunNotes:
    """The columns of RUN_NOTES_SQL. Raises ValueError for what cannot stand there."""
    state, message, failure, settings, created_at, changed_at, answering_s, duplicates, share = (
        record
    )
    return RunNotes(
        JobState(state),
        message,
        failure,
        settings,
        float(created_at),
        float(changed_at),
        float(answering_s),
        int(duplicates),
        float(share),
    )


def source_to_json(source: SourceIdentity) -> str:
    """ASCII only, so that any file name can be stored."""
    return json.dumps([str(source.path), source.size_bytes, source.modified_ns, source.fingerprint])


def source_from_json(text: str) -> SourceIdentity:
    """What `source_to_json` wrote."""
    path, size_bytes, modified_ns, *content = json.loads(text)
    return SourceIdentity(Path(path), size_bytes, modified_ns, *content)


def layout_to_json(layout: TableLayout) -> str:
    """ASCII only."""
    return json.dumps(dataclasses.asdict(layout))


def layout_from_json(text: str) -> TableLayout:
    """What `layout_to_json` wrote."""
    fields = json.loads(text)
    fields["format"] = FileFormat(fields["format"])
    fields["text_column_reason"] = TextColumnReason.kept(fields["text_column_reason"])
    fields["dialect"] = Dialect(**fields["dialect"])
    for name in ("columns", "sheets", "group_columns"):
        fields[name] = tuple(fields.get(name, ()))
    return TableLayout(**fields)
