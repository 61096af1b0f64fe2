"""The page as a whole: names for screen readers, the keyboard, drops, and what is loaded when."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QSplitter,
)

from desktop_app.gui.files.charts.beside import ChartsBeside
from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.state import UiState
from tests.gui.files.conftest import Driver, write_csv


def test_an_empty_list_has_nothing_to_analyse(page: FilesPage) -> None:
    assert not page.buttons.start_all.isEnabled()


def test_every_control_has_a_name(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    kinds = (QAbstractItemView, QComboBox, QLineEdit, QProgressBar, QAbstractButton)
    own = [
        widget
        for kind in kinds
        for widget in page.findChildren(kind)
        if widget.isVisible() and not widget.objectName().startswith("qt_")
    ]

    nameless = [
        widget
        for widget in own
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not isinstance(widget.parent(), (QLineEdit, QAbstractItemView, QComboBox))
    ]
    assert len(own) > 15
    assert nameless == []


def test_enter_starts_the_file_just_added_and_the_focus_stays(
    page, drive, comments, qtbot, fake_engine
):
    user = drive(page)
    [file] = user.add(comments)
    assert page.window().focusWidget() is page.run.start_button
    fake_engine.hold()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    user.wait_for(file, FileState.RUNNING)
    assert page.window().focusWidget() in (page.run.pause_button, page.run.cancel_button)
    fake_engine.release()
    user.wait_for(file, FileState.FINISHED)
    assert page.window().focusWidget() is page.run.start_button


def test_delete_takes_a_file_off_the_list(page, drive, comments, qtbot):
    user = drive(page)
    user.add(comments)
    user.focus(page.queue_view)
    qtbot.keyClick(page.queue_view, Qt.Key.Key_Delete)

    assert len(page.queue) == 0
    user.wait(page.empty.isVisible)
    assert comments.exists()


def test_file_dropped_on_the_page_is_added(page, comments, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(comments))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.intake.files_taken):
        page.empty.dropEvent(event)

    assert [entry.path for entry in page.queue] == [comments]


def test_row_of_the_queue_tells_a_screen_reader_all(page, drive, comments):
    user = drive(page)
    user.run(user.add(comments)[0])
    spoken = page.queue_view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert "comments.csv" in spoken
    assert "40 rows" in spoken


def test_the_parts_stay_as_large_as_they_were_left(host, comments, qtbot):
    state = UiState()

    def made() -> tuple[FilesPage, QSplitter]:
        page = FilesPage(host, state=state)
        qtbot.addWidget(page, before_close_func=FilesPage.shutdown)
        page.resize(1280, 720)
        page.show()
        Driver(page, qtbot).add(comments)
        around = (s for s in page.findChildren(QSplitter) if s.isAncestorOf(page.setup))
        return page, next(s for s in around if s.orientation() == Qt.Orientation.Horizontal)

    _first_page, first = made()
    before = first.sizes()
    first.moveSplitter(760, 1)
    _second_page, second = made()

    assert second.sizes() == first.sizes() != before


def test_results_get_most_of_the_height_and_the_table_most_of_the_width(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    assert page.preview.isVisible()
    user.run(file)
    results = page.results

    assert not page.preview.isVisible()
    assert results.height() > page.height() / 2
    assert results.table.width() > max(results.detail.width(), results.charts.width())


def test_a_narrow_window_does_not_scroll_sideways(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    user.run(file)
    page.resize(640, 330)  # a screen of 1280x800 at 200 percent
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(page.results))
    user.wait(lambda: area.widget().width() == area.viewport().width())

    results = page.results
    assert page.queue_view.mapTo(page, QPoint()).y() > page.setup.mapTo(page, QPoint()).y()
    assert results.detail.mapTo(page, QPoint()).y() > results.table.mapTo(page, QPoint()).y()
    page.resize(1280, 720)
    user.wait(lambda: results.detail.mapTo(page, QPoint()).x() > results.table.width())


def test_the_list_is_as_wide_before_a_run_as_its_figures_need(page, drive, comments):
    user = drive(page)
    [file] = user.add(comments)
    before = page.run.minimumSizeHint().width()
    user.run(file)

    assert page.run.minimumSizeHint().width() == before
    assert page.queue_view.width() >= page.run.figures.minimumSizeHint().width()


def test_the_plot_of_the_speed_grows_with_the_type(page):
    plot = page.run.plot
    before = plot.minimumSizeHint().height()
    font = plot.font()
    font.setPointSizeF(3 * font.pointSizeF())
    plot.setFont(font)

    assert plot.minimumSizeHint().height() > 2 * before


def test_keys_for_the_results_work_from_anywhere_on_the_page(page, drive, comments, qtbot):
    user = drive(page)
    user.run(user.add(comments)[0])
    user.focus(page.setup.column)
    qtbot.keyClick(page.setup.column, Qt.Key.Key_F9)
    assert not page.results.charts.isVisible()
    qtbot.keyClick(page.setup.column, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert page.results.search.hasFocus()


def test_the_first_file_comes_into_sight_in_parts(page, drive, comments):
    user = drive(page)
    parts, shown = (page.setup, page.queue_view), []
    page._frame._turns._timer.timeout.connect(lambda: shown.append([p.isVisible() for p in parts]))
    user.add(comments)

    assert shown[:3] == [[False, False], [True, False], [True, True]]


def test_charts_put_away_stay_so_when_results_come_into_sight(page, drive, comments):
    user = drive(page)
    charts_button = page.results.findChild(ChartsBeside).button
    charts_button.click()
    user.run(user.add(comments)[0])

    assert page.results.table.isVisible()
    assert not page.results.charts.isVisible()
    charts_button.click()
    assert page.results.charts.isVisible()


def test_an_emptied_list_shows_the_start_another_file_all_again(page, drive, comments, tmp_path):
    user = drive(page)
    [file] = user.add(comments)
    page.queue.remove(file)
    user.wait(page.empty.isVisible)
    assert not page.setup.isVisible()
    user.add(write_csv(tmp_path / "other.csv"))

    user.wait(lambda: page.setup.isVisible() and page.queue_view.isVisible())
    assert not page.empty.isVisible()
