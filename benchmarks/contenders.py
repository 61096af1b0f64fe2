"""Who takes part. Only the worker that runs a contender imports its libraries."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from benchmarks.rows import Sample

REFERENCE = "onnx-int8-32"
"""The contender that ratios are to: the fastest of those that a user would write."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a contender may use."""

    work_dir: Path
    bundle_dir: Path
    sample: Sample


@dataclass(frozen=True, slots=True)
class Timing:
    """What an answer took, by the stopwatch and by the program's own clock if it has one."""

    seconds: float
    own_seconds: float | None = None


def seconds_of(action: Callable[[], object]) -> float:
    """How long a call takes."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


class Answering(Protocol):
    """A contender that is ready to answer."""

    model_bytes: int

    def answer(self, texts: Sequence[str]) -> Timing:
        """Answer all."""
        ...

    def answer_one(self, text: str) -> None:
        """Answer one text alone."""
        ...

    def peak_memory_bytes(self) -> int:
        """Of the process that answers."""
        ...


@dataclass(frozen=True, slots=True)
class Contender:
    """One line of the table."""

    name: str
    title: str
    open: Callable[[Setting], Answering]
    takes_all_rows: bool = False
    """Each turn is about all rows, not about a slice: it plans over many, or reads a file."""
    answers_singles: bool = True


def _pytorch(*, batch_size: int, is_quantized: bool) -> Callable[[Setting], Answering]:
    def open_it(setting: Setting) -> Answering:
        from benchmarks.peers import open_pytorch

        return open_pytorch(setting.work_dir, batch_size=batch_size, is_quantized=is_quantized)

    return open_it


def _onnx(file_name: str) -> Callable[[Setting], Answering]:
    def open_it(setting: Setting) -> Answering:
        from benchmarks.peers import open_onnx

        return open_onnx(setting.work_dir, file_name, batch_size=32)

    return open_it


def _library(setting: Setting) -> Answering:
    from benchmarks.ours import LibraryAnswering

    return LibraryAnswering(setting)


def _command_line(setting: Setting) -> Answering:
    from benchmarks.ours import CommandLineAnswering

    return CommandLineAnswering(setting)


def _window(setting: Setting) -> Answering:
    from benchmarks.ours import WindowAnswering

    return WindowAnswering(setting)


CONTENDERS = (
    Contender(
        "pytorch-fp32-1",
        "transformers pipeline, PyTorch fp32, one at a time",
        _pytorch(batch_size=1, is_quantized=False),
    ),
    Contender(
        "pytorch-fp32-32",
        "transformers pipeline, PyTorch fp32, batches of 32",
        _pytorch(batch_size=32, is_quantized=False),
    ),
    Contender(
        "pytorch-int8-1",
        "the same with `quantize_dynamic`, one at a time",
        _pytorch(batch_size=1, is_quantized=True),
    ),
    Contender(
        "pytorch-int8-32",
        "the same with `quantize_dynamic`, batches of 32",
        _pytorch(batch_size=32, is_quantized=True),
    ),
    Contender(
        "onnx-fp32-32", "optimum ONNX Runtime pipeline, fp32, batches of 32", _onnx("model.onnx")
    ),
    Contender(
        REFERENCE,
        "optimum ONNX Runtime pipeline, int8, batches of 32",
        _onnx("model_quantized.onnx"),
    ),
    Contender("library", "**Sentiment Desk, library**", _library, takes_all_rows=True),
    Contender(
        "command-line",
        "**Sentiment Desk, command line**, start to end of the process",
        _command_line,
        takes_all_rows=True,
        answers_singles=False,
    ),
    Contender(
        "window",
        "**Sentiment Desk, window**, from the drop to the last row",
        _window,
        takes_all_rows=True,
        answers_singles=False,
    ),
)
PEERS = frozenset({item.name for item in CONTENDERS if item.name.startswith(("pytorch", "onnx"))})


def contender_named(name: str) -> Contender:
    """One of CONTENDERS."""
    return next(item for item in CONTENDERS if item.name == name)
