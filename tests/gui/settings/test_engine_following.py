"""Engine settings reach the engine while the window is in use."""

import pytest

from desktop_app.core.options import EngineOptions
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.settings.engine_following import EngineFollowing
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.engine import engine_options
from tests.fakes import FakeEngine


@pytest.fixture
def settings(qapp):
    return SettingsHost()


@pytest.fixture
def opened(settings, qtbot):
    """Options of each engine opened, the first one's among them."""
    options = []

    def open_engine():
        options.append(engine_options(settings.current))
        return FakeEngine()

    host = EngineHost(open_engine)
    EngineFollowing(host, settings)
    with qtbot.waitSignal(host.engine_ready):
        host.start()
    yield options
    host.shutdown()


def test_several_changes_open_one_engine(opened, settings, qtbot):
    for threads in (1, 2, 3):
        settings.change(threads=threads, token_budget=512)
    qtbot.waitUntil(lambda: len(opened) == 2)

    assert opened == [EngineOptions(), EngineOptions(3, 512)]


def test_other_settings_open_none(opened, settings, qtbot):
    settings.change(color_scheme="dark")
    settings.change(threads=1)
    settings.change(threads=0)
    settings.change(token_budget=512)
    qtbot.waitUntil(lambda: len(opened) == 2)

    assert opened == [EngineOptions(), EngineOptions(0, 512)]
