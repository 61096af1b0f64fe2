"""What is around the pages of the real window."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtWidgets import QLabel

from desktop_app.gui.app import make_files_page
from desktop_app.gui.failures import FailureDialog
from desktop_app.gui.frame.about import AboutDialog
from desktop_app.gui.frame.closing import CloseQuestion
from desktop_app.gui.frame.key_list import KeyEntry, listed_keys, nameless
from desktop_app.gui.frame.key_sheet import KeySheet
from desktop_app.gui.frame.licence_list import LicenceList
from desktop_app.gui.kept import Kept
from desktop_app.gui.mnemonics import without_mnemonic
from desktop_app.gui.plain import plain_tip
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.progress import JobState
from desktop_app.settings.values import ColorScheme
from desktop_app.version import VERSION
from tests.jobs.makers import make_store

CONTROL = Qt.KeyboardModifier.ControlModifier
SECRET = "what the user wrote"


def shown(window, kind):
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


@pytest.fixture
def active(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def test_keys_open_the_settings_once(active, qtbot):
    qtbot.keyClick(active, Qt.Key.Key_Comma, CONTROL)
    [dialog] = shown(active, SettingsDialog)
    qtbot.mouseClick(active.frame.head.settings_button, Qt.MouseButton.LeftButton)

    assert shown(active, SettingsDialog) == [dialog]
    assert not dialog.isModal()


def test_f1_lists_the_keys_that_there_are(active, qtbot):
    qtbot.keyClick(active, Qt.Key.Key_F1)
    [sheet] = shown(active, KeySheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}

    assert {"Open…", "Ctrl+O", "Settings", "Live", "Ctrl+1", "Keyboard", "F1, Ctrl+/"} <= words


def test_the_list_follows_the_keys(window):
    entry = KeyEntry("Live", "Do a thing", "Ctrl+Alt+T")
    assert entry not in listed_keys(window, window.frame.place_of)
    shortcut = QShortcut("Ctrl+Alt+T", window.live)
    shortcut.setWhatsThis("Do a thing")
    action = QAction("&Undo a thing", window.live.editor)
    action.setShortcut("Ctrl+Alt+U")
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    window.live.editor.addAction(action)

    assert KeyEntry("Live", "Undo a thing", "Ctrl+Alt+U") in listed_keys(
        window, window.frame.place_of
    )
    assert entry in listed_keys(window, window.frame.place_of)


def test_no_key_stands_twice(window):
    entries = listed_keys(window, window.frame.place_of)
    everywhere = [key for e in entries if not e.place for key in e.keys.split(", ")]

    assert len(everywhere) == len(set(everywhere))


@pytest.fixture
def full_window(open_window, monkeypatch, qtbot):
    """With the real Files page."""
    window = open_window(make_files=make_files_page)
    qtbot.waitUntil(lambda: window.host.engine is not None)
    return window


def test_every_shortcut_says_what_it_is_for(full_window):
    assert [shortcut.key().toString() for shortcut in nameless(full_window)] == []
    places = {entry.place for entry in listed_keys(full_window, full_window.frame.place_of)}
    assert {"", "Files"} <= places


def test_words_of_menus_are_without_mnemonic():
    assert without_mnemonic("&Fish && chips\tCtrl+F") == "Fish & chips"


def test_files_opened_are_offered_again(window, tmp_path):
    files = [tmp_path / "R&D.csv", tmp_path / "b.csv"]
    window.open_files(files)
    menu = window.frame.file.recent_menu
    menu.aboutToShow.emit()
    first = menu.actions()[0]
    assert first.text() == f"R&&D.csv – {tmp_path.name}"
    assert first.toolTip() == plain_tip(str(files[0]))
    first.trigger()

    assert window.files.added == [*files, files[0]]
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert window.frame.recent.paths == ()


def test_export_turns_to_the_files(active, qtbot):
    qtbot.keyClick(active, Qt.Key.Key_E, CONTROL)

    assert active.pages.currentWidget() is active.files
    assert active.files.exports == 1
    assert "no results" in active.status.currentMessage()
    active.status.clearMessage()
    qtbot.keyClick(active, Qt.Key.Key_E, CONTROL)
    assert active.files.exports == 2
    assert active.status.currentMessage() == ""


def test_the_view_menu_changes_scheme_and_type(active, qtbot):
    view, settings = active.frame.view, active.settings
    view.scheme_actions[ColorScheme.DARK].trigger()
    assert settings.current.color_scheme is ColorScheme.DARK
    qtbot.keyClick(active, Qt.Key.Key_Plus, CONTROL)
    assert settings.current.font_percent == 110
    for _ in range(9):
        view.smaller_action.trigger()
    assert settings.current.font_percent == 75
    qtbot.keyClick(active, Qt.Key.Key_0, CONTROL)
    assert settings.current.font_percent == 100
    settings.change(color_scheme="light")
    assert view.scheme_actions[ColorScheme.LIGHT].isChecked()


def test_pages_can_be_turned_by_the_view_menu(window):
    titles = [action.text() for action in window.frame.view.actions()]
    assert titles[:2] == ["Live", "Files"]
    window.frame.view.actions()[1].trigger()

    assert window.pages.currentWidget() is window.files


def test_the_menu_opens_by_its_key(active, qtbot):
    menu = active.frame.head.menu
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    with qtbot.waitSignal(menu.aboutToShow):
        qtbot.keyClick(active, Qt.Key.Key_F10)

    assert [a.text() for a in menu.actions()] == ["&File", "&Edit", "&View", "&Help"]


def test_three_hints_are_shown_and_never_again(active, qtbot):
    window, hints = active, active.frame.hints
    seen = []
    while hints.isVisible():
        seen.append(hints.words.text())
        qtbot.mouseClick(hints.next_button, Qt.MouseButton.LeftButton)

    assert len(set(seen)) == 3
    assert window.live.editor.hasFocus()
    assert not window.settings.current.show_hints
    window.frame.help.hints_action.trigger()
    assert hints.isVisible()
    qtbot.mouseClick(hints.dismiss_button, Qt.MouseButton.LeftButton)
    assert not hints.isVisible()


def test_hints_do_not_take_the_focus(active):
    assert active.frame.hints.isVisible()
    assert active.live.editor.hasFocus()


def test_about_names_version_and_model(window):
    window.frame.help.about_action.trigger()
    [dialog] = shown(window, AboutDialog)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))

    assert f"Version {VERSION}" in words
    assert "Model: fake 0" in words
    assert "ONNX Runtime" in words
    assert window.status.version.text() == VERSION


def test_licences_are_shown_in_full(window, qtbot):
    window.frame.help.licences_action.trigger()
    [dialog] = shown(window, LicenceList)
    qtbot.waitUntil(lambda: "Apache License" in dialog.text.toPlainText())
    dialog.close()


def test_licences_that_are_gone_are_told(window, qtbot, monkeypatch):
    def gone():
        raise FileNotFoundError("LICENSE")

    monkeypatch.setattr("desktop_app.gui.frame.licence_list.licences_text", gone)
    window.frame.help.licences_action.trigger()
    qtbot.waitUntil(lambda: bool(shown(window, FailureDialog)))

    assert shown(window, LicenceList) == []


def test_the_report_has_versions_and_no_text_of_the_user(window, qtbot):
    with qtbot.waitSignal(window.live.answer_shown):
        window.live.editor.setPlainText(SECRET)
    window.settings.change(threads=2)
    window.frame.help.report_action.trigger()
    report = QGuiApplication.clipboard().text()

    for part in (VERSION, "Qt", "processors", "fake 0", "threads=2"):
        assert part in report
    assert SECRET not in report
    assert "clipboard" in window.status.currentMessage()


@pytest.mark.parametrize("opens", [True, False])
def test_the_log_s_folder_is_opened_or_named(window, monkeypatch, opens):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or opens)
    window.frame.help.log_action.trigger()

    assert Path(opened[0].toLocalFile()).name == "logs"
    assert window.status.currentMessage().startswith("The log is in") is not opens


def test_closing_while_files_are_analysed_asks_first(window):
    window.files.is_running = True
    window.close()
    [question] = shown(window, CloseQuestion)
    assert window.isVisible()
    window.close()
    assert shown(window, CloseQuestion) == [question]
    question.do_not_ask.setChecked(True)
    question.close_button.click()

    assert not window.isVisible()
    assert not window.settings.current.confirm_close_running


def test_it_does_not_ask_who_does_not_want_to_be_asked(window):
    window.files.is_running = True
    window.settings.change(confirm_close_running=False)
    window.close()

    assert not window.isVisible()


def test_going_on_leaves_the_window_open(window):
    window.files.is_running = True
    window.close()
    [question] = shown(window, CloseQuestion)
    question.reject()
    assert window.isVisible()
    window.files.is_running = False


def test_closing_while_an_export_is_written_asks_whoever_does_not_want_to_be_asked(window):
    window.files.is_exporting = True
    window.settings.change(confirm_close_running=False)
    window.close()
    [question] = shown(window, CloseQuestion)
    assert "export" in question.text()
    assert question.defaultButton() is question.stay_button
    assert not question.do_not_ask.isVisible()
    question.stay_button.click()
    assert window.isVisible()
    window.close()
    [question] = [q for q in shown(window, CloseQuestion) if q.isVisible()]
    question.close_button.click()

    assert not window.isVisible()


def test_old_finished_runs_go_at_the_start_and_the_log_says_so(open_window, qtbot, caplog):
    path = RunLibrary().new_path()
    with make_store(path) as store:
        store.set_state(JobState.FINISHED)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE run SET changed_at = 0")
    kept = Kept()
    kept.settings.change(runs_days=30)
    with caplog.at_level(logging.INFO, "desktop_app"):
        open_window(kept=kept)
        qtbot.waitUntil(lambda: "Removed 1 runs" in caplog.text)

    assert RunLibrary().runs() == []


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("&Open…\tCtrl+O", "Open…"),
        ("開啟(&O)…", "開啟…"),
        ("設定(&S)", "設定"),
        ("R&&D (a)", "R&D (a)"),
    ],
)
def test_a_menus_words_are_shown_without_its_keys(words: str, shown: str) -> None:
    assert without_mnemonic(words) == shown
