"""The rows that two models answer differently, as a CSV file."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.catalog.comparing import AnsweredRow, ModelComparison, Side
from desktop_app.core.predictions import Label
from desktop_app.jobs.export import refuse_source
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.writing import CsvOptions, write_csv

_BOTH_WRONG = "neither"


def title_of(side: Side, other: Side) -> str:
    """What a model is called beside the other: its name, with as much as it takes to tell the two
    apart."""
    card, beside = side.card, other.card
    if card.name != beside.name:
        return card.name
    if card.version != beside.version:
        return f"{card.name} {card.version}"
    return f"{card.name} {card.version} {card.quantization} {card.fingerprint[:4]}"


def write_differing(
    comparison: ModelComparison,
    path: Path,
    options: CsvOptions | None = None,
    *,
    overwrite: bool = False,
) -> int:
    """Write row number, text, label column and both answers of each; gives the count of rows.
    Raises ExportError as `write_csv` does, and where `path` is the file that was compared on."""
    refuse_source(path, comparison.file.path)
    return write_csv(
        path, _header(comparison), _rows(comparison), options or CsvOptions(), overwrite=overwrite
    )


def _header(comparison: ModelComparison) -> list[str]:
    layout, column = comparison.file.layout, comparison.file.label_column
    first = title_of(comparison.first, comparison.second)
    second = title_of(comparison.second, comparison.first)
    originals = [layout.columns[layout.text_column], *([column] if column else [])]
    added = ["row", first, f"{first} confidence", second, f"{second} confidence"]
    if comparison.disagreement:
        added.append("right")
    number, *rest = unique_columns(originals, added)
    return [number, *originals, *rest]


def _rows(comparison: ModelComparison) -> Iterator[list[str]]:
    labels = comparison.first.against_labels
    mapping = labels.mapping if labels else {}
    for answered in comparison.differing:
        row = answered.row
        cells = [str(row.number), row.text]
        if comparison.file.label_column:
            cells.append(row.label)
        for prediction in (answered.first, answered.second):
            cells += [str(prediction.label), f"{prediction.confidence:.4f}"]
        if comparison.disagreement:
            cells.append(_right(comparison, answered, mapping.get(row.label)))
        yield cells


def _right(comparison: ModelComparison, answered: AnsweredRow, label: Label | None) -> str:
    if label is None:
        return ""
    sides = (comparison.first, comparison.second)
    for side, other, given in zip(sides, sides[::-1], answered.labels, strict=True):
        if given is label:
            return title_of(side, other)
    return _BOTH_WRONG
