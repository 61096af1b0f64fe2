"""A large look-up table becomes 8-bit rows with a scale each."""

import pytest

pytest.importorskip("onnx")

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from models.recipe.embedding_table import quantize_tables_by_row, restored

pytestmark = pytest.mark.recipe

ROWS, WIDTH = 8_000, 128


def look_up(graph: onnx.ModelProto, ids: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(
        graph.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    return session.run(None, {"ids": ids})[0]


def test_rows_keep_their_own_resolution() -> None:
    rng = np.random.default_rng(0)
    # One row is a thousand times larger than the others, as outliers are.
    table = rng.normal(0, 0.05, (ROWS, WIDTH)).astype(np.float32)
    table[7] *= 1_000
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "ids"], ["rows"])],
        "lookup",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["n"])],
        [helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["n", WIDTH])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    before = model.ByteSize()
    ids = np.array([0, 7, ROWS - 1, 0])

    quantize_tables_by_row(model.graph)

    rows = look_up(model, ids)
    largest = np.abs(table[ids]).max(axis=1, keepdims=True)
    assert (np.abs(rows - table[ids]) <= largest / 127).all()
    assert not np.array_equal(rows, table[ids])
    assert model.ByteSize() < before / 3


def test_what_was_left_alone_is_restored_unrounded() -> None:
    rng = np.random.default_rng(0)
    original = rng.normal(0, 0.05, (50, 16)).astype(np.float32)
    trained = original.copy()
    trained[7] += 0.02
    scales = np.abs(trained).max(axis=1, keepdims=True) / 127
    rows = np.rint(trained / scales).astype(np.int8)

    table = restored(rows, scales, original)

    untouched = np.arange(50) != 7
    np.testing.assert_array_equal(table[untouched], original[untouched])
    assert np.abs(table[7] - trained[7]).max() <= scales[7] * 0.51
