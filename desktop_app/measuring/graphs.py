"""Engines on a model's own graph and on another one of the same model."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.core.bundle import Bundle
from desktop_app.core.classifier import Classifier
from desktop_app.core.options import EngineOptions
from desktop_app.errors import EngineError, SentimentDeskError
from desktop_app.language import translate
from desktop_app.measuring.measuring import OpenEngine

FP32_FILE = "model.fp32.onnx"


@dataclass(frozen=True, slots=True, kw_only=True)
class _OtherGraph(Bundle):
    """A bundle's tokenizer and labels with another graph."""

    graph_path: Path

    @property
    def model_path(self) -> Path:
        return self.graph_path


def own_graph(bundle: Bundle) -> OpenEngine:
    """Opens the bundle's engine."""
    return lambda options: Classifier(bundle, options)


def fp32_graph(bundle: Bundle, path: Path | None = None) -> OpenEngine | None:
    """Opens the graph at `path`, else the one that stands beside the bundle's own; None where
    there is none. Raises EngineError where `path` cannot be read."""
    beside = bundle.folder / FP32_FILE
    if path is None and not beside.is_file():
        return None
    chosen = path or beside
    try:
        size_bytes = chosen.stat().st_size
    except OSError as error:
        raise EngineError(
            translate(
                "Measuring", "{chosen} cannot be read ({reason}). Choose another file."
            ).format(chosen=chosen, reason=error.strerror)
        ) from error
    card = replace(bundle.card, quantization="fp32", size_bytes=size_bytes)
    other = _OtherGraph(bundle.folder, card, graph_path=chosen)
    return lambda options: _open_other(other, options)


def _open_other(bundle: _OtherGraph, options: EngineOptions) -> Classifier:
    try:
        return Classifier(bundle, options)
    except SentimentDeskError as error:
        words = translate(
            "Measuring",
            "{chosen} is not this model in full precision. Choose another file, or none.",
        )
        raise EngineError(words.format(chosen=bundle.graph_path)) from error
