"""Tiny bundles with a real graph and a real tokenizer: a few kilobytes each."""

import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

from desktop_app.core.bundle import peek_bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.options import EngineOptions
from tests.onnx_writer import model_bytes

_VOCABULARY = {"[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "good": 4, "bad": 5, "plain": 6}
THREE = ("negative", "neutral", "positive")
TWO = ("negative", "positive")
GOLDEN_TEXTS = ("good", "bad", "plain talk", "", "something else")
CARD_TEXT = """# {name} {version}

## Limits
- Knows three words.
- Made for
  tests.

## Training data
| set | what | rows |
| --- | --- | --- |
| words | three words | 3 |
| more | none at all | 0 |
"""


def make_bundle(
    folder: Path,
    *,
    name: str = "tiny",
    version: str = "1.0",
    labels: Sequence[str] = THREE,
    weights: Mapping[str, Sequence[float]] | None = None,
    **card: object,
) -> Path:
    """A bundle that answers "good", "bad" and "plain" as their `weights`, one a label, say; by
    default as one would expect."""
    folder.mkdir(parents=True)
    folder.joinpath("model.onnx").write_bytes(model_bytes(_table(labels, weights or {})))
    _tokenizer().save(str(folder / "tokenizer.json"))
    text = CARD_TEXT.format(name=name, version=version)
    folder.joinpath("MODEL_CARD.md").write_text(text, encoding="utf-8")
    folder.joinpath("golden.jsonl").write_text("", encoding="utf-8")
    facts = {
        "name": name,
        "version": version,
        "labels": list(labels),
        "quantization": "fp32",
        "max_tokens": 32,
        "temperature": 1.0,
        "base_model": "none",
        "licence": "Apache-2.0",
        "created": "2026-01-02",
        "metrics": {"words dev": {"texts": 3, "accuracy": 1.0, "neutral_masked": False}},
    }
    write_card(folder, **(facts | card))
    write_golden(folder, GOLDEN_TEXTS)
    return folder


def write_card(folder: Path, **changes: object) -> None:
    """Change the card, and bring its hashes up to date."""
    path = folder / "bundle.json"
    card = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    card |= changes
    card.setdefault("files", {})
    if "files" not in changes:
        card["files"] = {
            file.relative_to(folder).as_posix(): {
                "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
                "size_bytes": file.stat().st_size,
            }
            for file in sorted(folder.rglob("*"))
            if file.is_file() and file.name != "bundle.json"
        }
    path.write_text(json.dumps(card), encoding="utf-8")


def write_golden(folder: Path, texts: Sequence[str], **changes: object) -> None:
    """Have the bundle answer `texts`, and write the answers down, each with `changes`."""
    with Classifier(peek_bundle(folder), EngineOptions(threads=1)) as engine:
        answers = [engine.predict_one(text) for text in texts]
    entries = [
        {
            "text": text,
            "label": answer.label,
            "probabilities": None if answer.label is None else list(answer.probabilities),
        }
        | changes
        for text, answer in zip(texts, answers, strict=True)
    ]
    lines = "".join(json.dumps(entry) + "\n" for entry in entries)
    folder.joinpath("golden.jsonl").write_text(lines, encoding="utf-8")
    write_card(folder)


def make_zip(path: Path, folder: Path, *, prefix: str = "") -> Path:
    """An archive of a folder, under `prefix`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, prefix + file.relative_to(folder).as_posix())
    return path


def _table(labels: Sequence[str], weights: Mapping[str, Sequence[float]]) -> list[Sequence[float]]:
    rows: list[Sequence[float]] = [[0.0] * len(labels) for _ in _VOCABULARY]
    defaults = {"good": "positive", "bad": "negative", "plain": "neutral"}
    for word, label in defaults.items():
        rows[_VOCABULARY[word]] = [3.0 if one == label else 0.0 for one in labels]
    for word, row in weights.items():
        rows[_VOCABULARY[word]] = row
    return rows


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(WordLevel(_VOCABULARY, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer
