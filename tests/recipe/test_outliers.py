from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx")

import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from models.recipe.activation_ranges import Feed
from models.recipe.outliers import feature_sizes, shrink_outliers, shrinking_factors

pytestmark = pytest.mark.recipe

FEATURES = 100
OUTLIER = 7


@pytest.fixture
def model_path(tmp_path: Path) -> Path:
    """A graph that looks ids up in a table with one huge feature, and multiplies what it finds."""
    rng = np.random.default_rng(1)
    table = rng.uniform(-1, 1, (5, FEATURES)).astype(np.float32)
    table[:, OUTLIER] *= 50
    weight = rng.uniform(-1, 1, (FEATURES, 3)).astype(np.float32)
    shape = ["batch", "sequence"]
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["table", "input_ids"], ["found"]),
            helper.make_node("MatMul", ["found", "weight"], ["logits"], name="multiply"),
        ],
        "lookup",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, shape)],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, 3])],
        [numpy_helper.from_array(table, "table"), numpy_helper.from_array(weight, "weight")],
    )
    path = tmp_path / "model.onnx"
    opset = helper.make_opsetid("", 18)
    onnx.save(helper.make_model(graph, opset_imports=[opset], ir_version=9), path)
    return path


def feeds() -> list[Feed]:
    return [{"input_ids": np.array([[0, 1, 2, 3, 4]])}]


def answer(path: Path) -> np.ndarray:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(None, dict(feeds()[0]))[0]


def test_answers_stay_the_same(model_path: Path) -> None:
    before = answer(model_path)

    assert shrink_outliers(model_path, feeds()) == 1

    np.testing.assert_allclose(answer(model_path), before, rtol=1e-4, atol=1e-4)


def test_what_is_quantized_no_longer_has_an_outlier(model_path: Path) -> None:
    before = feature_sizes(model_path, ["found"], feeds())["found"]
    shrink_outliers(model_path, feeds())
    after = feature_sizes(model_path, ["multiply_shrunk"], feeds())["multiply_shrunk"]

    assert before.argmax() == OUTLIER
    assert before.max() > 10 * np.median(before)
    assert after.max() < 3 * np.median(after)


def test_ordinary_features_are_left_alone() -> None:
    sizes = np.array([1.0] * 99 + [40.0], dtype=np.float32)

    factors = shrinking_factors(sizes)

    assert factors[:99].tolist() == [1.0] * 99
    assert factors[99] > 10


def test_a_feature_that_is_always_zero_divides_nothing_by_zero() -> None:
    assert shrinking_factors(np.zeros(10, dtype=np.float32)).tolist() == [1.0] * 10
