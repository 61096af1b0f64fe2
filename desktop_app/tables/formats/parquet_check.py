"""Parquet files are read by another process first, one step ahead.

Where a page is damaged in certain ways the library panics in a place from which Rust must not
unwind, and that ends the process. So a process reads ahead whose end is no loss, and here no step
is taken that it did not survive.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop_app.language import translate
from desktop_app.tables.content import Content
from desktop_app.tables.formats.parquet_trial import TRIAL_COMMAND
from desktop_app.tables.records import DamagedContentError

if TYPE_CHECKING:
    from subprocess import Popen

_Identity = tuple[Path, str, int, int]
_CHECKOUT = Path(__file__).parents[3]
"""The folder of the package, from where another Python finds the same one."""

_harmless: set[_Identity] = set()
"""What another process read to its end, so that guess, preview and run do not check it anew."""


class Trial:
    """A reading by another process, to be followed step by step."""

    def __init__(self, identity: _Identity, steps: IO[bytes], process: Popen[bytes]) -> None:
        self._identity = identity
        self._steps = steps
        self._process = process
        self._has_begun = False
        self._is_over = False

    def follow(self) -> None:
        """Wait until the next call of the library was survived: the opening, or a batch.

        Raises DamagedContentError where it was not. A process that ended before it began says
        nothing about the file.
        """
        if self._is_over:
            return
        self._has_begun = self._has_begun or bool(self._steps.read(1))
        if self._steps.read(1):
            return
        if self._process.wait() == 0:
            _harmless.add(self._identity)
        elif self._has_begun:
            raise DamagedContentError(translate("Tables", "it is damaged or cut off"))
        self._is_over = True


@contextmanager
def on_trial(content: Content) -> Iterator[Trial | None]:
    """Another process begins to read, and is ended on leaving; None where one did so before.

    Raises OSError where none can be started, or the file is not there.
    """
    status = content.path.stat()
    identity = (content.path.absolute(), content.member, status.st_size, status.st_mtime_ns)
    if identity in _harmless:
        yield None
        return
    process = _start(content)
    try:
        assert process.stdout is not None
        with process.stdout as steps:
            yield Trial(identity, steps, process)
    finally:
        process.kill()
        process.wait()


def _start(content: Content) -> Popen[bytes]:
    # Imported where needed: few files are Parquet.
    import subprocess

    is_frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if is_frozen else [sys.executable, "-m", "desktop_app"]
    details = [str(content.path.absolute()), content.packing.name, content.member]
    return subprocess.Popen(
        [*program, TRIAL_COMMAND, *details],
        cwd=None if is_frozen else _CHECKOUT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # where the library tells of its panics
        start_new_session=True,  # interrupting the command line is not the file's fault
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
