"""Bundles on disk: drafts between the steps, and the finished one."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from transformers import AutoConfig

from desktop_app.core.bundle import CARD_FILE, GOLDEN_FILE, MODEL_FILE, TOKENIZER_FILE
from desktop_app.core.encoding import Encoder
from models.recipe.activation_ranges import Feed
from models.recipe.calibration import Temperatures
from models.recipe.cards import BundleFacts, read_facts, write_card
from models.recipe.checkpoints import Checkpoint
from models.recipe.errors import CheckpointError
from models.recipe.exporting import export
from models.recipe.files import require
from models.recipe.golden import write_golden
from models.recipe.quantization import SizeChange, quantize
from models.recipe.scoring import open_scorer

_SHIPPED_FILES = (
    "config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
)
"""What transformers needs beside the graph. A vocab.txt would say what tokenizer.json says."""


def draft_fp32(checkpoint: Checkpoint, folder: Path, facts: BundleFacts) -> None:
    """Export a checkpoint as a bundle without golden texts, which the engine can open."""
    _empty(folder)
    labels = export(checkpoint, folder)
    for path in folder.iterdir():
        if path.name not in (MODEL_FILE, *_SHIPPED_FILES):
            path.unlink()
    (folder / GOLDEN_FILE).touch()
    card = replace(facts, labels=labels, max_tokens=checkpoint.max_tokens, quantization="fp32")
    write_card(folder, card)


def draft_int8(
    fp32_dir: Path, folder: Path, sample_texts: Sequence[str] = (), *, by_chance: bool = False
) -> SizeChange:
    """The same bundle with its graph quantized.

    With `sample_texts`, texts of the kind the model will read, activation ranges are fixed to
    what these call for; without, each batch has its own. `by_chance`: see `quantize`.
    """
    require(fp32_dir / CARD_FILE, "export")
    _empty(folder)
    for name in (*_SHIPPED_FILES, GOLDEN_FILE):
        shutil.copyfile(fp32_dir / name, folder / name)
    config = AutoConfig.from_pretrained(fp32_dir)
    facts = read_facts(fp32_dir)
    encoder = Encoder(folder / TOKENIZER_FILE, facts.max_tokens)
    samples = map(_feed, encoder.encode(sample_texts).windows)
    change = quantize(
        fp32_dir / MODEL_FILE, folder / MODEL_FILE, config, samples, by_chance=by_chance
    )
    write_card(folder, replace(facts, quantization="int8"))
    return change


def _feed(window: Sequence[int]) -> Feed:
    input_ids = np.array([window], dtype=np.int64)
    return {
        "input_ids": input_ids,
        "attention_mask": np.ones_like(input_ids),
        "token_type_ids": np.zeros_like(input_ids),
    }


def set_temperatures(draft_dir: Path, temperatures: Temperatures) -> None:
    """Write other temperatures into a draft's card."""
    facts = replace(
        read_facts(draft_dir),
        temperature=temperatures.one_window,
        long_text_temperature=temperatures.several_windows,
    )
    write_card(draft_dir, facts)


def finish(
    draft_dir: Path,
    out_dir: Path,
    facts: BundleFacts,
    *,
    documents: Mapping[str, str],
    golden_required: bool,
) -> None:
    """Write the bundle of a draft: golden answers, `documents` (text by file name), final card.

    An earlier bundle in `out_dir` is replaced only when all is well; GoldenError leaves it.
    Raises CheckpointError where the folder holds something else.
    """
    require(draft_dir / CARD_FILE, "quantize")
    refuse_other_content(out_dir)
    out_dir.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out_dir.parent, prefix=".bundle-") as folder:
        made = Path(folder) / out_dir.name
        shutil.copytree(draft_dir, made)
        write_card(made, facts)
        with open_scorer(made) as scorer:
            write_golden(made / GOLDEN_FILE, scorer, required=golden_required)
        for name, text in documents.items():
            (made / name).write_text(text, encoding="utf-8", newline="\n")
        write_card(made, facts)
        _replace(made, out_dir)


def refuse_other_content(out_dir: Path) -> None:
    """Raise CheckpointError where a folder is there that is neither empty nor a bundle: it would be
    replaced whole."""
    if out_dir.is_dir() and any(out_dir.iterdir()) and not (out_dir / CARD_FILE).exists():
        raise CheckpointError(f"{out_dir} holds other files: name a folder for the bundle alone")


def _replace(made: Path, out_dir: Path) -> None:
    if not out_dir.exists():
        made.rename(out_dir)
        return
    replaced = made.parent / "replaced"
    out_dir.rename(replaced)
    try:
        made.rename(out_dir)
    except OSError:
        replaced.rename(out_dir)
        raise


def _empty(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
