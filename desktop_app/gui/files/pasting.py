"""What the clipboard holds, as files to queue."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData

from desktop_app.gui.dropping import local_files
from desktop_app.locations import pasted_dir
from desktop_app.tables.pasted import save_pasted


def files_of_clipboard(mime: QMimeData) -> list[Path]:
    """The files that were copied, else the text or the cells, which are saved first.

    Raises UnreadableFileError where there is neither, or the text cannot be saved.
    """
    return local_files(mime) or [save_pasted(mime.text(), pasted_dir(), datetime.now())]
