"""Requests to workers."""

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.gui.files.worker_thread import Inbox, WorkerThread


def test_newest_request_of_a_key_stands_in_the_place_of_the_oldest():
    inbox = Inbox()
    for key, request in (("a", 1), ("b", 2), ("a", 3)):
        inbox.put(key, request)

    assert [inbox.take(), inbox.take(), inbox.take()] == [3, 2, None]


def test_last_slot_runs_in_the_thread(qtbot):
    class Worker(QObject):
        woken = Signal()

        def __init__(self):
            super().__init__()
            self.ended_in = None

        def close(self):
            self.ended_in = QThread.currentThread().objectName()

    worker = Worker()
    thread = WorkerThread(worker, "worker", at_end=worker.close)
    thread.shutdown()
    thread.shutdown()

    assert worker.ended_in == "worker"
    assert not thread.is_running
