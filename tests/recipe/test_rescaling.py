import numpy as np
import pytest

pytest.importorskip("onnx")

import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from models.recipe.rescaling import join_rescaling

pytestmark = pytest.mark.recipe

WEIGHT = np.array([[3, -5], [7, 2], [-1, 60]], dtype=np.int8)
CONSTANTS = {
    "weight": WEIGHT,
    "value_scale": np.array(0.05, dtype=np.float32),
    "value_zero": np.array(128, dtype=np.uint8),
    "weight_scale": np.array([0.01, 0.02], dtype=np.float32),
    "weight_zero": np.array([0, 0], dtype=np.int8),
    "bias": np.array([0.5, -0.25], dtype=np.float32),
}


def quantized_product(*, with_bias: bool = True, scales_fixed: bool = True) -> onnx.ModelProto:
    """values float[rows, 3] times an int8 weight, as quantize_dynamic writes it."""
    constants = dict(CONSTANTS)
    inputs = [helper.make_tensor_value_info("values", TensorProto.FLOAT, ["rows", 3])]
    if not scales_fixed:
        del constants["value_scale"]
        inputs.append(helper.make_tensor_value_info("value_scale", TensorProto.FLOAT, []))
    result = "product" if with_bias else "result"
    nodes = [
        helper.make_node("QuantizeLinear", ["values", "value_scale", "value_zero"], ["levels"]),
        helper.make_node("Mul", ["value_scale", "weight_scale"], ["scales"]),
        helper.make_node(
            "MatMulInteger", ["levels", "weight", "value_zero", "weight_zero"], ["integers"]
        ),
        helper.make_node("Cast", ["integers"], ["cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["cast", "scales"], [result]),
    ]
    if with_bias:
        nodes.append(helper.make_node("Add", ["product", "bias"], ["result"]))
    graph = helper.make_graph(
        nodes,
        "product",
        inputs,
        [helper.make_tensor_value_info("result", TensorProto.FLOAT, ["rows", 2])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def answer(model: onnx.ModelProto) -> np.ndarray:
    values = np.random.default_rng(1).uniform(-6, 6, (4, 3)).astype(np.float32)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return session.run(None, {"values": values})[0]


@pytest.mark.parametrize("with_bias", [True, False])
def test_the_joined_product_answers_the_same(with_bias: bool) -> None:
    model = quantized_product(with_bias=with_bias)
    before = answer(model)

    assert join_rescaling(model) == 1

    assert [node.op_type for node in model.graph.node] == ["QuantizeLinear", "MatMulIntegerToFloat"]
    np.testing.assert_allclose(answer(model), before, rtol=1e-6, atol=1e-6)


def test_a_product_whose_scale_comes_with_the_batch_is_left_to_the_runtime() -> None:
    model = quantized_product(scales_fixed=False)
    before = [node.op_type for node in model.graph.node]

    assert join_rescaling(model) == 0
    assert [node.op_type for node in model.graph.node] == before
