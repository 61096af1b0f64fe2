"""What the clipboard holds, as files to queue."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from desktop_app.gui.dropping import local_files
from desktop_app.locations import pasted_dir
from desktop_app.tables.pasted import save_pasted


def files_of_clipboard(mime: QMimeData | None) -> list[Path]:
    """The files that were copied, else the text or the cells, which are saved first. An empty
    clipboard may have no data at all.

    Raises UnreadableFileError where there is neither, or the text cannot be saved.
    """
    mime = mime or QMimeData()
    return local_files(mime) or [save_pasted(mime.text(), pasted_dir(), datetime.now())]
