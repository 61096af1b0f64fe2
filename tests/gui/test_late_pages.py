"""Pages that are not on show are made once the engine is there, and do what is asked before."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.late_pages import LatePages
from tests.gui.window.stubs import StubFilesPage


class Host(QObject):
    engine_ready = Signal(object)
    engine_failed = Signal(object)


class Page(QWidget):
    def shutdown(self) -> None:
        pass


@pytest.fixture
def host(qapp) -> Host:
    return Host()


def late_pages(host: EngineHost, qtbot, load=lambda: None) -> tuple[LatePages, list[LatePage]]:
    pages = [LatePage(Page), LatePage(Page)]
    for page in pages:
        qtbot.addWidget(page)
    return LatePages(host, pages, load), pages


@pytest.mark.parametrize("outcome", ["engine_ready", "engine_failed"])
def test_they_are_made_once_it_is_known_whether_there_is_an_engine(host, qtbot, outcome):
    threads = []
    late, pages = late_pages(host, qtbot, lambda: threads.append(threading.current_thread()))
    assert not any(page.is_made for page in pages)
    with qtbot.waitSignal(late.made):
        getattr(host, outcome).emit(None)
        getattr(host, outcome).emit(None)  # as where another model is chosen meanwhile
    assert all(page.is_made for page in pages)
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    late.shutdown()


def test_what_cannot_be_loaded_is_found_by_the_page(host, qtbot):
    def load():
        raise ImportError

    late, pages = late_pages(host, qtbot, load)
    with qtbot.waitSignal(late.made):
        late.start()
    assert all(page.is_made for page in pages)
    late.shutdown()


def test_nothing_is_made_once_the_window_closes(host, qtbot, qapp):
    late, pages = late_pages(host, qtbot)
    late.start()
    late.shutdown()
    qapp.processEvents()
    assert not any(page.is_made for page in pages)
    late, pages = late_pages(host, qtbot)
    late.shutdown()
    late.start()
    qapp.processEvents()
    assert not any(page.is_made for page in pages)


@pytest.fixture
def files(qtbot) -> LateFilesPage:
    page = LateFilesPage(StubFilesPage)
    qtbot.addWidget(page)
    return page


def test_a_page_of_files_that_is_not_there_has_none(files):
    files.begin_export()
    files.carry_in(())
    assert not files.is_running
    assert files.queued_files() == []
    assert files.carried_files() == ()
    assert not files.is_made


def test_files_make_the_page(files):
    files.add_files([Path("a.csv")])
    assert files.page.added == [Path("a.csv")]
    files.ask_files()
    assert files.page.asked == 1
    files.page.is_running = True
    assert files.is_running


def test_what_the_page_tells_is_told(files, qtbot):
    files.make()
    with qtbot.waitSignal(files.run_offered):
        files.page.run_offered.emit()
    with qtbot.waitSignal(files.files_added) as told:
        files.page.files_added.emit([Path("a.csv")])
    assert told.args == [[Path("a.csv")]]


def test_a_page_that_is_shut_down_takes_no_files(files):
    files.shutdown()
    files.add_files([Path("a.csv")])
    files.ask_files()
    assert not files.is_made
