"""The engine is opened in the background and closed exactly once."""

import threading

import pytest

from desktop_app.errors import BundleError
from desktop_app.gui.engine_host import EngineHost
from tests.fakes import FakeEngine


def test_engine_is_opened_in_another_thread(qtbot, fake_engine):
    opened_in = []

    def open_engine():
        opened_in.append(threading.current_thread())
        return fake_engine

    host = EngineHost(open_engine)
    with qtbot.waitSignal(host.engine_ready) as ready:
        host.start()
        host.start()
        assert host.engine is None

    assert ready.args == [fake_engine] == [host.engine]
    assert len(opened_in) == 1
    assert opened_in[0] is not threading.main_thread()
    host.shutdown()


def test_shutdown_closes_the_engine(qtbot, fake_engine):
    host = EngineHost(lambda: fake_engine)
    with qtbot.waitSignal(host.engine_ready):
        host.start()
    host.shutdown()
    host.shutdown()

    assert fake_engine.closed
    assert host.engine is None


def test_engine_that_arrives_during_shutdown_is_closed_and_not_told(qtbot, fake_engine):
    started, told = threading.Event(), []

    def open_engine():
        started.set()
        return fake_engine

    host = EngineHost(open_engine)
    host.engine_ready.connect(told.append)
    host.start()
    started.wait()
    host.shutdown()
    with qtbot.waitSignal(host.destroyed):
        host.deleteLater()

    assert fake_engine.closed
    assert told == []


def test_engine_that_cannot_be_opened_is_a_failure(qtbot):
    def open_engine():
        raise BundleError("The file model.onnx is missing.")

    host = EngineHost(open_engine)
    with qtbot.waitSignal(host.engine_failed) as failed:
        host.start()

    failure = failed.args[0]
    assert failure.title == "The model could not be loaded"
    assert failure.message == "The file model.onnx is missing."
    assert "BundleError" in failure.details
    host.shutdown()


def test_host_that_was_shut_down_does_not_start(fake_engine):
    host = EngineHost(lambda: fake_engine)
    host.shutdown()
    host.start()

    assert host.engine is None
    assert not [thread for thread in threading.enumerate() if thread.name == "engine-loader"]


@pytest.fixture
def opened(qtbot, fake_engine):
    """A host whose engine is there, and what it opens next: engines or errors, in turn."""
    upcoming = [fake_engine]

    def open_engine():
        found = upcoming.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    host = EngineHost(open_engine)
    with qtbot.waitSignal(host.engine_ready):
        host.start()
    yield host, upcoming
    host.shutdown()


def test_another_engine_takes_the_place_of_the_first(qtbot, opened, fake_engine):
    host, upcoming = opened
    upcoming.append(second := FakeEngine())
    with qtbot.waitSignal(host.engine_ready) as ready:
        with qtbot.waitSignal(host.opening_began):
            host.reopen()
        assert host.engine is fake_engine

    assert ready.args == [second] == [host.engine]
    assert fake_engine.closed
    assert not second.closed


def test_an_engine_that_is_borrowed_is_closed_once_it_is_given_back(qtbot, opened, fake_engine):
    host, upcoming = opened
    upcoming.append(FakeEngine())
    assert host.borrow() is fake_engine
    assert host.borrow() is fake_engine
    with qtbot.waitSignal(host.engine_ready):
        host.reopen()

    host.give_back(fake_engine)
    assert not fake_engine.closed
    host.give_back(fake_engine)
    assert fake_engine.closed


def test_an_engine_still_borrowed_at_the_end_is_closed(qtbot, opened, fake_engine):
    host, upcoming = opened
    upcoming.append(second := FakeEngine())
    host.borrow()
    with qtbot.waitSignal(host.engine_ready):
        host.reopen()
    host.shutdown()

    assert fake_engine.closed
    assert second.closed


def test_where_no_other_can_be_opened_the_first_stays(qtbot, opened, fake_engine):
    host, upcoming = opened
    upcoming.append(BundleError("The file model.onnx is missing."))
    with qtbot.assertNotEmitted(host.engine_failed), qtbot.waitSignal(host.reopening_failed):
        host.reopen()

    assert host.engine is fake_engine
    assert not fake_engine.closed


def test_of_engines_asked_for_while_one_loads_only_the_last_is_taken(qtbot, fake_engine):
    gate, taken, engines = threading.Event(), [], [fake_engine, FakeEngine()]

    def open_first():
        gate.wait()
        return engines[0]

    host = EngineHost(open_first)
    host.engine_ready.connect(taken.append)
    host.start()
    host.reopen()
    host.reopen(lambda: engines[1])
    gate.set()
    qtbot.waitUntil(lambda: bool(taken))
    host.shutdown()

    assert taken == [engines[1]]
    assert all(engine.closed for engine in engines)


def test_nothing_is_opened_again_before_the_start_or_after_the_end(qtbot, fake_engine):
    host = EngineHost(lambda: fake_engine)
    with qtbot.assertNotEmitted(host.opening_began):
        host.reopen()
        host.shutdown()
        host.reopen()
