"""The suite itself: enough of everything, nothing twice, and a wrong file is named."""

import shutil
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from models.recipe.behaviour.bars import FAIR_CAPABILITIES
from models.recipe.behaviour.cases import SUITE_DIR, Example, Suite, read_suite
from models.recipe.behaviour.overlap import overlap_with
from models.recipe.errors import DataError
from models.recipe.mixture import Example as TrainingExample
from models.recipe.mixture import write_examples


def texts_by_capability(suite: Suite) -> dict[tuple[str, str], set[str]]:
    texts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for example in suite.examples:
        texts["functionality", example.capability].add(example.text)
    for alteration in suite.alterations:
        texts["invariance", alteration.capability] |= {alteration.original, alteration.altered}
    for template in suite.templates:
        for group in template.groups:
            texts["groups", template.capability].update(group.texts)
    for change in suite.changes:
        texts["direction", change.capability] |= {change.before, change.after}
    return texts


def test_there_are_enough_sentences_of_each_ability() -> None:
    suite = read_suite()
    by_capability = texts_by_capability(suite)

    assert len(by_capability) >= 20
    assert len({example.capability for example in suite.examples}) >= 16
    assert len(suite.examples) >= 300
    assert len(suite.texts()) >= 450
    assert {key: len(texts) for key, texts in by_capability.items() if len(texts) < 10} == {}


def test_no_label_is_an_exception() -> None:
    counts = Counter(example.label for example in read_suite().examples)

    assert min(counts[label] for label in Label) >= 50


def test_nothing_stands_twice() -> None:
    suite = read_suite()
    examples = [example.text.casefold() for example in suite.examples]
    others = [
        *(alteration.altered for alteration in suite.alterations),
        *(change.before + change.after for change in suite.changes),
        *(text for template in suite.templates for g in template.groups for text in g.texts),
    ]

    assert twice(examples) == []
    assert twice(others) == []
    assert set(examples).isdisjoint(text.casefold() for text in others)


def twice(texts: list[str]) -> list[str]:
    return [text for text, count in Counter(texts).items() if count > 1]


def test_an_altered_text_is_not_the_original() -> None:
    suite = read_suite()

    assert all(alteration.original != alteration.altered for alteration in suite.alterations)
    assert all(change.before != change.after for change in suite.changes)


def test_every_template_has_a_gap_and_every_way_to_tell_people_apart_is_there() -> None:
    templates = read_suite().templates

    assert all(template.text.count("{}") == 1 for template in templates)
    assert all(len(template.groups) >= 2 for template in templates)
    assert set(FAIR_CAPABILITIES) <= {template.capability for template in templates}


def test_texts_that_were_trained_on_are_found(tmp_path: Path) -> None:
    texts = ("A fine day.", "A fine dog.", ":-)")
    suite = Suite(tuple(Example("plain", text, Label.POSITIVE) for text in texts), (), (), ())
    rows = [TrainingExample(text, "positive", "sst5", False) for text in ("a FINE  day", "!", "c")]
    write_examples(tmp_path / "train.jsonl", rows)

    overlap = overlap_with(suite, [tmp_path / "train.jsonl"])

    assert (overlap.texts, overlap.trained_on) == (3, ("A fine day.",))


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("minimum_functionality.toml", "[questions]\nundecided = ['Is it?']"),
        ("invariance.toml", "[questions]\npairs = [['Is it?', 'is it?']]"),
        ("groups.toml", "[questions]\ntemplates = ['Is {}?']"),
        ("direction.toml", "[questions]\nlabel = 'positive'\nmust = 'hover'\npairs = []"),
        ("direction.toml", "[questions]\nlabel = 'positive'\nmust = 'rise'\npairs = [['Is it?']]"),
    ],
)
def test_a_table_that_is_not_usable_is_named(tmp_path: Path, file: str, content: str) -> None:
    folder = shutil.copytree(SUITE_DIR, tmp_path / "suite", ignore=shutil.ignore_patterns("*.py"))
    (folder / file).write_text(content, encoding="utf-8")

    with pytest.raises(DataError, match=rf"{file}, \[questions\]: not usable"):
        read_suite(folder)
