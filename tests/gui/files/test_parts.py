"""Small parts of the results by themselves."""

from dataclasses import replace

from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidget, QWidget

from desktop_app.gui.files import column_memory
from desktop_app.gui.files.column_memory import ColumnMemory
from desktop_app.gui.files.flow_layout import FlowLayout
from desktop_app.gui.state import UiState
from tests.jobs.makers import LAYOUT


def test_a_line_that_is_full_goes_on_in_the_next(qtbot):
    area = QWidget()
    qtbot.addWidget(area)
    flow = FlowLayout(area, spacing=4)
    buttons = [QPushButton(f"button {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    width, height = buttons[0].sizeHint().width(), buttons[0].sizeHint().height()
    assert flow.heightForWidth(4 * width + 3 * 4) == height
    assert flow.heightForWidth(2 * width + 4) == 2 * height + 4
    assert flow.heightForWidth(1) == 4 * height + 3 * 4
    buttons[0].hide()
    area.resize(2 * width + 4, 200)
    area.show()
    assert buttons[1].pos().x() == 0
    assert buttons[3].pos().x() == 0
    assert buttons[3].pos().y() == height + 4


def test_only_so_many_kinds_of_columns_are_remembered(qtbot, monkeypatch):
    monkeypatch.setattr(column_memory, "_MOST_KINDS", 2)
    table, state = QTableWidget(1, 3), UiState()
    qtbot.addWidget(table)
    header: QHeaderView = table.horizontalHeader()
    memory = ColumnMemory(header, state)
    layouts = [LAYOUT, *(_with_column(name) for name in ("a", "b"))]
    for width, layout in enumerate(layouts, start=50):
        memory.show_columns(layout)
        header.resizeSection(0, width)
        memory.flush()
    found = [(memory.show_columns(layout), header.sectionSize(0)) for layout in layouts]
    assert [is_known for is_known, _ in found] == [False, True, True]
    assert [width for _, width in found[1:]] == [51, 52]


def _with_column(name):
    return replace(LAYOUT, columns=(name, "review", "stars"))
