"""The steps after training, on a tiny model, through the recipe's own command line."""

import json
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("optimum")

import numpy as np
import torch
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModelForSequenceClassification, AutoTokenizer

from desktop_app.core.bundle import open_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.golden import read_golden, report_golden
from models.recipe.__main__ import main
from models.recipe.behaviour.cases import read_suite
from models.recipe.behaviour.checking import check_suite
from models.recipe.behaviour.overlap import Overlap, overlap_with
from models.recipe.behaviour.report import summarize
from models.recipe.cards import read_facts
from models.recipe.errors import CheckpointError, DataError
from models.recipe.mixture import (
    WRITTEN_CORPUS,
    Example,
    build_mixture,
    read_examples,
    write_examples,
)
from models.recipe.model_card import (
    ROUNDED_BY_CHANCE,
    ROUNDING,
    CardFigures,
    count_rows,
    trained_card,
)
from models.recipe.pipeline import evaluate_step
from models.recipe.polishing import polish, write_polish_examples
from models.recipe.reopening import reopen
from models.recipe.tokenization import build_tokenizer
from models.recipe.training import (
    POLISH_STAGE,
    Start,
    TrainingOptions,
    load_encoder,
    polished_bundle,
    train,
    trained_options,
)
from tests.recipe.conftest import WORDS, write_base, write_data

pytestmark = [pytest.mark.recipe, pytest.mark.filterwarnings("default::DeprecationWarning")]

AFTER_TRAINING = ["average", "export", "quantize", "calibrate", "evaluate", "bundle"]
PATTERNS = (
    "This product is {}!",
    "{} product!",
    "{} experience.",
    "It's {}.",
    "the {} product was a {} experience",
)
QUICK = TrainingOptions(
    epochs=12, learning_rate=5e-3, batch_rows=16, max_tokens=40, word_share=1.0, least_word_count=0
)


def run(data_dir: Path, work_dir: Path, out_dir: Path, *steps: str) -> int:
    options = ["--data", str(data_dir), "--work", str(work_dir), "--out", str(out_dir)]
    return main([*options, "--steps", *steps])


def train_without_polish(
    base_dir: Path, data_dir: Path, work_dir: Path, options: TrainingOptions
) -> None:
    """The first stage's weights stand in for the polished ones: the tiny model needs no more."""
    checkpoint = train(base_dir, work_dir, options)
    write_polish_examples(data_dir, work_dir, seed=1, scale=1)
    shutil.copytree(checkpoint, work_dir / POLISH_STAGE.checkpoint, dirs_exist_ok=True)


