"""Pages that are not on show are made once the engine is there, and do what is asked before."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files.carrying import CarriedFile, CarriedFiles
from desktop_app.gui.late_files_page import LateFilesPage
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.late_pages import LatePages
from desktop_app.gui.turns import at_once
from desktop_app.tables.layout import LayoutChoices
from tests.gui.window.stubs import stub_files_page_parts


class Host(QObject):
    engine_ready = Signal(object)
    engine_failed = Signal(object)


class Page(QWidget):
    def shutdown(self) -> None:
        pass


@pytest.fixture
def host(qapp) -> Host:
    return Host()


def in_two_parts(room):
    page = Page(room)
    yield
    return page


def late_pages(host: EngineHost, qtbot, load=lambda: None) -> tuple[LatePages, list[LatePage]]:
    pages = [LatePage(in_two_parts), LatePage(in_two_parts)]
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


def test_what_is_asked_for_comes_first_and_needs_no_engine(host, qtbot):
    late, (first, second) = late_pages(host, qtbot)
    order = []
    first.when_made(lambda: order.append("first"))
    second.when_made(lambda: order.append("second"))
    with qtbot.waitSignal(late.made):
        pass
    assert order == ["second", "first"]
    late.shutdown()


def test_what_is_asked_for_meanwhile_comes_next(host, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.late_pages.name_classes", lambda: iter(()))
    late, (first, second) = late_pages(host, qtbot)
    first.when_made(lambda: second.when_made(lambda: order.append("second")))
    order = []
    with qtbot.waitSignal(late.made):
        late.start()
    assert order == ["second"]
    assert first.is_made
    late.shutdown()


def test_a_page_that_cannot_be_made_keeps_no_other_waiting(host, qtbot):
    def broken(room):
        yield
        raise RuntimeError("no page")

    first, second = LatePage(broken), LatePage(in_two_parts)
    for page in (first, second):
        qtbot.addWidget(page)
    late = LatePages(host, [first, second], lambda: None)
    with qtbot.captureExceptions() as told, qtbot.waitSignal(late.made):
        late.start()
    assert [str(error) for _, error, _ in told] == ["no page"]
    assert second.is_made
    late.shutdown()


@pytest.fixture
def files(qtbot) -> LateFilesPage:
    page = LateFilesPage(lambda room: stub_files_page_parts(None, parent=room))
    qtbot.addWidget(page)
    return page


def test_a_page_of_files_that_is_not_there_has_none(files):
    assert not files.begin_export()
    assert not files.is_running
    assert not files.is_answering
    assert not files.is_exporting
    assert files.queued_files() == []
    assert files.carried_files() is None
    assert not files.is_made


def test_files_make_the_page(files):
    files.add_files([Path("a.csv")])
    files.ask_files()
    parts = files.parts()
    next(parts)
    files.add_files([Path("b.csv")])
    assert files.queued_files() == []
    at_once(parts)
    assert files.page.added == [Path("a.csv"), Path("b.csv")]
    assert files.page.asked == 1
    files.page.is_running = True
    assert files.is_running


def test_files_that_wait_for_the_page_go_over_to_another_window(files):
    files.add_files([Path("a.csv")])
    assert [file.path for file in files.carried_files().files] == [Path("a.csv")]


def test_what_another_window_had_waits_for_the_page(files):
    carried = CarriedFiles((CarriedFile(Path("a.csv"), LayoutChoices(), None, goes_on=False),), 0)
    files.carry_in(carried)
    assert not files.is_made
    files.make()
    assert files.page.added == [Path("a.csv")]


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
