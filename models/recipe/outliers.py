"""Outlier features, shrunk before quantization so that they no longer set the range of the rest.

A few features of a transformer's activations are many times larger than all others (Dettmers et
al. 2022, "LLM.int8()"). One 8-bit range over all of them leaves the others a handful of levels.
Dividing those few by a factor, and multiplying their rows of the weights by it, changes nothing in
fp32. (SmoothQuant, Xiao et al. 2023, does so with every feature; with weights of only 7 bits that
loses more than it gains.)
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from models.recipe.activation_ranges import Feed, session_with_outputs

ORDINARY_SHARE = 0.98
"""Features up to this quantile of size are left alone; the larger ones are shrunk to it."""
WORTH_FACTOR = 2.0
"""Where no feature is so many times larger than the ordinary ones, a step more gains nothing."""
_MULTIPLICATIONS = ("MatMul", "Attention")


def shrink_outliers(path: Path, feeds: Sequence[Feed]) -> int:
    """Rewrite the fp32 graph at `path`; returns how many of its multiplications were changed.

    Each gets one small multiplication before it. The feeds say how large each feature gets.
    """
    model = onnx.load(path)
    weights = {item.name: item for item in model.graph.initializer}
    nodes = [
        node
        for node in model.graph.node
        if node.op_type in _MULTIPLICATIONS and node.input[1] in weights
    ]
    sizes = feature_sizes(path, {node.input[0] for node in nodes}, feeds)
    factors = {name: shrinking_factors(found) for name, found in sizes.items()}
    worth = [node for node in nodes if factors[node.input[0]].max() >= WORTH_FACTOR]
    for node in worth:
        _shrink(model.graph, node, weights[node.input[1]], factors[node.input[0]])
    onnx.save(model, path)
    return len(worth)


def shrinking_factors(sizes: NDArray[np.float32]) -> NDArray[np.float32]:
    """float32[features], at least 1: what to divide each feature by."""
    ordinary = max(float(np.quantile(sizes, ORDINARY_SHARE)), np.finfo(np.float32).tiny)
    return np.maximum(1, sizes / ordinary).astype(np.float32)


def feature_sizes(
    path: Path, tensors: Iterable[str], feeds: Iterable[Feed]
) -> Mapping[str, NDArray[np.float32]]:
    """float32[features]: the largest magnitude of each feature of each named tensor."""
    names = sorted(tensors)
    session = session_with_outputs(path, names)
    inputs = [item.name for item in session.get_inputs()]
    sizes: dict[str, NDArray[np.float32]] = {}
    for feed in feeds:
        found = session.run(names, {name: feed[name] for name in inputs})
        for name, values in zip(names, found, strict=True):
            largest = np.abs(values).reshape(-1, values.shape[-1]).max(axis=0)
            sizes[name] = np.maximum(sizes.get(name, largest), largest)
    return sizes


def _shrink(
    graph: onnx.GraphProto,
    node: onnx.NodeProto,
    weight: onnx.TensorProto,
    factors: NDArray[np.float32],
) -> None:
    grown = numpy_helper.to_array(weight) * factors[:, None]
    weight.CopyFrom(numpy_helper.from_array(grown, weight.name))
    scales, shrunk = f"{node.name}_shrink", f"{node.name}_shrunk"
    graph.initializer.append(numpy_helper.from_array(1 / factors, scales))
    position = list(graph.node).index(node)
    multiply = helper.make_node("Mul", [node.input[0], scales], [shrunk], name=f"{node.name}_mul")
    node.input[0] = shrunk
    graph.node.insert(position, multiply)
