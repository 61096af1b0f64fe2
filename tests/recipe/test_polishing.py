from pathlib import Path

import pytest

from models.recipe.mixture import build_mixture, fingerprint, held_out_fingerprints, read_examples
from models.recipe.rule_sentences import CORPUS
from tests.recipe.conftest import write_base


@pytest.mark.recipe
def test_the_second_draw_holds_no_calibration_and_no_test_text(
    tmp_path: Path, data_dir: Path
) -> None:
    from models.recipe.polishing import write_polish_examples

    build_mixture(data_dir, tmp_path, seed=3)
    write_polish_examples(data_dir, tmp_path, seed=3, scale=1)
    examples = read_examples(tmp_path / "polish.jsonl")
    drawn = {fingerprint(e.text) for e in examples if e.corpus != CORPUS}
    calibration = {fingerprint(e.text) for e in read_examples(tmp_path / "calibration.jsonl")}
    assert calibration
    assert not drawn & calibration
    assert not drawn & held_out_fingerprints(data_dir)
    written = [e for e in examples if e.corpus == CORPUS]
    assert len(written) > 12_000
    assert not {fingerprint(e.text) for e in written} & held_out_fingerprints(data_dir)
    assert len(drawn) > 100


@pytest.mark.recipe
def test_rounding_in_the_loop_trains_and_leaves_plain_weights(tmp_path: Path) -> None:
    import torch
    from transformers import AutoModel

    from models.recipe.quantization_aware import rounded_like_int8

    model = AutoModel.from_pretrained(write_base(tmp_path / "base")).eval()
    ids = torch.arange(5, 25).reshape(2, 10)
    names = set(model.state_dict())
    before = {name: value.clone() for name, value in model.state_dict().items()}
    plain = model(ids).last_hidden_state.detach()
    with rounded_like_int8(model):
        rounded = model(ids).last_hidden_state
        rounded.square().mean().backward()
    after = model(ids).last_hidden_state.detach()

    assert not torch.equal(rounded, plain)
    assert torch.allclose(rounded, plain, atol=0.2)
    assert torch.equal(after, plain)
    assert set(model.state_dict()) == names
    assert all(torch.equal(model.state_dict()[name], before[name]) for name in names)
    gradients = [p.grad for n, p in model.named_parameters() if n.endswith("query.weight")]
    assert all(gradient is not None and gradient.abs().sum() > 0 for gradient in gradients)
