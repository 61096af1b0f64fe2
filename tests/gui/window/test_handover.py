"""A later start's files reach the window that is open, which comes to the front."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.gui import app
from desktop_app.gui.kept import Kept
from desktop_app.instance import Inbox, Request
from tests.e2e.driving import drive
from tests.gui.window.stubs import stub_files_page_parts


@pytest.fixture(autouse=True)
def stub_files_page(qapp, monkeypatch):
    monkeypatch.setattr(app, "files_page_parts", stub_files_page_parts)


@pytest.fixture
def inbox(tmp_path):
    folder = tmp_path / "inbox"
    folder.mkdir()
    with Inbox(folder) as inbox:
        assert inbox.try_open()
        yield inbox


def test_files_of_a_later_start_are_queued_and_the_window_is_raised(engine, inbox, tmp_path):
    file = tmp_path / "reviews.csv"

    def script(window):
        window.showMinimized()
        yield lambda: bool(window.windowState() & Qt.WindowState.WindowMinimized)
        inbox.put(Request((file,)))
        yield lambda: window.files.queued_files() == [file]
        assert not window.windowState() & Qt.WindowState.WindowMinimized
        assert window.isActiveWindow()

    drive(lambda: app.run_window([], lambda: engine, kept=Kept(inbox=inbox)), script)


def test_what_came_before_the_window_was_there_is_opened_too(engine, inbox, tmp_path):
    file = tmp_path / "early.csv"
    inbox.put(Request((file,)))

    def script(window):
        yield lambda: window.files.queued_files() == [file]

    drive(lambda: app.run_window([], lambda: engine, kept=Kept(inbox=inbox)), script)


def test_a_start_without_files_only_raises_the_window(engine, inbox):
    def script(window):
        window.showMinimized()
        inbox.put(Request())
        yield lambda: not window.windowState() & Qt.WindowState.WindowMinimized
        assert window.pages.currentWidget() is window.live
        assert window.files.queued_files() == []

    drive(lambda: app.run_window([], lambda: engine, kept=Kept(inbox=inbox)), script)
