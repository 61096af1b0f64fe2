"""How much of the machine the engine may use."""

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """Settings of a Classifier."""

    threads: int = 0
    """Mini-batches run side by side; 0 for one on each processor this process may use."""
    token_budget: int = 2_048
    """Padded tokens in a mini-batch: enough to be fast, few enough to let a keystroke through."""
    gives_way: bool = False
    """Whether mini-batches are computed only as far as other threads and programs leave a processor
    free, so that a window is painted and a keystroke answered beside them."""

    @property
    def thread_count(self) -> int:
        """`threads`, with 0 resolved."""
        return self.threads or available_processors()


def available_processors() -> int:
    """Processors this process may run on, which a container or `taskset` may limit."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
