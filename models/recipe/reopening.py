"""A finished bundle as a starting point: its int8 weights as a checkpoint that can be trained on.

A later version need not begin at the pretrained encoder again. What rounding to int8 took from the
weights is small beside what further training moves.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor
from transformers import BertForSequenceClassification, PreTrainedModel

from desktop_app.core.bundle import MODEL_FILE
from models.recipe.embedding_table import ROWS, SCALES, restored
from models.recipe.errors import CheckpointError

_PRODUCTS = ("QAttention", "MatMulInteger", "MatMulIntegerToFloat")
_WORDS = "bert.embeddings.word_embeddings.weight"
_ATTENTION_PARTS = ("query", "key", "value")
_LAYER_OF_NODE = re.compile(r"/(?P<module>[\w./]+)/(?:Gemm_)?MatMul_quant$")


def reopen(bundle_dir: Path, encoder: PreTrainedModel) -> PreTrainedModel:
    """Put the weights of the bundle in `bundle_dir` into `encoder`, a BERT of the same shape.

    Word embeddings that training left alone stay the encoder's own, unrounded. Raises
    CheckpointError when the bundle's graph is not one that this recipe quantized, or has another
    shape.
    """
    graph = onnx.load(bundle_dir / MODEL_FILE).graph
    weights = dict(_weights(graph))
    table = encoder.get_input_embeddings().weight.detach()
    weights |= _word_embeddings(graph, table)
    try:
        missing, unexpected = encoder.load_state_dict(weights, strict=False)
    except RuntimeError as error:
        raise CheckpointError(f"{bundle_dir}: {error}") from error
    left = [name for name in missing if not name.endswith("word_embeddings.weight")]
    if left or unexpected or not isinstance(encoder, BertForSequenceClassification):
        raise CheckpointError(f"{bundle_dir} was not made by this recipe: {[*left, *unexpected]}")
    return encoder


def _word_embeddings(graph: onnx.GraphProto, own: Tensor) -> dict[str, Tensor]:
    values = {item.name: item for item in graph.initializer}
    if f"{_WORDS}{ROWS}" not in values:
        return {}
    rows, scales = (numpy_helper.to_array(values[f"{_WORDS}{end}"]) for end in (ROWS, SCALES))
    if rows.shape != own.shape:
        raise CheckpointError(f"the bundle knows {len(rows)} words, the encoder {len(own)}")
    return {_WORDS: torch.tensor(restored(rows, scales, own.numpy()))}


def _weights(graph: onnx.GraphProto) -> Iterator[tuple[str, Tensor]]:
    values = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    for name, array in values.items():
        if name.startswith(("bert.", "classifier.")) and name.endswith((".weight", ".bias")):
            yield name, torch.tensor(array)
    shrinking = dict(_shrinking_factors(graph, values))
    for node in graph.node:
        if node.op_type not in _PRODUCTS:
            continue
        # The larger features were made smaller, and their weights larger (outliers.py).
        weight = _dequantized(values, node.input[1]) * shrinking.get(node.input[0], 1.0)
        if node.op_type == "QAttention":
            layer = int(re.findall(r"\d+", node.name)[0])
            yield from _attention(layer, weight, values[node.input[2]])
        elif named := _LAYER_OF_NODE.match(node.name):
            module = named["module"].replace("/", ".")
            yield f"{module}.weight", torch.tensor(weight.T.copy())


def _shrinking_factors(
    graph: onnx.GraphProto, values: dict[str, NDArray]
) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """float32[features, 1] by the name of the quantized input that was multiplied by them."""
    quantized = {
        node.input[0]: node.output[0] for node in graph.node if node.op_type == "QuantizeLinear"
    }
    for node in graph.node:
        if node.op_type == "Mul" and node.input[1] in values and node.output[0] in quantized:
            yield quantized[node.output[0]], values[node.input[1]].reshape(-1, 1)


def _attention(
    layer: int, weight: NDArray[np.float32], bias: NDArray[np.float32]
) -> Iterator[tuple[str, Tensor]]:
    # One matrix float[in, 3 * out] for all three.
    parts = zip(_ATTENTION_PARTS, np.split(weight, 3, axis=1), np.split(bias, 3), strict=True)
    for part, part_weight, part_bias in parts:
        module = f"bert.encoder.layer.{layer}.attention.self.{part}"
        yield f"{module}.weight", torch.tensor(part_weight.T.copy())
        yield f"{module}.bias", torch.tensor(part_bias.copy())


def _dequantized(values: dict[str, NDArray], name: str) -> NDArray[np.float32]:
    stem = name.removesuffix("_quantized")
    steps = values[name].astype(np.float32) - values[f"{stem}_zero_point"].astype(np.float32)
    return steps * values[f"{stem}_scale"]
