"""Files run one after another, and can be stopped."""

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_app.errors import BundleError
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.entry_wording import second_line
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from tests.fakes import FakeEngine
from tests.gui.files.conftest import write_csv


def answered(engine):
    return len(engine.texts)


@pytest.fixture
def long_file(tmp_path):
    """More distinct rows than one chunk takes."""
    lines = [f"{n},comment number {n}" for n in range(1500)]
    path = tmp_path / "long.csv"
    path.write_text("\n".join(["id,comment", *lines]) + "\n", encoding="utf-8")
    return path


def test_run_shows_every_row_and_its_figures(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)

    progress = page.queue[file].progress
    assert page.results.isVisible()
    assert page.results.model.rowCount() == 40
    assert page.run.bar.value() == page.run.bar.maximum()
    assert page.run.figures.rows.text() == "40"
    assert page.run.figures.duplicates.text() == str(progress.duplicates)
    assert progress.duplicates == 28  # 40 rows, 5 of them blank, 7 different texts
    assert page.run.start_button.text().replace("&", "") == "Analyse again"


def test_without_a_file_there_is_nothing_to_press(page):
    for part in (*page.run.buttons, page.run.bar, page.run.figures, page.run.plot):
        assert part.isHidden()


def test_average_agrees_with_rows_and_clock(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)

    progress = page.queue[file].progress
    shown = float(page.run.figures.average.text().replace(",", ""))
    assert shown == pytest.approx(40 / progress.throughput.elapsed_s, rel=0.01, abs=0.06)


def test_files_run_one_after_another_in_the_order_started(page, drive, tmp_path, fake_engine):
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{n}.csv") for n in "ab"))
    fake_engine.hold()
    page.queue.start(second)
    page.queue.start(first)
    user.wait_for(second, FileState.RUNNING)
    assert page.queue[first].state is FileState.WAITING
    fake_engine.release()
    user.wait_for(first, FileState.FINISHED)

    assert page.queue[second].state is FileState.FINISHED


def test_bad_file_among_good_ones_does_not_stop_them(page, drive, tmp_path):
    good = [write_csv(tmp_path / f"{n}.csv") for n in "ab"]
    bad = tmp_path / "picture.csv"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    user = drive(page)
    first, broken, last = user.add(good[0], bad, good[1])
    page.buttons.start_all.click()
    user.wait_for(first, FileState.FINISHED)
    user.wait_for(last, FileState.FINISHED)
    page.queue_view.select(broken)

    assert page.queue[broken].state is FileState.UNREADABLE
    assert "picture.csv" in page.preview.message.text()
    assert not page.run.start_button.isEnabled()


def test_file_that_vanished_fails_with_its_message(page, drive, tmp_path):
    user = drive(page)
    gone, there = user.add(*(write_csv(tmp_path / f"{n}.csv") for n in "ab"))
    page.queue[gone].path.unlink()
    page.buttons.start_all.click()
    user.wait_for(there, FileState.FINISHED)

    page.queue_view.select(gone)
    assert page.queue[gone].state is FileState.FAILED
    assert "a.csv" in page.run.status.text()
    assert "a.csv" in page.queue[gone].failure.message


def test_why_a_file_with_a_long_name_failed_is_told_before_its_path_fills_the_line(
    page, drive, tmp_path
):
    user = drive(page)
    [gone] = user.add(write_csv(tmp_path / f"{'answers of the spring ' * 8}2024.csv"))
    page.queue[gone].path.unlink()
    page.queue_view.select(gone)
    page.run.start_button.click()
    user.wait_for(gone, FileState.FAILED)

    line = second_line(page.queue[gone])
    assert line.startswith("answers of the s…spring 2024.csv cannot be found")
    assert page.run.status.text().endswith(line)


def test_start_waits_for_the_model(make_page, late_host, drive, comments):
    page = make_page(late_host)
    user = drive(page)
    [file] = user.add(comments)
    page.run.start_button.click()
    assert page.queue[file].state is FileState.WAITING
    assert "model" in page.run.status.text()
    late_host.start()
    user.wait_for(file, FileState.FINISHED)


def test_no_model_fails_what_waits_and_what_comes(make_page, drive, comments):
    def refuse():
        raise BundleError("The model is damaged.")

    host = EngineHost(refuse)
    page = make_page(host)
    user = drive(page)
    [file] = user.add(comments)
    page.run.start_button.click()
    host.start()
    user.wait_for(file, FileState.FAILED)
    page.queue.start(file)

    assert page.queue[file].state is FileState.FAILED
    assert "damaged" in page.queue[file].failure.message
    page.shutdown()
    host.shutdown()


