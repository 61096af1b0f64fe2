"""A changed setting is followed at once and kept soon after."""

import threading

import pytest

from desktop_app.errors import SettingsError
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.values import DEFAULTS, ColorScheme, Settings


@pytest.fixture
def host(qapp):
    host = SettingsHost(SettingsStore())
    yield host
    host.shutdown()


def test_everyone_is_told_once_of_both_old_and_new(host, qtbot):
    with qtbot.waitSignal(host.changed) as changed:
        host.change(color_scheme="dark", threads=2)

    assert changed.args == [Settings(color_scheme=ColorScheme.DARK, threads=2)] == [host.current]
    assert host.previous == DEFAULTS


def test_no_news_is_not_told(host, qtbot):
    with qtbot.assertNotEmitted(host.changed):
        host.change(threads=0)


def test_a_bad_value_changes_nothing(host, qtbot):
    with qtbot.assertNotEmitted(host.changed), pytest.raises(ValueError, match="75 to 200"):
        host.change(font_percent=1)
    assert host.current == DEFAULTS


def test_following_begins_with_the_present(host):
    seen = []
    host.follow(seen.append)
    host.change(threads=2)

    assert seen == [DEFAULTS, Settings(threads=2)]


def test_one_or_all_go_back_to_their_defaults(host):
    host.change(threads=2, color_scheme="dark", language="en")
    host.reset("threads", "language")
    assert host.current == Settings(color_scheme=ColorScheme.DARK)
    host.reset()
    assert host.current == DEFAULTS


def test_a_change_is_on_disk_soon_by_itself(host, qtbot):
    host.change(threads=2)

    qtbot.waitUntil(lambda: SettingsStore().load() == Settings(threads=2))


def test_a_change_just_before_the_end_is_kept(host):
    host.change(threads=2)
    host.shutdown()
    host.shutdown()

    assert SettingsStore().load() == Settings(threads=2)
    assert "settings-saver" not in {thread.name for thread in threading.enumerate()}


def test_what_cannot_be_saved_is_told_and_holds(qapp, qtbot):
    class FullDisk(SettingsStore):
        def save(self, settings):
            raise SettingsError("The disk is full.")

    host = SettingsHost(FullDisk())
    with qtbot.waitSignal(host.failed) as failed:
        host.change(threads=2)
    host.shutdown()

    assert failed.args[0].message == "The disk is full."
    assert host.current == Settings(threads=2)


def test_without_a_store_nothing_is_written(qapp, private_folders):
    host = SettingsHost()
    host.change(threads=2)
    host.shutdown()

    assert host.current == Settings(threads=2)
    assert not private_folders.exists()
