"""The Edit menu does to the focused widget what its keys would do."""

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTableView, QVBoxLayout, QWidget

from desktop_app.gui.frame.actions import add_keys
from desktop_app.gui.frame.edit_commands import command_for
from desktop_app.gui.frame.edit_menu import EditMenu

Keys = QKeySequence.StandardKey


@pytest.fixture
def clipboard(qapp):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


class Form(QWidget):
    """A widget of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.line, self.table = QPlainTextEdit(), QLineEdit(), QTableView()
        model = QStandardItemModel(self)
        model.appendRow([QStandardItem("cell")])
        self.table.setModel(model)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.line, self.table):
            layout.addWidget(widget)
        self.menu = EditMenu(self)


@pytest.fixture
def form(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    return form


def enabled(form) -> set[Keys]:
    form.menu.aboutToShow.emit()
    return {keys for keys, action in form.menu.edit_actions.items() if action.isEnabled()}


def test_only_what_can_be_done_is_offered(form, qtbot, clipboard):
    form.text.setFocus()
    assert enabled(form) == {Keys.SelectAll}
    qtbot.keyClicks(form.text, "words")
    assert enabled(form) == {Keys.SelectAll, Keys.Undo}
    form.text.selectAll()
    assert enabled(form) == {Keys.SelectAll, Keys.Undo, Keys.Cut, Keys.Copy}
    form.text.setReadOnly(True)
    assert enabled(form) == {Keys.SelectAll, Keys.Copy}


@pytest.mark.parametrize("name", ["text", "line"])
def test_text_is_cut_pasted_and_taken_back(form, qtbot, clipboard, name):
    editor = getattr(form, name)
    editor.setFocus()
    qtbot.keyClicks(editor, "words")
    for keys in (Keys.SelectAll, Keys.Cut, Keys.Paste, Keys.Paste, Keys.Undo):
        form.menu.edit_actions[keys].trigger()

    text = editor.toPlainText() if name == "text" else editor.text()
    assert text == "words"
    assert clipboard.text() == "words"


def test_a_cell_is_copied(form, clipboard):
    form.table.setCurrentIndex(form.table.model().index(0, 0))
    form.table.setFocus()
    form.menu.edit_actions[Keys.Copy].trigger()

    assert clipboard.text() == "cell"


def test_keys_of_a_page_around_the_focus_are_found(form):
    pasted = []
    add_keys(form, Keys.Paste, "Paste", lambda: pasted.append(True))
    form.table.setFocus()
    assert Keys.Paste in enabled(form)
    form.menu.edit_actions[Keys.Paste].trigger()

    assert pasted == [True]


def test_an_action_of_a_widget_around_the_focus_is_found(form):
    done = []
    undo = QAction("Undo", form)
    undo.setShortcut(Keys.Undo)
    undo.triggered.connect(lambda: done.append(True))
    form.addAction(undo)
    form.table.setFocus()
    assert Keys.Undo in enabled(form)
    form.menu.edit_actions[Keys.Undo].trigger()
    assert done == [True]
    undo.setEnabled(False)
    assert Keys.Undo not in enabled(form)


def test_without_a_focus_there_is_nothing_to_do():
    assert command_for(Keys.Copy, None) is None
