"""The buttons work from any thread and in any order."""

from desktop_app.jobs.control import JobControl
from tests.jobs.makers import InThread


def test_nothing_pressed() -> None:
    control = JobControl()
    assert not control.is_cancelled
    assert not control.is_paused
    control.wait_while_paused()


def test_resume_wakes_who_waits() -> None:
    control = JobControl()
    control.pause()
    waiting = InThread(control.wait_while_paused)
    assert control.is_paused
    control.resume()
    waiting.result()
    assert not control.is_paused


def test_cancel_wakes_who_waits_and_ends_the_pause() -> None:
    control = JobControl()
    control.pause()
    waiting = InThread(control.wait_while_paused)
    control.cancel()
    waiting.result()
    assert control.is_cancelled
    assert not control.is_paused


def test_a_cancelled_run_cannot_be_paused_or_revived() -> None:
    control = JobControl()
    control.cancel()
    control.pause()
    control.wait_while_paused()
    control.resume()
    assert control.is_cancelled
