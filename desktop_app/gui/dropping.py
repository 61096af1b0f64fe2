"""Files that are dragged onto the window or pasted into it."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer in `mime`; empty where there are none."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
