"""Two models on one file: what is counted, timed, judged and exported."""

import csv
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.agreement import Disagreement, agreement, matrix_of
from desktop_app.catalog.comparing import (
    ComparedFile,
    CompareProgress,
    CompareStage,
    Watch,
    compare_models,
)
from desktop_app.catalog.differing import write_differing
from desktop_app.catalog.sampling import SampleRow, draw_sample
from desktop_app.core.bundle import peek_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import CancelledError
from desktop_app.core.predictions import Label
from desktop_app.errors import ExportError, TableError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.sniffing import sniff
from tests.bundles import TWO, make_bundle
from tests.fakes import FakeEngine

NEG, NEU, POS = Label
TEXTS = [
    ("good film", "pos"),
    ("bad film", "neg"),
    ("plain film", "neu"),
    ("", "pos"),
    ("good day", "pos"),
    ("plain day", "neu"),
    ("bad day", "neg"),
    ("plain words", "neg"),
]


@pytest.fixture
def engines(tmp_path: Path):
    """One of three classes that knows every word, and one of two that finds plain things good."""
    three = make_bundle(tmp_path / "three", name="three")
    two = make_bundle(tmp_path / "two", name="two", labels=TWO, weights={"plain": (0, 1)})
    with (
        Classifier(peek_bundle(three)) as first,
        Classifier(peek_bundle(two)) as second,
    ):
        yield first, second


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("review", "label"), *TEXTS])
    return path


def compared(path: Path, **options: object) -> ComparedFile:
    layout = sniff(path, LayoutChoices(text_column="review"))
    return ComparedFile(path, layout, **options)


def test_answers_are_counted_by_pair_of_labels(engines, table) -> None:
    result = compare_models(compared(table), *engines)

    assert result.matrix == ((2, 0, 0), (0, 0, 3), (0, 0, 2))
    assert result.agreement == pytest.approx(4 / 7)
    assert [row.row.number for row in result.differing] == [3, 6, 8]
    assert {row.labels for row in result.differing} == {(NEU, POS)}
    assert result.sample.is_whole
    assert (result.sample.rows_with_text, result.sample.rows_without_text) == (7, 1)
    assert result.first.texts_per_s > 0
    assert result.first.against_labels is None
    assert result.disagreement is None


def test_with_a_label_column_it_is_told_who_is_right(engines, table) -> None:
    result = compare_models(compared(table, label_column="label"), *engines)

    first, second = result.first.against_labels, result.second.against_labels
    assert first.accuracy == pytest.approx(6 / 7)
    assert second.accuracy == pytest.approx(4 / 7)
    assert result.disagreement == Disagreement(only_first=2, only_second=0)
    assert result.disagreement.may_be_chance


def test_a_column_without_labels_judges_nobody(engines, table) -> None:
    result = compare_models(compared(table, label_column="review"), *engines)
    assert result.first.against_labels is None
    assert result.disagreement is None


def test_a_kept_run_gives_its_rows_where_the_file_is_gone(engines, table, tmp_path) -> None:
    run = tmp_path / "run.sqlite"
    layout = compared(table).layout
    engine = FakeEngine()
    begin_run(run, table, layout, engine.card)
    carry_on(run, engine, JobControl(), lambda progress: None)
    table.unlink()

    result = compare_models(ComparedFile(table, layout, "label", run_path=run), *engines)
    assert result.matrix == ((2, 0, 0), (0, 0, 3), (0, 0, 2))
    assert result.disagreement == Disagreement(2, 0)


def test_a_sample_is_bounded_even_and_the_same_each_time(engines, table) -> None:
    rows = [SampleRow(n, f"text {n}", "") for n in range(1, 10_001)]
    one, again = draw_sample(rows, 500), draw_sample(rows, 500)

    assert one == again
    assert len(one.rows) == 500
    assert not one.is_whole
    numbers = [row.number for row in one.rows]
    assert numbers == sorted(set(numbers))
    # Uniform over 1..10,000: the mean of 500 draws is within five standard errors of the middle.
    assert abs(sum(numbers) / 500 - 5_000) < 5 * 2_887 / math.sqrt(500)

    result = compare_models(compared(table, rows_at_most=3), *engines)
    assert sum(map(sum, result.matrix)) == 3


