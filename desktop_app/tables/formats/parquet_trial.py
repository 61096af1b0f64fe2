"""What a process that is started for it does: read a Parquet file ahead of the application.

Some damaged files make the library end the process it runs in, see parquet_check.py. The entry
imports this module at every start, so what reading takes is imported where it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from arro3.core import RecordBatchReader

TRIAL_COMMAND = "--try-parquet"
"""Followed by a file, how it is packed and the name in its archive; for the application alone."""
_BATCH_ROWS = 512
_STANDARD_OUTPUT = 1


def read_batches(stream: BinaryIO) -> RecordBatchReader:
    """Batches as they are read on trial and in earnest. Raises whatever the library does."""
    from arro3.io import read_parquet

    return read_parquet(stream, batch_size=_BATCH_ROWS)


def run_trial(arguments: Sequence[str]) -> int:
    """Write a byte at the start and for each step that went well, up to the end; 0.

    An error is an end as well: whoever reads in earnest gets the same one, and tells it.
    """
    _leave_no_core()
    _tell_step()
    from pathlib import Path

    from desktop_app.tables.content import Content, Packing

    path, packing, member = arguments
    content = Content(Path(path), Packing[packing], member)
    # The library's panics are no Exceptions.
    with suppress(BaseException), content.open_seekable() as opened:
        reader = read_batches(opened.stream)
        _tell_step()
        for _ in reader:
            _tell_step()
    return 0


def _tell_step() -> None:
    try:
        os.write(_STANDARD_OUTPUT, b".")
    except BrokenPipeError:
        sys.exit()  # nobody waits any more


def _leave_no_core() -> None:
    """The memory of a process that is ended so holds the user's texts: not for the disk."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
