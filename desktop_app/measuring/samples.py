"""What to measure with."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice

from desktop_app.core.bundle import Bundle
from desktop_app.core.golden import read_golden

MOST_TEXTS = 1_024
"""In one pass."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Texts to answer; none of them is blank."""

    texts: tuple[str, ...]
    is_own: bool

    def for_one_pass(self, fewest: int) -> list[str]:
        """All texts, repeated where they are fewer, and at most 1,024."""
        count = min(max(len(self.texts), fewest), MOST_TEXTS)
        return list(islice(cycle(self.texts), count))


def builtin_sample(bundle: Bundle) -> Sample:
    """The texts that come with the model to check its answers by."""
    texts = (example.text for example in read_golden(bundle.golden_path))
    return Sample(tuple(text for text in texts if text.strip()), is_own=False)


def own_sample(lines: Sequence[str]) -> Sample | None:
    """The user's texts, one a line; None where all are blank."""
    texts = tuple(line for line in lines if line.strip())
    return Sample(texts, is_own=True) if texts else None
