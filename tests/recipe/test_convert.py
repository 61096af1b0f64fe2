import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("optimum")

import onnx
from onnx import numpy_helper

from desktop_app.core.bundle import open_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.golden import read_golden, report_golden
from models.recipe import convert
from tests.recipe.conftest import VOCABULARY, MakeCheckpoint

pytestmark = [pytest.mark.recipe, pytest.mark.filterwarnings("default::DeprecationWarning")]

THREE = ("negative", "neutral", "positive")
STARS = ("1 star", "2 stars", "3 stars", "4 stars", "5 stars")
TEXTS = ["This product is amazing!", "terrible", "okay " * 200]


def graph_inputs(bundle: Path) -> list[str]:
    return [item.name for item in onnx.load(bundle / "model.onnx").graph.input]


def weights_of(bundle: Path) -> Iterator[np.ndarray]:
    graph = onnx.load(bundle / "model.onnx").graph
    return (numpy_helper.to_array(tensor) for tensor in graph.initializer)


def probabilities(bundle: Path, texts: list[str] = TEXTS) -> np.ndarray:
    with Classifier.open(bundle) as classifier:
        # One at a time, as int8 activations are scaled over a whole batch.
        return np.concatenate([classifier.predict([text]).probabilities for text in texts])


@pytest.mark.parametrize(
    ("kind", "inputs"),
    [
        ("bert", ["input_ids", "attention_mask", "token_type_ids"]),
        ("distilbert", ["input_ids", "attention_mask"]),
    ],
)
def test_a_checkpoint_becomes_a_bundle_that_answers_as_fp32_does(
    make_checkpoint: MakeCheckpoint, tmp_path: Path, kind: str, inputs: list[str]
) -> None:
    checkpoint = str(make_checkpoint(kind, THREE))

    assert convert.main([checkpoint, "--out", str(tmp_path / "int8"), "--name", "tiny"]) == 0
    assert convert.main([checkpoint, "--out", str(tmp_path / "fp32"), "--fp32"]) == 0

    card = open_bundle(tmp_path / "int8").card
    assert (card.name, card.quantization, card.max_tokens) == ("tiny", "int8", 64)
    assert open_bundle(tmp_path / "fp32").card.quantization == "fp32"
    assert sorted(graph_inputs(tmp_path / "int8")) == sorted(inputs)
    difference = np.abs(probabilities(tmp_path / "int8") - probabilities(tmp_path / "fp32"))
    assert difference.max() < 0.05


