"""The end of a long run is told to somebody who looks elsewhere, once, and to nobody else."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon

from desktop_app.gui.files import announcement
from desktop_app.gui.files.announcement import BusyTime
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.settings.host import SettingsHost
from tests.gui.files.conftest import write_csv

A, B = FileEntry(1, Path("/a.csv")), FileEntry(2, Path("/b.csv"))


def at(entry, state):
    return replace(entry, state=state)


@pytest.fixture
def busy():
    busy = BusyTime()
    busy.observe(at(A, FileState.WAITING), 0)
    busy.observe(at(A, FileState.RUNNING), 1)
    return busy


def test_a_long_run_is_told(busy):
    told = busy.observe(at(A, FileState.FINISHED), 40)
    assert [entry.id for entry in told.finished] == [1]
    assert busy.observe(at(A, FileState.FINISHED), 41) is None


def test_a_short_run_is_not(busy):
    assert busy.observe(at(A, FileState.FINISHED), 20) is None


def test_several_are_told_together_when_all_have_ended(busy):
    busy.observe(at(B, FileState.WAITING), 2)
    assert busy.observe(at(A, FileState.FAILED), 40) is None
    told = busy.observe(at(B, FileState.FINISHED), 60)
    assert [entry.id for entry in told.finished] == [2]
    assert [entry.id for entry in told.failed] == [1]


def test_what_the_user_ended_is_no_news(busy):
    assert busy.observe(at(A, FileState.CANCELLED), 40) is None
    busy.observe(at(B, FileState.RUNNING), 50)
    assert busy.forget(2, 90) is None


def test_the_last_one_removed_tells_of_those_before(busy):
    busy.observe(at(B, FileState.WAITING), 2)
    busy.observe(at(A, FileState.FINISHED), 40)
    assert [entry.id for entry in busy.forget(2, 50).finished] == [1]


@pytest.fixture
def told(monkeypatch):
    """What the desktop is asked; every run counts as a long one."""
    told = []
    monkeypatch.setattr(announcement, "LONG_S", 0.0)
    monkeypatch.setattr(FilesPage, "isActiveWindow", lambda page: False)
    monkeypatch.setattr(QApplication, "alert", lambda window: told.append("alert"))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda tray, title, words, icon, ms: told.append(words)
    )
    return told


def test_the_desktop_is_told_where_the_settings_say_so(make_page, host, drive, comments, told):
    settings = SettingsHost()
    page = make_page(host, settings=settings)
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    assert told == ["alert"]
    settings.change(notify_when_done=True)
    user.run(file)
    assert told[1] == "alert"
    assert told[2].startswith("comments.csv: ✓ 40 rows")
    assert not page.announcer._tray.icon().isNull()
    page.announcer._tray.messageClicked.emit()
    assert page.announcer._tray is None


def test_the_icon_goes_with_its_message(page, drive, comments, told, qtbot):
    page._settings.change(notify_when_done=True)
    page.announcer._over.setInterval(1)
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    user.wait(lambda: page.announcer._tray is None)

    page.announcer._over.setInterval(60_000)
    user.run(file)
    assert page.announcer._tray.isVisible()
    assert len(told) == 4


def test_a_file_that_was_done_before_is_not_told_when_its_new_turn_is_cancelled(
    page, drive, comments, fake_engine, told
):
    user = drive(page)
    [done] = user.add(comments)
    user.run(done)
    page._settings.change(notify_when_done=True)
    [other] = user.add(write_csv(comments.with_name("other.csv")))
    fake_engine.hold()
    page.queue.start(other)
    user.wait_for(other, FileState.RUNNING)
    page.queue.start(done)
    page.queue.cancel(done)
    fake_engine.release()
    user.wait_for(other, FileState.FINISHED)

    assert page.queue[done].state is FileState.FINISHED
    assert told[-1].startswith("other.csv: ✓")


def test_who_looks_at_the_window_is_not_told(page, drive, comments, told, monkeypatch):
    monkeypatch.setattr(FilesPage, "isActiveWindow", lambda page: True)
    user = drive(page)
    user.run(user.add(comments)[0])
    assert told == []


def test_the_title_shows_how_far_it_is(page, drive, tmp_path, fake_engine, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window, before_close_func=lambda _: page.shutdown())
    window.setCentralWidget(page)
    window.show()
    user = drive(page)
    [file] = user.add(write_csv(tmp_path / "a.csv", 2000))
    fake_engine.hold()
    page.queue.start(file)
    user.wait(lambda: "0% – " in window.windowTitle())
    fake_engine.release()
    user.wait_for(file, FileState.FINISHED)
    assert window.windowTitle() == "Sentiment Desk"
    page.shutdown()
    page.setParent(None)
