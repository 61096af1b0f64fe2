"""Step `average`: the weights of several points of the training, averaged.

What a further stage gains, it pays for on texts of other kinds; between the weights before and
after there are some that have most of both (WiSE-FT, Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models"), and of several runs as well ("Model soups", by the same).
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from transformers import AutoModelForSequenceClassification, PreTrainedModel

from models.recipe.cards import read_facts
from models.recipe.errors import CheckpointError
from models.recipe.files import require, write_json
from models.recipe.reopening import reopen
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, load_encoder

AVERAGED = "averaged"
_MIX_FILE = "mix.json"
_STAGES = {"trained": MIXTURE_STAGE, "polished": POLISH_STAGE}
_EARLIER_SHARE = 0.3


@dataclass(frozen=True)
class Share:
    """How much of some weights goes into the mix.

    `source` is "trained" or "polished", the weights after these stages, or else the folder of an
    earlier bundle.
    """

    source: str
    weight: float

    @classmethod
    def parse(cls, text: str) -> "Share":
        """From "SOURCE=WEIGHT"; raises ValueError for anything else."""
        source, _, weight = text.rpartition("=")
        if not source:
            raise ValueError(f"{text!r} is not SOURCE=WEIGHT")
        return cls(source, float(weight))


def usual_mix(start_bundle: Path | None) -> tuple[Share, Share]:
    """Seven tenths polished; the rest what the training began at, or else the first stage."""
    earlier = str(start_bundle) if start_bundle else "trained"
    return Share("polished", 1 - _EARLIER_SHARE), Share(earlier, _EARLIER_SHARE)


def average(base_dir: Path, work_dir: Path, mix: Sequence[Share]) -> Path:
    """Mix weights by their shares, which need not add up to one; the checkpoint's folder.

    Raises DataError for a stage that has not been run, CheckpointError for shares of nothing.
    """
    total = sum(share.weight for share in mix)
    if total <= 0:
        raise CheckpointError("the shares of a mix must be more than nothing")
    mixed = _open(mix[0], base_dir, work_dir)
    values = {k: v for k, v in mixed.state_dict().items() if v.is_floating_point()}
    sums = {name: value * (mix[0].weight / total) for name, value in values.items()}
    for share in mix[1:]:
        other = _open(share, base_dir, work_dir).state_dict()
        for name in sums:
            sums[name] += other[name] * (share.weight / total)
    for name, value in values.items():
        # Written in place: a state dict shares its tensors with the model.
        value.copy_(sums[name])
    mixed.save_pretrained(work_dir / AVERAGED)
    shares: Counter[str] = Counter()
    for share in mix:
        shares[_name(share)] += share.weight / total
    rounded = {name: round(share, 3) for name, share in shares.items()}
    write_json(work_dir / AVERAGED / _MIX_FILE, rounded)
    return work_dir / AVERAGED


def read_mix(work_dir: Path) -> Mapping[str, float]:
    """The shares that `work/averaged` was mixed of, by the stage's or the bundle's name."""
    require(work_dir / AVERAGED / _MIX_FILE, "average")
    mix: dict[str, float] = json.loads((work_dir / AVERAGED / _MIX_FILE).read_text("utf-8"))
    return mix


def _open(share: Share, base_dir: Path, work_dir: Path) -> PreTrainedModel:
    if share.source not in _STAGES:
        return reopen(Path(share.source), load_encoder(base_dir))
    folder = work_dir / _STAGES[share.source].checkpoint
    require(folder / "config.json", "train" if share.source == "trained" else "polish")
    return AutoModelForSequenceClassification.from_pretrained(folder)


def _name(share: Share) -> str:
    if share.source in _STAGES:
        return share.source
    facts = read_facts(Path(share.source))
    return f"{facts.name} {facts.version}"
