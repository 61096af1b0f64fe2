"""How soon the window gets the interpreter back from a thread that computes."""

import gc
import sys

SWITCH_INTERVAL_S = 0.0001


def put_window_first() -> None:
    """Let threads hand the interpreter's lock over fifty times as often as by default.

    Showing a page or painting a table calls into Python hundreds of times, and each call may wait
    for one interval while a file is read or exported beside it: `python -m benchmarks.stalls`
    measures that. At a fifth of this the threads spend their time with handing over.
    """
    sys.setswitchinterval(SWITCH_INTERVAL_S)


def spare_what_lasts() -> None:
    """Let the garbage collector look no more at what is there by now: modules, widgets, the model.

    It holds the interpreter's lock while it looks at all there is, in whichever thread it begins.
    """
    gc.freeze()


def collect_all_again() -> None:
    """Undo that: the window is closed, and with it goes most of what was to last."""
    gc.unfreeze()
