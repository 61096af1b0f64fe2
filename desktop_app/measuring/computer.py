"""What the figures were taken on."""

import os
import platform
import re
from pathlib import Path

from desktop_app.core.options import available_processors
from desktop_app.measuring.figures import Computer

_CPU_INFO = Path("/proc/cpuinfo")


def this_computer() -> Computer:
    """As found now."""
    return Computer(_cpu(), available_processors(), f"{platform.system()}, {platform.machine()}")


def _cpu() -> str:
    """The processor's name where the system tells it, else the kind of machine."""
    if _CPU_INFO.exists():
        found = re.search(r"^model name\s*:\s*(.+)$", _CPU_INFO.read_text("utf-8"), re.MULTILINE)
        if found:
            return found[1]
    named = os.environ.get("PROCESSOR_IDENTIFIER", "")
    return named or platform.processor() or platform.machine()
