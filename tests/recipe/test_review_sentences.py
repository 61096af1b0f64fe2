from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.errors import BundleError
from models.recipe.mixture import (
    ANNOTATED_CORPUS,
    CALIBRATION,
    LONG_CALIBRATION,
    MIXTURE,
    SENTENCE_CORPUS,
    Example,
    fingerprint,
    read_examples,
    write_examples,
)
from models.recipe.review_sentences import add_to_mixture, resolve, review_sentences
from tests.recipe.conftest import write_set

NEGATIVE, NEUTRAL, POSITIVE = range(3)
UNDECIDED = np.array([0.34, 0.32, 0.34], dtype=np.float32)


def review(number: int, tone: str) -> str:
    return (
        f"We came on day {number} of the month. The soup of {number} was {tone}!"
        f" A table for {number} stood at the window."
    )


def by_words(texts: Sequence[str]) -> NDArray[np.float32]:
    """A model that knows two words."""
    sure = {"good": [0.02, 0.03, 0.95], "bad": [0.95, 0.03, 0.02]}
    sure |= {"NaN": [np.nan] * 3}
    rows = [next((sure[w] for w in sure if w in text), [0.3, 0.4, 0.3]) for text in texts]
    return np.array(rows, dtype=np.float32)


@pytest.fixture
def reviews_dir(tmp_path: Path) -> Path:
    from models.recipe.review_sentences import SENTENCES

    for name in SENTENCES:
        write_set(tmp_path / name, "train", [])
    rows = [(review(n, "good"), "positive") for n in range(30)]
    rows += [(review(n, "bad"), "negative") for n in range(30, 60)]
    rows += [(f"Too short to split {n}", "negative") for n in range(60, 90)]
    write_set(tmp_path / "yelp", "train", rows)
    return tmp_path


def test_stars_decide_where_words_do_not() -> None:
    sure = np.array([[0.95, 0.03, 0.02]] * 20 + [[0.02, 0.03, 0.95]] * 20, dtype=np.float32)
    answers = np.vstack([sure, UNDECIDED, UNDECIDED])
    reviews = np.array([NEGATIVE] * 20 + [POSITIVE] * 20 + [NEGATIVE, POSITIVE])

    shares = resolve(answers, reviews)

    assert shares[-2].argmax() == NEGATIVE
    assert shares[-1].argmax() == POSITIVE
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-5)


def test_plain_words_stand_against_the_stars() -> None:
    # Good reviews hold a complaint now and then, as the sentences themselves tell.
    praise, complaint = [0.02, 0.03, 0.95], [0.95, 0.03, 0.02]
    answers = np.array([praise] * 15 + [complaint] * 5 + [complaint] * 20, dtype=np.float32)
    reviews = np.array([POSITIVE] * 20 + [NEGATIVE] * 20)

    shares = resolve(answers, reviews)

    assert (shares[15:20].argmax(axis=1) == NEGATIVE).all()


def test_reviews_all_of_one_label_say_nothing() -> None:
    answers = np.array([[0.2, 0.5, 0.3], [0.6, 0.1, 0.3]], dtype=np.float32)
    shares = resolve(answers, np.array([POSITIVE, POSITIVE]))
    np.testing.assert_allclose(shares, answers, rtol=1e-5)


def test_sentences_of_reviews_become_examples_with_shares(
    reviews_dir: Path, tmp_path: Path
) -> None:
    examples = review_sentences(by_words, reviews_dir, frozenset(), seed=1, scale=1)

    assert {example.corpus for example in examples} == {SENTENCE_CORPUS}
    assert len(examples) == 180
    assert len({fingerprint(example.text) for example in examples}) == 180
    tables = {e.text: e for e in examples if e.text.startswith("A table")}
    good, bad = (
        tables["A table for 3 stood at the window."],
        tables["A table for 33 stood at the window."],
    )
    assert good.shares[POSITIVE] > 0.3 > good.shares[NEGATIVE]
    assert bad.shares[NEGATIVE] > 0.3 > bad.shares[POSITIVE]
    write_examples(tmp_path / "rows.jsonl", examples)
    assert [tuple(e.shares) for e in read_examples(tmp_path / "rows.jsonl")] == [
        e.shares for e in examples
    ]


