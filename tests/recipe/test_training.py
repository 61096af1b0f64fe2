import shutil
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import torch
from safetensors.torch import save_file

from models.recipe.mixture import build_mixture
from models.recipe.tokenization import build_tokenizer
from models.recipe.training import TrainingOptions, pad_batch, train

pytestmark = pytest.mark.recipe

OPTIONS = TrainingOptions(batch_rows=16, batch_tokens=16 * 40, max_tokens=40, seed=5)


class InterruptedRunError(Exception):
    pass


def prepare(data_dir: Path, base_dir: Path, work_dir: Path) -> Path:
    work_dir.mkdir()
    build_tokenizer(base_dir).save(str(work_dir / "tokenizer.json"))
    build_mixture(data_dir, work_dir, seed=1)
    return work_dir


def weights_of(checkpoint: Path) -> dict[str, torch.Tensor]:
    from safetensors.torch import load_file

    return load_file(checkpoint / "model.safetensors")


def interrupt_at(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    clip, calls = torch.nn.utils.clip_grad_norm_, iter(range(1, 1_000))

    def clip_or_stop(*args: object) -> object:
        if next(calls) == step:
            raise InterruptedRunError
        return clip(*args)

    monkeypatch.setattr(torch.nn.utils, "clip_grad_norm_", clip_or_stop)


def test_padding_is_masked() -> None:
    ids, mask = pad_batch([[7, 8, 9], [7]], (101, 102, 0))

    assert ids.tolist() == [[101, 7, 8, 9, 102], [101, 7, 102, 0, 0]]
    assert mask.tolist() == [[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]]


def test_an_interrupted_run_ends_with_the_weights_of_an_uninterrupted_one(
    data_dir: Path, base_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = weights_of(train(base_dir, prepare(data_dir, base_dir, tmp_path / "a"), OPTIONS))
    work_dir = prepare(data_dir, base_dir, tmp_path / "b")
    monkeypatch.setattr("models.recipe.training._SAVE_EVERY_STEPS", 3)
    with monkeypatch.context() as patch:
        interrupt_at(patch, 5)
        with pytest.raises(InterruptedRunError):
            train(base_dir, work_dir, OPTIONS)
    saved = torch.load(work_dir / "training.pt", weights_only=True)
    assert saved["step"] == 3

    resumed = weights_of(train(base_dir, work_dir, OPTIONS))

    assert resumed.keys() == whole.keys()
    for name, tensor in whole.items():
        assert torch.equal(resumed[name], tensor), name


def test_a_run_with_other_options_or_data_starts_anew(
    data_dir: Path, base_dir: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    work_dir = prepare(data_dir, base_dir, tmp_path / "work")
    train(base_dir, work_dir, OPTIONS)

    train(base_dir, work_dir, replace(OPTIONS, learning_rate=1e-3))
    assert "starting anew" in caplog.text

    caplog.clear()
    other = shutil.copytree(base_dir, tmp_path / "other")
    weights = weights_of(other)
    first, *_ = weights
    save_file({**weights, first: weights[first] + 1}, other / "model.safetensors", {"format": "pt"})
    train(other, work_dir, replace(OPTIONS, learning_rate=1e-3))
    assert "starting anew" in caplog.text

    caplog.clear()
    build_mixture(data_dir, work_dir, seed=2)
    train(base_dir, work_dir, replace(OPTIONS, learning_rate=1e-3))
    assert "starting anew" in caplog.text
