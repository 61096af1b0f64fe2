"""How often something that grows is asked about."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy

from desktop_app.gui.files.pace import Pace

LONG_MS = 3_600_000


@pytest.fixture
def pace(qapp) -> Iterator[Pace]:
    pace = Pace(least_ms=LONG_MS, most_ms=LONG_MS, rest_per_work=5)
    yield pace
    pace.stop()


@pytest.fixture
def due(pace) -> QSignalSpy:
    return QSignalSpy(pace.due)


def test_what_grows_while_nothing_is_asked_is_asked_about_at_once(pace, due):
    pace.grow()
    assert due.count() == 1


def test_what_grows_during_a_question_or_a_rest_waits(pace, due):
    pace.begin()
    pace.grow()
    pace.end(0.1)
    pace.grow()
    assert due.count() == 0


def test_after_a_rest_it_is_asked_again_only_if_it_has_grown(qapp, qtbot):
    pace = Pace(least_ms=1, most_ms=1, rest_per_work=5)
    due = QSignalSpy(pace.due)
    pace.begin()
    pace.end(0.1)
    pace.begin()
    pace.grow()
    pace.end(0.1)
    qtbot.waitUntil(lambda: due.count() == 1)


def test_the_end_of_a_run_waits_for_no_rest(pace, due):
    pace.begin()
    pace.end(0.1)
    pace.grow(at_once=True)
    assert due.count() == 1


def test_the_end_of_a_run_during_a_question_is_asked_about_right_after_it(pace, due, qtbot):
    pace.begin()
    pace.grow(at_once=True)
    assert due.count() == 0
    pace.end(0.1)
    qtbot.waitUntil(lambda: due.count() == 1)


def test_a_question_without_an_answer_needs_no_rest(pace, due):
    pace.begin()
    pace.end()
    pace.grow()
    assert due.count() == 1


def test_once_stopped_nothing_is_due(pace, due, qapp):
    pace.begin()
    pace.grow(at_once=True)
    pace.end(0.1)
    pace.stop()
    qapp.processEvents()
    assert due.count() == 0
