"""Any sequence-classification checkpoint, a local folder or a hub name, and what it holds."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer
from transformers import (
    AutoConfig,
    AutoTokenizer,
    PretrainedConfig,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
)

from models.recipe.errors import CheckpointError
from models.recipe.labelnames import map_labels

DEFAULT_MAX_TOKENS = 256
"""Token window, special tokens included: few texts are longer, and attention stays cheap."""

_PADDING_OFFSET_MODELS = ("roberta", "xlm-roberta", "camembert", "mpnet")


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint found usable. `labels` names the class of each logit, in order."""

    source: str
    config: PretrainedConfig
    tokenizer: PreTrainedTokenizerBase
    labels: tuple[str, ...]
    max_tokens: int


def open_checkpoint(
    source: str, *, labels: Sequence[str] | None = None, max_tokens: int | None = None
) -> Checkpoint:
    """Read config and tokenizer of `source`; `labels` and `max_tokens` replace what they say.

    Raises CheckpointError when it cannot be found, is no classifier, has no fast tokenizer, its
    labels are not understood, or `max_tokens` is more than the model can read.
    """
    with _explained(source):
        config = AutoConfig.from_pretrained(source)
        tokenizer = AutoTokenizer.from_pretrained(source)
    if not tokenizer.is_fast:
        raise CheckpointError(f"{source}: its tokenizer has no tokenizer.json, which bundles need")
    names = [str(config.id2label[index]) for index in range(config.num_labels)]
    limit = token_limit(config, tokenizer)
    window = min(DEFAULT_MAX_TOKENS, limit) if max_tokens is None else max_tokens
    if not 8 <= window <= limit:
        raise CheckpointError(f"{source}: a window of {window} tokens is not within 8 and {limit}")
    return Checkpoint(source, config, tokenizer, map_labels(source, names, labels), window)


def token_limit(config: PretrainedConfig, tokenizer: PreTrainedTokenizerBase) -> int:
    """Tokens the model can read at once, special tokens included."""
    positions = getattr(config, "max_position_embeddings", None) or tokenizer.model_max_length
    if config.model_type in _PADDING_OFFSET_MODELS:
        # Their positions start after the padding id.
        positions -= (config.pad_token_id or 0) + 1
    return min(positions, tokenizer.model_max_length)


def save_tokenizer(tokenizer_path: Path, checkpoint_dir: Path) -> None:
    """Put the tokenizer of the `data` step beside the trained weights, as transformers reads it."""
    fast = PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer.from_file(str(tokenizer_path)),
        model_max_length=512,
        unk_token="[UNK]",
        sep_token="[SEP]",
        pad_token="[PAD]",
        cls_token="[CLS]",
        mask_token="[MASK]",
    )
    fast.save_pretrained(checkpoint_dir)


@contextmanager
def quiet_export() -> Iterator[None]:
    """Hide what tracing warns of: each shape it bakes in is checked by optimum's validation."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _explained(source: str) -> Iterator[None]:
    try:
        yield
    # For an incomplete folder transformers lets slip whatever error it runs into.
    except (OSError, ValueError, AttributeError, TypeError) as error:
        if Path(source).is_dir():
            reason = f"cannot be read as a checkpoint: {_first_line(error)}"
        else:
            reason = (
                "is no folder here and could not be fetched as a hub name. Check the spelling and "
                f"the network, or pass the folder of a checkpoint. ({_first_line(error)})"
            )
        raise CheckpointError(f"{source} {reason}") from error


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
