"""Step `train`: fine-tune the encoder on the mixture, resumable, on whatever device is there."""

import json
import logging
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from tqdm import tqdm
from transformers import AutoConfig, AutoModelForSequenceClassification, PreTrainedModel
from transformers import get_linear_schedule_with_warmup as linear_schedule
from transformers.utils import SAFE_WEIGHTS_NAME

from desktop_app.core.bundle import MODEL_FILE
from models.recipe.batching import BatchSize, TrainingRow, encode_examples, epoch_batches
from models.recipe.cards import read_facts
from models.recipe.files import require, sha256
from models.recipe.labels import LABEL_IDS, LABELS
from models.recipe.learning_rates import (
    count_words,
    parameter_groups,
    spare_rare_words,
    word_embeddings,
)
from models.recipe.losses import BatchLabels, row_losses, row_weights
from models.recipe.mixture import MIXTURE, read_examples
from models.recipe.reopening import reopen

_log = logging.getLogger(__name__)
_LOG_EVERY_STEPS = 25
_SAVE_EVERY_STEPS = 200
_PROGRESS = {"random_state", "model", "optimizer", "schedule", "step"}
"""What a saved state holds beside the run's identity."""


@dataclass(frozen=True)
class TrainingOptions:
    """How to train."""

    epochs: int = 1
    learning_rate: float = 2.4e-4
    """What the last layer, and what is above it, learns at. On 45,000 rows 3e-4 was better than
    1.2e-4 by half a point on most sets."""
    layer_decay: float = 0.9
    """Each layer learns at this share of what the one above it does."""
    word_share: float = 0.0
    """The embeddings of words learn at this share of the learning rate; 0 leaves them as they are,
    and a step takes two thirds of the time on a CPU. At 0.3 they moved by too little to matter."""
    least_word_count: int = 100
    """Embeddings of rarer words are left as they are."""
    warmup_share: float = 0.06
    weight_decay: float = 0.01
    batch_rows: int = 64
    batch_tokens: int = 64 * 64
    max_tokens: int = 128
    seed: int = 20261123
    dropout: float = 0.0
    """One pass over more text than the model could learn by heart needs none, and drawing its masks
    took a quarter of the time on a CPU (750 tokens/s with 0.1, 980 without)."""
    label_smoothing: float = 0.05
    """Share of a label that is spread over all classes that the row's set knows."""


@dataclass(frozen=True)
class Stage:
    """Where one stage of the training reads and writes in the working folder."""

    examples: str
    state: str
    checkpoint: str


MIXTURE_STAGE = Stage(MIXTURE, "training.pt", "checkpoint")
POLISH_STAGE = Stage("polish.jsonl", "polishing.pt", "polished")


@dataclass(frozen=True)
class Start:
    """The encoder in `base_dir`, or with `bundle` the weights of that bundle, made of it."""

    base_dir: Path
    bundle: Path | None = None


def train(
    base_dir: Path,
    work_dir: Path,
    options: TrainingOptions,
    stage: Stage = MIXTURE_STAGE,
    start_bundle: Path | None = None,
) -> Path:
    """Fine-tune the model in `base_dir` on the stage's examples; the folder of the checkpoint.

    With `start_bundle` its weights are the start, and `base_dir` gives the word embeddings only.

    An interrupted run goes on from the stage's state with the same batches in the same order; a
    run whose options or data differ from the saved ones starts anew.
    """
    examples, state = work_dir / stage.examples, work_dir / stage.state
    require(examples, "data")
    torch.manual_seed(options.seed)
    tokenizer = Tokenizer.from_file(str(work_dir / "tokenizer.json"))
    rows = encode_examples(tokenizer, read_examples(examples))
    batches = [
        batch
        for epoch in range(options.epochs)
        for batch in epoch_batches(
            rows,
            BatchSize(options.batch_rows, options.batch_tokens),
            options.max_tokens,
            seed=options.seed + epoch,
        )
    ]
    identity = {
        "options": _as_json(options),
        "data": sha256(examples),
        "base": sha256(base_dir / SAFE_WEIGHTS_NAME),
    }
    model = load_encoder(base_dir, options.dropout)
    if start_bundle:
        model = reopen(start_bundle, model)
        facts = read_facts(start_bundle)
        identity["start"] = f"{facts.name} {facts.version}"
        identity["start weights"] = sha256(start_bundle / MODEL_FILE)
    trainer = _Trainer(model, options, len(batches), special_ids(tokenizer), identity)
    if options.word_share:
        counts = count_words(
            (row.token_ids for row in rows if not row.by_rule), model.config.vocab_size
        )
        trained = spare_rare_words(trainer.model, counts, options.least_word_count)
        _log.info("the embeddings of %d words are trained", trained)
    trainer.resume(state)
    trainer.run(batches, state)
    checkpoint = work_dir / stage.checkpoint
    trainer.model.save_pretrained(checkpoint)
    return checkpoint


