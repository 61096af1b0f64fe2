"""DistilBERT-base's architecture with random weights: as fast as trained ones, and needs no
network. Made once and kept in the work folder."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

TORCH_DIR = "distilbert"
ONNX_DIR = "distilbert-onnx"
_MAX_TOKENS = 512


def make_peer_models(work_dir: Path, tokenizer_file: Path) -> None:
    """Make what is not there yet: the PyTorch model, its ONNX export and the int8 of that."""
    _make(work_dir / TORCH_DIR, lambda folder: _make_torch(folder, tokenizer_file))
    _make(work_dir / ONNX_DIR, lambda folder: _make_onnx(folder, work_dir / TORCH_DIR))


def _make(folder: Path, fill: Callable[[Path], None]) -> None:
    if folder.is_dir():
        return
    unfinished = folder.with_name(folder.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    fill(unfinished)
    unfinished.rename(folder)


def _make_torch(folder: Path, tokenizer_file: Path) -> None:
    import torch
    from transformers import DistilBertConfig, DistilBertForSequenceClassification

    torch.manual_seed(0)
    config = DistilBertConfig(num_labels=2)
    DistilBertForSequenceClassification(config).save_pretrained(folder)
    _tokenizer(tokenizer_file).save_pretrained(folder)


def _tokenizer(tokenizer_file: Path) -> object:
    from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast(
        tokenizer_file=str(tokenizer_file),
        model_max_length=_MAX_TOKENS,
        model_input_names=["input_ids", "attention_mask"],
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        mask_token="[MASK]",
    )


def _make_onnx(folder: Path, torch_dir: Path) -> None:
    from optimum.onnxruntime import (
        AutoQuantizationConfig,
        ORTModelForSequenceClassification,
        ORTQuantizer,
    )
    from transformers import AutoTokenizer

    ORTModelForSequenceClassification.from_pretrained(torch_dir, export=True).save_pretrained(
        folder
    )
    AutoTokenizer.from_pretrained(torch_dir).save_pretrained(folder)
    quantizer = ORTQuantizer.from_pretrained(folder, file_name="model.onnx")
    config = AutoQuantizationConfig.avx2(is_static=False, per_channel=False)
    quantizer.quantize(save_dir=folder, quantization_config=config)


if __name__ == "__main__":
    make_peer_models(Path(sys.argv[1]), Path(sys.argv[2]))
