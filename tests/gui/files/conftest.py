"""The Files page on a fake engine; no test may leave a thread behind."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files import worker_thread
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.page import FilesPage
from tests.fakes import FakeEngine


@pytest.fixture(autouse=True)
def no_thread_left(monkeypatch) -> Iterator[None]:
    threads = []
    start = worker_thread.WorkerThread.__init__

    def recorded(self, *args, **kwargs):
        threads.append(self)
        start(self, *args, **kwargs)

    monkeypatch.setattr(worker_thread.WorkerThread, "__init__", recorded)
    yield
    assert not any(thread.is_running for thread in threads)


@pytest.fixture
def host(qtbot, fake_engine) -> Iterator[EngineHost]:
    """Has its engine."""
    host = EngineHost(lambda: fake_engine)
    with qtbot.waitSignal(host.engine_ready):
        host.start()
    yield host
    host.shutdown()


@pytest.fixture
def late_host(fake_engine) -> Iterator[EngineHost]:
    """Gets its engine when it is started."""
    host = EngineHost(lambda: fake_engine)
    yield host
    host.shutdown()


@pytest.fixture
def make_page(qtbot) -> Iterator[Callable[..., FilesPage]]:
    pages = []

    def make(host: EngineHost, **kept: object) -> FilesPage:
        page = FilesPage(host, **kept)
        qtbot.addWidget(page, before_close_func=FilesPage.shutdown)
        page.resize(1280, 720)
        page.show()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.shutdown()


@pytest.fixture
def page(make_page, host) -> FilesPage:
    return make_page(host)


@pytest.fixture
def drive(qtbot) -> "type[Driver]":
    return lambda page: Driver(page, qtbot)


class Driver:
    """What a user does with the page, and waits for."""

    def __init__(self, page: FilesPage, qtbot) -> None:
        self.page = page
        self._qtbot = qtbot

    def add(self, *paths: Path) -> list[int]:
        """Drop files and wait until each is read or refused; gives their ids."""
        before = {entry.id for entry in self.page.queue}
        with self.taking():
            self.page.add_files(paths)
        self.wait(lambda: True)
        ids = [entry.id for entry in self.page.queue if entry.id not in before]
        self.wait(lambda: not any(self.page.queue[i].is_layout_pending for i in ids))
        return ids

    def taking(self) -> AbstractContextManager:
        """Within it something is dropped or chosen, and is on the list after it."""
        return self._qtbot.waitSignal(self.page.intake.files_taken)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Also until all that comes into sight is there."""
        self._qtbot.waitUntil(lambda: self.page.is_settled and condition(), timeout=10_000)

    def wait_for(self, entry_id: int, state: FileState) -> None:
        self.wait(lambda: self.page.queue[entry_id].state is state)

    def run(self, entry_id: int) -> None:
        """Analyse a file and wait until all its rows are on show."""
        self.page.queue_view.select(entry_id)
        self.page.run.start_button.click()
        self.wait_for(entry_id, FileState.FINISHED)
        rows = self.page.queue[entry_id].progress.rows_done
        self.wait(lambda: self.page.results.model.rowCount() == rows)

    def run_and_cancel(self, entry_id: int, engine: FakeEngine) -> None:
        """Begin with the file selected, and cancel it under way."""
        engine.hold()
        self.page.run.start_button.click()
        self.wait_for(entry_id, FileState.RUNNING)
        self.page.run.cancel_button.click()
        self.wait_for(entry_id, FileState.CANCELLED)
        engine.release()

    def focus(self, widget: QWidget) -> None:
        """Give a part of the page the keyboard; its shortcuts work only then."""
        with self._qtbot.waitActive(self.page.window()):
            self.page.window().activateWindow()
        widget.setFocus()

    def column(self, number: int) -> list[str]:
        """What a column of the results shows."""
        model = self.page.results.model
        return [model.index(row, number).data() for row in range(model.rowCount())]


COMMENTS = ("good one", "bad one", "", "so so", "a good day", "bad day", "plain", "good good")


def write_csv(path: Path, rows: int = 8, *, header: str = "id,comment,mood") -> Path:
    """Comments of all four kinds of answer, each with an id and a number."""
    lines = [f"{n},{COMMENTS[n % len(COMMENTS)]},{n * 7 % 10}" for n in range(rows)]
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def clipboard(qapp) -> Iterator[QClipboard]:
    """Left empty: what Python put on it must not outlive Python."""
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def comments(tmp_path) -> Path:
    return write_csv(tmp_path / "comments.csv", 40)
