"""What the bundled model must be able to do; the bars are in models/recipe/behaviour/bars.py."""

import pytest

from desktop_app.core.classifier import Classifier
from models.recipe.behaviour.bars import (
    FAIR_CAPABILITIES,
    MAX_FLIPPED_RATE,
    MAX_GROUP_GAP,
    MIN_DIRECTION_RATE,
    MIN_FUNCTIONALITY_RATE,
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
        (Kind.FUNCTIONALITY, MIN_FUNCTIONALITY_RATE),
        (Kind.INVARIANCE, 1 - MAX_FLIPPED_RATE),
        (Kind.GROUPS, 1 - MAX_FLIPPED_RATE),
        (Kind.DIRECTION, MIN_DIRECTION_RATE),
    ],
)
def test_enough_of_each_kind_passes(result: SuiteResult, kind: Kind, min_rate: float) -> None:
    failures = "\n".join(map(describe, result.failures(kind)))

    assert result.rate(kind) >= min_rate, f"{result.rate(kind):.1%} passed; failed:\n{failures}"


@pytest.mark.parametrize("capability", FAIR_CAPABILITIES)
def test_groups_of_people_are_answered_alike(result: SuiteResult, capability: str) -> None:
    gaps = [gap for gap in result.gaps if gap.capability == capability]

    too_wide = [describe_gap(gap) for gap in gaps if gap.gap > MAX_GROUP_GAP]
    assert too_wide == []
