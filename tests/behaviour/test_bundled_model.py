"""What the bundled model is able to do, and must stay so: models/recipe/behaviour/bars.py."""

import pytest

from desktop_app.core.classifier import Classifier
from models.recipe.behaviour.bars import (
    HELD_DIRECTION_RATE,
    HELD_FUNCTIONALITY_RATE,
    HELD_GROUP_GAPS,
    HELD_GROUPS_RATE,
    HELD_INVARIANCE_RATE,
)
from models.recipe.behaviour.cases import read_suite
from models.recipe.behaviour.checking import Kind, SuiteResult, check_suite
from models.recipe.behaviour.report import describe, describe_gap
from tests.conftest import BUNDLE_DIR


@pytest.fixture(scope="module")
def result() -> SuiteResult:
    with Classifier.open(BUNDLE_DIR) as classifier:
        return check_suite(read_suite(), classifier)


@pytest.mark.parametrize(
    ("kind", "min_rate"),
    [
        (Kind.FUNCTIONALITY, HELD_FUNCTIONALITY_RATE),
        (Kind.INVARIANCE, HELD_INVARIANCE_RATE),
        (Kind.GROUPS, HELD_GROUPS_RATE),
        (Kind.DIRECTION, HELD_DIRECTION_RATE),
    ],
)
def test_enough_of_each_kind_passes(result: SuiteResult, kind: Kind, min_rate: float) -> None:
    failures = "\n".join(map(describe, result.failures(kind)))

    assert result.rate(kind) >= min_rate, f"{result.rate(kind):.1%} passed; failed:\n{failures}"


@pytest.mark.parametrize("capability", HELD_GROUP_GAPS)
def test_groups_of_people_are_answered_no_less_alike(result: SuiteResult, capability: str) -> None:
    gaps = [gap for gap in result.gaps if gap.capability == capability]

    assert gaps
    too_wide = [describe_gap(gap) for gap in gaps if gap.gap > HELD_GROUP_GAPS[capability]]
    assert too_wide == []
