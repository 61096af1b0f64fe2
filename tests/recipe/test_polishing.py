from collections import Counter
from pathlib import Path

from models.recipe.mixture import Example, read_examples, write_examples
from models.recipe.rule_sentences import CORPUS, rule_sentences


def test_sentences_have_all_labels_and_no_text_has_two() -> None:
    examples = rule_sentences(500, seed=1)
    assert set(Counter(e.label for e in examples)) == {"negative", "neutral", "positive"}
    labels: dict[str, set[str]] = {}
    for example in examples:
        labels.setdefault(example.text.lower(), set()).add(example.label)
    assert all(len(found) == 1 for found in labels.values())


def test_the_choice_depends_on_the_seed_only() -> None:
    assert rule_sentences(50, seed=1) == rule_sentences(50, seed=1)
    assert rule_sentences(50, seed=1) != rule_sentences(50, seed=2)


def test_the_second_stage_replays_the_mixture(tmp_path: Path) -> None:
    import pytest

    pytest.importorskip("torch")
    from models.recipe.polishing import write_polish_examples

    mixture = [Example(f"text {n}", "neutral", "sst5", False) for n in range(30)]
    write_examples(tmp_path / "train.jsonl", mixture)
    write_polish_examples(tmp_path, seed=3)
    examples = read_examples(tmp_path / "polish.jsonl")
    replayed = [e.text for e in examples if e.corpus == "sst5"]
    assert sorted(replayed) == sorted(e.text for e in mixture)
    assert sum(e.corpus == CORPUS for e in examples) > 1_000
