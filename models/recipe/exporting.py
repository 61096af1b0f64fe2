"""Step `export`: a checkpoint as an ONNX graph in fp32, with the files transformers needs."""

import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from optimum.exporters.onnx import main_export
from tokenizers import Tokenizer

from models.recipe.checkpoints import Checkpoint, quiet_export
from models.recipe.errors import CheckpointError
from models.recipe.labels import LABELS

MODEL_FILE = "model.onnx"
_LOGITS = "logits"


def export(checkpoint: Checkpoint, out_dir: Path) -> tuple[str, ...]:
    """Write model.onnx, config.json and the tokenizer files; the class of each output, in order.

    Inputs are int64[batch, sequence]: input_ids, attention_mask, and token_type_ids where the
    architecture has them. The output is `logits` float32[batch, classes]; logits of the same
    class are folded into one. Raises CheckpointError when the architecture has no exporter.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _export_graph(checkpoint, Path(folder))
        graph = onnx.load(Path(folder) / MODEL_FILE)
    labels = _fold_classes(graph, checkpoint.labels)
    onnx.save(graph, out_dir / MODEL_FILE)
    _save_config(checkpoint, labels, out_dir)
    _save_tokenizer(checkpoint, out_dir)
    return labels


def _export_graph(checkpoint: Checkpoint, folder: Path) -> None:
    try:
        with quiet_export():
            main_export(
                checkpoint.source,
                output=folder,
                task="text-classification",
                library_name="transformers",
            )
    except (ValueError, NotImplementedError, OSError) as error:
        raise CheckpointError(f"{checkpoint.source} cannot be exported: {error}") from error


def _fold_classes(graph: onnx.ModelProto, labels: tuple[str, ...]) -> tuple[str, ...]:
    """Join logits of one class so that its probability is the sum of theirs (log-sum-exp)."""
    classes = tuple(label for label in LABELS if label in labels)
    if len(classes) == len(labels):
        return labels
    for node in graph.graph.node:
        node.output[:] = ["all_logits" if name == _LOGITS else name for name in node.output]
    for label in classes:
        _append_class(graph.graph, label, [i for i, name in enumerate(labels) if name == label])
    graph.graph.node.append(helper.make_node("Concat", list(classes), [_LOGITS], axis=1))
    output = helper.make_tensor_value_info(_LOGITS, TensorProto.FLOAT, ["batch_size", len(classes)])
    del graph.graph.output[:]
    graph.graph.output.append(output)
    onnx.checker.check_model(graph)
    return classes


def _append_class(graph: onnx.GraphProto, label: str, indices: list[int]) -> None:
    members, axes = f"{label}_indices", f"{label}_axes"
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.array(indices, dtype=np.int64), members),
            numpy_helper.from_array(np.array([1], dtype=np.int64), axes),
        ]
    )
    gathered = f"{label}_logits"
    graph.node.append(helper.make_node("Gather", ["all_logits", members], [gathered], axis=1))
    graph.node.append(helper.make_node("ReduceLogSumExp", [gathered, axes], [label], keepdims=1))


def _save_config(checkpoint: Checkpoint, labels: tuple[str, ...], out_dir: Path) -> None:
    config = checkpoint.config
    config.id2label = dict(enumerate(labels))
    config.label2id = {label: index for index, label in enumerate(labels)}
    config.save_pretrained(out_dir)


def _save_tokenizer(checkpoint: Checkpoint, out_dir: Path) -> None:
    tokenizer = checkpoint.tokenizer
    tokenizer.model_max_length = checkpoint.max_tokens
    tokenizer.save_pretrained(out_dir)
    # Windows are cut by the application, batches padded to their own longest text.
    raw = Tokenizer.from_file(str(out_dir / "tokenizer.json"))
    raw.no_truncation()
    raw.no_padding()
    raw.save(str(out_dir / "tokenizer.json"))
