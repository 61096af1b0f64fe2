"""Stand-ins for what the window is composed of."""

import threading
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.engine import CancelledError
from desktop_app.gui.files.carrying import CarriedFile, CarriedFiles
from desktop_app.tables.layout import LayoutChoices
from tests.fakes import FakeEngine


class StubFilesPage(QWidget):
    """Remembers what it is asked."""

    run_offered = Signal()
    files_added = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.added: list[Path] = []
        self.started: list[Path] = []
        self.shutdowns = 0
        self.asked = 0
        self.exports = 0
        self.is_running = False
        self.is_answering = False
        self.is_exporting = False

    def add_files(self, files: list[Path], *, starts: bool = False) -> None:
        self.added.extend(files)
        if starts:
            self.started.extend(files)
        self.files_added.emit(files)

    def begin_export(self) -> bool:
        self.exports += 1
        return self.exports > 1

    def ask_files(self) -> None:
        self.asked += 1

    def queued_files(self) -> list[Path]:
        return self.added

    def carried_files(self):
        return CarriedFiles(
            tuple(CarriedFile(p, LayoutChoices(), None, goes_on=False) for p in self.added)
        )

    def carry_in(self, carried) -> None:
        self.added.extend(file.path for file in carried.files)

    def shutdown(self) -> None:
        self.shutdowns += 1


def stub_files_page_parts(host, *, parent, **_):
    """In two parts."""
    yield
    page = StubFilesPage()
    page.setParent(parent)
    return page


class GatedEngine(FakeEngine):
    """Remembers each text asked, waits for `gate` and fails with `error` where one is set.

    While it waits it breaks off for a newer text only if `gives_way`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.gives_way = False
        self.error: Exception | None = None

    def predict_one(self, text, *, is_cancelled=lambda: False):
        self.asked.append(text)
        while not self.gate.wait(0.005):
            if is_cancelled() and self.gives_way:
                raise CancelledError
        if self.error:
            raise self.error
        return super().predict_one(text)
