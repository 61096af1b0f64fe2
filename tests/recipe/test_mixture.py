import json
from collections import Counter
from pathlib import Path

import pytest

from models.recipe.corpora import CORPORA
from models.recipe.errors import DataError
from models.recipe.mixture import (
    LONG_CALIBRATION,
    LONG_ROWS_EACH,
    Beside,
    Example,
    build_mixture,
    calibration_fingerprints,
    class_weights,
    fingerprint,
    is_kept,
    mix_in,
    read_examples,
)
from tests.recipe.conftest import sentences, write_set


def mix(data_dir: Path, out_dir: Path, *, seed: int = 1) -> list[Example]:
    build_mixture(data_dir, out_dir, seed=seed)
    drawn = [read_examples(out_dir / f"{part}.jsonl") for part in ("train", "calibration")]
    return drawn[0] + drawn[1]


def test_texts_of_dev_sets_are_left_out_whatever_their_case_and_punctuation(
    data_dir: Path, tmp_path: Path
) -> None:
    write_set(
        data_dir / "imdb",
        "train",
        [("A film, of note!", "positive"), ("Another film", "negative")],
    )
    write_set(data_dir / "dynasent_r1", "dev", [("a FILM of  note", "positive")])

    texts = {example.text for example in mix(data_dir, tmp_path / "out")}

    assert "A film, of note!" not in texts
    assert "Another film" in texts


def test_no_class_takes_more_than_its_share_of_a_set(data_dir: Path, tmp_path: Path) -> None:
    rows = [*sentences(["positive"], 90, "shop"), *sentences(["negative"], 10, "shop")]
    write_set(data_dir / "flipkart", "train", rows)

    drawn = [e.label for e in mix(data_dir, tmp_path / "out") if e.corpus == "flipkart"]

    assert drawn.count("negative") == 10
    # 55 % of 100, up to the float above it.
    assert 55 <= drawn.count("positive") <= 56


def test_a_text_in_two_sets_is_kept_by_the_one_that_claims_first(
    data_dir: Path, tmp_path: Path
) -> None:
    for name in ("sst2", "sst5"):
        write_set(data_dir / name, "train", [("Fine, I guess", "positive"), ("no", "negative")])

    owners = [e.corpus for e in mix(data_dir, tmp_path / "out") if e.text == "Fine, I guess"]

    assert owners == ["sst5"]


def test_the_draw_depends_on_the_seed_only(data_dir: Path, tmp_path: Path) -> None:
    first = mix(data_dir, tmp_path / "first", seed=1)

    assert mix(data_dir, tmp_path / "second", seed=1) == first
    assert mix(data_dir, tmp_path / "third", seed=2) != first


def test_rows_know_whether_their_set_has_neutral_and_what_they_weigh(
    data_dir: Path, tmp_path: Path
) -> None:
    drawn = mix(data_dir, tmp_path / "out")

    assert {e.binary for e in drawn if e.corpus == "sst2"} == {True}
    assert {e.binary for e in drawn if e.corpus == "tweeteval"} == {False}
    assert {e.by_stars for e in drawn if e.corpus == "yelp"} == {True}
    assert {e.by_stars for e in drawn if e.corpus == "sst2"} == {False}


def test_a_row_weighs_what_its_class_does(data_dir: Path, tmp_path: Path) -> None:
    build_mixture(data_dir, tmp_path, seed=1)
    drawn = [e for e in read_examples(tmp_path / "train.jsonl") if e.corpus == "yelp"]
    [yelp] = [corpus for corpus in CORPORA if corpus.name == "yelp"]

    weights = class_weights(yelp, Counter(example.label for example in drawn))

    assert {(e.label, e.weight) for e in drawn} == set(weights.items())
    assert weights["neutral"] < weights["positive"]


def test_a_rare_class_weighs_more_but_not_so_much_that_all_classes_weigh_the_same() -> None:
    [tweets] = [corpus for corpus in CORPORA if corpus.name == "tweeteval"]

    weights = class_weights(tweets, {"negative": 100, "neutral": 400, "positive": 400})

    assert weights["negative"] > 1 > weights["neutral"] == weights["positive"]
    assert 100 * weights["negative"] < 400 * weights["neutral"]


