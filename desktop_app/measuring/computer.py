"""What the figures were taken on."""

import platform

from desktop_app.core.options import available_processors
from desktop_app.machine import processor_name
from desktop_app.measuring.figures import Computer


def this_computer() -> Computer:
    """As found now."""
    system = f"{platform.system()}, {platform.machine()}"
    return Computer(processor_name(), available_processors(), system)
