"""Work in parts: one a turn, one piece after another."""

import pytest

from desktop_app.gui.turns import Turns, at_once


def counting(done, name, parts):
    for number in range(parts):
        done.append(f"{name}{number}")
        yield
    return name


def test_at_once_gives_what_was_made(qapp):
    done = []
    assert at_once(counting(done, "a", 2)) == "a"
    assert done == ["a0", "a1"]


def test_a_part_is_done_in_a_turn(qtbot, qapp):
    turns, done = Turns(), []
    turns.add(counting(done, "a", 3))
    assert done == []
    seen = []
    turns._timer.timeout.connect(lambda: seen.append(len(done)))
    with qtbot.waitSignal(turns.done):
        pass
    assert seen[:3] == [1, 2, 3]


def test_what_is_to_be_first_comes_between(qtbot):
    turns, done = Turns(), []

    def work():
        done.append("a0")
        turns.add(counting(done, "b", 2), first=True)
        yield
        done.append("a1")

    turns.add(work())
    turns.add(counting(done, "c", 1))
    with qtbot.waitSignal(turns.done):
        pass
    assert done == ["a0", "b0", "b1", "a1", "c0"]


def test_an_act_comes_after_the_rest(qtbot):
    turns, done = Turns(), []
    turns.add(counting(done, "a", 2))
    turns.add_act(lambda: done.append("act"))
    assert not turns.are_over
    with qtbot.waitSignal(turns.done):
        pass
    assert done == ["a0", "a1", "act"]
    assert turns.are_over


def test_what_fails_ends_alone(qtbot):
    turns, done = Turns(), []

    def failing():
        yield
        raise ValueError("broken")

    turns.add(failing())
    turns.add(counting(done, "b", 1))
    with qtbot.captureExceptions() as told, qtbot.waitSignal(turns.done):
        pass
    assert [str(error) for _, error, _ in told] == ["broken"]
    assert done == ["b0"]


@pytest.mark.parametrize("is_begun", [True, False])
def test_nothing_is_done_once_stopped(qtbot, qapp, is_begun):
    turns, done = Turns(), []
    turns.add(counting(done, "a", 5))
    if is_begun:
        qtbot.waitUntil(lambda: bool(done))
    turns.stop()
    before = list(done)
    with qtbot.assertNotEmitted(turns.done, wait=0):
        qapp.processEvents()
    assert done == before
