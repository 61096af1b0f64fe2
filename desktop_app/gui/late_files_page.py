"""Room for the Files page, which is most of the application and is made after the window shows."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.late_page import LatePage
from desktop_app.gui.pages import FilesPageLike

if TYPE_CHECKING:
    from desktop_app.gui.files.carrying import CarriedFile


class LateFilesPage(LatePage):
    """Stands for the page from the start; what needs it makes it, and until then it has no file."""

    run_offered = Signal()
    files_added = Signal(list)

    def __init__(
        self, make_page: Callable[[], FilesPageLike], parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda: self._connected(make_page()), parent)
        self.page: FilesPageLike | None = None
        """None until it is made."""

    @property
    def is_running(self) -> bool:
        """Whether files are being analysed, or wait for their turn."""
        return self.page is not None and self.page.is_running

    def begin_export(self) -> None:
        """Offer to export what is on show; nothing where there is nothing."""
        if self.page:
            self.page.begin_export()

    def add_files(self, files: list[Path]) -> None:
        """Queue files and folders."""
        self.make()
        if self.page:
            self.page.add_files(files)

    def ask_files(self) -> None:
        """Let the user choose files to queue."""
        self.make()
        if self.page:
            self.page.ask_files()

    def queued_files(self) -> list[Path]:
        """Those on its list."""
        return self.page.queued_files() if self.page else []

    def carried_files(self) -> "tuple[CarriedFile, ...]":
        """What another window is to take over."""
        return self.page.carried_files() if self.page else ()

    def carry_in(self, files: "Sequence[CarriedFile]") -> None:
        """Take over from another window."""
        if not files:
            return
        self.make()
        if self.page:
            self.page.carry_in(files)

    def _connected(self, page: FilesPageLike) -> FilesPageLike:
        page.run_offered.connect(self.run_offered)
        page.files_added.connect(self.files_added)
        self.page = page
        return page
