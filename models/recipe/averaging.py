"""Step `average`: the weights of two points of the training, averaged.

What a second stage gains, it pays for on texts of other kinds; between the weights before and
after there are some that have most of both (WiSE-FT, Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models").
"""

from pathlib import Path

from transformers import AutoModelForSequenceClassification, PreTrainedModel

from models.recipe.files import require
from models.recipe.reopening import reopen
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, load_encoder

AVERAGED = "averaged"
EARLIER_SHARE = 0.3
"""Of the earlier weights; the polished ones have the rest."""


def average(base_dir: Path, work_dir: Path, start_bundle: Path | None = None) -> Path:
    """Mix the polished weights with those of `start_bundle`, or else of the first stage; the
    folder of the checkpoint."""
    polished = work_dir / POLISH_STAGE.checkpoint
    require(polished / "config.json", "polish")
    model = AutoModelForSequenceClassification.from_pretrained(polished)
    earlier = _earlier(base_dir, work_dir, start_bundle).state_dict()
    for name, value in model.state_dict().items():
        if value.is_floating_point():
            # Read and written in place: a state dict shares its tensors with the model.
            value.lerp_(earlier[name].to(value), EARLIER_SHARE)
    model.save_pretrained(work_dir / AVERAGED)
    return work_dir / AVERAGED


def _earlier(base_dir: Path, work_dir: Path, start_bundle: Path | None) -> PreTrainedModel:
    if start_bundle:
        return reopen(start_bundle, load_encoder(base_dir))
    return AutoModelForSequenceClassification.from_pretrained(work_dir / MIXTURE_STAGE.checkpoint)