def test_weights_are_seven_bit_per_channel_and_a_small_table_stays_as_it_is(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    convert.main([str(make_checkpoint("bert", THREE)), "--out", str(tmp_path / "out")])

    weights = list(weights_of(tmp_path / "out"))

    dense = [w for w in weights if w.dtype == np.int8 and w.ndim == 2]
    assert len(dense) >= 2 * 4
    assert max(int(np.abs(w.astype(int)).max()) for w in dense) <= 64
    assert all(np.abs(w.astype(int)).max(axis=0).min() >= 50 for w in dense), "not per channel"
    assert [w.dtype for w in weights if w.shape == (len(VOCABULARY), 32)] == [np.float32]


def test_the_graph_takes_any_batch_and_length(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    convert.main([str(make_checkpoint("distilbert", THREE)), "--out", str(tmp_path / "out")])

    texts = ["great", "this product is awful " * 5, "it", "the usual " * 20]

    with Classifier.open(tmp_path / "out") as classifier:
        together = classifier.predict(texts)
    assert together.probabilities.shape == (4, 3)
    assert np.allclose(together.probabilities.sum(axis=1), 1, atol=1e-5)


def test_transformers_loads_the_folder_and_sees_the_same_tokens(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    from optimum.onnxruntime import ORTModelForSequenceClassification
    from tokenizers import Tokenizer
    from transformers import AutoTokenizer, pipeline

    out = tmp_path / "out"
    convert.main([str(make_checkpoint("bert", THREE)), "--out", str(out)])
    tokenizer = AutoTokenizer.from_pretrained(out)
    classify = pipeline(
        "sentiment-analysis",
        model=ORTModelForSequenceClassification.from_pretrained(out),
        tokenizer=tokenizer,
    )

    answer = classify("This product is amazing!")[0]

    ours = probabilities(out, ["This product is amazing!"])[0]
    assert answer["label"] == THREE[int(ours.argmax())]
    assert answer["score"] == pytest.approx(float(ours.max()), abs=1e-4)
    long_text = "okay " * 30
    raw = Tokenizer.from_file(str(out / "tokenizer.json"))
    assert tokenizer(long_text)["input_ids"] == raw.encode(long_text).ids
    assert len(raw.encode(long_text).ids) == 32, "the checkpoint's truncation must be gone"


def test_two_classes_stay_two(make_checkpoint: MakeCheckpoint, tmp_path: Path) -> None:
    checkpoint = make_checkpoint("distilbert", ("NEGATIVE", "POSITIVE"))

    convert.main([str(checkpoint), "--out", str(tmp_path / "out")])

    assert open_bundle(tmp_path / "out").card.labels == ("negative", "positive")
    assert probabilities(tmp_path / "out")[:, 1].tolist() == [0, 0, 0]


def test_five_stars_are_folded_into_three_classes(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    checkpoint = make_checkpoint("bert", STARS)
    model = AutoModelForSequenceClassification.from_pretrained(checkpoint).eval()
    tokens = AutoTokenizer.from_pretrained(checkpoint)(
        TEXTS[0], return_tensors="pt", padding=False, truncation=False
    )
    with torch.no_grad():
        stars = model(**tokens).logits.softmax(dim=1)[0].numpy()

    convert.main([str(checkpoint), "--out", str(tmp_path / "out"), "--fp32"])

    expected = [stars[0] + stars[1], stars[2], stars[3] + stars[4]]
    assert probabilities(tmp_path / "out")[0] == pytest.approx(expected, abs=1e-4)
    config = json.loads((tmp_path / "out" / "config.json").read_text(encoding="utf-8"))
    assert list(config["id2label"].values()) == list(THREE)


def test_the_golden_answers_are_those_of_the_bundle(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    convert.main([str(make_checkpoint("bert", THREE)), "--out", str(tmp_path / "out")])

    examples = read_golden(open_bundle(tmp_path / "out").golden_path)

    assert len(examples) >= 30
    assert any(example.label is None for example in examples)
    with Classifier.open(tmp_path / "out") as classifier:
        assert report_golden(classifier, examples).mismatches == ()
        assert max(p.window_count for p in classifier.predict([e.text for e in examples])) > 1


def test_labels_that_say_nothing_are_asked_for(
    make_checkpoint: MakeCheckpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkpoint = str(make_checkpoint("bert", ("LABEL_0", "LABEL_1")))

    assert convert.main([checkpoint, "--out", str(tmp_path / "out")]) == 1
    assert "--labels negative,positive" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()

    named = [checkpoint, "--out", str(tmp_path / "out"), "--labels", "positive,negative"]
    assert convert.main(named) == 0
    assert open_bundle(tmp_path / "out").card.labels == ("positive", "negative")


@pytest.mark.parametrize("damage", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_folder_that_lacks_something_gets_one_clear_line(
    make_checkpoint: MakeCheckpoint,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    damage: str,
) -> None:
    checkpoint = make_checkpoint("bert", THREE)
    (checkpoint / damage).unlink()
    capsys.readouterr()

    assert convert.main([str(checkpoint), "--out", str(tmp_path / "out")]) == 1

    message = capsys.readouterr().err.strip().splitlines()[-1]
    assert message.startswith(str(checkpoint))


def test_a_hub_name_without_network_gets_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert.main(["someone/some-model", "--out", str(tmp_path / "out")]) == 1

    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 2
    assert "asking the hub" in lines[0]
    assert lines[1].startswith("someone/some-model is no folder here and could not be fetched")


def test_a_window_longer_than_the_model_reads_is_refused(
    make_checkpoint: MakeCheckpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    args = [str(make_checkpoint("bert", THREE)), "--out", str(tmp_path / "out")]

    assert convert.main([*args, "--max-tokens", "65"]) == 1
    assert "65 tokens is not within 8 and 64" in capsys.readouterr().err

    assert convert.main([*args, "--max-tokens", "32"]) == 0
    assert open_bundle(tmp_path / "out").card.max_tokens == 32


def test_a_folder_of_other_files_is_left_alone(
    make_checkpoint: MakeCheckpoint, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "out" / "thesis.txt"
    kept.parent.mkdir()
    kept.write_text("years of work", encoding="utf-8")

    assert convert.main([str(make_checkpoint("bert", THREE)), "--out", str(kept.parent)]) == 1
    assert "holds other files" in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "years of work"


def test_where_a_new_bundle_cannot_be_put_in_its_place_the_earlier_one_stays(
    make_checkpoint: MakeCheckpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    asked = [str(make_checkpoint("bert", THREE)), "--out", str(out)]
    convert.main(asked)
    before = open_bundle(out).card
    rename = Path.rename

    def refuse_new(path: Path, target: Path) -> Path:
        if path.name == out.name and path != out:
            raise OSError("no")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_new)
    with pytest.raises(OSError, match="no"):
        convert.main(asked)
    assert open_bundle(out).card == before


def test_an_earlier_bundle_is_replaced_whole(
    make_checkpoint: MakeCheckpoint, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    asked = [str(make_checkpoint("bert", THREE)), "--out", str(out)]
    convert.main(asked)
    shutil.copyfile(__file__, out / "stray.txt")

    assert convert.main(asked) == 0
    assert not (out / "stray.txt").exists()
    assert [path.name for path in tmp_path.glob(".bundle-*")] == []
