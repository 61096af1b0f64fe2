"""Fixed ranges for the activations of a dynamically quantized graph.

Dynamic quantization takes each activation's range from the batch at hand, so a text's answer
depends on its neighbours: of 200 tweets answered alone and in batches of 64, ten got another
label. With ranges measured once on sample texts, each text's answer is its own, whatever stands
beside it, and the integer arithmetic stays as fast (models/README.md has the figures).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper

Feed = Mapping[str, NDArray[np.int64]]
_LEVELS = 255


@dataclass(frozen=True)
class Range:
    """Smallest and largest value seen of one activation; holds 0, which must be exact."""

    low: float = 0.0
    high: float = 0.0

    def including(self, values: NDArray[np.float32]) -> "Range":
        """The range that holds these values as well."""
        return Range(min(self.low, float(values.min())), max(self.high, float(values.max())))

    @property
    def scale(self) -> float:
        """Step between two of the 256 levels."""
        return (self.high - self.low) / _LEVELS or 1.0

    @property
    def zero_point(self) -> int:
        """The level that stands for 0."""
        return round(-self.low / self.scale)


def fix_activation_ranges(int8_path: Path, fp32_path: Path, feeds: Iterable[Feed]) -> int:
    """Replace each dynamic range in the graph at `int8_path` by one measured on `feeds`.

    `fp32_path` is the graph that was quantized: its tensors have the same names. Returns how many
    activations got a fixed range.
    """
    graph = onnx.load(int8_path)
    dynamic = [node for node in graph.graph.node if node.op_type == "DynamicQuantizeLinear"]
    ranges = measure_ranges(fp32_path, {node.input[0] for node in dynamic}, feeds)
    for node in dynamic:
        _make_static(graph.graph, node, ranges[node.input[0]])
    onnx.save(graph, int8_path)
    return len(dynamic)


def measure_ranges(path: Path, tensors: Iterable[str], feeds: Iterable[Feed]) -> dict[str, Range]:
    """The range of each named tensor over all feeds."""
    names = sorted(tensors)
    session = session_with_outputs(path, names)
    inputs = [item.name for item in session.get_inputs()]
    ranges = dict.fromkeys(names, Range())
    for feed in feeds:
        values = session.run(names, {name: feed[name] for name in inputs})
        ranges = {n: ranges[n].including(v) for n, v in zip(names, values, strict=True)}
    return ranges


def session_with_outputs(path: Path, names: list[str]) -> onnxruntime.InferenceSession:
    """A session of the graph that also gives the named inner tensors."""
    graph = onnx.load(path)
    graph.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Further fusion would remove the tensors that are asked for.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(
        graph.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )


def _make_static(graph: onnx.GraphProto, node: onnx.NodeProto, values: Range) -> None:
    quantized, scale, zero_point = node.output
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.array(values.scale, dtype=np.float32), scale),
            numpy_helper.from_array(np.array(values.zero_point, dtype=np.uint8), zero_point),
        ]
    )
    static = helper.make_node(
        "QuantizeLinear", [node.input[0], scale, zero_point], [quantized], name=f"{node.name}_fixed"
    )
    node.CopyFrom(static)
