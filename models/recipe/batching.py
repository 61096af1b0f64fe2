"""Training batches: texts cut to a window, grouped by length, in an order fixed by the seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tokenizers import Tokenizer

from models.recipe.labels import LABEL_IDS
from models.recipe.mixture import RULE_CORPUS, Example

_SORT_SPAN_BATCHES = 60
_ENCODE_CHUNK = 2_000


@dataclass(frozen=True)
class TrainingRow:
    """One example as token ids without special tokens, whole."""

    token_ids: Sequence[int]
    label_id: int
    binary: bool
    weight: float
    by_stars: bool
    by_rule: bool
    shares: Sequence[float] = ()


@dataclass(frozen=True)
class BatchSize:
    """Limits of one batch: rows, and padded tokens."""

    rows: int
    tokens: int


def encode_examples(tokenizer: Tokenizer, examples: Sequence[Example]) -> list[TrainingRow]:
    """Token ids for each example, in order."""
    rows: list[TrainingRow] = []
    for start in range(0, len(examples), _ENCODE_CHUNK):
        chunk = examples[start : start + _ENCODE_CHUNK]
        encodings = tokenizer.encode_batch([e.text for e in chunk], add_special_tokens=False)
        rows.extend(
            TrainingRow(
                encoding.ids,
                LABEL_IDS[e.label],
                e.binary,
                e.weight,
                e.by_stars,
                by_rule=e.corpus == RULE_CORPUS,
                shares=e.shares,
            )
            for encoding, e in zip(encodings, chunk, strict=True)
        )
    return rows


def cut_window(token_ids: Sequence[int], length: int, rng: random.Random) -> Sequence[int]:
    """A window of at most `length` tokens: the head half of the time, else the tail or any."""
    spare = len(token_ids) - length
    if spare <= 0:
        return token_ids
    start = rng.choice((0, 0, spare, rng.randint(0, spare)))
    return token_ids[start : start + length]


def epoch_batches(
    rows: Sequence[TrainingRow], size: BatchSize, max_tokens: int, *, seed: int
) -> list[list[TrainingRow]]:
    """All rows once, cut to `max_tokens` less the two special tokens, as shuffled batches.

    Rows of like length share a batch; the sort runs within spans, so batches differ by epoch.
    """
    rng = random.Random(seed)
    windows = [
        replace(row, token_ids=cut_window(row.token_ids, max_tokens - 2, rng))
        for row in rows
        if row.token_ids
    ]
    rng.shuffle(windows)
    span = size.rows * _SORT_SPAN_BATCHES
    batches: list[list[TrainingRow]] = []
    for start in range(0, len(windows), span):
        by_length = sorted(windows[start : start + span], key=lambda r: len(r.token_ids))
        batches.extend(_pack(by_length, size))
    rng.shuffle(batches)
    return batches


def _pack(by_length: Sequence[TrainingRow], size: BatchSize) -> list[list[TrainingRow]]:
    batches: list[list[TrainingRow]] = []
    batch: list[TrainingRow] = []
    for row in by_length:
        padded = (len(row.token_ids) + 2) * (len(batch) + 1)
        if batch and (len(batch) == size.rows or padded > size.tokens):
            batches.append(batch)
            batch = []
        batch.append(row)
    return [*batches, batch] if batch else batches
