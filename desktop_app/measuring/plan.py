"""Which settings are tried."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.measuring.figures import EngineSetting

_BUDGETS = (256, 512, 1_024, 2_048, 4_096)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is measured."""

    singles: int = 150
    warm_up: int = 10
    """Texts that do not count, before the singles and before each setting."""
    texts: int = 256
    """In a pass, at least: so many that there are batches of every size."""
    passes: int = 3
    """With each setting; the median counts."""
    seconds: float = 4.0
    """After which no further pass is begun."""


FULL = Extent()
QUICK = Extent(singles=40, texts=64, passes=1)


def settings_to_try(processors: int, current: EngineSetting) -> tuple[EngineSetting, ...]:
    """Token budgets by numbers of threads, `current` among them."""
    budgets = sorted({*_BUDGETS, current.token_budget})
    threads = sorted({*_thread_counts(processors), current.threads})
    return tuple(EngineSetting(count, budget) for count in threads for budget in budgets)


def _thread_counts(processors: int) -> Sequence[int]:
    """1, 2, 4 and so on, and all of them."""
    powers = [2**power for power in range(processors.bit_length()) if 2**power < processors]
    return [*powers, processors]
