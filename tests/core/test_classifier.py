import json
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.bundle import open_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import BatchTiming, CancelledError
from desktop_app.core.golden import read_golden, report_golden
from desktop_app.core.options import EngineOptions
from desktop_app.core.predictions import Label
from desktop_app.core.session import ModelSession
from tests.conftest import BUNDLE_DIR

TEXTS = [
    "This product is amazing!",
    "",
    "Terrible experience.",
    "The parcel came on Tuesday. " * 150,
    "It's okay.",
    "   ",
    "Great product!",
]


def test_golden_texts_are_answered_as_recorded(classifier: Classifier) -> None:
    examples = read_golden(open_bundle(BUNDLE_DIR).golden_path)
    assert len(examples) >= 30
    assert report_golden(classifier, examples).mismatches == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("This product is amazing!", Label.POSITIVE),
        ("Great product!", Label.POSITIVE),
        ("Terrible experience.", Label.NEGATIVE),
        ("It's okay.", Label.NEUTRAL),
    ],
)
def test_plain_opinions(classifier: Classifier, text: str, label: Label) -> None:
    assert classifier.predict_one(text).label is label


def test_answers_come_in_the_order_given(classifier: Classifier) -> None:
    predictions = classifier.predict(TEXTS)
    alone = [classifier.predict_one(text) for text in TEXTS]
    assert [p.label for p in predictions] == [p.label for p in alone]
    assert predictions.probabilities.shape == (len(TEXTS), 3)
    assert predictions.probabilities.dtype == np.float32


def test_an_answer_does_not_depend_on_its_neighbours(classifier: Classifier) -> None:
    text = "The room was clean, but breakfast was a disappointment."
    alone = classifier.predict([text])
    among = classifier.predict([text, *["Wonderful!!! " * n for n in range(1, 12)]])
    np.testing.assert_allclose(among.probabilities[0], alone.probabilities[0], atol=1e-5)


def test_a_text_typed_is_answered_as_the_same_text_in_a_file(classifier: Classifier) -> None:
    text = "The room was clean, but breakfast was a disappointment."
    typed = classifier.predict_now([text, text * 40])
    in_a_file = classifier.predict([text, text * 40])
    np.testing.assert_array_equal(typed.probabilities, in_a_file.probabilities)


@pytest.mark.parametrize(
    ("processors", "options", "sessions"),
    [
        (2, EngineOptions(2), [1, 2]),
        (2, EngineOptions(2, gives_way=True), [1]),
        (3, EngineOptions(3, gives_way=True), [1, 2]),
        (16, EngineOptions(2, gives_way=True), [1, 2]),
        (2, EngineOptions(8, gives_way=True), [1]),
    ],
)
def test_a_window_has_a_processor_left_while_a_text_is_answered(
    processors: int, options: EngineOptions, sessions: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    make = ModelSession.__init__

    def noted(self: ModelSession, path: Path, *, pad_id: int = 0, threads_per_run: int = 1) -> None:
        threads.append(threads_per_run)
        make(self, path, pad_id=pad_id, threads_per_run=threads_per_run)

    monkeypatch.setattr(ModelSession, "__init__", noted)
    monkeypatch.setattr("desktop_app.core.classifier.available_processors", lambda: processors)
    with Classifier.open(BUNDLE_DIR, options) as classifier:
        assert classifier.predict_one("Great product!").label is Label.POSITIVE
    assert threads == sessions


def test_probabilities_sum_to_one(classifier: Classifier) -> None:
    sums = classifier.predict(["fine", "bad", "😀", "a" * 500]).probabilities.sum(axis=1)
    np.testing.assert_allclose(sums, 1, atol=1e-5)


def test_no_text_has_no_label(classifier: Classifier) -> None:
    blank = classifier.predict(TEXTS)[1]
    assert blank.label is None
    assert np.isnan(blank.confidence)
    assert (blank.token_count, blank.window_count) == (0, 0)


def test_a_long_text_says_that_it_was_read_in_windows(classifier: Classifier) -> None:
    long = classifier.predict_one(TEXTS[3])
    assert long.token_count > classifier.card.max_tokens
    assert long.window_count > 1


def test_only_a_text_of_several_windows_has_the_temperature_of_long_texts(
    classifier: Classifier, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(BUNDLE_DIR, tmp_path / "bundle"))
    entry = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
    entry["long_text_temperature"] = classifier.card.long_text_temperature * 2
    (folder / "bundle.json").write_text(json.dumps(entry), encoding="utf-8")
    texts = ["The soup was cold.", "The soup was cold. " * 60]
    usual = classifier.predict(texts).probabilities

    with Classifier.open(folder) as doubled:
        probabilities = doubled.predict(texts).probabilities

    np.testing.assert_allclose(probabilities[0], usual[0], atol=1e-6)
    # Twice the temperature takes the square root of the odds.
    odds = probabilities[1] / probabilities[1][0]
    np.testing.assert_allclose(odds, np.sqrt(usual[1] / usual[1][0]), rtol=1e-3)


def test_the_end_of_a_long_text_counts(classifier: Classifier) -> None:
    filler = "The table is made of wood. " * 60
    bad = classifier.predict_one(filler + "I hate it, it is awful, the worst I ever bought. " * 20)
    good = classifier.predict_one(filler + "I love it, it is great, the best I ever bought. " * 20)
    assert bad.p_negative > good.p_negative
    assert good.p_positive > bad.p_positive


@pytest.mark.parametrize(
    "text",
    [
        "😀",
        "\x00",
        "bad\x00bad",
        "\ud800",
        "\ud83d\ude00",
        "\u202e\u200d",
        "!!!",
        "١٢٣",
        "x" * 9000,
    ],
)
def test_odd_texts_get_an_answer(classifier: Classifier, text: str) -> None:
    prediction = classifier.predict_one(text)
    assert prediction.label is None or prediction.confidence >= 1 / 3


def test_a_text_of_a_megabyte_can_be_broken_off(classifier: Classifier) -> None:
    calls = iter(range(1_000_000))
    with pytest.raises(CancelledError):
        classifier.predict_one("so-so " * 170_000, is_cancelled=lambda: next(calls) >= 2)


def test_a_stream_answers_any_iterable_in_order(classifier: Classifier) -> None:
    texts = ["good", "bad"] * 600
    labels = [prediction.label for prediction in classifier.stream(iter(texts))]
    assert labels == [classifier.predict_one(text).label for text in ("good", "bad")] * 600


def test_batches_are_timed(classifier: Classifier) -> None:
    timings: list[BatchTiming] = []
    predictions = classifier.predict(["one two three"] * 100, on_batch=timings.append)
    assert sum(timing.text_count for timing in timings) == 100
    assert sum(timing.token_count for timing in timings) == predictions.token_counts.sum()
    assert all(timing.duration_s > 0 for timing in timings)


def test_no_texts_give_no_answers(classifier: Classifier) -> None:
    assert len(classifier.predict([])) == 0


def test_an_urgent_text_is_answered_during_a_long_run(classifier: Classifier) -> None:
    begun, stop = threading.Event(), threading.Event()

    def predict() -> None:
        with pytest.raises(CancelledError):
            classifier.predict(
                ["word " * 50] * 2_000,
                on_batch=lambda timing: begun.set(),
                is_cancelled=stop.is_set,
            )

    run = threading.Thread(target=predict)
    run.start()
    begun.wait()
    label = classifier.predict_one("Great product!").label
    still_running = run.is_alive()
    stop.set()
    run.join()
    assert label is Label.POSITIVE
    assert still_running
