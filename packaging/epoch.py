"""The moment that is written into whatever carries a date, so that two builds are the same."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
_EARLIEST_IN_ZIP = 315_532_800
"""1980: where the source lies in no repository."""


def source_date_epoch() -> int:
    """Seconds since 1970: of the environment, else of the last commit."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named:
        return int(named)
    command = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return _EARLIEST_IN_ZIP
    return int(done.stdout)
