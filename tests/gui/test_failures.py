"""Failures tell the user what happened and keep the user's text out of the log."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt, qWarning
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.errors import TableError
from desktop_app.gui.error_hooks import ErrorHooks, log_path
from desktop_app.gui.failures import Failure, show_failure, whereabouts

SECRET = "what the user wrote"


def raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def test_message_of_our_own_errors_is_kept_as_it_is():
    failure = Failure.from_exception("Title", raised(TableError("Row 3 is broken. Mend it.")))

    assert failure.message == "Row 3 is broken. Mend it."
    assert "Sentiment Desk" in failure.details
    assert "Python" in failure.details
    assert "test_failures.py" in failure.details


def test_unexpected_error_is_named_and_put_in_words():
    failure = Failure.from_exception("Title", raised(KeyError("x" * 5000)))

    assert "KeyError" in failure.message
    assert "go on working" in failure.message
    assert len(failure.message) < 600


def test_whereabouts_name_places_and_causes_but_quote_nothing():
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as cause:
            raise TableError(SECRET) from cause
    except TableError as caught:
        told = whereabouts(caught)

    assert "ValueError" in told
    assert "TableError" in told
    assert "test_failures.py" in told
    assert SECRET not in told


def test_dialog_copies_all_of_the_report(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    failure = Failure("Title", "Message", "Details")
    dialog = show_failure(window, failure)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == "Title\nMessage\n\nDetails"
    assert dialog.copy_button.text() == "Copied"
    assert not dialog.isModal()


def test_details_are_folded_away_until_they_are_asked_for(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = show_failure(window, Failure("Title", "Message " * 60, "Traceback\n" * 100))
    folded = dialog.height()
    assert not dialog.details.isVisible()
    assert dialog.copy_button.isVisible()

    dialog.details_button.click()
    assert dialog.details.isVisible()
    assert dialog.details.toPlainText() == dialog.failure.details
    assert dialog.height() > folded

    dialog.details_button.click()
    assert not dialog.details.isVisible()
    assert dialog.height() == folded
    dialog.copy_button.click()
    assert "Traceback" in QApplication.clipboard().text()


def test_other_failure_gets_a_dialog_of_its_own(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    first = show_failure(window, Failure("Title", "one", ""))

    assert show_failure(window, Failure("Title", "one", "")) is first
    assert show_failure(window, Failure("Title", "two", "")) is not first


@pytest.fixture
def hooks(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)  # as in a windowed build
    before = sys.excepthook, threading.excepthook
    hooks = ErrorHooks()
    hooks.install()
    yield hooks
    hooks.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_error_nobody_caught_is_told_and_logged_without_its_words(hooks, qtbot):
    error = raised(ValueError(SECRET))
    with qtbot.waitSignal(hooks.failed) as failed:
        sys.excepthook(ValueError, error, error.__traceback__)

    assert "ValueError" in failed.args[0].message
    log = log_path().read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "test_failures.py" in log
    assert SECRET not in log


def test_error_in_a_thread_is_told_in_the_window_s_thread(hooks, qtbot):
    def fail():
        raise ValueError(SECRET)

    told_in = []
    hooks.failed.connect(lambda _: told_in.append(threading.current_thread()))
    with qtbot.waitSignal(hooks.failed):
        threading.Thread(target=fail).start()

    assert told_in == [threading.main_thread()]


def test_interruption_by_the_keyboard_quits(hooks, qtbot, monkeypatch):
    quits = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: quits.append(True))
    with qtbot.assertNotEmitted(hooks.failed):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert quits == [True]


def test_warnings_of_qt_are_logged(hooks):
    qWarning("a word from Qt")

    assert "WARNING Qt: a word from Qt" in log_path().read_text(encoding="utf-8")


def test_what_any_module_logs_is_there_without_the_words_of_its_error(hooks):
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("desktop_app.jobs.runner").exception("It could not be written")

    log = log_path().read_text(encoding="utf-8")
    assert "It could not be written" in log
    assert "ValueError" in log
    assert SECRET not in log


def test_what_is_shown_is_logged_without_names_of_files(hooks, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    error = raised(TableError(f"{SECRET}.csv is broken"))
    show_failure(window, Failure.from_exception(f"{SECRET}.csv could not be read", error))

    log = log_path().read_text(encoding="utf-8")
    assert "TableError" in log
    assert SECRET not in log


def test_log_is_let_go_after(hooks):
    assert log_files() == [str(log_path())]
    hooks.uninstall()
    assert log_files() == []
    hooks.install()


def log_files() -> list[str]:
    handlers = logging.getLogger("desktop_app").handlers
    return [h.baseFilename for h in handlers if isinstance(h, logging.FileHandler)]
