"""Results as a file of the user's."""

import csv
import json
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton

from desktop_app.core.predictions import Label
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.files import query_worker
from desktop_app.gui.files.export_dialog import ExportDialog
from desktop_app.gui.files.export_worker import ExportRequest
from desktop_app.gui.files.exportable import Exportable
from desktop_app.gui.files.results_model import ResultColumn as ShownColumn
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.export import ExportOptions
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.result_columns import ResultColumn
from desktop_app.jobs.run_notes import ChunkNotes
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.timeline import DateStep
from desktop_app.jobs.views import RowFilter
from tests.gui.files.conftest import write_csv
from tests.jobs.makers import make_predictions


@pytest.fixture
def user(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    # Until the rows are on show there is nothing to export.
    user.wait(page.results.export_button.isEnabled)
    return user


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def ask(page):
    page.results.export_button.click()
    return page.findChild(ExportDialog)


def choose(page, path):
    dialog = page.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def export(user, path, adjust=lambda dialog: None):
    options = ask(user.page)
    adjust(options)
    options.accept()
    choose(user.page, path)
    user.wait(user.page.results.exports.notice.show_button.isVisible)


def test_every_row_is_written_in_order(user, tmp_path, comments):
    out = tmp_path / "out.csv"
    export(user, out)

    rows = read(out)
    assert [row["id"] for row in rows] == [str(n) for n in range(40)]
    assert list(rows[0]) == [
        *("id", "comment", "mood", "sentiment", "confidence"),
        *("p_negative", "p_neutral", "p_positive"),
    ]
    assert [row["sentiment"] for row in rows[:3]] == ["positive", "negative", "no text"]
    assert "40" in user.page.results.exports.notice.words.text()
    assert str(out) in user.page.results.exports.notice.words.text()


def test_a_run_that_was_stopped_is_not_taken_for_the_whole_file(user, tmp_path):
    page = user.page
    with RunStore.open(page.results.run_path) as store:
        store.append([], make_predictions([]), ChunkNotes(0, 1.0, 0.4))
        store.set_state(JobState.CANCELLED)
    words = "40 of about 100 rows: the run was not finished."
    dialog = ask(page)
    assert dialog.unfinished.text() == words
    assert dialog.unfinished.isVisible()
    assert "so far" in dialog.all_rows.text()
    dialog.accept()
    choose(page, tmp_path / "out.csv")
    user.wait(page.results.exports.notice.show_button.isVisible)
    assert words in page.results.exports.notice.words.text()


def test_a_finished_run_is_the_whole_file(user):
    dialog = ask(user.page)
    assert not dialog.unfinished.isVisible()
    assert "so far" not in dialog.all_rows.text()
    dialog.reject()


def test_a_column_left_out_is_not_written_and_left_out_the_next_time(user, tmp_path):
    def leave_out(dialog):
        dialog.own_columns.item(2).setCheckState(Qt.CheckState.Unchecked)
        for box in dialog.columns.values():
            box.setChecked(False)

    out = tmp_path / "out.csv"
    export(user, out, leave_out)

    rows = read(out)
    assert list(rows[0]) == ["id", "comment"]
    assert [row["id"] for row in rows] == [str(n) for n in range(40)]
    again = ask(user.page)
    assert again.own_columns.left_out == {"mood"}
    again.reject()


def test_nothing_is_left_out_where_it_cannot_be_seen(user, tmp_path):
    """Neither the only column of another file, nor what a dialog does not list."""
    memory = user.page.results.exports.memory
    options = ExportOptions(left_out=frozenset({"comment", "mood"}))
    memory.keep(options, is_shown_only=False, columns=("id", "comment", "mood"))
    run = user.page.results.run_path

    def asked(*columns):
        wanted = Exportable(run, tmp_path / "a.csv", RowFilter(), 1, 1, columns=columns)
        dialog = ExportDialog(wanted, memory)
        left_out = dialog.options(RowFilter()).left_out
        dialog.deleteLater()
        return left_out

    assert asked("comment") == asked() == frozenset()
    assert asked("comment", "stars") == {"comment"}
    memory.keep(ExportOptions(), is_shown_only=False, columns=("comment", "stars"))
    assert asked("comment", "mood") == {"mood"}


def test_a_file_without_any_column_is_not_offered(user):
    dialog = ask(user.page)
    choose = next(one for one in dialog.findChildren(QPushButton) if one.isDefault())
    for row in range(dialog.own_columns.count()):
        dialog.own_columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert choose.isEnabled()
    for box in dialog.columns.values():
        box.setChecked(False)
    assert not choose.isEnabled()

    dialog.format.setCurrentIndex(dialog.format.findData(OutputFormat.HTML.value))
    assert choose.isEnabled()
    dialog.reject()


def test_only_the_rows_shown(user, tmp_path):
    user.page.results.chips.labels[Label.NEGATIVE].click()
    user.wait(lambda: user.page.results.model.rowCount() == 10)
    out = tmp_path / "out.csv"
    export(user, out, lambda options: options.shown_rows.click())

    assert {row["sentiment"] for row in read(out)} == {"negative"}
    assert len(read(out)) == 10


@contextmanager
def sorting(user, monkeypatch):
    """In a world where ten rows are many, with three at first; their order takes its time."""
    go_on = threading.Event()
    find = RunStore.row_numbers

    def slow(self, *question):
        assert go_on.wait(30)
        return find(self, *question)

    monkeypatch.setattr(query_worker, "_likely_orders", lambda layout: iter(()))
    monkeypatch.setattr(query_worker, "_LEAST_TO_WORK_OUT", 10)
    monkeypatch.setattr(query_worker, "FIRST_ROWS", 3)
    monkeypatch.setattr(RunStore, "row_numbers", slow)
    user.page.results.table.sortByColumn(ShownColumn.TEXT, Qt.SortOrder.AscendingOrder)
    try:
        user.wait(lambda: user.page.results.model.rowCount() == 3)
        yield
    finally:
        go_on.set()


def test_while_rows_are_sorted_all_that_are_filtered_are_offered(user, monkeypatch):
    page = user.page
    page.results.chips.labels[Label.NEGATIVE].click()
    user.wait(lambda: page.results.model.rowCount() == 10)
    with sorting(user, monkeypatch):
        dialog = ask(page)
        assert dialog.shown_rows.text() == "Only the 10 rows &shown"
        dialog.reject()
        user.wait(lambda: not page.findChildren(ExportDialog))
        page.results.filters.set_filter(RowFilter(search="day"))
        dialog = ask(page)
        assert dialog.shown_rows.text() == "Only the rows &shown"
        assert dialog.shown_rows.isEnabled()
        dialog.reject()


def test_while_all_rows_are_sorted_no_part_of_them_is_offered(user, monkeypatch):
    with sorting(user, monkeypatch):
        dialog = ask(user.page)
        assert not dialog.shown_rows.isEnabled()
        dialog.reject()


def test_switches_reach_the_file(user, tmp_path):
    with_mark, without = tmp_path / "with.csv", tmp_path / "without.csv"
    export(user, with_mark)
    user.page.results.exports.notice.close_button.click()
    export(user, without, lambda options: options.bom.click())

    assert with_mark.read_bytes().startswith(b"\xef\xbb\xbf")
    assert without.read_bytes().startswith(b"id,")


def choose_format(dialog, chosen):
    dialog.format.setCurrentIndex(dialog.format.findData(chosen.value))


def test_format_and_columns_are_written_and_remembered(user, tmp_path):
    out = tmp_path / "out.jsonl"

    def adjust(dialog):
        choose_format(dialog, OutputFormat.JSONL)
        for column in (ResultColumn.P_NEGATIVE, ResultColumn.P_NEUTRAL, ResultColumn.P_POSITIVE):
            dialog.columns[column].click()

    export(user, out, adjust)

    first = json.loads(out.read_text(encoding="utf-8").splitlines()[0])
    assert list(first) == ["id", "comment", "mood", "sentiment", "confidence"]
    assert first["confidence"] == 0.9
    again = ask(user.page)
    assert again.chosen_format is OutputFormat.JSONL
    assert not again.columns[ResultColumn.P_NEUTRAL].isChecked()
    again.reject()


@pytest.mark.parametrize("chosen", OutputFormat)
def test_each_format_asks_what_it_needs_and_suggests_its_name(user, comments, chosen):
    options = ask(user.page)
    choose_format(options, chosen)
    assert options.bom.isVisible() == (chosen is OutputFormat.CSV)
    assert options.columns[ResultColumn.SENTIMENT].isVisible() == (chosen is not OutputFormat.HTML)
    options.accept()
    dialog = user.page.findChild(QFileDialog)

    assert dialog.selectedFiles()[0].endswith(chosen.suffix)
    assert dialog.selectedNameFilter().endswith(f"(*{chosen.suffix})")
    dialog.reject()


def test_report_is_written_on_the_rows_shown(user, tmp_path):
    user.page.results.chips.labels[Label.NEGATIVE].click()
    user.wait(lambda: user.page.results.model.rowCount() == 10)
    out = tmp_path / "report.html"

    def adjust(dialog):
        choose_format(dialog, OutputFormat.HTML)
        dialog.shown_rows.click()

    export(user, out, adjust)

    assert "answered negative" in out.read_text(encoding="utf-8")
    assert "a report on 10 rows" in user.page.results.exports.notice.words.text()


def test_a_report_is_by_the_column_that_the_charts_are_by(user, tmp_path):
    user.page.results.charts.options.choices_changed.emit(ChartChoices(group_column="id"))
    out = tmp_path / "report.html"
    export(user, out, lambda dialog: choose_format(dialog, OutputFormat.HTML))

    assert ">By id<" in out.read_text(encoding="utf-8")


def test_renamed_columns_are_told(page, drive, tmp_path):
    user = drive(page)
    path = write_csv(tmp_path / "clash.csv", 8, header="sentiment,comment,mood")
    user.run(user.add(path)[0])
    export(user, tmp_path / "out.csv")

    assert "“sentiment (2)”" in page.results.exports.notice.words.text()
    assert "sentiment (2)" in read(tmp_path / "out.csv")[0]


def test_written_file_is_opened_on_demand(user, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    out = tmp_path / "out.csv"
    export(user, out)

    user.page.results.exports.notice.open_button.click()

    assert [Path(name) for name in opened] == [out]


def test_export_can_be_cancelled_and_leaves_the_old_file(user, tmp_path, monkeypatch):
    out = tmp_path / "out.csv"
    out.write_text("old")
    at_work, go_on = threading.Event(), threading.Event()
    rows = RunStore.rows

    def slow_rows(self, *args):
        at_work.set()
        assert go_on.wait(30)
        yield from rows(self, *args)

    monkeypatch.setattr(RunStore, "rows", slow_rows)
    notice = user.page.results.exports.notice
    ask(user.page).accept()
    choose(user.page, out)
    user.wait(at_work.is_set)
    assert user.page.is_exporting
    assert not notice.open_button.isVisible()
    notice.cancel_button.click()
    go_on.set()
    user.wait(lambda: not notice.isVisible())
    assert not user.page.is_exporting

    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".*.part"))


