"""Cycles are freed in the window's thread, however many a worker makes."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desktop_app.gui import garbage
from desktop_app.gui.garbage import GarbageCollection


class Forgotten(QObject):
    """Refers to itself, and notes in which thread it goes."""

    def __init__(self, gone_in: list[int]) -> None:
        super().__init__()
        self._itself = self
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.get_ident())


@pytest.fixture
def python_collects() -> Iterator[None]:
    """As in an application that has just begun; in tests the collector is off."""
    was_enabled = gc.isenabled()
    gc.collect()
    gc.enable()
    yield
    if not was_enabled:
        gc.disable()


def make_containers() -> None:
    """More than enough for Python to collect the youngest generation."""
    kept = [[] for _ in range(20 * gc.get_threshold()[0])]
    assert kept


def make_containers_in_a_worker() -> int:
    """Gives the identity of the thread."""
    worker = threading.Thread(target=make_containers)
    worker.start()
    identity = worker.ident
    worker.join()
    assert identity is not None
    return identity


def test_python_itself_frees_what_the_window_forgot_in_a_worker(qapp, python_collects):
    """Otherwise there would be nothing to prevent."""
    gone_in: list[int] = []
    Forgotten(gone_in)

    assert gone_in == []
    assert make_containers_in_a_worker() in gone_in


def test_what_the_window_forgot_is_freed_in_its_own_thread(
    qapp, qtbot, python_collects, monkeypatch
):
    monkeypatch.setattr(garbage, "LOOK_EVERY_MS", 10)
    collection = GarbageCollection()
    gone_in: list[int] = []
    try:
        Forgotten(gone_in)
        make_containers()
        make_containers_in_a_worker()
        assert gone_in == []

        make = [[] for _ in range(2 * gc.get_threshold()[0])]
        qtbot.waitUntil(lambda: bool(gone_in))
        assert make
    finally:
        collection.shutdown()

    assert gone_in == [threading.get_ident()]


def test_older_generations_have_their_turn(qapp, python_collects):
    gc.disable()
    looked_at: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            looked_at.append(info["generation"])

    gc.callbacks.append(note)
    try:
        kept: list[list[object]] = []
        for _ in range(2 * (gc.get_threshold()[1] + 1)):
            kept += [[] for _ in range(2 * gc.get_threshold()[0])]
            garbage.collect_what_is_due()
    finally:
        gc.callbacks.remove(note)

    assert 0 in looked_at
    assert 1 in looked_at


def test_nothing_is_looked_at_while_little_is_new(qapp, python_collects):
    gc.disable()
    gc.collect()
    before = gc.get_stats()

    garbage.collect_what_is_due()

    assert gc.get_stats() == before


def test_python_collects_again_after_the_shutdown(qapp, python_collects):
    collection = GarbageCollection()
    assert not gc.isenabled()

    collection.shutdown()

    assert gc.isenabled()


def test_what_was_off_before_stays_off(qapp, python_collects):
    gc.disable()

    GarbageCollection().shutdown()

    assert not gc.isenabled()
