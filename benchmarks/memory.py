"""Peak memory of a process."""

import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def own_peak_bytes() -> int:
    """This process's largest resident size so far; 0 where the system does not tell."""
    if _STATUS.exists():
        # Not getrusage: on Linux its figure begins with that of the process which forked us.
        found = re.search(r"VmHWM:\s+(\d+) kB", _STATUS.read_text(encoding="ascii"))
        return int(found[1]) * 1024 if found else 0
    return _from_usage(children=False)


def children_peak_bytes() -> int:
    """The largest resident size of any ended child of this process."""
    return _from_usage(children=True)


def _from_usage(*, children: bool) -> int:
    if sys.platform == "win32":
        return 0
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF)
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
