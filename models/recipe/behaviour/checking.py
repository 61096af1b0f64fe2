"""Ask a model the whole suite and judge its answers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from desktop_app.core.engine import Engine
from desktop_app.core.predictions import LABELS, Label, Prediction
from models.recipe.behaviour.bars import CLEAR_MOVE, DIRECTION_TOLERANCE
from models.recipe.behaviour.cases import Alteration, Change, Example, Movement, Suite, Template


class Kind(StrEnum):
    """The three kinds of test of CheckList; invariance over groups is counted by itself."""

    FUNCTIONALITY = "minimum functionality"
    INVARIANCE = "invariance"
    GROUPS = "invariance over groups"
    DIRECTION = "direction"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model said to a text."""

    text: str
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation, whether it was met, and the answers that it is about."""

    kind: Kind
    capability: str
    expected: str
    passed: bool
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class GroupGap:
    """How far apart two groups are in the mean probability of `label` over one template.

    The widest of the template's gaps, in [0, 1].
    """

    capability: str
    template: str
    label: Label
    lowest: str
    highest: str
    gap: float


@dataclass(frozen=True)
class SuiteResult:
    """A check for each case, and a gap for each template."""

    checks: tuple[Check, ...]
    gaps: tuple[GroupGap, ...]

    def rate(self, kind: Kind) -> float:
        """Share of this kind's checks that passed."""
        of_kind = [check.passed for check in self.checks if check.kind is kind]
        return sum(of_kind) / len(of_kind)

    def failures(self, kind: Kind) -> tuple[Check, ...]:
        """This kind's checks that did not pass."""
        return tuple(c for c in self.checks if c.kind is kind and not c.passed)


_Answers = Mapping[str, Answer]


def check_suite(suite: Suite, engine: Engine) -> SuiteResult:
    """Ask every text once and judge all cases."""
    texts = suite.texts()
    predictions = zip(texts, engine.predict(texts), strict=True)
    answers = {text: Answer(text, prediction) for text, prediction in predictions}
    checks = (
        *(_check_example(example, answers) for example in suite.examples),
        *(_check_alteration(alteration, answers) for alteration in suite.alterations),
        *(check for template in suite.templates for check in _check_template(template, answers)),
        *(_check_change(change, answers) for change in suite.changes),
    )
    return SuiteResult(checks, tuple(_widest_gap(t, answers) for t in suite.templates))


def _check_example(example: Example, answers: _Answers) -> Check:
    answer = answers[example.text]
    passed = answer.prediction.label is example.label
    return Check(Kind.FUNCTIONALITY, example.capability, example.label, passed, (answer,))


def _check_alteration(alteration: Alteration, answers: _Answers) -> Check:
    original, altered = answers[alteration.original], answers[alteration.altered]
    passed = altered.prediction.label is original.prediction.label
    pair = (original, altered)
    return Check(Kind.INVARIANCE, alteration.capability, "the same label", passed, pair)


def _check_template(template: Template, answers: _Answers) -> Iterator[Check]:
    """Each filled text against the label that most of them get."""
    filled = [answers[text] for group in template.groups for text in group.texts]
    usual = Counter(answer.prediction.label for answer in filled).most_common(1)[0][0]
    for answer in filled:
        passed = answer.prediction.label is usual
        expected = f"{usual}, as most get"
        yield Check(Kind.GROUPS, template.capability, expected, passed, (answer,))


def _check_change(change: Change, answers: _Answers) -> Check:
    before, after = answers[change.before], answers[change.after]
    column = LABELS.index(change.label)
    move = after.prediction.probabilities[column] - before.prediction.probabilities[column]
    expected = f"{change.label} must {change.must}"
    passed = _moves_as_told(move, change.must)
    return Check(Kind.DIRECTION, change.capability, expected, passed, (before, after))


def _moves_as_told(move: float, must: Movement) -> bool:
    match must:
        case Movement.NOT_FALL:
            return move >= -DIRECTION_TOLERANCE
        case Movement.NOT_RISE:
            return move <= DIRECTION_TOLERANCE
        case Movement.FALL:
            return move <= -CLEAR_MOVE
        case Movement.RISE:
            return move >= CLEAR_MOVE


def _widest_gap(template: Template, answers: _Answers) -> GroupGap:
    means = np.array(
        [
            np.mean([answers[text].prediction.probabilities for text in group.texts], axis=0)
            for group in template.groups
        ]
    )
    gaps = means.max(axis=0) - means.min(axis=0)
    column = int(gaps.argmax())
    return GroupGap(
        template.capability,
        template.text,
        LABELS[column],
        lowest=template.groups[int(means[:, column].argmin())].name,
        highest=template.groups[int(means[:, column].argmax())].name,
        gap=float(gaps[column]),
    )