def test_progress_is_told(engines, table) -> None:
    told: list[CompareProgress] = []
    compare_models(compared(table), *engines, Watch(told.append))
    assert [p.stage for p in told] == [CompareStage.READING, CompareStage.ANSWERING]
    assert told[-1].share == 1


@pytest.mark.parametrize("stage", list(CompareStage))
def test_a_comparison_can_be_cancelled_at_any_stage(engines, tmp_path, stage) -> None:
    path = tmp_path / "long.csv"
    path.write_text("review\n" + "good film\n" * 250)
    reached: list[CompareStage] = []
    watch = Watch(lambda progress: reached.append(progress.stage), lambda: stage in reached)
    with pytest.raises(CancelledError):
        compare_models(compared(path), *engines, watch)
    assert reached[-1] is stage


def test_a_file_without_text_is_told(engines, tmp_path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("review,label\n,a\nNaN,b\n")
    with pytest.raises(TableError, match=r"empty\.csv has no text in its column \"review\""):
        compare_models(compared(path), *engines)


def test_differing_rows_are_exported(engines, table, tmp_path) -> None:
    result = compare_models(compared(table, label_column="label"), *engines)
    path = tmp_path / "differing.csv"
    assert write_differing(result, path) == 3

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == [
        "row", "review", "label", "three", "three confidence", "two", "two confidence", "right",
    ]  # fmt: skip
    assert rows[1][:4] == ["3", "plain film", "neu", "neutral"]
    assert [row[-1] for row in rows[1:]] == ["three", "three", "neither"]


def test_the_file_that_was_compared_on_is_never_written_over(engines, table, tmp_path) -> None:
    result = compare_models(compared(table), *engines)
    before, link = table.read_bytes(), tmp_path / "link.csv"
    link.symlink_to(table)
    for path in (table, link):
        with pytest.raises(ExportError, match="the file the rows came from"):
            write_differing(result, path, overwrite=True)
    assert table.read_bytes() == before


def test_models_of_one_name_are_told_apart_in_the_export(table, tmp_path) -> None:
    folders = [
        make_bundle(tmp_path / version, version=version, weights={"good": (0, weight, 1)})
        for version, weight in (("1", 0), ("2", 9))
    ]
    with Classifier(peek_bundle(folders[0])) as one, Classifier(peek_bundle(folders[1])) as two:
        result = compare_models(compared(table), one, two)
    write_differing(result, tmp_path / "out.csv")
    header = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert header == "row,review,tiny 1,tiny 1 confidence,tiny 2,tiny 2 confidence"


def test_mcnemar_of_cases_that_can_be_worked_out_by_hand() -> None:
    assert Disagreement(1, 5).p_value == 2 * (1 + 6) / 2**6
    assert Disagreement(0, 10).p_value == 2 / 2**10
    assert Disagreement(0, 0).p_value == 1
    assert Disagreement(7, 7).p_value == 1
    assert Disagreement(4_000, 5_000).p_value < 1e-20
    assert Disagreement(1, 5).may_be_chance
    assert not Disagreement(0, 10).may_be_chance


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_both_tails_of_a_fair_coin(one: int, other: int) -> None:
    p = Disagreement(one, other).p_value
    assert 0 < p <= 1
    assert p == Disagreement(other, one).p_value
    total = one + other
    tail = sum(math.comb(total, k) for k in range(min(one, other) + 1))
    assert p == pytest.approx(min(1, 2 * tail / 2**total))


@given(st.lists(st.tuples(st.sampled_from(list(Label)), st.sampled_from(list(Label)))))
def test_every_pair_is_counted_once(pairs) -> None:
    matrix = matrix_of(pairs)
    assert sum(map(sum, matrix)) == len(pairs)
    same = sum(one is other for one, other in pairs)
    assert agreement(matrix) == (same / len(pairs) if pairs else None)
