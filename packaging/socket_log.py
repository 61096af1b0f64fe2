"""Reads what strace wrote of an application's sockets, and names what should not have been.

`strace -f -e trace=%network -A -o FILE APPLICATION`, then `python packaging/socket_log.py FILE`.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

DISPLAY = re.compile(r"/tmp/\.X11-unix/X\d+$")
DESKTOP_BUS = re.compile(
    r"/run/dbus/|/run/user/\d+/(bus|at-spi)|/tmp/dbus-|/\.cache/at-spi/|/ibus/"
)
NAMES = re.compile(r"/var/run/nscd/socket$")
"""glibc's cache of users' names, asked for the home folder."""
_SOCKET = re.compile(r"\bsocket(?:pair)?\((\w+),")
_ADDRESS = re.compile(
    r"\b(?:connect|bind|sendto|sendmsg)\(.*sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?"
)


@dataclass
class Sockets:
    """What an application opened and whom it addressed."""

    families: Counter[str] = field(default_factory=Counter)
    addresses: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)


def read(lines: Iterable[str]) -> Sockets:
    """All sockets in strace's lines; a complaint for each that is neither the display's nor the
    desktop bus's."""
    found = Sockets()
    for line in lines:
        if socket := _SOCKET.search(line):
            found.families[socket[1]] += 1
            if socket[1] not in ("AF_UNIX", "AF_LOCAL"):
                found.complaints.append(line.strip())
        if address := _ADDRESS.search(line):
            path = address[2] or ""
            found.addresses[f"{address[1]} {path}"] += 1
            if not any(known.search(path) for known in (DISPLAY, DESKTOP_BUS, NAMES)):
                found.complaints.append(line.strip())
    return found


def main() -> int:
    """0, or 1 with the calls that should not have been; 2 where nothing was traced."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace").splitlines()
    found = read(lines)
    if not found.families:
        print("no socket at all, not even the display's: was it traced?", file=sys.stderr)
        return 2
    for name, count in sorted({**found.families, **found.addresses}.items()):
        print(f"  {count:4} x {name}")
    for complaint in found.complaints:
        print(f"not of the display or the desktop bus: {complaint}", file=sys.stderr)
    return 1 if found.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
