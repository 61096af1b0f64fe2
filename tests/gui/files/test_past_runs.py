"""Runs outlive the window: offered, opened, resumed, deleted, and asked about when changed."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from desktop_app.core.predictions import Label
from desktop_app.errors import StoreAccessError, StoreError
from desktop_app.gui.files.carrying import CarriedFile, CarriedFiles
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.exportable import kept_run
from desktop_app.gui.files.past_runs_model import RunColumn
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import write_choices
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter
from desktop_app.language import set_translator
from desktop_app.tables.layout import LayoutChoices, Row
from desktop_app.tables.sniffing import sniff
from tests.fakes import FakeEngine
from tests.gui.files.conftest import write_csv
from tests.jobs.makers import make_predictions


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    lines = [f"{n},comment number {n}" for n in range(1500)]
    path = tmp_path / "long.csv"
    path.write_text("\n".join(["id,comment", *lines]) + "\n", encoding="utf-8")
    return path


def make_run(
    source: Path,
    *,
    stopped: bool,
    choices: LayoutChoices = LayoutChoices(),  # noqa: B008
) -> Path:
    """As another session left it: finished, or stopped after the first chunk."""
    path = RunLibrary().new_path()
    begin_run(path, source, sniff(source, choices), FakeEngine.card)
    control = JobControl()

    class Stopping(FakeEngine):
        def predict(self, texts, **kwargs):
            answers = super().predict(texts, **kwargs)
            if stopped:
                control.stop()
            return answers

    carry_on(path, Stopping(), control, lambda progress: None)
    return path


@pytest.fixture
def stopped_run(long_file: Path) -> Path:
    return make_run(long_file, stopped=True)


@pytest.fixture
def finished_run(comments: Path) -> Path:
    return make_run(comments, stopped=False)


def offered(user):
    banner = user.page.past_runs.banner
    user.wait(banner.isVisible)
    return banner


def opened_dialog(user, runs: int):
    buttons = (user.page.buttons.past, user.page.buttons.empty_past)
    next(button for button in buttons if button.isVisible()).click()
    dialog = user.page.past_runs.dialog
    user.wait(lambda: dialog.model.rowCount() == runs)
    return dialog


def press(parent, words: str) -> None:
    """Press a button of the question that is open."""
    boxes = [box for box in parent.findChildren(QMessageBox) if box.isVisible()]
    [button] = [
        button
        for box in boxes
        for button in box.buttons()
        if button.text().replace("&", "") == words
    ]
    button.click()


def test_nothing_is_offered_without_runs(page, drive):
    user = drive(page)
    opened_dialog(user, 0)
    assert not page.past_runs.banner.isVisible()


def test_the_keyboard_opens_the_list(page, drive):
    user = drive(page)
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    user.wait(lambda: page.past_runs.dialog is not None)


def test_a_stopped_run_is_offered_and_resumed(stopped_run, page, drive):
    user = drive(page)
    banner = offered(user)
    assert "long.csv stopped at 200" in banner.words.text()
    banner.resume_button.click()
    [entry] = page.queue
    user.wait_for(entry.id, FileState.FINISHED)
    user.wait(lambda: page.results.model.rowCount() == 1500)

    assert not banner.isVisible()
    [run] = RunLibrary().runs()
    assert (run.path, run.state, run.rows) == (stopped_run, JobState.FINISHED, 1500)


def test_what_was_answered_is_shown_without_an_engine(stopped_run, make_page, late_host, drive):
    page = make_page(late_host)
    user = drive(page)
    offered(user).show_button.click()
    user.wait(lambda: page.results.model.rowCount() == 200)
    [entry] = page.queue

    assert entry.state is FileState.STOPPED
    assert "Stopped" in page.run.status.text()
    assert page.run.pause_button.text().replace("&", "") == "Resume"
    assert page.preview.model.rowCount() == 50


def test_what_another_window_has_on_its_list_or_has_declined_is_not_offered(
    stopped_run, make_page, late_host, drive, tmp_path
):
    declined, other = tmp_path / "declined.csv", tmp_path / "other.csv"
    for path in (declined, other):
        make_run(write_csv(path, 1500), stopped=True)
    first = make_page(late_host)
    banner = offered(drive(first))
    [run] = [run for run in RunLibrary().runs() if run.source.path == declined]
    banner.drop(run)
    still = first.carried_files().offered
    assert len(still) == 2
    page = make_page(late_host)
    carried = (CarriedFile(tmp_path / "long.csv", LayoutChoices(), stopped_run, goes_on=False),)
    page.carry_in(CarriedFiles(carried, offered=still))
    banner = offered(drive(page))

    assert "other.csv" in banner.words.text()
    assert banner.more.text() == ""
    assert page.carried_files().offered == banner.paths


def test_the_same_file_is_on_show_in_another_window_and_its_filter_holds(
    make_page, host, drive, comments, tmp_path
):
    before = make_page(host)
    user = drive(before)
    first, _ = user.add(comments, write_csv(tmp_path / "next.csv"))
    user.run(first)
    before.results.chips.labels[Label.NEGATIVE].click()
    before.results.search.setText("day")
    user.wait(lambda: before.results.model.rowCount() == 5)
    carried = before.carried_files()
    before.shutdown()

    page = make_page(host)
    page.carry_in(carried)
    drive(page).wait(lambda: page.results.model.rowCount() == 5)
    assert page.queue[page.queue_view.selected_id].path == comments
    assert page.results.row_filter == RowFilter(label=Label.NEGATIVE, search="day")
    assert page.results.search.text() == "day"
    assert page.carried_files() == carried


def test_a_finished_run_is_not_offered_but_listed(finished_run, page, drive, fake_engine):
    user = drive(page)
    dialog = opened_dialog(user, 1)
    assert not page.past_runs.banner.isVisible()
    cells = [dialog.model.index(0, column).data() for column in RunColumn]
    assert cells[RunColumn.FILE] == "comments.csv"
    assert cells[RunColumn.ROWS] == "40"
    assert cells[RunColumn.STATE] == "✓ Finished"
    assert "1 run, " in dialog.total.text()
    assert not dialog.resume_button.isEnabled()

    dialog.open_button.click()
    user.wait(lambda: page.results.model.rowCount() == 40)
    assert fake_engine.texts == []


def test_a_run_opens_when_its_file_is_gone(finished_run, comments, page, drive):
    comments.unlink()
    user = drive(page)
    opened_dialog(user, 1).open_button.click()
    user.wait(lambda: page.results.model.rowCount() == 40)

    assert next(iter(page.queue)).state is FileState.FINISHED


def test_why_a_column_was_taken_is_told_in_the_language_of_now(comments, page, drive):
    set_translator(lambda _context, text: f"⟦{text}⟧")
    make_run(comments, stopped=False)
    set_translator(None)
    user = drive(page)
    opened_dialog(user, 1).open_button.click()
    user.wait(lambda: page.results.model.rowCount() == 40)

    words = "Guessed: no column looks like text, and this one comes nearest"
    assert page.setup.reason.text() == words


def test_a_column_that_was_chosen_by_hand_is_not_called_a_guess(comments, page, drive):
    make_run(comments, stopped=False, choices=LayoutChoices(text_column="comment"))
    user = drive(page)
    opened_dialog(user, 1).open_button.click()
    user.wait(lambda: page.results.model.rowCount() == 40)

    assert page.setup.reason.text() == "Chosen by you"


def test_a_run_opened_twice_is_one_entry(finished_run, page, drive):
    user = drive(page)
    for _ in range(2):
        opened_dialog(user, 1).open_button.click()
        user.wait(lambda: page.past_runs.dialog is None)
    assert len(page.queue) == 1


def asked_export(user) -> ExportDialog:
    opened_dialog(user, 1).export_button.click()
    user.wait(lambda: bool(user.page.findChildren(ExportDialog)))
    return user.page.findChild(ExportDialog)


def test_export_of_a_past_run_asks_what(finished_run, page, drive):
    dialog = asked_export(drive(page))
    assert not dialog.unfinished.isVisible()
    assert not dialog.by_hand.isVisible()


def test_export_of_a_past_run_has_its_labels_by_hand_and_is_by_what_its_charts_are_by(
    finished_run, make_page, host, drive
):
    with RunStore.open(finished_run) as store:
        store.corrections.confirm([1, 2])
        write_choices(store, ChartChoices(group_column="id"))
    dialog = asked_export(drive(make_page(host)))

    assert dialog.by_hand.isVisible()
    assert "(2 rows)" in dialog.by_hand.text()
    assert dialog.options(RowFilter()).summary.group_column == "id"


def test_export_of_a_run_under_way_counts_the_rows_of_now(stopped_run):
    listed = RunLibrary().find(stopped_run.stem)
    with RunStore.open(stopped_run) as store:
        rows = [Row(number, (str(number), "more")) for number in range(201, 206)]
        store.append(rows, make_predictions([(0.1, 0.1, 0.8)] * 5))
        store.corrections.confirm([201])
    wanted = kept_run(listed)

    assert wanted.total == wanted.unfinished.rows == 205
    assert wanted.by_hand == 1


def test_export_of_a_past_run_with_dates_asks_by_what_time_is_counted(
    make_page, host, drive, tmp_path
):
    dated = tmp_path / "dated.csv"
    days = [f"{day},2024-05-{day:02}" for day in range(1, 29)]
    lines = [f"comment number {line}" for line in days]
    dated.write_text("\n".join(["comment,date", *lines]) + "\n", encoding="utf-8")
    make_run(dated, stopped=False)
    dialog = asked_export(drive(make_page(host)))
    dialog.format.setCurrentIndex(dialog.format.findData(OutputFormat.HTML.value))

    assert dialog.date_step.isVisible()


def test_discard_asks_and_deletes(stopped_run, page, drive):
    user = drive(page)
    banner = offered(user)
    banner.discard_button.click()
    assert stopped_run.exists()
    press(page, "Delete")
    user.wait(lambda: not banner.isVisible())

    assert RunLibrary().runs() == []


@pytest.mark.parametrize("asked", ["open_button", "resume_button", "export_button"])
def test_a_run_opened_from_the_list_is_offered_no_more(stopped_run, page, drive, asked):
    user = drive(page)
    banner = offered(user)
    getattr(opened_dialog(user, 1), asked).click()

    assert len(page.queue) == 1
    assert not banner.isVisible()
    assert page.past_runs.offered_paths == frozenset()


@pytest.mark.parametrize("asked", ["show_button", "resume_button"])
def test_a_run_that_cannot_be_opened_is_still_offered(stopped_run, page, drive, monkeypatch, asked):
    told = []
    page.past_runs.failed.disconnect()
    page.past_runs.failed.connect(told.append)
    banner = offered(drive(page))
    monkeypatch.setattr(RunStore, "open", lambda *_: (_ for _ in ()).throw(StoreError("busy")))
    getattr(banner, asked).click()

    assert [failure.message for failure in told] == ["busy"]
    assert banner.isVisible()
    assert page.past_runs.offered_paths == {stopped_run}


def test_not_now_keeps_the_run(stopped_run, page, drive):
    user = drive(page)
    banner = offered(user)
    banner.later_button.click()

    assert not banner.isVisible()
    assert stopped_run.exists()


def test_damaged_runs_are_listed_and_can_be_deleted(finished_run, page, drive):
    bad = RunLibrary().folder / "bad.sqlite"
    bad.write_bytes(b"nonsense")
    user = drive(page)
    dialog = opened_dialog(user, 2)
    dialog.table.select_only(1)
    assert dialog.model.index(1, RunColumn.STATE).data() == "✕ Damaged"
    assert not dialog.open_button.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    press(dialog, "Delete")
    user.wait(lambda: dialog.model.rowCount() == 1)

    assert not bad.exists()


def test_a_run_that_may_not_be_opened_is_not_called_damaged(
    finished_run, make_page, host, drive, monkeypatch
):
    def refuse(path):
        raise StoreAccessError(f"{path}: it is write-protected.")

    monkeypatch.setattr(RunStore, "open", refuse)
    dialog = opened_dialog(drive(make_page(host)), 1)
    dialog.table.select_only(0)
    assert dialog.model.index(0, RunColumn.STATE).data() == "✕ No access"
    assert not dialog.open_button.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    [box] = dialog.findChildren(QMessageBox)
    assert box.text() == f"Delete the run {finished_run.name}, which may not be opened now?"
    box.close()


def test_a_run_of_a_newer_version_is_not_called_damaged(finished_run, make_page, host, drive):
    db = sqlite3.connect(finished_run)
    db.execute("PRAGMA user_version = 999")
    db.close()
    dialog = opened_dialog(drive(make_page(host)), 1)
    dialog.table.select_only(0)
    assert dialog.model.index(0, RunColumn.STATE).data() == "Of a newer version"
    assert "newer version" in dialog.model.index(0, RunColumn.FILE).data(
        Qt.ItemDataRole.ToolTipRole
    )
    assert not dialog.open_button.isEnabled()


def test_deleting_a_run_on_show_takes_it_off_the_list(finished_run, page, drive):
    user = drive(page)
    opened_dialog(user, 1).open_button.click()
    user.wait(lambda: page.results.model.rowCount() == 40)
    dialog = opened_dialog(user, 1)
    dialog.delete_button.click()
    press(dialog, "Delete")
    user.wait(lambda: dialog.model.rowCount() == 0)

    assert len(page.queue) == 0
    assert not finished_run.exists()


def test_labels_set_by_hand_are_named_before_they_are_deleted(finished_run, make_page, host, drive):
    with RunStore.open(finished_run) as store:
        store.corrections.confirm([1, 2])
    dialog = opened_dialog(drive(make_page(host)), 1)
    dialog.delete_button.click()
    [box] = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]

    assert "You labelled 2 rows by hand" in box.informativeText()
    box.reject()


def test_removed_file_keeps_its_run(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    page.buttons.remove.click()
    press(page, "Keep the results")

    assert len(page.queue) == 0
    assert len(RunLibrary().runs()) == 1


def test_removed_file_can_take_its_run_along(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    page.buttons.remove.click()
    press(page, "Delete the results")
    user.wait(lambda: RunLibrary().runs() == [])

    assert len(page.queue) == 0
    assert comments.exists()


def test_a_running_file_can_be_removed_with_its_run(page, drive, long_file, fake_engine):
    user = drive(page)
    [file] = user.add(long_file)
    fake_engine.hold()
    page.run.start_button.click()
    user.wait(lambda: page.queue[file].run_path is not None)
    page.buttons.remove.click()
    press(page, "Delete the results")
    user.wait(lambda: RunLibrary().runs() == [])


class TestChangedFile:
    @pytest.fixture
    def asked(self, stopped_run, long_file, page, drive):
        """The file has changed, and its run was asked to go on."""
        write_csv(long_file, 20, header="id,comment,mood")
        user = drive(page)
        offered(user).resume_button.click()
        user.wait(lambda: any(box.isVisible() for box in page.findChildren(QMessageBox)))
        return user

    def test_keep_leaves_the_rows_answered(self, asked, page, stopped_run):
        press(page, "Keep what was answered")
        [entry] = page.queue
        assert entry.state is FileState.CANCELLED
        asked.wait(lambda: RunLibrary().runs()[0].state is JobState.CANCELLED)
        assert RunLibrary().runs()[0].rows == 200

    def test_anew_analyses_what_is_there_now(self, asked, page, stopped_run):
        press(page, "Analyse anew")
        [entry] = page.queue
        asked.wait_for(entry.id, FileState.FINISHED)
        asked.wait(lambda: page.results.model.rowCount() == 20)
        old = next(run for run in RunLibrary().runs() if run.path == stopped_run)
        assert (old.state, old.rows) == (JobState.CANCELLED, 200)

    def test_cancel_changes_nothing(self, asked, page, stopped_run):
        press(page, "Cancel")
        [run] = RunLibrary().runs()
        assert (run.state, run.rows) == (JobState.STOPPED, 200)


def test_a_file_cancelled_here_can_be_resumed(page, drive, long_file, fake_engine):
    user = drive(page)
    [file] = user.add(long_file)
    user.run_and_cancel(file, fake_engine)
    page.run.pause_button.click()
    user.wait_for(file, FileState.FINISHED)

    assert len(RunLibrary().runs()) == 1


def test_a_run_opened_again_shows_what_it_took(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    figures = page.run.figures
    names = ("rows", "duplicates", "p50", "p99", "threads")
    before = {name: getattr(figures, name).text() for name in names}
    [run] = RunLibrary().runs()
    page.queue.remove(file)
    again = page.queue.add_run(run)
    page.queue_view.select(again)

    assert {name: getattr(figures, name).text() for name in names} == before
    user.wait(figures.isVisible)
    assert figures.memory.text().endswith(" MB")
    assert figures.average.text() != "–"
    assert not page.run.plot.isVisible()


def test_what_was_pasted_goes_with_its_run(page, drive, clipboard, qtbot):
    user = drive(page)
    texts = []
    for text in ("good one\nbad one\n", "so so\nplain\n"):
        clipboard.setText(text)
        with user.taking():
            page.empty.paste_button.click()
        texts.append(list(page.queue)[-1])
    first, second = texts
    user.wait(lambda: not any(page.queue[entry.id].is_layout_pending for entry in texts))
    user.run(first.id)
    page.past_runs.delete_entry(first.id)
    user.wait(lambda: not first.path.exists())

    assert second.path.exists()
    assert RunLibrary().runs() == []
