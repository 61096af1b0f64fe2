"""How answers are judged and counted, on a model that hears only "good" and "bad"."""

from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from models.recipe.behaviour.__main__ import main
from models.recipe.behaviour.cases import (
    Alteration,
    Change,
    Example,
    Group,
    Movement,
    Suite,
    Template,
)
from models.recipe.behaviour.checking import Kind, SuiteResult, check_suite
from models.recipe.behaviour.report import describe, summarize, text_table
from tests.fakes import FakeEngine

FAIR = ("names", "genders", "nationalities", "religions")


def check(
    engine: FakeEngine,
    *,
    examples: tuple[Example, ...] = (),
    alterations: tuple[Alteration, ...] = (),
    templates: tuple[Template, ...] = (),
    changes: tuple[Change, ...] = (),
) -> SuiteResult:
    return check_suite(Suite(examples, alterations, templates, changes), engine)


def template(capability: str, *groups: tuple[str, ...]) -> Template:
    named = (Group(f"group {index}", texts) for index, texts in enumerate(groups))
    return Template(capability, "a {}", tuple(named))


def test_an_example_passes_with_its_label(fake_engine: FakeEngine) -> None:
    result = check(
        fake_engine,
        examples=(
            Example("plain", "a good day", Label.POSITIVE),
            Example("plain", "a bad day", Label.NEGATIVE),
            Example("plain", "a day", Label.NEUTRAL),
            Example("negation", "not a good day", Label.NEGATIVE),
        ),
    )

    assert result.rate(Kind.FUNCTIONALITY) == 0.75
    (failure,) = result.failures(Kind.FUNCTIONALITY)
    assert describe(failure) == (
        "negation: negative\n    positive (0.05 0.05 0.90)  not a good day"
    )


def test_an_altered_text_keeps_the_label_of_the_original(fake_engine: FakeEngine) -> None:
    result = check(
        fake_engine,
        alterations=(
            Alteration("typos", "a good day", "a good dya"),
            Alteration("typos", "a good day", "a godo day"),
        ),
    )

    (failure,) = result.failures(Kind.INVARIANCE)
    assert [answer.text for answer in failure.answers] == ["a good day", "a godo day"]
    assert result.rate(Kind.INVARIANCE) == 0.5


def test_a_group_is_told_from_what_most_get(fake_engine: FakeEngine) -> None:
    result = check(
        fake_engine, templates=(template("names", ("a bad x", "an x"), ("a y",), ("a z", "a w")),)
    )

    assert [failure.answers[0].text for failure in result.failures(Kind.GROUPS)] == ["a bad x"]
    assert result.rate(Kind.GROUPS) == 0.8


def test_the_widest_gap_is_between_the_means_of_two_groups(fake_engine: FakeEngine) -> None:
    result = check(fake_engine, templates=(template("names", ("a bad x", "an x"), ("a y", "a z")),))

    (gap,) = result.gaps
    assert (gap.label, gap.lowest, gap.highest) == (Label.NEGATIVE, "group 1", "group 0")
    assert gap.gap == pytest.approx((0.8 + 0.2) / 2 - 0.2)


@pytest.mark.parametrize(
    ("before", "after", "passes"),
    [
        ("good", "good!", {Movement.NOT_FALL, Movement.NOT_RISE}),
        ("good", "a day", {Movement.NOT_RISE, Movement.FALL}),
        ("bad", "good", {Movement.NOT_FALL, Movement.RISE}),
    ],
)
def test_a_probability_moves_as_told(
    fake_engine: FakeEngine, before: str, after: str, passes: set[Movement]
) -> None:
    changes = tuple(Change("c", before, after, Label.POSITIVE, must) for must in Movement)

    result = check(fake_engine, changes=changes)

    passed = {must for must, one in zip(Movement, result.checks, strict=True) if one.passed}
    assert passed == passes


def test_figures_are_told_by_capability_and_kind(fake_engine: FakeEngine) -> None:
    result = check(
        fake_engine,
        examples=(
            Example("plain", "a good day", Label.POSITIVE),
            Example("negation", "not a good day", Label.NEGATIVE),
            Example("negation", "a day", Label.NEUTRAL),
        ),
        templates=(
            *(template(name, ("an x",), ("a y",)) for name in FAIR),
            template("names", ("a good x",), ("a y",)),
        ),
    )

    scores = summarize(result)

    rates = {score.capability: score.rate for score in scores.capabilities}
    assert (rates["plain"], rates["negation"]) == (1, 0.5)
    total = scores.total(Kind.FUNCTIONALITY)
    assert (total.checks, total.passed) == (3, 2)
    names, genders, *_ = scores.fairness
    assert (names.templates, names.within_bar, names.widest.label) == (2, 1, Label.POSITIVE)
    assert (genders.templates, genders.within_bar) == (1, 1)


def test_a_table_has_its_columns_in_line() -> None:
    assert text_table(("a", "b"), [("long", "1")]) == "a     b\nlong  1"


def test_a_bundle_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--bundle", str(tmp_path / "nowhere")]) == 1

    assert "nowhere" in capsys.readouterr().err