def test_pause_stands_still_and_resume_ends_it(page, drive, long_file, fake_engine):
    user = drive(page)
    [file] = user.add(long_file)
    fake_engine.hold()
    page.run.start_button.click()
    user.wait_for(file, FileState.RUNNING)
    assert page.is_answering
    page.run.pause_button.click()
    user.wait_for(file, FileState.PAUSED)
    assert page.is_running
    assert not page.is_answering
    fake_engine.release()
    assert answered(fake_engine) == 0
    assert page.run.pause_button.text().replace("&", "") == "Resume"
    page.run.pause_button.click()
    user.wait_for(file, FileState.FINISHED)

    assert page.queue[file].progress.rows_done == 1500


def test_cancel_keeps_the_rows_answered(page, drive, long_file, fake_engine):
    user = drive(page)
    [file] = user.add(long_file)
    user.run_and_cancel(file, fake_engine)

    assert page.run.start_button.isVisible()
    assert not page.run.cancel_button.isVisible()


def test_cancelled_file_can_be_run_again(page, drive, long_file, fake_engine):
    user = drive(page)
    [file] = user.add(long_file)
    user.run_and_cancel(file, fake_engine)
    user.run(file)
    assert len(RunLibrary().runs()) == 2

    assert page.results.model.rowCount() == 1500


def test_cancel_of_a_waiting_file_makes_it_ready_again(page, drive, tmp_path, fake_engine):
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{n}.csv") for n in "ab"))
    fake_engine.hold()
    page.buttons.start_all.click()
    page.queue_view.select(second)
    page.run.cancel_button.click()
    assert page.queue[second].state is FileState.READY
    fake_engine.release()
    user.wait_for(first, FileState.FINISHED)

    assert page.queue[second].state is FileState.READY


def agree(page):
    [box] = page.findChildren(QMessageBox)
    [button] = [b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole]
    button.click()


def test_a_file_that_waits_to_be_run_anew_is_not_done_at_all(page, drive, tmp_path, fake_engine):
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{name}.csv") for name in "ab"))
    user.run(first)
    fake_engine.hold()
    page.queue.start(second)
    user.wait_for(second, FileState.RUNNING)
    page.queue.start(first)
    assert page.queue[first].state is FileState.WAITING
    assert page.run.status.text() == "Waiting its turn"
    assert (page.run.bar.value(), page.run.figures.isVisible()) == (0, False)
    # Another window, in another language say, is to run it anew as well.
    told = {file.path.stem: (file.is_anew, file.goes_on) for file in page.carried_files().files}
    assert told == {"a": (True, True), "b": (False, True)}
    fake_engine.release()


def test_removed_file_stops_and_the_next_one_runs(page, drive, tmp_path, fake_engine):
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{n}.csv") for n in "ab"))
    fake_engine.hold()
    page.buttons.start_all.click()
    user.wait_for(first, FileState.RUNNING)
    page.buttons.remove.click()
    agree(page)
    fake_engine.release()
    user.wait_for(second, FileState.FINISHED)

    assert [entry.id for entry in page.queue] == [second]
    assert page.queue_view.selected_id == second


def test_last_file_removed_shows_the_empty_page(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    page.buttons.remove.click()
    assert len(page.queue) == 1
    agree(page)

    user.wait(page.empty.isVisible)


def test_shutdown_in_the_middle_of_a_run_keeps_it(page, drive, long_file, tmp_path, fake_engine):
    user = drive(page)
    file, _ = user.add(long_file, write_csv(tmp_path / "next.csv"))
    fake_engine.hold()
    page.buttons.start_all.click()
    user.wait_for(file, FileState.RUNNING)
    page.shutdown()
    page.shutdown()

    assert answered(fake_engine) == 0
    [run] = RunLibrary().runs()
    assert run.state is JobState.STOPPED


def test_a_run_keeps_the_engine_it_began_with_and_the_next_takes_the_new(
    page, drive, host, tmp_path, fake_engine
):
    user = drive(page)
    first, second = user.add(*(write_csv(tmp_path / f"{n}.csv") for n in "ab"))
    fake_engine.hold()
    page.queue.start(first)
    user.wait_for(first, FileState.RUNNING)
    another = FakeEngine()
    host.reopen(lambda: another)
    user.wait(lambda: host.engine is another)
    assert not fake_engine.closed
    fake_engine.release()
    page.queue.start(second)
    user.wait_for(second, FileState.FINISHED)

    assert page.queue[first].state is FileState.FINISHED
    assert fake_engine.closed
    assert fake_engine.texts
    assert another.texts
