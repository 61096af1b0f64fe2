"""Integer products back to float in the operator that makes them.

A quantized product is MatMulInteger, a cast and a multiplication by both scales, each a pass over
the whole activation. ONNX Runtime joins the three when it loads a graph, but only while the scales
are computed anew for each batch; with fixed ones it no longer knows the pattern. Joined here, with
the bias that follows, one text of 25 tokens took 8 % less time.
"""

from collections.abc import Mapping

import onnx
from onnx import helper

_DOMAIN = "com.microsoft"


def join_rescaling(model: onnx.ModelProto) -> int:
    """Make each fixed-scale integer product one operator, in place; returns how many there were."""
    graph = model.graph
    constants = {item.name: item for item in graph.initializer}
    joined = 0
    for node in [n for n in graph.node if n.op_type == "MatMulInteger"]:
        joined += _join(graph, node, constants)
    if joined and all(opset.domain != _DOMAIN for opset in model.opset_import):
        model.opset_import.append(helper.make_opsetid(_DOMAIN, 1))
    return joined


def _join(
    graph: onnx.GraphProto, product: onnx.NodeProto, constants: Mapping[str, onnx.TensorProto]
) -> bool:
    cast = _only_reader(graph, product.output[0], "Cast")
    rescale = cast and _only_reader(graph, cast.output[0], "Mul")
    if not (cast and rescale):
        return False
    scales = _writer(graph, _other(rescale, cast.output[0]))
    if scales is None or not all(name in constants for name in scales.input):
        return False
    values, weight, value_zero, weight_zero = product.input
    value_scale, weight_scale = scales.input
    inputs = [values, weight, value_scale, weight_scale, value_zero, weight_zero]
    last = rescale
    add = _only_reader(graph, rescale.output[0], "Add")
    if add and (bias := _other(add, rescale.output[0])) in constants:
        inputs.append(bias)
        last = add
    joined = helper.make_node(
        "MatMulIntegerToFloat", inputs, [last.output[0]], name=product.name, domain=_DOMAIN
    )
    # In the place of the last: what it reads stands before it, what reads it after.
    graph.node.insert(list(graph.node).index(last), joined)
    for node in {id(n): n for n in (product, cast, scales, rescale, last)}.values():
        graph.node.remove(node)
    return True


def _only_reader(graph: onnx.GraphProto, name: str, op_type: str) -> onnx.NodeProto | None:
    readers = [node for node in graph.node if name in node.input]
    return readers[0] if len(readers) == 1 and readers[0].op_type == op_type else None


def _writer(graph: onnx.GraphProto, name: str) -> onnx.NodeProto | None:
    return next((n for n in graph.node if name in n.output and n.op_type == "Mul"), None)


def _other(node: onnx.NodeProto, name: str) -> str:
    [other] = [item for item in node.input if item != name]
    return other
