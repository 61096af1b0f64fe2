"""The one place that builds ONNX Runtime sessions."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from desktop_app.errors import EngineError
from desktop_app.language import translate

# On Windows, where the variable set in desktop_app/__init__.py is not all, this is asked as well.
onnxruntime.disable_telemetry_events()

_KNOWN_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})
# On a CPU the joined operator took seven times as long as the addition and the layer norm it joins.
_SLOWER_WHEN_FUSED = ["SkipLayerNormFusion"]


class ModelSession:
    """One loaded graph. `run` may be called from several threads at once.

    Unless told otherwise, a run uses the calling thread alone: side by side, single-threaded
    runs answer more texts than one run on all cores, and need no spinning threads that would
    slow each other.
    """

    def __init__(self, model_path: Path, *, pad_id: int = 0, threads_per_run: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads_per_run
        options.inter_op_num_threads = 1
        # Shapes vary with every batch: a pattern kept for each would only grow the memory.
        options.enable_mem_pattern = False
        # Threads spin within a run only: between two they would slow whoever else computes.
        options.add_session_config_entry("session.force_spinning_stop", "1")
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(model_path),
                options,
                providers=["CPUExecutionProvider"],
                disabled_optimizers=_SLOWER_WHEN_FUSED,
            )
        except Exception as error:  # ONNX Runtime's exceptions share no public base class
            raise EngineError(
                translate(
                    "Model",
                    "ONNX Runtime {onnxruntime} cannot load {model_path} ({reason}). Install the "
                    "application again.",
                ).format(onnxruntime=onnxruntime.__version__, model_path=model_path, reason=error)
            ) from error
        self._inputs = {node.name for node in self._session.get_inputs()}
        self._pad_id = pad_id
        if not {"input_ids", "attention_mask"} <= self._inputs <= _KNOWN_INPUTS:
            raise EngineError(
                translate(
                    "Model",
                    "{model_path} is not a text classification model: its inputs are {listed}.",
                ).format(model_path=model_path, listed=", ".join(sorted(self._inputs)))
            )

    @property
    def class_count(self) -> int | None:
        """Logits a text gets; None where the graph leaves it open."""
        shape = self._session.get_outputs()[0].shape
        return shape[-1] if shape and isinstance(shape[-1], int) else None

    def run(self, windows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        """float32[n, classes] logits of n token windows, padded to the longest of them."""
        length = max(map(len, windows))
        input_ids = np.full((len(windows), length), self._pad_id, dtype=np.int64)
        attention_mask = np.zeros_like(input_ids)
        for row, window in enumerate(windows):
            input_ids[row, : len(window)] = window
            attention_mask[row, : len(window)] = 1
        feed = {"input_ids": input_ids, "attention_mask": attention_mask}
        if "token_type_ids" in self._inputs:
            feed["token_type_ids"] = np.zeros_like(input_ids)
        try:
            logits: NDArray[np.float32] = self._session.run(None, feed)[0]
        except Exception as error:  # as above
            raise EngineError(
                translate(
                    "Model",
                    "The model could not be run on {windows} texts ({reason}). Close other "
                    "programs "
                    "if memory is short, then try again.",
                ).format(windows=len(windows), reason=error)
            ) from error
        return logits
