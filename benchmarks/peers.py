"""What a user would write today with transformers and optimum."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.contenders import Timing, seconds_of
from benchmarks.memory import own_peak_bytes
from benchmarks.peer_models import ONNX_DIR, TORCH_DIR


class PipelineAnswering:
    """A pipeline called as its documentation shows: a list of texts and a batch size."""

    def __init__(self, pipeline: Any, *, batch_size: int, model_bytes: int) -> None:  # noqa: ANN401
        self._pipeline = pipeline
        self._batch_size = batch_size
        self.model_bytes = model_bytes

    def answer(self, texts: Sequence[str]) -> Timing:
        """All texts, in the order given."""
        return Timing(seconds_of(lambda: self._call(list(texts))))

    def answer_one(self, text: str) -> None:
        """One text, without a batch."""
        self._pipeline(text, truncation=True)

    def _call(self, texts: list[str]) -> None:
        if self._batch_size == 1:
            for text in texts:
                self.answer_one(text)
        else:
            self._pipeline(texts, batch_size=self._batch_size, truncation=True)

    def peak_memory_bytes(self) -> int:
        """Of this process."""
        return own_peak_bytes()


def open_pytorch(work_dir: Path, *, batch_size: int, is_quantized: bool) -> PipelineAnswering:
    """The transformers pipeline, its linear layers in int8 if asked."""
    from transformers import pipeline

    folder = work_dir / TORCH_DIR
    pipe = pipeline("sentiment-analysis", model=str(folder), device="cpu")
    model_file = folder / "model.safetensors"
    if is_quantized:
        model_file = work_dir / f"distilbert-int8-{batch_size}.pt"
        _quantize(pipe, model_file)
    return PipelineAnswering(pipe, batch_size=batch_size, model_bytes=model_file.stat().st_size)


def _quantize(pipe: Any, model_file: Path) -> None:  # noqa: ANN401
    import torch
    from torch.ao.quantization import quantize_dynamic

    pipe.model = quantize_dynamic(pipe.model, {torch.nn.Linear}, dtype=torch.qint8)
    torch.save(pipe.model.state_dict(), model_file)


def open_onnx(work_dir: Path, file_name: str, *, batch_size: int) -> PipelineAnswering:
    """The optimum pipeline on ONNX Runtime."""
    from optimum.onnxruntime import ORTModelForSequenceClassification, pipeline
    from transformers import AutoTokenizer

    folder = work_dir / ONNX_DIR
    model = ORTModelForSequenceClassification.from_pretrained(folder, file_name=file_name)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    pipe = pipeline("sentiment-analysis", model=model, tokenizer=tokenizer)
    model_bytes = (folder / file_name).stat().st_size
    return PipelineAnswering(pipe, batch_size=batch_size, model_bytes=model_bytes)
