"""Training with the rounding of the int8 graph in the loop.

The forward pass rounds weights and activations as ONNX Runtime will; gradients pass straight
through (Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient
Integer-Arithmetic-Only Inference"). The weights learn to give the same answers when rounded.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

_WEIGHT_LEVEL = 64
"""Weights keep within 7 bits, as `reduce_range` does."""
_ACTIVATION_LEVELS = 255
_SETTLING_BATCHES = 100
"""So long each range still grows; after that it stands, as in the finished graph."""


class RoundedWeight(nn.Module):
    """A weight float[out, in] rounded per output channel, symmetric about 0."""

    def forward(self, weight: Tensor) -> Tensor:
        scale = weight.detach().abs().amax(dim=1).clamp(min=1e-8) / _WEIGHT_LEVEL
        zero_points = torch.zeros_like(scale, dtype=torch.int32)
        return torch.fake_quantize_per_channel_affine(
            weight, scale, zero_points, 0, -_WEIGHT_LEVEL, _WEIGHT_LEVEL
        )


class RoundedInput:
    """A forward pre-hook that rounds a layer's input to 256 levels over its range."""

    def __init__(self) -> None:
        self._low = self._high = 0.0
        self._batches = 0

    def __call__(self, layer: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        values, *rest = inputs
        if self._batches < _SETTLING_BATCHES:
            self._batches += 1
            self._low = min(self._low, float(values.detach().min()))
            self._high = max(self._high, float(values.detach().max()))
        scale = (self._high - self._low) / _ACTIVATION_LEVELS
        zero_point = round(-self._low / scale)
        rounded = torch.fake_quantize_per_tensor_affine(
            values, scale, zero_point, 0, _ACTIVATION_LEVELS
        )
        return rounded, *rest


@contextmanager
def rounded_like_int8(model: nn.Module) -> Iterator[None]:
    """Within, each linear layer computes as its int8 form will; after, the weights are plain."""
    layers = [layer for layer in model.modules() if isinstance(layer, nn.Linear)]
    hooks = [layer.register_forward_pre_hook(RoundedInput()) for layer in layers]
    for layer in layers:
        parametrize.register_parametrization(layer, "weight", RoundedWeight())
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for layer in layers:
            parametrize.remove_parametrizations(layer, "weight", leave_parametrized=False)
