"""Room for the Files page, which is most of the application and is made after the window shows."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.late_page import LatePage
from desktop_app.gui.pages import FilesPageLike
from desktop_app.gui.turns import Parts

if TYPE_CHECKING:
    from desktop_app.gui.files.carrying import CarriedFiles


class LateFilesPage(LatePage):
    """Stands for the page from the start; what needs it makes it, and until then it has no file."""

    run_offered = Signal()
    files_added = Signal(list)

    def __init__(
        self, make_page: Callable[[QWidget], Parts[FilesPageLike]], parent: QWidget | None = None
    ) -> None:
        super().__init__(lambda room: self._connected(make_page(room)), parent)
        self.page: FilesPageLike | None = None
        """None until it is made."""

    @property
    def is_running(self) -> bool:
        """Whether files are being analysed, or wait for their turn."""
        return self.page is not None and self.page.is_running

    @property
    def is_answering(self) -> bool:
        """Whether a file is being answered now, which one that is paused is not."""
        return self.page is not None and self.page.is_answering

    @property
    def is_exporting(self) -> bool:
        """Whether a file of results is being written."""
        return self.page is not None and self.page.is_exporting

    def begin_export(self) -> bool:
        """Offer to export what is on show; False where there is nothing."""
        return self.page is not None and self.page.begin_export()

    def add_files(self, files: list[Path], *, starts: bool = False) -> None:
        """Queue files and folders; those that are new run as soon as they are read if `starts`."""
        self._ask(lambda page: page.add_files(files, starts=starts))

    def ask_files(self) -> None:
        """Let the user choose files to queue."""
        self._ask(lambda page: page.ask_files())

    def queued_files(self) -> list[Path]:
        """Those on its list."""
        return self.page.queued_files() if self.page else []

    def carried_files(self) -> "CarriedFiles | None":
        """What another window is to take over, and be it what still waits for the page; None where
        there is no page and nothing waits."""
        if self.is_awaited:
            self.make()
        return self.page.carried_files() if self.page else None

    def carry_in(self, carried: "CarriedFiles") -> None:
        """Take over from another window."""
        self._ask(lambda page: page.carry_in(carried))

    def _ask(self, act: Callable[[FilesPageLike], None]) -> None:
        self.when_made(lambda: act(self.page) if self.page else None)

    def _connected(self, parts: Parts[FilesPageLike]) -> Parts[FilesPageLike]:
        self.page = page = yield from parts
        page.run_offered.connect(self.run_offered)
        page.files_added.connect(self.files_added)
        return page
