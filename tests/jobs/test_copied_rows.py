import math

from desktop_app.core.predictions import Label, Prediction
from desktop_app.jobs.copied_rows import copied_rows
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import RowFlag

ANSWER = Prediction(Label.POSITIVE, 0.05, 0.2, 0.75, 5, 1)
NO_ANSWER = Prediction(None, math.nan, math.nan, math.nan, 0, 0)


def row(*cells: str, answer: Prediction = ANSWER, by_hand: Label | None = None) -> StoredRow:
    return StoredRow(1, cells, (), RowFlag.NONE, answer, by_hand)


def test_lines_have_the_names_above_and_one_cell_a_column() -> None:
    found = copied_rows(["id", "text"], [row("1", "a\tb\nc"), row("2", "", answer=NO_ANSWER)])
    assert found.rows == 2
    assert found.tsv.splitlines() == [
        "id\ttext\tsentiment\tconfidence\tp_negative\tp_neutral\tp_positive",
        "1\ta b c\tpositive\t0.7500\t0.0500\t0.2000\t0.7500",
        "2\t\tno text\t\t\t\t",
    ]


def test_the_table_keeps_what_is_in_the_cells() -> None:
    found = copied_rows(["<b>"], [row("a & b\n<c>")])
    assert "<th>&lt;b&gt;</th>" in found.html
    assert "<td>a &amp; b<br>&lt;c&gt;</td>" in found.html


def test_labels_set_by_hand_come_along() -> None:
    found = copied_rows(["text"], [row("a"), row("b", by_hand=Label.NEGATIVE)])
    header, first, second = found.tsv.splitlines()
    assert header.endswith("sentiment_corrected\tsentiment_final")
    assert first.endswith("\t\tpositive")
    assert second.endswith("\tnegative\tnegative")


def test_no_cell_becomes_a_formula() -> None:
    found = copied_rows(["text"], [row("=1+1")])
    assert "\n'=1+1\t" in found.tsv
    assert "<td>&#x27;=1+1</td>" in found.html