def trained_options(work_dir: Path) -> dict[str, object]:
    """The options of the first stage, or where there was none, of the second; with `start`, the
    bundle its weights went on from, where they did."""
    stage = MIXTURE_STAGE if (work_dir / MIXTURE_STAGE.state).exists() else POLISH_STAGE
    require(work_dir / stage.state, "train")
    saved = _saved(work_dir, stage)
    start = {"start": saved["start"]} if "start" in saved else {}
    return {**start, **json.loads(saved["options"])}


def polished_bundle(work_dir: Path) -> str | None:
    """Name and version of the bundle that the second stage went on from; None where it went on from
    the first stage, or has not been run."""
    if not (work_dir / POLISH_STAGE.state).exists():
        return None
    return _saved(work_dir, POLISH_STAGE).get("start")


def _saved(work_dir: Path, stage: Stage) -> dict[str, str]:
    return torch.load(work_dir / stage.state, map_location="cpu", weights_only=True, mmap=True)


def _as_json(options: TrainingOptions) -> str:
    return json.dumps(asdict(options))


def special_ids(tokenizer: Tokenizer) -> tuple[int, int, int]:
    """Ids of [CLS], [SEP] and [PAD]."""
    return tuple(tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]", "[PAD]"))


def load_encoder(base_dir: Path, dropout: float = 0.0) -> PreTrainedModel:
    """The pretrained encoder with a fresh three-class head."""
    config = AutoConfig.from_pretrained(
        base_dir,
        num_labels=len(LABELS),
        id2label=dict(enumerate(LABELS)),
        label2id=LABEL_IDS,
        hidden_dropout_prob=dropout,
        attention_probs_dropout_prob=dropout,
    )
    return AutoModelForSequenceClassification.from_pretrained(base_dir, config=config)


class _Trainer:
    def __init__(
        self,
        model: PreTrainedModel,
        options: TrainingOptions,
        steps: int,
        special: tuple[int, int, int],
        identity: dict[str, str],
    ) -> None:
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.identity = identity
        self.options = options
        self.special = special
        self.model = model.to(self.device)
        word_embeddings(self.model).requires_grad_(options.word_share > 0)
        groups = parameter_groups(
            self.model,
            options.learning_rate,
            layer_decay=options.layer_decay,
            word_share=options.word_share,
        )
        self.optimizer = torch.optim.AdamW(groups, weight_decay=options.weight_decay, fused=True)
        self.schedule = linear_schedule(self.optimizer, int(steps * options.warmup_share), steps)
        self.step = 0

    def resume(self, path: Path) -> None:
        if not path.is_file():
            return
        saved = torch.load(path, map_location=self.device, weights_only=True)
        if {key: saved[key] for key in saved.keys() - _PROGRESS} != self.identity:
            _log.warning("%s was made with other options or data: starting anew", path)
            return
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])
        self.schedule.load_state_dict(saved["schedule"])
        self.step = saved["step"]
        if "random_state" in saved:
            # Dropout goes on as it would have.
            torch.set_rng_state(saved["random_state"].cpu())
        _log.info("resuming at step %d", self.step)

    def save(self, path: Path) -> None:
        state = {
            **self.identity,
            "random_state": torch.get_rng_state(),
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
        }
        temporary = path.with_suffix(".tmp")
        torch.save(state, temporary)
        temporary.replace(path)

    def run(self, batches: Sequence[Sequence[TrainingRow]], path: Path) -> None:
        self.model.train()
        first_step, started, loss_sum = self.step, time.monotonic(), 0.0
        bar = tqdm(
            batches[first_step:], initial=first_step, total=len(batches), desc="train", disable=None
        )
        for batch in bar:
            loss_sum += self._train_batch(batch)
            self.step += 1
            if self.step % _LOG_EVERY_STEPS == 0:
                seconds_per_step = (time.monotonic() - started) / (self.step - first_step)
                left_minutes = seconds_per_step * (len(batches) - self.step) / 60
                loss = loss_sum / _LOG_EVERY_STEPS
                _log.info(
                    "step %d/%d  loss %.3f  %.0f min left",
                    *(self.step, len(batches), loss, left_minutes),
                )
                loss_sum = 0.0
            if self.step % _SAVE_EVERY_STEPS == 0:
                self.save(path)
        self.save(path)

    def _train_batch(self, batch: Sequence[TrainingRow]) -> float:
        ids, mask = pad_batch([row.token_ids for row in batch], self.special)
        labels = BatchLabels.of(batch, self.device)
        ids, mask = ids.to(self.device), mask.to(self.device)
        logits = self.model(ids, mask).logits
        losses = row_losses(logits, labels, self.options.label_smoothing)
        weights = row_weights(logits, labels)
        loss = (losses * weights).sum() / weights.sum()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad(set_to_none=True)
        return float(loss.detach())


def pad_batch(
    token_ids: Sequence[Sequence[int]], special: tuple[int, int, int]
) -> tuple[Tensor, Tensor]:
    """int64[n, longest + 2] input ids with [CLS] and [SEP], and their attention mask."""
    cls, sep, pad = special
    length = max(len(ids) for ids in token_ids) + 2
    padded = [[cls, *ids, sep] + [pad] * (length - len(ids) - 2) for ids in token_ids]
    input_ids = torch.tensor(padded)
    return input_ids, (input_ids != pad).long()
