from collections import Counter
from pathlib import Path

import pytest

from models.recipe import annotation
from models.recipe.annotation import (
    annotated_sentences,
    sentence_key,
    to_keep,
    to_train_on,
    written_sentences,
)
from models.recipe.behaviour.cases import read_suite
from models.recipe.behaviour.overlap import asked_fingerprints
from models.recipe.corpora import CORPORA
from models.recipe.errors import DataError
from models.recipe.labels import LABELS
from models.recipe.mixture import fingerprint, is_kept
from tests.recipe.conftest import write_set

REVIEW = "We came on a Tuesday.  They put us  beside the bins! The soup was great."
TUESDAY = "We came on a Tuesday."
BINS = "They put us beside the bins!"
NOBODY: frozenset[str] = frozenset()


@pytest.fixture
def marks_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(annotation, "MARKS_DIR", tmp_path)
    return tmp_path / "shop.txt"


def write_marks(path: Path, marks: dict[str, str]) -> None:
    lines = (f"{sentence_key(text)}{mark}\n" for text, mark in marks.items())
    path.write_text("".join(lines), "utf-8")


def test_a_sentence_is_found_again_in_its_review(tmp_path: Path, marks_file: Path) -> None:
    write_set(tmp_path / "shop", "train", [(REVIEW, "negative"), (REVIEW, "negative")])
    write_marks(marks_file, {TUESDAY: "O", BINS: "n", "Nobody wrote this.": "P"})
    found = annotated_sentences(tmp_path, scale=1)
    rows = [*to_train_on(found, NOBODY), *to_keep(found, NOBODY)]
    assert {(row.text, row.label) for row in rows} == {(TUESDAY, "neutral"), (BINS, "negative")}
    assert len(rows) == 2
    assert all(sum(row.shares) == pytest.approx(1) for row in rows)


def test_a_row_of_several_sentences_is_found_by_its_whole(tmp_path: Path, marks_file: Path) -> None:
    write_set(tmp_path / "shop", "train", [(REVIEW, "negative")])
    whole = " ".join(REVIEW.split())
    write_marks(marks_file, {REVIEW: "M", BINS: "N"})
    rows = to_train_on(annotated_sentences(tmp_path, scale=1), NOBODY)
    assert {row.text for row in rows} == {whole, BINS}


def test_what_another_reader_could_judge_otherwise_teaches_less(
    tmp_path: Path, marks_file: Path
) -> None:
    write_set(tmp_path / "shop", "train", [(REVIEW, "negative")])
    shares = {}
    for mark in "Nn":
        write_marks(marks_file, {BINS: mark})
        (row,) = to_train_on(annotated_sentences(tmp_path, scale=1), NOBODY)
        shares[mark] = row.shares[0]
    assert 0.5 < shares["n"] < shares["N"] < 1


@pytest.mark.parametrize("held_out", [REVIEW, BINS])
def test_neither_a_test_text_nor_a_sentence_of_one_is_trained_on(
    tmp_path: Path, marks_file: Path, held_out: str
) -> None:
    write_set(tmp_path / "shop", "train", [(REVIEW, "negative")])
    write_marks(marks_file, {BINS: "N"})
    found = annotated_sentences(tmp_path, scale=1)
    excluded = frozenset({fingerprint(held_out)})
    assert to_train_on(found, NOBODY)
    assert not to_train_on(found, excluded)
    assert not to_keep(found, excluded)


def test_one_in_twenty_is_kept_and_none_of_these_is_mixed(tmp_path: Path, marks_file: Path) -> None:
    texts = [f"The {number}th dish of the day came cold." for number in range(400)]
    write_set(tmp_path / "shop", "train", [(text, "negative") for text in texts])
    write_marks(marks_file, {text: "NM"[index % 2] for index, text in enumerate(texts)})
    found = annotated_sentences(tmp_path, scale=1)
    trained = {row.text for row in to_train_on(found, NOBODY)}
    calibrating = to_keep(found, NOBODY)
    kept = {row.text for row in calibrating}
    assert not trained & kept
    assert 3 <= len(kept) <= 25
    assert {row.label for row in calibrating} == {"negative"}
    assert kept <= set(texts[::2])
    assert len(trained & set(texts[1::2])) > 150


def test_no_sentence_of_a_review_that_is_kept_is_trained_on(
    tmp_path: Path, marks_file: Path
) -> None:
    openings = [f"The {number}th dish of the day came cold." for number in range(200)]
    reviews = {f"{opening} {BINS} Table {opening[4:7]}.": opening for opening in openings}
    write_set(tmp_path / "shop", "train", [(review, "negative") for review in reviews])
    write_marks(marks_file, dict.fromkeys(openings, "N"))
    trained = {row.text for row in to_train_on(annotated_sentences(tmp_path, scale=1), NOBODY)}
    of_kept = {opening for review, opening in reviews.items() if is_kept(review)}
    assert of_kept
    assert trained == {text for text in openings if not is_kept(text)} - of_kept


def test_a_missing_set_is_named(tmp_path: Path, marks_file: Path) -> None:
    write_marks(marks_file, {BINS: "N"})
    with pytest.raises(DataError, match="shop"):
        annotated_sentences(tmp_path, scale=1)


def test_the_marks_in_the_repository_are_well_formed() -> None:
    files = sorted(annotation.MARKS_DIR.glob("*.txt"))
    assert {path.stem for path in files} <= {corpus.name for corpus in CORPORA}
    for path in files:
        lines = path.read_text("utf-8").splitlines()
        assert {len(line) for line in lines} == {7}
        assert {line[-1] for line in lines} <= set("PONponM")
        assert len({line[:-1] for line in lines}) == len(lines) > 100


def test_the_written_sentences_are_many_different_ones_of_every_label() -> None:
    written = written_sentences(scale=1)
    texts = [fingerprint(example.text) for example in written]
    assert len(set(texts)) == len(texts) > 4_000
    counts = Counter(example.label for example in written)
    assert min(counts[label] for label in LABELS) > 0.25 * len(written)


def test_no_written_sentence_is_asked_by_the_behaviour_suite() -> None:
    files = annotation.WRITTEN_DIR.glob(annotation.WRITTEN_FILES)
    texts = [line.split("\t")[1] for path in files for line in path.read_text("utf-8").splitlines()]
    assert len(texts) > 9_000
    assert not asked_fingerprints() & {fingerprint(text) for text in texts}


def test_a_written_sentence_that_the_suite_asks_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = read_suite().examples[0].text
    (tmp_path / "written-few.tsv").write_text(f"P\t{asked}\nN\t{BINS}\n", "utf-8")
    monkeypatch.setattr(annotation, "WRITTEN_DIR", tmp_path)
    assert [example.text for example in written_sentences(scale=1)] == [BINS]


def test_the_sentences_of_a_file_come_as_often_as_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "written-few.tsv").write_text(f"N\t{BINS}\n", "utf-8")
    (tmp_path / "written-rare.tsv").write_text(f"N\t{BINS} Again.\n", "utf-8")
    monkeypatch.setattr(annotation, "WRITTEN_DIR", tmp_path)
    written = written_sentences(scale=1, times={"rare": 2})
    assert [example.text for example in written] == [BINS, f"{BINS} Again.", f"{BINS} Again."]
