"""Fixed activation scales, so that a text's answer does not depend on its batch.

Dynamic quantization scales an activation by its range over the whole batch: a text's neighbours
change its answer, and with it 4 labels of 160 between one text alone and a batch of 16. The
ranges themselves hardly vary, for a few outlier features that every text has set them, so ranges
seen on sample texts serve all texts as well as their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

_DYNAMIC = "DynamicQuantizeLinear"
_LEVELS = 255

Ranges = Mapping[str, tuple[float, float]]
"""Least and greatest value of each activation, by tensor name."""


def fix_activation_scales(path: Path, windows: Iterable[Sequence[int]]) -> int:
    """Rewrite a dynamically quantized graph with the scales that token `windows` call for.

    Gives the number of scales fixed. Values beyond the ranges seen are clipped.
    """
    model = onnx.load(path)
    names = {node.input[0] for node in model.graph.node if node.op_type == _DYNAMIC}
    ranges = measure_ranges(model, sorted(names), windows)
    nodes = [
        _fixed(node, ranges[node.input[0]], model.graph) if node.op_type == _DYNAMIC else node
        for node in model.graph.node
    ]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return len(names)


def measure_ranges(
    model: onnx.ModelProto, names: Sequence[str], windows: Iterable[Sequence[int]]
) -> Ranges:
    """Ranges of the named tensors over token windows, each run by itself; 0 is always within."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    probe.graph.output.extend(
        helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in names
    )
    session = onnxruntime.InferenceSession(
        probe.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    inputs = [item.name for item in session.get_inputs()]
    low, high = np.zeros(len(names)), np.zeros(len(names))
    for window in windows:
        values = session.run(names, _feed(window, inputs))
        low = np.minimum(low, [value.min() for value in values])
        high = np.maximum(high, [value.max() for value in values])
    return dict(zip(names, zip(low.tolist(), high.tolist(), strict=True), strict=True))


def _feed(window: Sequence[int], inputs: Sequence[str]) -> dict[str, NDArray[np.int64]]:
    input_ids = np.array([window], dtype=np.int64)
    feed = {
        "input_ids": input_ids,
        "attention_mask": np.ones_like(input_ids),
        "token_type_ids": np.zeros_like(input_ids),
    }
    return {name: feed[name] for name in inputs}


def _fixed(
    node: onnx.NodeProto, bounds: tuple[float, float], graph: onnx.GraphProto
) -> onnx.NodeProto:
    """The same node with its scale and zero point as constants of the graph."""
    low, high = bounds
    scale = (high - low) / _LEVELS or 1.0
    quantized, scale_name, zero_point_name = node.output
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.array(scale, dtype=np.float32), scale_name),
            numpy_helper.from_array(np.array(round(-low / scale), dtype=np.uint8), zero_point_name),
        ]
    )
    inputs = [node.input[0], scale_name, zero_point_name]
    return helper.make_node("QuantizeLinear", inputs, [quantized], node.name)
