"""A model on disk: verified files and its card."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BundleCard:
    """What `bundle.json` says of the model."""

    name: str
    version: str
    quantization: str
    """For people: "int8" or "fp32"."""
    size_bytes: int
    max_tokens: int
    """Longest token window, special tokens included."""
    temperature: float
    """Divides the logits before the softmax (Guo et al. 2017, temperature scaling)."""
    base_model: str
    licence: str
