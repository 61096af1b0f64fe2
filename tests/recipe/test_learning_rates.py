from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import torch

from models.recipe.learning_rates import (
    count_words,
    parameter_groups,
    spare_rare_words,
    word_embeddings,
)
from models.recipe.training import load_encoder

pytestmark = pytest.mark.recipe


def test_each_layer_learns_slower_than_the_one_above(base_dir: Path) -> None:
    model = load_encoder(base_dir)
    layers = model.config.num_hidden_layers
    groups = parameter_groups(model, 1e-3, layer_decay=0.5, word_share=0.1)

    rates = {id(p): group["lr"] for group in groups for p in group["params"]}
    named = {name: rates[id(p)] for name, p in model.named_parameters()}
    assert layers == 2
    assert named["classifier.weight"] == named["bert.pooler.dense.weight"] == 1e-3
    assert named["bert.encoder.layer.1.output.dense.bias"] == 1e-3
    assert named["bert.encoder.layer.0.output.dense.bias"] == 5e-4
    assert named["bert.embeddings.position_embeddings.weight"] == 2.5e-4
    assert named["bert.embeddings.word_embeddings.weight"] == pytest.approx(1e-4)


def test_what_is_frozen_is_in_no_group(base_dir: Path) -> None:
    model = load_encoder(base_dir)
    word_embeddings(model).requires_grad_(False)
    groups = parameter_groups(model, 1e-3, layer_decay=0.9, word_share=0.0)

    grouped = [p for group in groups for p in group["params"]]
    assert len(grouped) == len(list(model.parameters())) - 1
    assert not any(p is word_embeddings(model) for p in grouped)


def test_rare_words_stay_as_they_are(base_dir: Path) -> None:
    model = load_encoder(base_dir)
    counts = count_words([[5, 6, 6], [6, 7]], model.config.vocab_size)
    assert counts[5:8].tolist() == [1, 3, 1]
    assert len(counts) == model.config.vocab_size
    assert spare_rare_words(model, counts, 2) == 1

    before = word_embeddings(model).detach().clone()
    groups = parameter_groups(model, 0.1, layer_decay=0.9, word_share=0.5)
    optimizer = torch.optim.AdamW(groups, weight_decay=0.5)

    model(torch.tensor([[5, 6, 7, 6]])).logits.sum().backward()
    optimizer.step()

    moved = (word_embeddings(model) != before).any(dim=1).nonzero()[:, 0]
    assert moved.tolist() == [6]
