"""What the window asks of its pages."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from desktop_app.gui.files.carrying import CarriedFiles


class PageLike(Protocol):
    """Every page, which is a QWidget as well."""

    def shutdown(self) -> None:
        """Stop all work and wait for its threads; may be called again."""
        ...


class FilesPageLike(PageLike, Protocol):
    """The page that runs files."""

    run_offered: SignalInstance
    """Where a run of an earlier session can be resumed, or files were waiting then."""
    files_added: SignalInstance
    """Paths of the files and folders that were queued."""

    @property
    def is_running(self) -> bool:
        """Whether files are being analysed, or wait for their turn."""
        ...

    @property
    def is_answering(self) -> bool:
        """Whether a file is being answered now, which one that is paused is not."""
        ...

    @property
    def is_exporting(self) -> bool:
        """Whether a file of results is being written."""
        ...

    def begin_export(self) -> bool:
        """Offer to export what is on show; False where there is nothing."""
        ...

    def add_files(self, files: list[Path], *, starts: bool = False) -> None:
        """Queue files and folders; those that are new run as soon as they are read if `starts`."""
        ...

    def ask_files(self) -> None:
        """Let the user choose files to queue."""
        ...

    def queued_files(self) -> list[Path]:
        """Those on its list."""
        ...

    def carried_files(self) -> "CarriedFiles | None":
        """What another window is to take over, and this one does not keep any more; None where
        there is nothing."""
        ...

    def carry_in(self, carried: "CarriedFiles") -> None:
        """Take over from another window."""
        ...