def test_no_version_trains_on_what_another_keeps(data_dir: Path, tmp_path: Path) -> None:
    write_set(data_dir / "imdb", "train", sentences(["positive", "negative"], 3_000, "film"))

    def drawn(seed: int, part: str) -> set[str]:
        folder = tmp_path / str(seed)
        build_mixture(data_dir, folder, seed=seed)
        return {example.text for example in read_examples(folder / f"{part}.jsonl")}

    trained, kept = drawn(1, "train") | drawn(2, "train"), drawn(1, "calibration")
    assert len(kept) > 100
    assert not trained & kept
    assert not {text for text in trained if is_kept(text)}


def test_one_in_twenty_is_kept_whatever_its_case_and_punctuation() -> None:
    texts = [text for text, _ in sentences(["positive"], 2_000, "film")]
    kept = [text for text in texts if is_kept(text)]
    assert 60 < len(kept) < 140
    assert all(is_kept(f"{text.upper()}!") for text in kept)


def test_rows_of_an_earlier_version_come_last(data_dir: Path, tmp_path: Path) -> None:
    rows = sentences(["positive", "negative"], 7_000, "film")
    write_set(data_dir / "imdb", "train", rows)
    build_mixture(data_dir, tmp_path / "earlier", seed=1)
    written, kept = (Example(text, "neutral", "rules", False) for text in ("Written", "Kept"))
    beside = Beside([written], [kept], tmp_path / "earlier")

    build_mixture(data_dir, tmp_path / "later", seed=2, beside=beside)

    def drawn(folder: str, part: str) -> set[str]:
        return {e.text for e in read_examples(tmp_path / folder / f"{part}.jsonl")}

    assert "Kept" in drawn("later", "calibration")
    assert "Written" in drawn("later", "train")
    again = {text for text in drawn("later", "train") if text.startswith("film")}
    assert len(again) > 700
    assert not again & drawn("earlier", "train")


def test_long_texts_are_kept_for_calibration_and_trained_on_by_no_stage(
    data_dir: Path, tmp_path: Path
) -> None:
    long = [(f"{number} " + "a long story " * 60, "positive") for number in range(4_000)]
    write_set(data_dir / "hotel", "train", long)

    build_mixture(data_dir, tmp_path, seed=1)

    kept = {e.text for e in read_examples(tmp_path / LONG_CALIBRATION)}
    assert len(kept) == LONG_ROWS_EACH
    assert not kept & {e.text for e in read_examples(tmp_path / "train.jsonl")}
    assert {fingerprint(text) for text in kept} <= calibration_fingerprints(tmp_path)


def test_a_missing_set_is_named(data_dir: Path, tmp_path: Path) -> None:
    (data_dir / "zomato" / "train.jsonl.gz").unlink()

    with pytest.raises(DataError, match=r"zomato.*is missing"):
        mix(data_dir, tmp_path / "out")


def test_an_unknown_label_is_told_with_its_line(data_dir: Path, tmp_path: Path) -> None:
    write_set(data_dir / "uber", "train", [("fine", "positive"), ("hm", "mixed")])

    with pytest.raises(DataError, match=r"uber.*line 2: unknown label 'mixed'"):
        mix(data_dir, tmp_path / "out")


def test_examples_are_written_one_a_line(data_dir: Path, tmp_path: Path) -> None:
    drawn = mix(data_dir, tmp_path)
    lines = (tmp_path / "train.jsonl").read_text(encoding="utf-8").splitlines()
    lines += (tmp_path / "calibration.jsonl").read_text(encoding="utf-8").splitlines()

    assert [json.loads(line)["text"] for line in lines] == [e.text for e in drawn]


def test_what_is_kept_beside_the_sets_is_drawn_from_none(data_dir: Path, tmp_path: Path) -> None:
    (text, label), *_ = sentences(["positive"], 1, "hotel")
    kept = Example(text, label, "hotel", binary=True)

    build_mixture(data_dir, tmp_path, seed=1, beside=Beside(kept=[kept]))

    assert text in {example.text for example in read_examples(tmp_path / "calibration.jsonl")}
    assert text not in {example.text for example in read_examples(tmp_path / "train.jsonl")}


def test_a_mixture_that_nothing_could_be_added_to_is_gone(data_dir: Path, tmp_path: Path) -> None:
    build_mixture(data_dir, tmp_path, seed=1)

    def fail() -> list[Example]:
        raise DataError("no such set")

    with pytest.raises(DataError):
        mix_in(tmp_path, fail, seed=1)
    assert not (tmp_path / "train.jsonl").exists()
