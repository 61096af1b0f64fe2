"""How fast each part of the encoder learns."""

from collections.abc import Iterable, Sequence
from itertools import chain

import torch
from torch import Tensor
from transformers import PreTrainedModel


def parameter_groups(
    model: PreTrainedModel, learning_rate: float, *, layer_decay: float, word_share: float
) -> list[dict[str, object]]:
    """The trained parameters as groups for an optimizer.

    The last layer, and what is above it, learns at `learning_rate`, each layer below at
    `layer_decay` of the one above it, for what is below is more general (Howard and Ruder 2018,
    "Universal Language Model Fine-tuning for Text Classification"). The embeddings of positions
    come below the first layer; those of words learn at `word_share` of `learning_rate`, and do not
    decay, for then rare words would, too.
    """
    words = word_embeddings(model)
    layers = model.config.num_hidden_layers
    by_depth: dict[int, list[Tensor]] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad and parameter is not words:
            by_depth.setdefault(_depth(name, layers), []).append(parameter)
    groups: list[dict[str, object]] = [
        {"params": parameters, "lr": learning_rate * layer_decay**depth}
        for depth, parameters in by_depth.items()
    ]
    if words.requires_grad:
        groups.append({"params": [words], "lr": learning_rate * word_share, "weight_decay": 0.0})
    return groups


def word_embeddings(model: PreTrainedModel) -> Tensor:
    """float[words, features], half of all weights."""
    return model.base_model.embeddings.word_embeddings.weight


def spare_rare_words(model: PreTrainedModel, counts: Tensor, least: int) -> int:
    """Leave the embeddings of words as they are that int64[words] `counts` says are seen less than
    `least` times, those of special tokens among them; gives how many are trained.

    Adam divides by the size of the gradients it has seen, so it moves a word as far for one text as
    another for a hundred, and names, which are rare, far from each other.
    """
    weight = word_embeddings(model)
    is_trained = (counts >= least).to(weight.device, weight.dtype)[:, None]
    weight.register_hook(lambda gradient: gradient * is_trained)
    return int(is_trained.sum())


def count_words(texts: Iterable[Sequence[int]], words: int) -> Tensor:
    """int64[words]: how often each token id stands in the texts."""
    every = torch.tensor(list(chain.from_iterable(texts)), dtype=torch.long)
    return torch.bincount(every, minlength=words)


def _depth(name: str, layers: int) -> int:
    """Layers above the one that the parameter is part of."""
    if ".embeddings." in name:
        return layers
    _, is_in_layer, rest = name.partition(".layer.")
    return layers - 1 - int(rest.split(".")[0]) if is_in_layer else 0
