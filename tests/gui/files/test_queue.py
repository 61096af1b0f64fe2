"""The list of files: what can be done with those selected, by key, menu and button."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from desktop_app.gui.files.entries import FileState
from desktop_app.gui.files.queue_actions import QueueAction
from desktop_app.gui.files.queue_model import ENTRY_ROLE
from desktop_app.gui.settings.host import SettingsHost
from tests.gui.files.conftest import write_csv


@pytest.fixture
def three(tmp_path):
    return [write_csv(tmp_path / f"{name}.csv") for name in "abc"]


def select_all(page):
    page.queue_view.selectAll()


def shown(page) -> list[str]:
    model = page.queue_view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enabled(page) -> set[QueueAction]:
    return {action for action, made in page.commands.actions.items() if made.isEnabled()}


def test_the_menu_offers_what_makes_sense(page, drive, three, fake_engine):
    user = drive(page)
    first, *_ = user.add(*three)
    always = {
        QueueAction.MOVE_UP,
        QueueAction.MOVE_DOWN,
        QueueAction.SHOW_IN_FOLDER,
        QueueAction.REMOVE,
    }
    assert enabled(page) == {QueueAction.ANALYSE, *always}
    fake_engine.hold()
    page.queue.start(first)
    user.wait_for(first, FileState.RUNNING)
    assert enabled(page) == {QueueAction.PAUSE, QueueAction.CANCEL, *always}
    page.commands.actions[QueueAction.PAUSE].trigger()
    user.wait_for(first, FileState.PAUSED)
    assert enabled(page) == {QueueAction.RESUME, QueueAction.CANCEL, *always}
    page.commands.actions[QueueAction.CANCEL].trigger()
    user.wait_for(first, FileState.CANCELLED)
    offered = enabled(page)
    page.queue_view.clearSelection()
    assert enabled(page) == offered
    page.queue.remove(first)
    assert enabled(page) == {QueueAction.ANALYSE, *always}
    for entry in list(page.queue):
        page.queue.remove(entry.id)
    assert enabled(page) == set()


def test_the_menu_opens_where_it_is_asked_for(page, drive, comments):
    drive(page).add(comments)
    page.queue_view.customContextMenuRequested.emit(QPoint(5, 5))
    assert page.commands.menu.isVisible()
    page.commands.menu.close()


def test_all_that_are_selected_are_run(page, drive, three):
    user = drive(page)
    ids = user.add(*three)
    select_all(page)
    page.run.start_button.click()
    for entry_id in ids:
        user.wait_for(entry_id, FileState.FINISHED)


def test_the_files_selected_are_removed_together_with_one_question(page, drive, three, qtbot):
    user = drive(page)
    first, *_ = user.add(*three)
    user.run(first)
    page.queue_view.select(first)
    below = page.queue_view.model().index(1, 0)
    flag = QItemSelectionModel.SelectionFlag.Select
    page.queue_view.selectionModel().select(below, flag)
    user.focus(page.queue_view)
    qtbot.keyClick(page.queue_view, Qt.Key.Key_Delete)
    [box] = page.findChildren(QMessageBox)
    assert "2 files" in box.text()
    box.defaultButton().click()

    assert shown(page) == ["c.csv"]


def test_without_asking_the_runs_stay(make_page, host, drive, comments, qtbot):
    settings = SettingsHost()
    settings.change(confirm_removal=False)
    page = make_page(host, settings=settings)
    user = drive(page)
    user.run(user.add(comments)[0])
    page.buttons.remove.click()

    assert len(page.queue) == 0
    assert page.findChildren(QMessageBox) == []


def test_files_are_moved_by_key_and_keep_their_selection(page, drive, three, qtbot):
    user = drive(page)
    _, second, third = user.add(*three)
    user.focus(page.queue_view)
    page.queue_view.select(third)
    qtbot.keyClick(page.queue_view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown(page) == ["a.csv", "c.csv", "b.csv"]
    assert page.queue_view.selected_ids == (third,)
    page.queue_view.select(second)
    qtbot.keyClick(page.queue_view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(page) == ["a.csv", "c.csv", "b.csv"]
    assert [entry.path.name for entry in page.queue] == shown(page)


def test_two_move_together_past_the_others(page, drive, three):
    user = drive(page)
    first, second, _ = user.add(*three)
    page.queue_view.select(first)
    flag = QItemSelectionModel.SelectionFlag.Select
    page.queue_view.selectionModel().select(page.queue_view.model().index(1, 0), flag)
    page.commands.perform(QueueAction.MOVE_DOWN)

    assert shown(page) == ["c.csv", "a.csv", "b.csv"]
    assert page.queue_view.selected_ids == (first, second)


def test_those_that_are_at_the_end_already_stay(page, drive, three):
    user = drive(page)
    ids = user.add(*three)
    page.queue_view.select(ids[0])
    flag = QItemSelectionModel.SelectionFlag.Select
    selection = page.queue_view.selectionModel()
    selection.select(page.queue_view.model().index(1, 0), flag)
    page.commands.perform(QueueAction.MOVE_UP)
    assert shown(page) == ["a.csv", "b.csv", "c.csv"]
    page.queue_view.select(ids[0])
    selection.select(page.queue_view.model().index(2, 0), flag)
    page.commands.perform(QueueAction.MOVE_UP)

    assert shown(page) == ["a.csv", "c.csv", "b.csv"]


def test_a_file_moved_up_has_its_turn_earlier(page, drive, three, fake_engine):
    user = drive(page)
    first, second, third = user.add(*three)
    fake_engine.hold()
    for entry_id in (first, second, third):
        page.queue.start(entry_id)
    user.wait_for(first, FileState.RUNNING)
    page.queue.move(third, -2)
    order = []
    page.queue.entry_changed.connect(
        lambda i: order.append(i) if page.queue[i].state is FileState.RUNNING else None
    )
    fake_engine.release()
    user.wait_for(second, FileState.FINISHED)

    assert order.index(third) < order.index(second)


def test_the_list_is_read_aloud_after_a_move(page, drive, three):
    user = drive(page)
    _, _, third = user.add(*three)
    page.queue.move(third, -1)
    entry = page.queue_view.model().index(1, 0).data(ENTRY_ROLE)

    assert entry.id == third


def test_a_row_that_runs_tells_how_fast(page, drive, tmp_path, fake_engine):
    user = drive(page)
    [file] = user.add(write_csv(tmp_path / "a.csv", 2000))
    fake_engine.hold()
    page.queue.start(file)
    user.wait(lambda: page.queue[file].progress is not None)
    spoken = page.queue_view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    fake_engine.release()
    user.wait_for(file, FileState.FINISHED)

    assert "texts/s" in spoken
    assert "texts/s" not in page.queue_view.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_a_click_below_the_list_leaves_the_file_selected(page, drive, three, qtbot):
    user = drive(page)
    ids = user.add(*three)
    page.queue_view.select(ids[1])
    below = page.queue_view.viewport().rect().bottomLeft() + QPoint(20, -5)
    assert not page.queue_view.indexAt(below).isValid()
    qtbot.mouseClick(page.queue_view.viewport(), Qt.MouseButton.LeftButton, pos=below)

    assert page.queue_view.selected_ids == (ids[1],)
    page.run.start_button.click()
    user.wait_for(ids[1], FileState.FINISHED)


def test_the_buttons_work_for_the_file_on_show_though_it_is_not_selected(page, drive, three):
    user = drive(page)
    ids = user.add(*three)
    page.queue_view.select(ids[2])
    page.queue_view.clearSelection()
    page.run.start_button.click()

    user.wait_for(ids[2], FileState.FINISHED)


def test_the_file_on_show_stays_in_sight_once_the_list_is_low(page, drive, tmp_path):
    user = drive(page)
    ids = user.add(*(write_csv(tmp_path / f"{number}.csv") for number in range(8)))
    user.run(ids[-1])
    view = page.queue_view

    place = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(place)
    assert view.verticalScrollBar().maximum() > 0
