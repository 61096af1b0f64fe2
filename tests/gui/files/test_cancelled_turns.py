"""A file whose turn is cancelled before it came is again what it was."""

import pytest

from desktop_app.gui.files.entries import FileState
from desktop_app.jobs.library import RunLibrary
from desktop_app.tables.layout import LayoutChoices
from tests.gui.files.conftest import write_csv


@pytest.fixture
def busy(page, drive, tmp_path, fake_engine):
    """One file has the engine, which stands still; whatever is started now waits. Gives what lets
    it go on."""

    def busy():
        user = drive(page)
        [file] = user.add(write_csv(tmp_path / "busy.csv"))
        fake_engine.hold()
        page.queue.start(file)
        user.wait_for(file, FileState.RUNNING)
        return fake_engine.release

    yield busy
    fake_engine.release()


def test_cancel_of_a_finished_file_that_waits_to_run_anew_leaves_it_finished(
    page, drive, comments, busy
):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    before, words = page.queue[file], page.run.status.text()
    busy()
    page.queue_view.select(file)
    page.run.start_button.click()
    assert page.queue[file].state is FileState.WAITING
    page.run.cancel_button.click()

    assert page.queue[file].state is FileState.FINISHED
    assert page.queue[file].progress == before.progress
    assert page.run.status.text() == words
    assert page.run.figures.isVisible()


@pytest.fixture
def carried_anew(page, make_page, late_host, drive, busy):
    """A file that waits to run anew as another window takes it over, where no model is yet."""

    def carried(file):
        release = busy()
        page.queue.start(file)
        carried = page.carried_files()
        release()
        page.shutdown()
        other = make_page(late_host)
        other.carry_in(carried)
        [entry] = (entry for entry in other.queue if entry.path == page.queue[file].path)
        return drive(other), entry

    return carried


def read_by(user, file, column):
    user.page.queue.choose(file, LayoutChoices(text_column=column))
    user.wait(lambda: not user.page.queue[file].is_layout_pending)


def run_again(user, entry):
    """By which column the file is then read."""
    user.wait(lambda: user.page.queue[entry.id].run_path != entry.run_path)
    user.wait_for(entry.id, FileState.FINISHED)
    layout = user.page.queue[entry.id].run_layout
    return layout.columns[layout.text_column]


def test_a_finished_file_that_waits_to_run_anew_shows_its_results_in_another_window(
    page, drive, comments, carried_anew
):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    other, entry = carried_anew(file)
    other.page.queue_view.select(entry.id)

    assert entry.state is FileState.WAITING
    other.wait(lambda: other.page.results.model.rowCount() == 40)
    other.page.queue.cancel(entry.id)
    assert other.page.queue[entry.id].state is FileState.FINISHED


def test_a_file_read_otherwise_since_its_run_runs_so_in_another_window(
    page, drive, comments, carried_anew, late_host
):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    read_by(user, file, "mood")
    other, entry = carried_anew(file)
    late_host.start()

    assert run_again(other, entry) == "mood"


def test_a_past_run_that_is_run_anew_is_read_as_before_in_another_window(
    page, drive, comments, carried_anew, late_host
):
    user = drive(page)
    [file] = user.add(comments)
    read_by(user, file, "mood")
    user.run(file)
    [run] = RunLibrary().runs()
    page.queue.remove(file)
    other, entry = carried_anew(page.queue.add_run(run))
    late_host.start()

    assert run_again(other, entry) == "mood"


def test_cancel_of_a_cancelled_file_that_waits_to_run_anew_leaves_it_to_be_resumed(
    page, drive, tmp_path, fake_engine, busy
):
    user = drive(page)
    [file] = user.add(write_csv(tmp_path / "long.csv", 1500))
    user.run_and_cancel(file, fake_engine)
    busy()
    page.queue_view.select(file)
    page.run.start_button.click()
    page.run.cancel_button.click()

    assert page.queue[file].state is FileState.CANCELLED
    assert page.run.pause_button.text().replace("&", "") == "Resume"
    assert page.run.pause_button.isVisible()


def test_cancel_of_a_failed_file_that_waits_to_run_anew_says_again_why_it_failed(
    page, drive, tmp_path, busy
):
    user = drive(page)
    [gone] = user.add(write_csv(tmp_path / "gone.csv"))
    page.queue[gone].path.unlink()
    page.queue.start(gone)
    user.wait_for(gone, FileState.FAILED)
    failure = page.queue[gone].failure
    busy()
    page.queue.start(gone)
    assert page.queue[gone].failure is None
    page.queue.cancel(gone)

    assert page.queue[gone].state is FileState.FAILED
    assert page.queue[gone].failure == failure
    # It is not to be put back on the list at the next start.
    assert page.waiting.wanted == set()


def test_cancel_of_a_file_that_was_read_while_it_waited_makes_it_ready(page, drive, tmp_path, busy):
    busy()
    user = drive(page)
    file = page.queue.add(write_csv(tmp_path / "a.csv"))
    page.queue.start_when_read(file)
    user.wait(lambda: not page.queue[file].is_layout_pending)
    assert page.queue[file].state is FileState.WAITING
    page.queue.cancel(file)

    assert page.queue[file].state is FileState.READY


def test_cancel_of_a_file_that_waits_to_be_read_lets_it_be_read(page, drive, tmp_path, busy):
    busy()
    user = drive(page)
    file = page.queue.add(write_csv(tmp_path / "a.csv"))
    page.queue.start_when_read(file)
    page.queue.cancel(file)
    assert page.queue[file].state is FileState.READING

    user.wait_for(file, FileState.READY)
