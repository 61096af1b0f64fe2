"""Every setting can be changed, and taken back, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui.settings.controls import ChoiceBox, NumberBox, SwitchBox
from desktop_app.gui.settings.dialog import SettingsDialog
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.table import SETTINGS, Group
from desktop_app.settings.values import DEFAULTS, ColorScheme, Language, Settings


@pytest.fixture
def settings(qapp):
    return SettingsHost()


@pytest.fixture
def dialog(qtbot, settings):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(settings, parent)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    yield dialog
    parent.close()


def show_group(dialog, key):
    dialog.groups.setCurrentRow(list(Group).index(dialog.rows[key].setting.group))


def test_every_setting_is_there_with_a_name(dialog):
    assert set(dialog.rows) == {setting.key for setting in SETTINGS}
    assert all(row.control.accessibleName() for row in dialog.rows.values())
    assert dialog.groups.accessibleName()


def test_a_switch_a_choice_and_a_number_change_the_settings_at_once(dialog, settings, qtbot):
    show_group(dialog, "export_bom")
    qtbot.mouseClick(dialog.rows["export_bom"].control, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not settings.current.export_bom
    show_group(dialog, "language")
    language = dialog.rows["language"].control
    language.setFocus()
    qtbot.keyClick(language, Qt.Key.Key_Down)
    assert settings.current.language is Language.ENGLISH
    show_group(dialog, "threads")
    threads = dialog.rows["threads"].control
    threads.setFocus()
    threads.selectAll()
    qtbot.keyClicks(threads, "3")
    qtbot.keyClick(threads, Qt.Key.Key_Tab)
    assert settings.current.threads == 3


def test_a_change_from_elsewhere_is_shown_and_told_nobody(dialog, settings, qtbot):
    settings.change(color_scheme="dark", threads=2, export_bom=False)

    assert dialog.rows["color_scheme"].control.currentText() == "Dark"
    assert dialog.rows["threads"].control.value() == 2
    assert not dialog.rows["export_bom"].control.isChecked()
    assert settings.current == Settings(color_scheme=ColorScheme.DARK, threads=2, export_bom=False)


def test_zero_is_shown_as_what_it_means(dialog, settings):
    threads, days = dialog.rows["threads"].control, dialog.rows["runs_days"].control

    assert threads.text() == "Automatic"
    assert days.text() == "Always"
    settings.change(runs_days=1)
    assert days.text() == "1 day"
    settings.change(runs_days=7)
    assert days.text() == "7 days"


def test_a_number_too_small_becomes_the_smallest(dialog, settings, qtbot):
    show_group(dialog, "token_budget")
    budget = dialog.rows["token_budget"].control
    budget.setFocus()
    budget.selectAll()
    qtbot.keyClicks(budget, "5")
    qtbot.keyClick(budget, Qt.Key.Key_Return)

    assert settings.current.token_budget == 128
    assert budget.value() == 128


def test_only_what_was_changed_can_be_reset(dialog, settings, qtbot):
    show_group(dialog, "threads")
    row = dialog.rows["threads"]
    assert not row.reset_button.isVisible()
    assert not dialog.reset_all_button.isEnabled()
    settings.change(threads=2, export_bom=False)
    qtbot.mouseClick(row.reset_button, Qt.MouseButton.LeftButton)

    assert settings.current == Settings(export_bom=False)
    assert not row.reset_button.isVisible()
    assert QApplication.focusWidget() is row.control
    qtbot.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)
    assert settings.current == DEFAULTS


def test_a_reset_of_all_can_be_undone_until_something_else_is_changed(dialog, settings):
    mine = Settings(export_bom=False, threads=2)
    settings.change(export_bom=False, threads=2)
    button = dialog.reset_all_button
    button.click()
    assert settings.current == DEFAULTS
    assert button.text() == "&Undo the reset"
    button.click()
    assert settings.current == mine
    assert button.text() == "Reset &all"

    button.click()
    settings.change(threads=1)
    button.click()
    assert settings.current == DEFAULTS


def test_the_keyboard_leads_through_a_group_and_closes(dialog, qtbot):
    dialog.groups.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    keys = ("language", "color_scheme", "font_percent", "show_hints")
    assert reached == [dialog.rows[key].control for key in keys]
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


@pytest.mark.parametrize("key", ["language", "font_percent"])
def test_the_wheel_changes_nothing_that_has_no_focus(dialog, settings, key):
    control = dialog.rows[key].control
    assert isinstance(control, (ChoiceBox, NumberBox))
    dialog.groups.setFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, event)

    assert settings.current == DEFAULTS


def test_after_closing_changes_go_on(qtbot, settings):
    dialog = SettingsDialog(settings)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    settings.change(threads=2, export_bom=False)

    assert settings.current.threads == 2


def test_each_kind_has_its_control(dialog):
    assert isinstance(dialog.rows["export_bom"].control, SwitchBox)
    assert isinstance(dialog.rows["language"].control, ChoiceBox)
    assert isinstance(dialog.rows["threads"].control, NumberBox)
