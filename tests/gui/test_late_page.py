"""A page is made once, when it is needed, and a part at a time."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.late_page import LatePage
from desktop_app.gui.turns import at_once


class Page(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.setFocusProxy(self.field)
        self.shutdowns = 0

    def shutdown(self) -> None:
        self.shutdowns += 1


def in_two_parts(made):
    def parts(room):
        page = Page(room)
        made.append(page)
        yield
        return page

    return parts


def late_page(qtbot):
    made = []
    late = LatePage(in_two_parts(made))
    qtbot.addWidget(late)
    return late, made


def test_it_is_asked_for_when_it_is_shown_until_it_is_there(qtbot):
    late, made = late_page(qtbot)
    with qtbot.waitSignal(late.asked):
        late.show()
    assert made == []
    late.hide()
    at_once(late.parts())
    with qtbot.assertNotEmitted(late.asked):
        late.show()
    late.make()

    assert len(made) == 1
    assert late.focusProxy() is made[0]
    late.shutdown()
    assert made[0].shutdowns == 1


@pytest.mark.parametrize("is_shown_first", [True, False])
def test_half_a_page_is_not_to_be_seen(qtbot, is_shown_first):
    late, made = late_page(qtbot)
    late.setVisible(is_shown_first)
    parts = late.parts()
    next(parts)
    late.show()
    assert not made[0].isVisible()
    assert not late.is_made
    at_once(parts)
    assert made[0].isVisible()


def test_who_turned_to_it_before_it_was_there_has_the_keyboard_on_it(qtbot):
    late, made = late_page(qtbot)
    late.show()
    late.setFocus()
    at_once(late.parts())
    assert late.window().focusWidget() is made[0].field


def test_it_is_made_once_however_often_it_is_asked_for(qtbot):
    late, made = late_page(qtbot)
    parts = late.parts()
    next(parts)
    at_once(late.parts())
    assert not late.is_made
    late.make()
    at_once(parts)
    assert len(made) == 1


def test_what_waits_for_it_is_done_once_it_is_there(qtbot):
    late, _ = late_page(qtbot)
    done = []
    with qtbot.waitSignal(late.asked):
        late.when_made(lambda: done.append(1))
    assert late.is_awaited
    parts = late.parts()
    next(parts)
    late.when_made(lambda: done.append(2))
    assert done == []
    at_once(parts)
    late.when_made(lambda: done.append(3))
    assert done == [1, 2, 3]
    assert not late.is_awaited


def test_one_that_was_begun_is_shut_down_whole(qtbot):
    late, made = late_page(qtbot)
    done = []
    parts = late.parts()
    next(parts)
    late.when_made(lambda: done.append(1))
    late.shutdown()
    at_once(parts)
    assert made[0].shutdowns == 1
    assert done == []


def test_nothing_is_made_after_the_end(qtbot):
    late, made = late_page(qtbot)
    late.shutdown()
    with qtbot.assertNotEmitted(late.asked):
        late.when_made(lambda: made.append("late"))
    late.make()
    assert made == []


def test_words_of_strangers_are_no_markup():
    from desktop_app.gui.plain import plain_tip

    assert "&lt;img src=x&gt;" in plain_tip("<img src=x>")
