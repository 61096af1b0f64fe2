"""Texts that were pasted are kept as files as long as somebody refers to them."""

import logging
import time
from collections.abc import Collection, Sequence
from pathlib import Path

from desktop_app.jobs.library import DamagedRun, KeptRun

YOUNG_S = 24 * 60 * 60
"""A younger file may be on the list of another window, which nobody here can ask."""
_log = logging.getLogger(__name__)


def remove_unused(
    folder: Path,
    runs: Sequence[KeptRun | DamagedRun],
    *,
    in_use: Collection[Path] = (),
    least_age_s: float = YOUNG_S,
) -> list[Path]:
    """Delete the pasted texts in `folder` that none of the runs is about and that are not in use;
    gives those deleted. None are where a run is damaged: it may be about any of them."""
    if any(isinstance(run, DamagedRun) for run in runs):
        return []
    wanted = {run.source.path for run in runs if isinstance(run, KeptRun)} | set(in_use)
    unused = [path for path in _files(folder) if path not in wanted]
    return [path for path in unused if _age_s(path) >= least_age_s and _remove(path)]


def _files(folder: Path) -> list[Path]:
    try:
        return [path.absolute() for path in sorted(folder.glob("Pasted *"))]
    except OSError as error:
        _log.warning("The pasted texts could not be looked through: %s", error.strerror)
        return []


def _age_s(path: Path) -> float:
    """-1 where there is no such file any more."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return -1.0


def _remove(path: Path) -> bool:
    try:
        path.unlink()
    except OSError as error:
        _log.warning("A pasted text could not be deleted: %s", error.strerror)
        return False
    return True