@dataclass(frozen=True)
class Made:
    """Where the steps ran, and the bundle they made."""

    data_dir: Path
    work_dir: Path
    out_dir: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A bundle from a training that taught which words are good, bad and neither."""
    root = tmp_path_factory.mktemp("recipe")
    made = Made(write_data(root / "data"), root / "work", root / "models" / "tiny-en")
    base_dir = write_base(root / "base")
    made.work_dir.mkdir()
    build_tokenizer(base_dir).save(str(made.work_dir / "tokenizer.json"))
    build_mixture(made.data_dir, made.work_dir, seed=1)
    rows = [
        Example(pattern.format(word, word), label, "sst5", False)
        for label, words in WORDS.items()
        for word in words
        for pattern in PATTERNS
    ]
    write_examples(made.work_dir / "train.jsonl", rows * 4)
    train_without_polish(base_dir, made.data_dir, made.work_dir, QUICK)
    assert run(made.data_dir, made.work_dir, made.out_dir, *AFTER_TRAINING) == 0
    return made


def test_the_card_tells_what_the_bundle_is(made: Made) -> None:
    card = open_bundle(made.out_dir).card
    entry = json.loads((made.out_dir / "bundle.json").read_text(encoding="utf-8"))

    assert (card.name, card.quantization) == ("tiny-en", "int8")
    assert card.labels == ("negative", "neutral", "positive")
    assert card.temperature != 1
    assert set(entry["files"]) == {path.name for path in made.out_dir.iterdir()} - {"bundle.json"}
    assert entry["metrics"]["sst2 dev"]["neutral_masked"] is True
    assert entry["metrics"]["sst2 dev"]["accuracy"] > 0.9
    assert {"opset", "created", "golden_tolerance"} <= set(entry)


def test_the_golden_answers_hold(made: Made) -> None:
    examples = read_golden(open_bundle(made.out_dir).golden_path)

    labels = {example.text: example.label for example in examples}
    assert labels["It's okay."] == "neutral"
    assert labels["Great product!"] == "positive"
    with Classifier.open(made.out_dir) as classifier:
        assert report_golden(classifier, examples).mismatches == ()


def test_a_text_gets_the_same_answer_alone_and_in_a_batch(made: Made) -> None:
    texts = ["great", "It's okay.", "the awful product was a broken experience " * 3]

    with Classifier.open(made.out_dir) as classifier:
        together = classifier.predict(texts).probabilities
        alone = np.concatenate([classifier.predict([text]).probabilities for text in texts])

    assert np.allclose(together, alone, atol=1e-6)


def test_links_and_handles_are_the_same_tokens_for_transformers(made: Made) -> None:
    text = "@jane it’s great https://example.org/a?b=1<br />&amp; okay"

    tokens = AutoTokenizer.from_pretrained(made.out_dir)(text)

    raw = Tokenizer.from_file(str(made.out_dir / "tokenizer.json")).encode(text)
    assert tokens["input_ids"] == raw.ids
    assert raw.tokens[1:8] == ["@", "user", "it", "'", "s", "great", "http"]


def test_the_model_card_tells_data_figures_and_both_variants(made: Made) -> None:
    card = (made.out_dir / "MODEL_CARD.md").read_text(encoding="utf-8")
    figures = json.loads((made.out_dir / "evaluation.json").read_text(encoding="utf-8"))

    assert "| sst5 | film-review sentences (SST-5, folded) | 15 | 15 | 15 |" in card
    assert "| sst2 dev* | 10 |" in card
    assert "- learning_rate: 0.005" in card
    assert "rows drawn anew" in card
    assert re.search(r"\d,\d{3} sentences written by rule", card)
    assert re.search(r"\d,\d{3} sentences were written one by one", card)
    assert f"{figures['fp32']['sst2 dev']['accuracy']:.2%}" in card
    assert "| minimum functionality | negation | 20 |" in card
    assert "| religions | 8 |" in card
    assert "stand in the training rows too" in card
    first = figures["behaviour"]["capabilities"][0]
    assert set(first) == {"kind", "capability", "checks", "passed"}
    one_class = figures["int8"]["tweeteval dev"]["classes"][1]
    assert set(one_class) == {"label", "precision", "recall", "f1", "support"}


def test_no_sentence_written_by_rule_stands_in_the_behaviour_suite(made: Made) -> None:
    overlap = overlap_with(read_suite(), [made.work_dir / POLISH_STAGE.examples])

    assert overlap.trained_on == ()


def test_a_step_run_again_uses_what_is_known(made: Made) -> None:
    before = read_golden(open_bundle(made.out_dir).golden_path)
    scores = (made.work_dir / "scores-int8.json").stat().st_mtime_ns

    assert run(made.data_dir, made.work_dir, made.out_dir, "bundle") == 0

    assert read_golden(open_bundle(made.out_dir).golden_path) == before
    assert (made.work_dir / "scores-int8.json").stat().st_mtime_ns == scores


def test_a_model_that_gets_plain_texts_wrong_is_not_bundled(
    made: Made, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    work_dir = shutil.copytree(made.work_dir, tmp_path / "work")
    before = (made.out_dir / "bundle.json").read_bytes()
    # Given weights that never saw a text
    (work_dir / "training.pt").unlink()
    idle = TrainingOptions(learning_rate=0.0)
    train_without_polish(made.data_dir.parent / "base", made.data_dir, work_dir, idle)

    assert run(made.data_dir, work_dir, made.out_dir, *AFTER_TRAINING) == 1

    error = capsys.readouterr().err
    assert "The bundle is not written" in error
    assert "'It's okay.' is" in error or "must be positive" in error
    assert (made.out_dir / "bundle.json").read_bytes() == before


@pytest.mark.parametrize(
    ("step", "before"),
    [
        ("train", "data"),
        ("polish", "train"),
        ("average", "polish"),
        ("export", "average"),
        ("quantize", "export"),
        ("calibrate", "quantize"),
        ("bundle", "quantize"),
    ],
)
def test_a_step_without_the_one_before_it_names_that(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], step: str, before: str
) -> None:
    assert run(write_data(tmp_path / "data"), tmp_path / "empty", tmp_path / "out", step) == 1

    assert f"run the step '{before}' first" in capsys.readouterr().err


def test_a_finished_bundle_can_be_trained_on(made: Made) -> None:
    texts = [PATTERNS[0].format(word) for words in WORDS.values() for word in words]
    # The word embeddings are not in the bundle as they were: those of the checkpoint stand in.
    reopened = reopen(made.out_dir, load_encoder(made.work_dir / POLISH_STAGE.checkpoint)).eval()
    tokenizer = AutoTokenizer.from_pretrained(made.out_dir)

    with torch.no_grad():
        logits = reopened(**tokenizer(texts, padding=True, return_tensors="pt")).logits
    with Classifier.open(made.out_dir) as classifier:
        answers = classifier.predict(texts)

    labels = [reopened.config.id2label[int(i)] for i in logits.argmax(dim=1)]
    assert labels == [answer.label for answer in answers]


def test_a_bundle_of_another_architecture_is_no_start(made: Made) -> None:
    deeper = AutoConfig.from_pretrained(made.work_dir / POLISH_STAGE.checkpoint)
    deeper.num_hidden_layers += 1

    with pytest.raises(CheckpointError, match="was not made by this recipe"):
        reopen(made.out_dir, AutoModelForSequenceClassification.from_config(deeper))


def test_a_finished_bundle_is_polished_without_a_first_stage(made: Made, tmp_path: Path) -> None:
    work_dir = tmp_path / "work"
    work_dir.mkdir()
    for name in ("tokenizer.json", "train.jsonl", "calibration.jsonl", "calibration-long.jsonl"):
        shutil.copyfile(made.work_dir / name, work_dir / name)
    base_dir = made.work_dir / POLISH_STAGE.checkpoint  # the one with the word embeddings

    polish(Start(base_dir, made.out_dir), made.data_dir, work_dir, QUICK, scale=0.02)

    assert trained_options(work_dir)["start"] == polished_bundle(work_dir) == "tiny-en 1.0.0"
    assert (work_dir / POLISH_STAGE.checkpoint / "config.json").is_file()
    drawn = [e for e in read_examples(work_dir / POLISH_STAGE.examples) if e.corpus == "sst5"]
    assert drawn
    assert all(example.shares for example in drawn)


def test_polishing_from_a_bundle_needs_the_calibration_rows(made: Made, tmp_path: Path) -> None:
    start = Start(made.work_dir / POLISH_STAGE.checkpoint, made.out_dir)
    with pytest.raises(DataError, match="run the step 'data' first"):
        polish(start, made.data_dir, tmp_path, QUICK, scale=0.02)


def test_the_card_of_a_bundle_that_went_on_from_another_tells_of_its_own_rows(made: Made) -> None:
    facts = read_facts(made.out_dir)
    scores = evaluate_step(made.work_dir, made.data_dir, 1.0)
    with Classifier.open(made.out_dir) as classifier:
        behaviour = summarize(check_suite(read_suite(), classifier))
    figures = CardFigures(
        int8=scores["int8"],
        fp32=scores["fp32"],
        behaviour=behaviour,
        behaviour_overlap=Overlap(0, ()),
        int8_bytes=1,
        fp32_bytes=2,
        rows_used={},
        polish_rows={("sst5", "neutral"): 7, (WRITTEN_CORPUS, "neutral"): 3},
        polished_bundle="tiny-en 0.9.0",
        training_options={
            "start": "tiny-en 0.9.0",
            "label_smoothing": 0,
            ROUNDING: ROUNDED_BY_CHANCE,
        },
        mix={"polished": 1.0},
    )

    card = trained_card(facts, figures)

    assert "7 texts, drawn without replacement" in card
    assert "3 sentences were written one by one" in card
    assert "went on from the weights of tiny-en 0.9.0" in card
    assert "rounded up or down by chance" in card
    assert "(sst5 3 times, tweeteval 1.4 times)" in card
    assert "50% of what a row labelled by stars teaches, and 40% of what a row teaches" in card
    assert "is the answer that tiny-en 0.9.0 gives" in card


def test_a_row_that_is_seen_several_times_is_counted_once(tmp_path: Path) -> None:
    row = Example("fine", "positive", "sst5", binary=False)
    write_examples(tmp_path / "rows.jsonl", [row, row, replace(row, corpus="tweeteval")])

    counts = count_rows(tmp_path / "rows.jsonl")

    assert counts == {("sst5", "positive"): 1, ("tweeteval", "positive"): 1}
