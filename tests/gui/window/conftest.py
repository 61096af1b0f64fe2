"""The real window on a fake engine."""

import threading
from collections.abc import Iterator

import pytest

from desktop_app.gui.app import build_window
from desktop_app.gui.main_window import MainWindow
from tests.gui.window.stubs import GatedEngine, StubFilesPage


def no_reasons(engine, text, *, is_cancelled):
    return ()


def stub_files(host, **_):
    return StubFilesPage()


@pytest.fixture
def engine() -> GatedEngine:
    return GatedEngine()


@pytest.fixture
def open_window(qtbot, engine) -> Iterator:
    """Builds and shows a window; closes it after the test and sees that no thread is left."""
    threads = set(threading.enumerate())
    windows: list[MainWindow] = []

    def open_one(
        open_engine=lambda: engine, files=(), explain=no_reasons, make_files=stub_files, kept=None
    ) -> MainWindow:
        window = build_window(files, open_engine, explain=explain, make_files=make_files, kept=kept)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_one
    for window in windows:
        window.close()
        assert window.live.feed.worker.isFinished() or not window.live.feed.worker.isRunning()
        window.deleteLater()
    left = {t for t in threading.enumerate() if not t.name.startswith("Dummy")} - threads
    assert not left


@pytest.fixture
def window(open_window, qtbot) -> MainWindow:
    """A window whose engine is ready."""
    window = open_window()
    qtbot.waitUntil(lambda: window.host.engine is not None)
    return window
