"""The results: counted, filtered, sorted, searched, read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from desktop_app.core.predictions import Label
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.results_model import ResultColumn
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import read_choices
from desktop_app.jobs.store import RunStore
from tests.gui.files.conftest import COMMENTS


@pytest.fixture
def results(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    return user


def sort(page, column, order):
    page.results.table.sortByColumn(column, order)


def test_chips_count_each_answer(results, page):
    chips = page.results.chips
    assert chips.all.text() == "All 40"
    assert [chips.labels[label].text() for label in (*Label, None)] == [
        "▼ Negative 10",
        "● Neutral 10",
        "▲ Positive 15",
        "○ No text 5",
    ]


@pytest.mark.parametrize(
    ("label", "word", "number"),
    [(Label.NEGATIVE, "Negative", 10), (Label.POSITIVE, "Positive", 15), (None, "No text", 5)],
)
def test_chip_filters(results, page, label, word, number):
    page.results.chips.labels[label].click()
    results.wait(lambda: page.results.model.rowCount() == number)

    assert all(word in cell for cell in results.column(ResultColumn.LABEL))
    page.results.chips.all.click()
    results.wait(lambda: page.results.model.rowCount() == 40)


def test_search_finds_texts_in_the_filter(results, page):
    page.results.search.setText("DAY")
    results.wait(lambda: page.results.model.rowCount() == 10)
    assert page.results.filters.found.text() == "10 found"
    page.results.chips.labels[Label.POSITIVE].click()
    results.wait(lambda: page.results.model.rowCount() == 5)

    assert set(results.column(ResultColumn.TEXT)) == {"a good day"}


def test_click_on_a_header_sorts(results, page):
    sort(page, ResultColumn.CONFIDENCE, Qt.SortOrder.DescendingOrder)
    results.wait(lambda: results.column(ResultColumn.CONFIDENCE)[:15] == ["90%"] * 15)

    told = [c for c in results.column(ResultColumn.CONFIDENCE) if c]
    assert told == sorted(told, key=lambda cell: -int(cell.rstrip("%")))
    assert results.column(ResultColumn.CONFIDENCE)[-5:] == [""] * 5


def test_sort_by_a_column_of_the_file(results, page):
    model = page.results.model
    names = [
        model.headerData(section, Qt.Orientation.Horizontal)
        for section in range(model.columnCount())
    ]
    assert names == ["Row", "Sentiment", "Confidence", "By hand", "comment", "id", "mood"]
    sort(page, names.index("mood"), Qt.SortOrder.AscendingOrder)
    moods = sorted(str(n * 7 % 10) for n in range(40))
    results.wait(lambda: results.column(names.index("mood")) == moods)


def test_row_is_read_in_full(results, page):
    page.results.table.selectRow(1)

    detail = page.results.detail
    assert detail.text.toPlainText() == "bad one"
    assert "Negative" in detail.answer.text()
    assert detail.row.number == 2
    assert detail.bar.isVisible()


def test_selected_row_without_text_shows_no_probabilities(results, page):
    page.results.table.selectRow(2)

    assert "No text" in page.results.detail.answer.text()
    assert not page.results.detail.bar.isVisible()


def test_results_of_a_running_file_arrive_and_keep_their_place(page, drive, tmp_path, fake_engine):
    lines = [f"{n},{COMMENTS[n % 8]} {n}" for n in range(1200)]
    path = tmp_path / "long.csv"
    path.write_text("\n".join(["id,comment", *lines]) + "\n", encoding="utf-8")
    user = drive(page)
    [file] = user.add(path)
    page.run.start_button.click()
    user.wait(lambda: page.results.model.rowCount() >= 100)
    page.run.pause_button.click()
    user.wait(lambda: page.queue[file].state in (FileState.PAUSED, FileState.FINISHED))
    page.results.table.selectRow(50)
    page.results.table.scrollTo(page.results.model.index(60, 0))
    place = page.results.table.verticalScrollBar().value()
    if page.queue[file].state is FileState.PAUSED:
        page.run.pause_button.click()
    user.wait_for(file, FileState.FINISHED)
    user.wait(lambda: page.results.model.rowCount() == 1200)

    assert page.results.table.verticalScrollBar().value() == place
    assert page.results.table.currentIndex().row() == 50
    assert page.results.detail.row.number == 51


def test_other_file_starts_unfiltered(results, page, tmp_path):
    page.results.chips.labels[Label.NEGATIVE].click()
    page.results.search.setText("day")
    results.wait(lambda: page.results.model.rowCount() == 5)
    other = tmp_path / "other.csv"
    other.write_text("comment\ngood\nbad\n", encoding="utf-8")
    results.run(results.add(other)[0])

    assert page.results.search.text() == ""
    assert page.results.model.rowCount() == 2


def test_what_labels_mean_is_kept_with_the_run(results, page, qtbot):
    run_path = page.results.run_path
    mapping = {"3": Label.POSITIVE}
    page.results.charts.options.choices_changed.emit(ChartChoices(label_mapping=mapping))
    with RunStore.open(run_path) as store:
        results.wait(lambda: read_choices(store).label_mapping == mapping)
    other = ResultsPanel()
    qtbot.addWidget(other, before_close_func=ResultsPanel.shutdown)
    other.show_run(run_path)

    assert other.charts.summary_options.label_mapping == mapping
    other.shutdown()


def test_a_label_by_hand_is_told_beside_the_chart(results, page):
    charts = page.results.charts
    results.wait(lambda: charts.shown_kind is not None)
    page.results.table.go_to(1)
    page.results.table.actions_on_rows.labels[Label.NEUTRAL].trigger()

    results.wait(charts.by_hand.isVisible)


def test_results_come_into_sight_in_a_small_window(page, drive, comments):
    user = drive(page)
    page.resize(850, 430)
    [file] = user.add(comments)
    user.run(file)
    table, window = page.results.table, page.window()

    def is_in_sight() -> bool:
        bottom = table.mapTo(window, table.rect().bottomLeft()).y()
        return table.isVisible() and bottom <= window.height()

    user.wait(is_in_sight)


def test_results_that_grow_stay_in_sight_until_someone_scrolls(page, drive, comments):
    user = drive(page)
    page.resize(850, 430)
    [file] = user.add(comments)
    user.run(file)
    results = page.results
    area = results.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    bar = area.verticalScrollBar()
    user.wait(lambda: results.table.isVisible() and 0 < bar.maximum() == bar.value())

    def grow():
        highest = bar.maximum()
        results.setMinimumHeight(results.height() + 100)
        user.wait(lambda: bar.maximum() > highest)

    grow()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    grow()
    assert bar.value() == 0
