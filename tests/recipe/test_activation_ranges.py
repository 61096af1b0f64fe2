from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")

import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from models.recipe.activation_ranges import Feed, Range, fix_activation_ranges, measure_ranges

pytestmark = pytest.mark.recipe

TABLE = np.array([[0.0], [2.0], [5.0], [9.0], [-1.0]], dtype=np.float32)


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    """A graph that looks each token id up in TABLE, quantizes what it finds and turns it back."""
    shape = ["batch", "sequence"]
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["table", "input_ids"], ["found"]),
            helper.make_node("DynamicQuantizeLinear", ["found"], ["q", "scale", "zero"]),
            helper.make_node("DequantizeLinear", ["q", "scale", "zero"], ["logits"]),
        ],
        "lookup",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, shape)],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, 1])],
        [numpy_helper.from_array(TABLE, "table")],
    )
    path = tmp_path / "model.onnx"
    opset = helper.make_opsetid("", 18)
    onnx.save(helper.make_model(graph, opset_imports=[opset], ir_version=9), path)
    return path


def feeds(*windows: list[int]) -> list[Feed]:
    return [{"input_ids": np.array([window])} for window in windows]


def look_up(path: Path, *token_ids: int) -> list[float]:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(None, {"input_ids": np.array([token_ids])})[0].ravel().tolist()


def test_ranges_span_all_windows_and_zero(model_path: Path) -> None:
    assert measure_ranges(model_path, ["found"], feeds([1, 2], [3])) == {"found": Range(0, 9)}
    assert measure_ranges(model_path, ["found"], feeds([4], [1])) == {"found": Range(-1, 2)}


def test_a_value_no_longer_depends_on_its_neighbours(model_path: Path) -> None:
    assert look_up(model_path, 2)[0] != look_up(model_path, 2, 3)[0]

    assert fix_activation_ranges(model_path, model_path, feeds([0, 2], [3, 4])) == 1

    assert look_up(model_path, 2)[0] == look_up(model_path, 2, 3)[0]
    assert look_up(model_path, 2)[0] == pytest.approx(5, abs=10 / 255)
    assert look_up(model_path, 4)[0] == pytest.approx(-1, abs=10 / 255)


def test_values_beyond_what_was_seen_are_clipped(model_path: Path) -> None:
    fix_activation_ranges(model_path, model_path, feeds([1, 2]))

    assert look_up(model_path, 3)[0] == pytest.approx(5, abs=1e-5)
    assert look_up(model_path, 4)[0] == pytest.approx(0, abs=1e-5)