def test_name_is_suggested_beside_the_source(user, comments):
    ask(user.page).accept()
    dialog = user.page.findChild(QFileDialog)

    suggested = str(comments.with_name("comments_sentiment.csv"))
    # The dialog looks through the folder in a thread of its own.
    user.wait(lambda: dialog.selectedFiles() == [suggested])
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


@pytest.mark.parametrize("name", ["comments.csv", "no such folder/out.csv"])
def test_export_that_cannot_be_is_shown_and_changes_nothing(user, comments, tmp_path, name):
    before = comments.read_bytes()
    request = ExportRequest(user.page.results.run_path, tmp_path / name, ExportOptions())
    user.page.results.exports.write(request)
    user.wait(lambda: bool(user.page.findChildren(FailureDialog)))

    assert comments.read_bytes() == before
    assert not user.page.results.exports.notice.isVisible()


def test_what_was_chosen_is_offered_in_the_next_session(make_page, host, drive, comments, tmp_path):
    settings, state = SettingsHost(), UiState()

    def adjust(dialog):
        choose_format(dialog, OutputFormat.CSV)
        dialog.bom.click()
        dialog.columns[ResultColumn.P_NEUTRAL].click()
        dialog.shown_rows.click()

    def filtered(page):
        user = drive(page)
        user.run(user.add(comments)[0])
        page.results.chips.labels[Label.NEGATIVE].click()
        user.wait(lambda: page.results.model.rowCount() == 10)
        return user

    first = make_page(host, settings=settings, state=state)
    export(filtered(first), tmp_path / "out.csv", adjust)
    first.shutdown()
    again = ask(filtered(make_page(host, settings=settings, state=state)).page)

    assert not again.bom.isChecked()
    assert not again.columns[ResultColumn.P_NEUTRAL].isChecked()
    assert again.columns[ResultColumn.SENTIMENT].isChecked()
    assert again.shown_rows.isChecked()
    assert settings.current.export_bom is False
    again.reject()


def test_the_step_of_time_is_asked_where_there_are_dates(page, drive, tmp_path):
    path = tmp_path / "dated.csv"
    lines = [f"good day {n},2024-{n % 12 + 1:02d}-03" for n in range(48)]
    path.write_text("comment,date\n" + "\n".join(lines) + "\n", encoding="utf-8")
    user = drive(page)
    user.run(user.add(path)[0])
    out = tmp_path / "out.html"

    def adjust(dialog):
        assert not dialog.date_step.isVisible()
        choose_format(dialog, OutputFormat.HTML)
        assert dialog.date_step.isVisible()
        dialog.date_step.setCurrentIndex(dialog.date_step.findData(DateStep.WEEK.value))

    export(user, out, adjust)
    assert "week" in out.read_text(encoding="utf-8").casefold()


def test_without_dates_no_step_is_asked(user):
    dialog = ask(user.page)
    choose_format(dialog, OutputFormat.XLSX)
    assert not dialog.date_step.isVisible()
    dialog.reject()
