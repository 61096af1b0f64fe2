"""Nothing that the window says by itself is left out of translation.

A made-up language puts every word it is asked for between marks; what shows without them was never
asked for.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from desktop_app.gui.app import build_window
from desktop_app.gui.late_page import LatePage
from desktop_app.language import set_translator

OWN_NAMES = {"Sentiment Desk", "English", "繁體中文"}
WORD = re.compile(r"[A-Za-z]{2,}")
"""Of two letters and more: a sign, a number or a unit is the same in every language."""


class Marking(QTranslator):
    """Speaks English between marks."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"

    def isEmpty(self):
        return False


@pytest.fixture
def marking(qapp) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    set_translator(QCoreApplication.translate)
    yield
    set_translator(None)
    qapp.removeTranslator(translator)


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from map(widget.tabText, range(widget.count()))
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QTableView() | QTreeView() if widget.model():
            columns = range(widget.model().columnCount(QModelIndex()))
            heads = (widget.model().headerData(i, Qt.Orientation.Horizontal) for i in columns)
            yield from (head for head in heads if isinstance(head, str))
    for action in widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for keys in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield keys.whatsThis()


def left_out(top: QWidget) -> set[str]:
    said = {
        words for widget in [top, *top.findChildren(QWidget)] for words in words_of(widget) if words
    }
    return {w for w in said if "⟦" not in w and WORD.search(w) and w not in OWN_NAMES}


def test_the_window(marking, qtbot, fake_engine):
    window = build_window([], lambda: fake_engine)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.host.engine is not None)
    try:
        for page in window.findChildren(LatePage):
            page.make()
        assert left_out(window) == set()
    finally:
        window.shutdown()
