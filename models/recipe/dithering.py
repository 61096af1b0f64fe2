"""Weights rounded up or down by chance, so that on average nothing is lost.

The weights of a bundle lie on the grid that they were rounded to. What a gentle training adds to
them is mostly less than half a step, and rounding to the nearest step takes nearly all of it away
again: of 4.7 points of minimum functionality that 1.2.0 had gained in fp32 it left 1.1. Rounded up
the more often, the nearer a weight is to the upper step, it is right on average (stochastic
rounding, Gupta et al. 2015, "Deep Learning with Limited Numerical Precision"). Where weights lie
anywhere between the steps that only doubles the noise.
"""

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

STEPS = 64
"""Of a channel's largest weight, in 7 bits."""
_MULTIPLICATIONS = ("MatMul", "Attention")
_SEED = 1


def dither_weights(path: Path) -> int:
    """Put the weights of the fp32 graph at `path` on the grid that quantization will use; returns
    how many matrices there were."""
    model = onnx.load(path)
    rng = np.random.default_rng(_SEED)
    weights = {item.name: item for item in model.graph.initializer}
    names = [node.input[1] for node in model.graph.node if node.op_type in _MULTIPLICATIONS]
    matrices = [weights[name] for name in dict.fromkeys(names) if name in weights]
    for matrix in matrices:
        rounded = dithered(numpy_helper.to_array(matrix), rng)
        matrix.CopyFrom(numpy_helper.from_array(rounded, matrix.name))
    onnx.save(model, path)
    return len(matrices)


def dithered(weights: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """float32[in, out] on the grid of each channel, the last axis; its largest weight stays."""
    scales = np.maximum(np.abs(weights).max(axis=0), np.finfo(np.float32).tiny) / STEPS
    steps = np.floor(weights / scales + rng.random(weights.shape))
    rounded: NDArray[np.float32] = (np.clip(steps, -STEPS, STEPS) * scales).astype(np.float32)
    return rounded
