"""The window removes old runs once, in a thread, and says so in the log."""

import logging

import pytest

from desktop_app.gui import retention
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.jobs import retention as removing
from desktop_app.jobs.retention import Removal


@pytest.fixture
def asked(monkeypatch):
    """Days that runs are to be kept, a time each that someone looks."""
    days_asked = []

    def remove(library, *, days):
        days_asked.append(days)
        return Removal(runs=2, size_bytes=300, failed=1)

    monkeypatch.setattr(removing, "remove_expired", remove)
    return days_asked


def start(settings: SettingsHost) -> None:
    worker = retention.Retention(settings)
    worker.start()
    worker.start()
    worker.shutdown()


def test_it_happens_once_and_is_told_in_the_log(qapp, asked, caplog):
    settings = SettingsHost()
    settings.change(runs_days=30)
    with caplog.at_level(logging.INFO, "desktop_app"):
        start(settings)

    assert asked == [30]
    assert "Removed 2 runs kept more than 30 days, 300 bytes; 1 could not" in caplog.text


def test_nothing_happens_where_runs_are_kept_always(qapp, asked):
    start(SettingsHost())

    assert asked == []


def test_a_failure_is_no_obstacle(qapp, monkeypatch, caplog):
    def remove(library, *, days):
        raise OSError("secret")

    monkeypatch.setattr(removing, "remove_expired", remove)
    settings = SettingsHost()
    settings.change(runs_days=30)
    start(settings)

    assert "Old runs could not be looked for" in caplog.text
    assert "secret" not in caplog.text
