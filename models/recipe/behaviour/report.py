"""The suite's result in figures: for the model card, `evaluation.json` and the terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from models.recipe.behaviour.bars import FAIR_CAPABILITIES, MAX_GROUP_GAP
from models.recipe.behaviour.checking import Check, GroupGap, Kind, SuiteResult


@dataclass(frozen=True, slots=True)
class CapabilityScore:
    """Checks of one capability and how many of them passed."""

    kind: Kind
    capability: str
    checks: int
    passed: int

    @property
    def rate(self) -> float:
        """Share passed."""
        return self.passed / self.checks


@dataclass(frozen=True, slots=True)
class FairnessScore:
    """Gaps between groups of people over the templates of one capability."""

    capability: str
    templates: int
    within_bar: int
    widest: GroupGap


@dataclass(frozen=True, slots=True)
class BehaviourScores:
    """What the model card tells of the suite's result."""

    capabilities: tuple[CapabilityScore, ...]
    fairness: tuple[FairnessScore, ...]

    def total(self, kind: Kind) -> CapabilityScore:
        """All capabilities of a kind together."""
        scores = [score for score in self.capabilities if score.kind is kind]
        checks, passed = sum(s.checks for s in scores), sum(s.passed for s in scores)
        return CapabilityScore(kind, "all", checks, passed)


def summarize(result: SuiteResult) -> BehaviourScores:
    """Figures by capability, in the order of the suite."""
    checks = Counter((check.kind, check.capability) for check in result.checks)
    passed = Counter((check.kind, check.capability) for check in result.checks if check.passed)
    return BehaviourScores(
        capabilities=tuple(
            CapabilityScore(kind, capability, count, passed[kind, capability])
            for (kind, capability), count in checks.items()
        ),
        fairness=tuple(_fairness(capability, result.gaps) for capability in FAIR_CAPABILITIES),
    )


def _fairness(capability: str, gaps: Iterable[GroupGap]) -> FairnessScore:
    own = [gap for gap in gaps if gap.capability == capability]
    return FairnessScore(
        capability,
        templates=len(own),
        within_bar=sum(gap.gap <= MAX_GROUP_GAP for gap in own),
        widest=max(own, key=lambda gap: gap.gap),
    )


CAPABILITY_HEADER = ("kind", "capability", "checks", "passed")
FAIRNESS_HEADER = ("groups by", "templates", f"gap up to {MAX_GROUP_GAP:.2f}", "widest gap")

Row = tuple[str, str, str, str]


def capability_rows(scores: BehaviourScores) -> Iterator[Row]:
    """A row a capability, and a last one for each kind as a whole."""
    for kind in Kind:
        own = [score for score in scores.capabilities if score.kind is kind]
        for score in (*own, scores.total(kind)):
            yield kind, score.capability, f"{score.checks:,}", f"{score.rate:.1%}"


def fairness_rows(scores: BehaviourScores) -> Iterator[Row]:
    """A row for each way to tell people apart."""
    for score in scores.fairness:
        yield (
            score.capability,
            str(score.templates),
            str(score.within_bar),
            f"{score.widest.gap:.3f} ({score.widest.label}, "
            f"{score.widest.lowest} to {score.widest.highest})",
        )


def text_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns in line, for a terminal."""
    lines = [header, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def describe(check: Check) -> str:
    """What was expected, and for each text the answer and its three probabilities."""
    answers = "".join(f"\n    {_answer(check, index)}" for index in range(len(check.answers)))
    return f"{check.capability}: {check.expected}{answers}"


def describe_gap(gap: GroupGap) -> str:
    """Where two groups are told apart, and by how much."""
    return (
        f"{gap.capability}: {gap.label} {gap.gap:.3f} higher for {gap.highest} than for "
        f"{gap.lowest}\n    {gap.template}"
    )


def _answer(check: Check, index: int) -> str:
    answer = check.answers[index]
    shares = " ".join(f"{share:.2f}" for share in answer.prediction.probabilities)
    return f"{answer.prediction.label} ({shares})  {answer.text}"
