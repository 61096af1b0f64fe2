from pathlib import Path

import pytest

pytest.importorskip("torch")

import torch
from transformers import AutoModelForSequenceClassification

from models.recipe.averaging import EARLIER_SHARE, average
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, load_encoder
from tests.recipe.conftest import write_base

pytestmark = pytest.mark.recipe


def test_the_average_lies_between_the_two_stages(tmp_path: Path) -> None:
    base, work = write_base(tmp_path / "base"), tmp_path / "work"
    model = load_encoder(base)
    model.save_pretrained(work / MIXTURE_STAGE.checkpoint)
    earlier = {name: value.clone() for name, value in model.state_dict().items()}
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(1.0)
    model.save_pretrained(work / POLISH_STAGE.checkpoint)

    averaged = AutoModelForSequenceClassification.from_pretrained(average(base, work))

    for name, parameter in averaged.named_parameters():
        expected = earlier[name] + (1 - EARLIER_SHARE)
        torch.testing.assert_close(parameter.detach(), expected, rtol=1e-5, atol=1e-5)
