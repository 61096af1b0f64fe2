import random
import re
from collections import Counter
from collections.abc import Callable

import pytest

from models.recipe.behaviour.cases import read_suite
from models.recipe.mixture import RULE_CORPUS, Example, fingerprint
from models.recipe.rule_sentences import KINDS, rule_sentences
from models.recipe.rules.belonging import FAITH, FAITHS, NATION, NATIONS
from models.recipe.rules.grammar import plural, tidy
from models.recipe.rules.hasty import (
    bare,
    drop_vowels,
    misspell,
    shorten,
    shout,
    spell_out,
    tag,
)
from models.recipe.rules.patterns import POSITIVE, Kind, filled
from models.recipe.rules.people import IDENTITY, NAMES, PEOPLE_LISTS
from models.recipe.rules.ratings import RATINGS
from models.recipe.rules.words import WORDS

SENTENCES_EACH = 410
Alter = Callable[[str, random.Random], str]
BUT = r"the [\w -]+ (?:was|were) [\w -]+, but the [\w -]+ (?:was|were) ([\w -]+)\.?"
LABELS = {"negative", "neutral", "positive"}


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    """What the second stage is given."""
    return rule_sentences(SENTENCES_EACH, seed=1)


def test_no_label_is_rare_and_no_text_comes_twice(examples: list[Example]) -> None:
    counts = Counter(example.label for example in examples)
    texts = {example.text.lower() for example in examples}

    assert 12_000 < len(examples) <= SENTENCES_EACH * len(KINDS)
    assert len(texts) == len(examples)
    assert set(counts) == LABELS
    assert all(0.28 < count / len(examples) < 0.4 for count in counts.values())


def test_no_sentence_is_one_that_the_behaviour_suite_asks(examples: list[Example]) -> None:
    asked = {fingerprint(text) for text in read_suite().texts()}

    assert not asked & {fingerprint(example.text) for example in examples} - {""}


def test_the_choice_depends_on_the_seed_only() -> None:
    assert rule_sentences(50, seed=1) == rule_sentences(50, seed=1)
    assert rule_sentences(50, seed=1) != rule_sentences(50, seed=2)


def test_sentences_are_plain_training_rows(examples: list[Example]) -> None:
    assert {(e.corpus, e.binary, e.weight) for e in examples} == {(RULE_CORPUS, False, 1.0)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_writes_as_many_as_asked_for(kind: Kind, examples: list[Example]) -> None:
    rng = random.Random(1)
    assert abs(sum(source.share for source in kind.sources) - 1) < 1e-9
    for source in kind.sources:
        texts = [source.write(rng) for _ in range(200)]
        assert source.label in LABELS
        assert len(set(texts)) > 60
        assert not [text for text in texts if re.search(r"[{}*~]|  |\ban? an? ", text)]
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert len(examples) > 0.98 * SENTENCES_EACH * len(KINDS)


def test_praise_and_blame_have_many_words() -> None:
    for general, of_facets in (("good", "praised"), ("bad", "blamed")):
        assert len({*WORDS[general], *WORDS[of_facets]}) >= 150
    assert not {*WORDS["good"], *WORDS["praised"]} & {*WORDS["bad"], *WORDS["blamed"]}


@pytest.fixture(scope="module")
def about_people() -> dict[str, list[str]]:
    """Sentences about people, by label."""
    rng = random.Random(5)
    return {s.label: [s.write(rng) for _ in range(3_000)] for s in IDENTITY.sources}


@pytest.mark.parametrize("groups", ["group", "origin", "place", "name"])
def test_no_group_goes_with_a_label(groups: str, about_people: dict[str, list[str]]) -> None:
    for group in PEOPLE_LISTS[groups]:
        word = re.compile(rf"\b{group}\b", re.IGNORECASE)
        told = {
            label: sum(bool(word.search(text)) for text in texts)
            for label, texts in about_people.items()
        }
        both = told["positive"] + told["negative"]
        assert min(told.values()) >= 5
        # What chance leaves of an even split, at four standard deviations.
        assert abs(told["positive"] - told["negative"]) <= 4 * both**0.5


def test_names_come_from_many_places() -> None:
    assert len(NAMES) >= 50


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a easy lid. an clear screen!", "An easy lid. A clear screen!"),
        ("a honest price, a useful app", "An honest price, a useful app"),
        ('"a unique team," they say', '"A unique team," they say'),
        ("a more quick reply, the most bleak day", "A quicker reply, the bleakest day"),
        ("the more tasty, the more useful", "The tastier, the more useful"),
        ("one of Systems's firms", "One of Systems' firms"),
        ("@user it is on... but late", "@user it is on... but late"),
    ],
)
def test_articles_and_capitals_are_set(raw: str, text: str) -> None:
    assert tidy(raw) == text