def test_nothing_is_taken_from_what_is_held_out(reviews_dir: Path) -> None:
    excluded = {
        fingerprint(review(3, "good")),
        fingerprint("We came on day 4 of the month."),
    }
    examples = review_sentences(by_words, reviews_dir, frozenset(excluded), seed=1, scale=1)
    texts = {example.text for example in examples}
    assert not [text for text in texts if " 3 " in text]
    assert "We came on day 4 of the month." not in texts
    assert "The soup of 4 was good!" in texts


def test_a_sentence_that_has_no_answer_is_left_out(reviews_dir: Path) -> None:
    rows = [("The weather stayed dry. The value was NaN on the bill. We paid.", "positive")]
    write_set(reviews_dir / "hotel", "train", rows)
    examples = review_sentences(by_words, reviews_dir, frozenset(), seed=1, scale=1)
    assert "The weather stayed dry." in {example.text for example in examples}
    assert not [example for example in examples if "NaN" in example.text]
    assert np.isfinite([example.shares for example in examples]).all()


def test_as_many_sentences_of_bad_reviews_as_of_good_ones(reviews_dir: Path) -> None:
    examples = review_sentences(by_words, reviews_dir, frozenset(), seed=1, scale=60 / 16_000)
    good = [e for e in examples if "good" in e.text]
    bad = [e for e in examples if "bad" in e.text]
    assert len(examples) == 60
    assert len(good) == len(bad) == 10


def test_they_are_mixed_in_but_for_what_is_kept_for_calibration(
    reviews_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def opened(bundle: Path) -> Iterator[object]:
        assert bundle == tmp_path / "bundle"
        yield by_words

    monkeypatch.setattr("models.recipe.review_sentences.open_scorer", opened)
    row, kept = (Example(text, "neutral", "yelp", False) for text in ("A row.", review(3, "good")))
    write_examples(tmp_path / MIXTURE, [row])
    write_examples(tmp_path / CALIBRATION, [kept])
    write_examples(tmp_path / LONG_CALIBRATION, [])

    add_to_mixture(tmp_path / "bundle", reviews_dir, tmp_path, seed=1, scale=1)

    mixed = read_examples(tmp_path / MIXTURE)
    assert len(mixed) == 1 + 3 * 59
    assert "A row." in {example.text for example in mixed}
    assert not [example for example in mixed if " 3 " in example.text]


def test_a_sentence_with_a_label_of_its_own_is_not_asked_about(
    reviews_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def opened(bundle: Path) -> Iterator[object]:
        yield by_words

    monkeypatch.setattr("models.recipe.review_sentences.open_scorer", opened)
    labelled = "A table for 3 stood at the window."
    assert review(3, "good").endswith(labelled)
    write_examples(tmp_path / MIXTURE, [Example(labelled, "neutral", ANNOTATED_CORPUS, False)])
    write_examples(tmp_path / CALIBRATION, [])
    write_examples(tmp_path / LONG_CALIBRATION, [])

    add_to_mixture(tmp_path / "bundle", reviews_dir, tmp_path, seed=1, scale=1)

    mixed = [fingerprint(example.text) for example in read_examples(tmp_path / MIXTURE)]
    assert len(mixed) > 100
    assert mixed.count(fingerprint(labelled)) == 1


def test_a_mixture_that_they_could_not_be_added_to_is_gone(
    reviews_dir: Path, tmp_path: Path
) -> None:
    for name in (MIXTURE, CALIBRATION, LONG_CALIBRATION):
        write_examples(tmp_path / name, [])
    with pytest.raises(BundleError, match="nowhere"):
        add_to_mixture(tmp_path / "nowhere", reviews_dir, tmp_path, seed=1, scale=1)
    assert not (tmp_path / MIXTURE).exists()
