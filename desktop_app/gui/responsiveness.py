"""How soon the window gets the interpreter back from a thread that computes."""

import sys

SWITCH_INTERVAL_S = 0.0001


def put_window_first() -> None:
    """Let threads hand the interpreter's lock over fifty times as often as by default.

    Showing a page or painting a table calls into Python hundreds of times, and each call may wait
    for one interval while a file is read or exported beside it: `python -m benchmarks.stalls`
    measures that. At a fifth of this the threads spend their time with handing over.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)