def test_plurals_are_regular_but_for_series() -> None:
    nouns = ("play", "comedy", "series", "couch", "pair of shoes")
    assert [plural(n) for n in nouns] == [
        "plays",
        "comedies",
        "series",
        "couches",
        "pairs of shoes",
    ]


def test_the_same_slot_is_filled_the_same_way_and_a_numbered_one_otherwise() -> None:
    write = filled("{thing} {thing} {thing2}", thing=("one", "two"))
    rng = random.Random(3)
    assert {write(rng) for _ in range(50)} == {"One one two", "Two two one"}


def test_the_half_after_but_decides() -> None:
    kind = next(kind for kind in KINDS if kind.name == "contrast")
    for source in kind.sources:
        praised = source.label == POSITIVE
        texts = [source.write(random.Random(seed)).lower() for seed in range(800)]
        ends = [match[1] for text in texts if (match := re.fullmatch(BUT, text))]
        assert len(ends) > 10
        assert all(end in WORDS["praised" if praised else "blamed"] for end in ends)


@pytest.mark.parametrize(
    ("alter", "text"),
    [
        (shout, "THE SOUP WAS GOOD, I CAN'T COMPLAIN"),
        (spell_out, "The soup was good, I cannot complain."),
        (bare, "the soup was good i cant complain"),
        (shorten, "da soup wuz gud, i can't complain."),
    ],
)
def test_a_hasty_thumb_leaves_the_words_to_be_told(alter: Alter, text: str) -> None:
    written = {alter("The soup was good, I can't complain.", random.Random(n)) for n in range(400)}

    assert any(variant.startswith(text) for variant in written)


@pytest.mark.parametrize("alter", [misspell, drop_vowels, tag])
def test_a_slip_leaves_most_letters_in_place(alter: Alter) -> None:
    text = "The breakfast buffet was disappointing and the waiter unfriendly."
    written = {alter(text, random.Random(n)) for n in range(50)}

    assert len(written) > 5
    assert all(len(text) * 0.7 < len(variant) <= len(text) * 1.2 for variant in written)


def test_a_rating_has_the_label_of_its_share_of_the_scale() -> None:
    shares = {"negative": (0, 0.4), "neutral": (0.5, 0.6), "positive": (0.8, 1)}
    rng = random.Random(2)
    for source in RATINGS.sources[:3]:
        lowest, highest = shares[source.label]
        found = [re.search(r"(\d+) ?/ ?(\d+)", source.write(rng)) for _ in range(300)]
        scores = [int(match[1]) / int(match[2]) for match in found if match]
        assert len(scores) > 50
        assert all(lowest <= score <= highest for score in scores)


@pytest.mark.parametrize(("kind", "groups"), [(FAITH, FAITHS), (NATION, NATIONS)])
def test_each_group_is_named_with_every_label(kind: Kind, groups: tuple[str, ...]) -> None:
    rng = random.Random(4)
    for source in kind.sources:
        texts = " ".join(source.write(rng) for _ in range(2_000))
        assert [group for group in groups if group not in texts] == []
