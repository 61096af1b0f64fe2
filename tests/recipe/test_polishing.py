from pathlib import Path

import pytest

from models.recipe.mixture import (
    RULE_CORPUS,
    WRITTEN_CORPUS,
    build_mixture,
    fingerprint,
    held_out_fingerprints,
    read_examples,
)


@pytest.mark.recipe
def test_the_second_draw_holds_no_calibration_and_no_test_text(
    tmp_path: Path, data_dir: Path
) -> None:
    from models.recipe.polishing import write_polish_examples

    build_mixture(data_dir, tmp_path, seed=3)
    write_polish_examples(data_dir, tmp_path, seed=3, scale=1)
    examples = read_examples(tmp_path / "polish.jsonl")
    drawn = {fingerprint(e.text) for e in examples if e.corpus not in (RULE_CORPUS, WRITTEN_CORPUS)}
    calibration = {fingerprint(e.text) for e in read_examples(tmp_path / "calibration.jsonl")}
    assert calibration
    assert not drawn & calibration
    assert not drawn & held_out_fingerprints(data_dir)
    written = [e for e in examples if e.corpus in (RULE_CORPUS, WRITTEN_CORPUS)]
    assert len(written) > 10_000
    assert not {fingerprint(e.text) for e in written} & held_out_fingerprints(data_dir)
    assert len(drawn) > 100
