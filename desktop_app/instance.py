"""One window a user and screen: what a later start asks for goes to the window that is open.

A lock tells which start was first; the system frees it however that one ends, be it by kill -9. The
requests are files in a folder beside it, which the open window watches: no socket is needed, which
a firewall would ask about, and nothing waits for a process that is gone.
"""

import contextlib
import json
import os
import re
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

PATIENCE_S = 5.0
"""For how long a later start waits until the open window has taken its request."""
_PAUSE_S = 0.05
_STALE_S = 60.0
"""A request as old as this was left by a start that was killed while it waited."""
_SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Request:
    """What a later start asks of the open window: to come to the front and to queue files."""

    files: tuple[Path, ...] = ()

    @classmethod
    def read(cls, path: Path) -> "Request":
        """From a file that `Inbox.put` wrote."""
        return cls(tuple(Path(name) for name in json.loads(path.read_text(encoding="utf-8"))))

    def write(self, path: Path) -> None:
        """Whole or not at all; with absolute paths, for the other process has its own folder."""
        names = [os.fspath(file.absolute()) for file in self.files]
        part = path.with_suffix(".part")
        part.write_text(json.dumps(names), encoding="utf-8")
        part.replace(path)


class Inbox:
    """Where an open window finds what later starts ask for; closed at the end of a `with`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = FileLock(folder / "window.lock", timeout=0, thread_local=False)

    @property
    def is_open(self) -> bool:
        """Whether requests come here; else another window has them, or none can be left."""
        return self._lock.is_locked

    def try_open(self) -> bool:
        """Become the one who takes the requests; False where another process is."""
        try:
            self._lock.acquire()
        except (Timeout, OSError, NotImplementedError):
            # The last two: a file system that cannot lock. Each start has its own window there.
            return False
        return True

    def close(self) -> None:
        """Let the next start be the first; may be called again."""
        self._lock.release(force=True)

    def put(self, request: Request) -> Path:
        """Leave a request; gives its file, which is gone once it is taken. Raises OSError."""
        path = self.folder / f"{time.time_ns():020d}-{os.getpid()}{_SUFFIX}"
        request.write(path)
        return path

    def take(self) -> list[Request]:
        """All requests that wait, each once, the oldest first; none while this is not open."""
        if not self.is_open:
            return []
        waiting = sorted(self.folder.glob(f"*{_SUFFIX}"))
        return [request for path in waiting if (request := _take(path)) is not None]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def claim_window(folder: Path, request: Request, *, patience_s: float = PATIENCE_S) -> Inbox | None:
    """The inbox of the window that is now to be opened for `request`; None where a window that is
    open already took it.

    A window that answers nothing for `patience_s` keeps nobody from working: another one opens.
    """
    inbox = Inbox(folder)
    if inbox.try_open():
        return inbox
    try:
        letter = inbox.put(request)
    except OSError:
        return inbox
    _allow_to_come_to_front()
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        if not letter.exists():
            return None
        if inbox.try_open():
            break  # the window was closed, or its process ended, before it could take it
        time.sleep(_PAUSE_S)
    return inbox if _withdraw(letter) else None


def window_key(environment: Mapping[str, str] = os.environ) -> str:
    """A file name for this user on this computer and screen: a home folder may be shared by
    several computers, a portable folder by several users, and a window on another screen is of no
    use to whoever sits before this one."""
    if sys.platform == "win32":
        parts = [environment.get("COMPUTERNAME", ""), environment.get("USERNAME", "")]
    else:
        screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY", "")
        parts = [os.uname().nodename, str(os.getuid()), screen]
    return re.sub(r"[^\w.-]", "_", "-".join(parts))


def _take(path: Path) -> Request | None:
    """The request in a file that is then gone; None where it was withdrawn, or left long ago."""
    taken = path.with_suffix(".taken")
    try:
        is_stale = time.time() - path.stat().st_mtime > _STALE_S
        path.replace(taken)
        request = None if is_stale else Request.read(taken)
    except FileNotFoundError:
        return None
    except (ValueError, TypeError):  # nobody who puts a request writes such a thing
        request = None
    taken.unlink()
    return request


def _withdraw(letter: Path) -> bool:
    """Whether a request could be taken back: else the other window has it."""
    with contextlib.suppress(FileNotFoundError):
        letter.unlink()
        return True
    return False


def _allow_to_come_to_front() -> None:
    """Windows lets a process come to the front only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
