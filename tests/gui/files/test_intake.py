"""Files on their way in: several at once, folders, bad ones, known ones, recent ones."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.errors import UnreadableFileError
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.recent_files import RecentFiles
from desktop_app.gui.state import UiState
from desktop_app.tables.folders import files_in, tell_of_folder
from tests.gui.events import drag_away, drag_over, drop, mime_of
from tests.gui.files.conftest import write_csv
from tests.gui.files.test_setup import choose


@pytest.fixture
def picture(tmp_path) -> Path:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    return path


def names(page) -> list[str]:
    return [entry.path.name for entry in page.queue]


def test_a_folder_stands_for_the_tables_in_it(page, drive, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("b.csv", "a.tsv", ".hidden.csv", "~$open.xlsx", "notes.pdf"):
        write_csv(folder / name)
    drive(page).add(folder)

    assert names(page) == ["a.tsv", "b.csv"]


def test_what_was_asked_to_be_answered_runs_as_soon_as_it_is_read(page, drive, comments):
    page.add_files([comments], starts=True)
    user = drive(page)
    user.wait(lambda: len(page.queue) == 1)
    [entry] = page.queue
    user.wait_for(entry.id, FileState.FINISHED)


def test_a_folder_without_tables_says_so_in_its_row(page, drive, tmp_path):
    folder = tmp_path / "pictures"
    (folder / "inside").mkdir(parents=True)
    user = drive(page)
    [entry] = user.add(folder)

    assert page.queue[entry].state is FileState.UNREADABLE
    assert "no table" in page.queue[entry].failure.message
    assert "folders inside it" in page.queue[entry].failure.message
    write_csv(folder / "late.csv")
    with user.taking():
        page.run.retry_button.click()
    assert names(page) == ["late.csv"]


def test_bad_files_are_told_in_their_rows_and_by_no_dialog(page, drive, tmp_path, picture):
    good = write_csv(tmp_path / "good.csv")
    missing = tmp_path / "missing.csv"
    user = drive(page)
    bad, there, gone = user.add(picture, good, missing)

    states = [page.queue[entry].state for entry in (bad, there, gone)]
    assert states == [FileState.UNREADABLE, FileState.READY, FileState.UNREADABLE]
    assert "does not exist" in page.queue[gone].failure.message
    assert page.findChildren(FailureDialog) == []


def test_a_file_that_was_mended_can_be_read_again(page, drive, picture):
    user = drive(page)
    [file] = user.add(picture)
    assert page.run.retry_button.isVisible()
    write_csv(picture)
    page.run.retry_button.click()
    user.wait_for(file, FileState.READY)

    assert not page.run.retry_button.isVisible()
    assert page.run.start_button.isEnabled()


def test_a_run_outlasts_a_time_in_which_its_file_cannot_be_read(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    away = comments.rename(comments.with_suffix(".away"))
    choose(page.setup.column, "id")
    user.wait_for(file, FileState.UNREADABLE)
    page.run.retry_button.click()
    user.wait(lambda: not page.queue[file].is_layout_pending)
    assert page.queue[file].state is FileState.UNREADABLE
    away.rename(comments)
    page.run.retry_button.click()
    user.wait_for(file, FileState.FINISHED)

    assert page.queue[file].failure is None
    assert page.results.model.rowCount() == 40


def test_a_run_can_be_resumed_after_its_file_could_not_be_read(page, drive, comments, fake_engine):
    user = drive(page)
    [file] = user.add(comments)
    user.run_and_cancel(file, fake_engine)
    away = comments.rename(comments.with_suffix(".away"))
    page.queue.read_again(file)
    user.wait_for(file, FileState.UNREADABLE)
    assert not page.run.pause_button.isVisible()
    away.rename(comments)
    page.run.retry_button.click()
    user.wait_for(file, FileState.CANCELLED)
    page.run.pause_button.click()
    user.wait_for(file, FileState.FINISHED)

    assert page.queue[file].progress.rows_done == 40


def test_a_known_file_is_told_and_added_again_only_when_asked(page, drive, comments, tmp_path):
    other = write_csv(tmp_path / "other.csv")
    user = drive(page)
    [first] = user.add(comments)
    [second] = user.add(other, comments)
    assert page.queue_view.selected_id == second
    assert "comments.csv is on the list already" in page.intake.notice.words.text()
    user.add(comments)
    assert page.queue_view.selected_id == first
    with user.taking():
        page.intake.notice.again_button.click()

    assert names(page) == ["comments.csv", "other.csv", "comments.csv"]
    assert not page.intake.notice.isVisible()


def test_a_known_file_that_changed_is_read_anew(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    write_csv(comments, header="id,review,mood")
    user.add(comments)
    user.wait(lambda: not page.queue[file].is_layout_pending)

    assert page.queue[file].layout.columns == ("id", "review", "mood")


def test_the_drop_targets_light_up(page, comments):
    zone = page.empty
    assert drag_over(zone, mime_of(files=[comments]))
    assert zone._is_lit
    drag_away(zone)
    assert not zone._is_lit
    assert not drag_over(zone, mime_of(text="no file"))


def test_what_was_opened_is_listed_and_what_is_gone_is_said(qtbot, host, drive, comments, tmp_path):
    state = UiState()
    gone = write_csv(tmp_path / "a & b.csv")
    page = FilesPage(host, state=state)
    qtbot.addWidget(page, before_close_func=FilesPage.shutdown)
    recent = RecentFiles(state)
    page.files_added.connect(recent.add)
    drive(page).add(comments, gone)
    gone.unlink()
    menu = page.intake.recent_menu
    menu.fill()
    there, missing = menu.actions()[:2]
    qtbot.waitUntil(lambda: not missing.isEnabled())

    assert there.text().startswith("comments.csv – ")
    assert missing.text() == "a && b.csv – not there any more"
    assert there.isEnabled()
    with qtbot.waitSignal(page.intake.files_taken):
        there.trigger()
    menu.actions()[-1].trigger()
    assert recent.paths == ()


def test_the_folder_of_the_last_time_is_offered(page, comments, qtbot):
    page.ask_files()
    [dialog] = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.intake.files_taken):
        dialog.filesSelected.emit([str(comments)])
    dialog.close()
    page.ask_files()
    again = page.findChildren(QFileDialog)[-1]

    assert Path(again.directory().absolutePath()) == comments.parent
    again.close()


def test_dropped_on_the_window_it_comes_to_the_same(page, comments, qtbot):
    with qtbot.waitSignal(page.intake.files_taken):
        drop(page.empty, mime_of(files=[comments]))
    assert names(page) == ["comments.csv"]


def test_an_unreadable_folder_stands_for_itself(tmp_path, monkeypatch):
    def refuse(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert list(files_in([tmp_path])) == [tmp_path]
    with pytest.raises(UnreadableFileError, match="may not be read \\(Permission denied\\)"):
        tell_of_folder(tmp_path)
