"""Which threads may have the processor first."""

import os
import sys
import threading
from contextlib import suppress

_STEPS_DOWN = 5
"""Of 40 in all; each leaves a thread about a fifth less beside others that compute."""
_LOWEST = 19


def give_way() -> None:
    """Let the calling thread compute only as far as others leave a processor free.

    On Linux alone: there a thread has a priority of its own (setpriority(2)), and its children
    inherit it. Windows prefers the window in the foreground by itself.
    """
    if sys.platform != "linux":
        return
    thread = threading.get_native_id()
    # It is a favour to others: where a sandbox forbids it, the thread computes as it is.
    with suppress(OSError):
        lower = os.getpriority(os.PRIO_PROCESS, thread) + _STEPS_DOWN
        os.setpriority(os.PRIO_PROCESS, thread, min(lower, _LOWEST))
