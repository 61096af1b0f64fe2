import numpy as np
import pytest

pytest.importorskip("onnx")

from models.recipe.dithering import STEPS, dithered

pytestmark = pytest.mark.recipe


@pytest.fixture
def weights() -> np.ndarray:
    # Of many channels, each with a largest weight that sets its grid.
    drawn = np.random.default_rng(3).normal(size=(200, 50)).astype(np.float32)
    drawn = drawn.clip(-3.9, 3.9)
    drawn[0] = 4.0
    return drawn


def test_weights_are_on_the_grid_of_their_channel_at_most_a_step_away(
    weights: np.ndarray,
) -> None:
    step = 4.0 / STEPS
    rounded = dithered(weights, np.random.default_rng(0))

    np.testing.assert_allclose(rounded / step, np.rint(rounded / step), atol=1e-4)
    assert np.abs(rounded - weights).max() < step
    assert (rounded[0] == 4.0).all()


def test_what_is_less_than_half_a_step_is_kept_on_average(weights: np.ndarray) -> None:
    step = 4.0 / STEPS
    on_grid = dithered(weights, np.random.default_rng(0))
    moved = on_grid + 0.2 * step
    moved[0] = 4.0

    rounded = dithered(moved, np.random.default_rng(1))

    assert (rounded - on_grid)[1:].mean() == pytest.approx(0.2 * step, rel=0.1)
    np.testing.assert_array_equal(dithered(on_grid, np.random.default_rng(1)), on_grid)
