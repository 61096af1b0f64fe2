"""The engine is opened in the background and closed exactly once."""

import threading

from desktop_app.errors import BundleError
from desktop_app.gui.engine_host import EngineHost


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
