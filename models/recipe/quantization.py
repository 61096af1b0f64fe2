"""Step `quantize`: fuse the graph, then dynamic int8 by ONNX Runtime."""

import logging
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from transformers import PretrainedConfig

from models.recipe.activation_ranges import Feed, fix_activation_ranges
from models.recipe.dithering import dither_weights
from models.recipe.embedding_table import lookups, quantize_tables_by_row
from models.recipe.outliers import shrink_outliers
from models.recipe.rescaling import join_rescaling

_log = logging.getLogger(__name__)

_BERT_LIKE = ("bert", "distilbert", "roberta", "xlm-roberta", "camembert", "electra")
_FUSION_TOLERANCE = 1e-3


@dataclass(frozen=True)
class SizeChange:
    """Size of a model file before and after."""

    before_bytes: int
    after_bytes: int

    @property
    def saved_share(self) -> float:
        """Share of the size that went, from 0 to 1."""
        return 1 - self.after_bytes / self.before_bytes

    def __str__(self) -> str:
        before, after = self.before_bytes / 1e6, self.after_bytes / 1e6
        return f"{before:.1f} MB -> {after:.1f} MB, {self.saved_share:.1%} saved"


def quantize(
    fp32_path: Path,
    int8_path: Path,
    config: PretrainedConfig,
    samples: Iterable[Feed] = (),
    *,
    by_chance: bool = False,
) -> SizeChange:
    """Write the int8 form of a graph: weights int8 per channel, the embedding table too.

    With `samples`, inputs of the kind the model will read, outlier features are shrunk and
    activation ranges fixed to what these call for; without, each batch has its own. Weights are
    rounded to the nearest step, or `by_chance` up or down: for those that came from a bundle.

    `reduce_range` keeps weights within 7 bits: without VNNI the CPU adds pairs of products in 16
    bits, which overflow with 8 (onnxruntime issues 6004, 14642).
    """
    int8_path.parent.mkdir(parents=True, exist_ok=True)
    feeds = list(samples)
    with tempfile.TemporaryDirectory() as folder:
        fused_path = Path(folder) / "fused.onnx"
        fuse(fp32_path, fused_path, config)
        if feeds:
            shrink_outliers(fused_path, feeds)
        if by_chance:
            dither_weights(fused_path)
        quantize_dynamic(
            fused_path,
            int8_path,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=[node.name for node in lookups(onnx.load(fused_path).graph)],
            # Shape inference does not know the types that fused operators give.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        if feeds:
            fix_activation_ranges(int8_path, fused_path, feeds)
        int8 = onnx.load(int8_path)
        quantize_tables_by_row(int8.graph)
        if feeds:
            join_rescaling(int8)
        onnx.save(int8, int8_path)
    return SizeChange(fp32_path.stat().st_size, int8_path.stat().st_size)


def fuse(source: Path, target: Path, config: PretrainedConfig) -> None:
    """Write `source` with attention, GELU and layer norm as one operator each.

    Where the architecture is not known to fuse, or the fused graph answers otherwise, `target` is
    a plain copy.
    """
    shutil.copyfile(source, target)
    if config.model_type not in _BERT_LIKE:
        _log.info("%s: graph left as exported, its fusion is untried", config.model_type)
        return
    options = FusionOptions("bert")
    # Its quantized form rounds the layer norm's own weights too.
    options.enable_embed_layer_norm = False
    # On a CPU the joined operator takes seven times as long as an addition and a layer norm.
    options.enable_skip_layer_norm = False
    options.enable_bias_skip_layer_norm = False
    options.use_raw_attention_mask(True)
    fused = optimize_model(
        str(source),
        model_type="bert",
        num_heads=config.num_attention_heads,
        hidden_size=config.hidden_size,
        optimization_options=options,
        opt_level=0,
    )
    fused.save_model_to_file(str(target))
    difference = _largest_difference(source, target, config.vocab_size)
    if difference > _FUSION_TOLERANCE:
        _log.warning("fused graph is off by %.4f: graph left as exported", difference)
        shutil.copyfile(source, target)


def _largest_difference(first: Path, second: Path, vocab_size: int) -> float:
    """Largest difference of two graphs' logits over a padded batch of random tokens."""
    rng = np.random.default_rng(0)
    input_ids = rng.integers(0, vocab_size, (4, 16))
    attention_mask = np.ones_like(input_ids)
    attention_mask[1:, 9:] = 0
    feed = {
        "input_ids": input_ids,
        "attention_mask": attention_mask,
        "token_type_ids": np.zeros_like(input_ids),
    }
    return float(np.abs(_logits(first, feed) - _logits(second, feed)).max())


def _logits(path: Path, feed: Feed) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    inputs = {item.name: feed[item.name] for item in session.get_inputs()}
    return session.run(["logits"], inputs)[0]
