"""What waits when the window is closed is offered by the next one, and nothing starts by itself."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.gui.files.entries import FileState
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.store import RunStore
from desktop_app.settings.waiting_files import WaitingFiles
from desktop_app.tables.layout import LayoutChoices
from tests.gui.files.conftest import write_csv

CHOICES = LayoutChoices(text_column="mood")


@pytest.fixture
def closed(make_page, host, drive, tmp_path, fake_engine):
    """Three files, all to be analysed, one of them begun; then the window was closed."""
    page = make_page(host)
    user = drive(page)
    first, second, _third = user.add(*(write_csv(tmp_path / f"{name}.csv") for name in "abc"))
    page.queue.choose(second, CHOICES)
    user.wait(lambda: not page.queue[second].is_layout_pending)
    fake_engine.hold()
    page.buttons.start_all.click()
    user.wait_for(first, FileState.RUNNING)
    page.shutdown()
    fake_engine.release()


def listed(page) -> dict[str, FileState]:
    return {entry.path.name: entry.state for entry in page.queue}


def settled(user):
    user.wait(lambda: not any(entry.is_layout_pending for entry in user.page.queue))
    return user


def reopened(make_page, host, drive):
    return settled(drive(make_page(host)))


@pytest.mark.usefixtures("closed")
def test_every_file_is_offered_and_none_starts(make_page, host, drive, fake_engine):
    user = reopened(make_page, host, drive)
    page, banner = user.page, user.page.past_runs.banner
    user.wait(banner.isVisible)

    assert listed(page) == {"b.csv": FileState.READY, "c.csv": FileState.READY}
    assert banner.words.text() == "a.csv stopped before its first row"
    assert page.waiting.notice.isVisible()
    assert "2 files were waiting" in page.waiting.notice.words.text()
    assert [entry.choices for entry in page.queue] == [CHOICES, LayoutChoices()]
    assert fake_engine.texts == []

    banner.resume_button.click()
    page.waiting.notice.start_button.click()
    user.wait(lambda: set(listed(page).values()) == {FileState.FINISHED})
    assert len(page.queue) == 3
    assert not page.waiting.notice.isVisible()
    runs = {run.source.path.name: run for run in RunLibrary().runs()}
    assert {run.state for run in runs.values()} == {JobState.FINISHED}
    with RunStore.open(runs["b.csv"].path) as store:
        assert store.layout.text_column == 2
    page.shutdown()
    assert WaitingFiles().read() == ()


@pytest.mark.usefixtures("closed")
def test_what_was_not_started_is_offered_again(make_page, host, drive):
    first = reopened(make_page, host, drive)
    first.page.waiting.notice.later_button.click()
    assert not first.page.waiting.notice.isVisible()
    first.page.shutdown()

    user = reopened(make_page, host, drive)
    assert list(listed(user.page)) == ["b.csv", "c.csv"]
    assert user.page.waiting.notice.isVisible()


@pytest.mark.usefixtures("closed")
def test_what_is_removed_is_not_offered_again(make_page, host, drive):
    first = reopened(make_page, host, drive)
    first.page.waiting.notice.remove_button.click()
    assert len(first.page.queue) == 0
    assert not first.page.waiting.notice.isVisible()
    first.page.shutdown()

    assert len(reopened(make_page, host, drive).page.queue) == 0


@pytest.mark.usefixtures("closed")
def test_a_file_that_is_gone_says_so_in_its_row(make_page, host, drive, tmp_path):
    (tmp_path / "b.csv").unlink()
    user = reopened(make_page, host, drive)
    assert listed(user.page) == {"b.csv": FileState.UNREADABLE, "c.csv": FileState.READY}
    user.page.waiting.notice.start_button.click()
    user.wait(lambda: listed(user.page)["c.csv"] is FileState.FINISHED)
    user.page.shutdown()

    # The disk it is on may be there again.
    write_csv(tmp_path / "b.csv")
    assert listed(reopened(make_page, host, drive).page) == {"b.csv": FileState.READY}


@pytest.mark.usefixtures("closed")
def test_a_file_that_has_changed_is_read_as_it_is_now(make_page, host, drive, tmp_path):
    write_csv(tmp_path / "b.csv", header="id,comment,stars")
    [entry, _] = reopened(make_page, host, drive).page.queue
    assert entry.state is FileState.READY
    assert entry.layout.columns == ("id", "comment", "stars")
    assert entry.choices == LayoutChoices()


def test_one_that_was_cancelled_is_not_wanted(make_page, host, drive, tmp_path, fake_engine):
    page = make_page(host)
    user = drive(page)
    first, second, _ = user.add(*(write_csv(tmp_path / f"{name}.csv") for name in "abc"))
    fake_engine.hold()
    page.queue.start(first)
    page.queue.start(second)
    user.wait_for(first, FileState.RUNNING)
    page.queue.cancel(second)
    page.shutdown()
    fake_engine.release()

    assert WaitingFiles().read() == ()


def test_a_cancelled_run_that_was_to_go_on_comes_back_with_its_rows(
    make_page, host, drive, tmp_path, fake_engine
):
    page = make_page(host)
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{name}.csv") for name in "ab"))
    user.run(second)
    run_path = page.queue[second].run_path
    page.queue.remove(second)
    with RunStore.open(run_path) as store:
        store.set_state(JobState.CANCELLED)
    [run] = RunLibrary().runs()
    second = page.queue.add_run(run)
    fake_engine.hold()
    page.queue.start(first)
    user.wait_for(first, FileState.RUNNING)
    page.queue.resume(second)
    assert page.queue[second].state is FileState.WAITING
    page.shutdown()
    fake_engine.release()

    user = reopened(make_page, host, drive)
    [entry] = user.page.queue
    assert (entry.run_path, entry.state) == (run_path, FileState.CANCELLED)
    user.page.waiting.notice.start_button.click()
    user.wait_for(entry.id, FileState.FINISHED)


def test_they_are_written_down_before_the_window_is_closed(
    page, drive, tmp_path, fake_engine, qtbot
):
    """A crash asks nobody."""
    user = drive(page)
    user.add(*(write_csv(tmp_path / f"{name}.csv") for name in "ab"))
    fake_engine.hold()
    page.buttons.start_all.click()
    qtbot.waitUntil(lambda: [f.path.name for f in WaitingFiles().read()] == ["b.csv"])
    fake_engine.release()


@pytest.mark.usefixtures("closed")
def test_another_window_takes_them_over_once(make_page, host, drive):
    first = reopened(make_page, host, drive)
    carried = first.page.carried_files()
    first.page.shutdown()
    user = drive(make_page(host))
    user.page.carry_in(carried)
    settled(user)
    assert list(listed(user.page)) == ["b.csv", "c.csv"]
    user.page.shutdown()

    assert list(listed(reopened(make_page, host, drive).page)) == ["b.csv", "c.csv"]


@pytest.mark.usefixtures("closed")
def test_the_window_is_told_that_there_is_something_to_offer(make_page, host, qtbot):
    page = make_page(host)
    with qtbot.waitSignal(page.run_offered):
        pass
    assert page.waiting.notice.findChild(QLabel)
