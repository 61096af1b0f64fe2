from pathlib import Path

import pytest

pytest.importorskip("torch")

import torch
from transformers import AutoModelForSequenceClassification

from models.recipe.averaging import Share, average, read_mix, usual_mix
from models.recipe.errors import CheckpointError, DataError
from models.recipe.training import MIXTURE_STAGE, POLISH_STAGE, load_encoder
from tests.recipe.conftest import write_base

pytestmark = pytest.mark.recipe

Weights = dict[str, torch.Tensor]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_base(tmp_path / "base")


@pytest.fixture
def trained(base: Path, tmp_path: Path) -> Weights:
    """The first stage's weights in `work`; those of the second are all larger by one."""
    model = load_encoder(base)
    model.save_pretrained(tmp_path / "work" / MIXTURE_STAGE.checkpoint)
    weights = {name: value.clone() for name, value in model.state_dict().items()}
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(1.0)
    model.save_pretrained(tmp_path / "work" / POLISH_STAGE.checkpoint)
    return weights


@pytest.mark.parametrize(
    ("mix", "moved"),
    [
        (usual_mix(None), 0.7),
        ((Share("trained", 3), Share("polished", 1)), 0.25),
        ((Share("polished", 1),), 1.0),
        ((Share("polished", 1), Share("trained", 2), Share("polished", 1)), 0.5),
    ],
)
def test_an_average_lies_between_the_two_stages_by_their_shares(
    base: Path, trained: Weights, tmp_path: Path, mix: tuple[Share, ...], moved: float
) -> None:
    folder = average(base, tmp_path / "work", mix)

    averaged = AutoModelForSequenceClassification.from_pretrained(folder)
    for name, parameter in averaged.named_parameters():
        expected = trained[name] + moved
        torch.testing.assert_close(parameter.detach(), expected, rtol=1e-5, atol=1e-5)
    assert read_mix(tmp_path / "work").get("polished") == pytest.approx(moved)


def test_a_stage_that_has_not_been_run_is_named(base: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="run the step 'train' first"):
        average(base, tmp_path / "work", [Share("trained", 1)])


def test_shares_of_nothing_are_refused(base: Path, trained: Weights, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="more than nothing"):
        average(base, tmp_path / "work", [Share("trained", 0)])


def test_a_share_is_read_from_the_command_line() -> None:
    assert Share.parse("models/a=b=0.25") == Share("models/a=b", 0.25)
    for wrong in ("polished", "=1", "polished=half"):
        with pytest.raises(ValueError, match=r"SOURCE=WEIGHT|could not convert"):
            Share.parse(wrong)
