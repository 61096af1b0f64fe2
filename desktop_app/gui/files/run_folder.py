"""The databases of this session's runs."""

import uuid
from pathlib import Path

from desktop_app.locations import runs_dir


class RunFolder:
    """Names new databases, and takes them away when the session ends in order.

    They are copies of the user's texts that nothing opens later. Those of a session that was
    killed stay.
    """

    def __init__(self) -> None:
        self._paths: list[Path] = []

    def new_path(self) -> Path:
        """A path where nothing is yet."""
        path = runs_dir() / f"{uuid.uuid4().hex}.sqlite"
        self._paths.append(path)
        return path

    def clear(self) -> None:
        """Remove every database made here; all must be closed."""
        for path in self._paths:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        self._paths.clear()
