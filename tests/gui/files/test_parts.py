"""Small parts of the results by themselves."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView, QTableWidget, QWidget

from desktop_app.core.meter import Throughput
from desktop_app.gui import formatting
from desktop_app.gui.files import column_memory, setup_form
from desktop_app.gui.files.column_memory import ColumnMemory
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.figures_panel import FiguresPanel
from desktop_app.gui.files.flow_layout import FlowLayout
from desktop_app.gui.files.run_panel import RunPanel
from desktop_app.gui.files.setup_form import SetupForm
from desktop_app.gui.row_table import look_like_rows
from desktop_app.gui.state import UiState
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.tables.layout import LayoutChoices
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


def entry_of(layout, **changes):
    entry = FileEntry(1, Path("reviews.csv"), FileState.RUNNING, layout=layout)
    return replace(entry, **changes)


def progress_of(rows):
    meter = Throughput(rows, 1.0, 2.0, 2.0, 20.0, 1.0, 2.0, 3.0)
    return JobProgress(JobState.RUNNING, rows, rows / 100, 100, None, 0, meter)


class Watch(QObject):
    """Counts events of a kind."""

    def __init__(self, kind):
        super().__init__()
        self.kind, self.count = kind, 0

    def eventFilter(self, watched, event):
        self.count += event.type() == self.kind
        return False


def test_the_progress_of_a_run_is_painted_in_a_turn_of_its_own(qtbot, qapp):
    panel = RunPanel()
    qtbot.addWidget(panel)
    panel.show_entry(entry_of(LAYOUT, progress=progress_of(1)), is_engine_ready=True)
    panel.show()
    qtbot.waitExposed(panel)
    qapp.processEvents()
    paints = Watch(QEvent.Type.Paint)
    panel.bar.installEventFilter(paints)
    panel.show_entry(entry_of(LAYOUT, progress=progress_of(90)), is_engine_ready=True)
    assert (panel.bar.value(), paints.count) == (900, 0)
    qtbot.waitUntil(lambda: paints.count > 0)


def test_a_screen_reader_hears_figures_with_their_captions(qtbot):
    panel = FiguresPanel()
    qtbot.addWidget(panel)
    panel.show_progress(None, None)
    assert panel.rows.accessibleName() == f"rows done: {formatting.UNKNOWN}"
    panel.rows.setText("1,200")

    assert panel.rows.accessibleName() == "rows done: 1,200"


def test_rows_are_a_line_high_in_another_size_of_type_too(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    look_like_rows(table)
    before = table.verticalHeader().defaultSectionSize()
    font = table.font()
    font.setPointSizeF(3 * font.pointSizeF())
    table.setFont(font)

    assert table.verticalHeader().defaultSectionSize() > 2 * before
    assert table.verticalHeader().defaultSectionSize() > table.fontMetrics().height()


def test_the_figures_keep_their_size_until_the_type_changes(qtbot):
    panel = FiguresPanel()
    qtbot.addWidget(panel)
    before = panel.sizeHint()
    panel.show_progress(progress_of(12_345_678), 1.0)
    assert panel.sizeHint() == before
    larger = QFont(panel.font())
    larger.setPointSizeF(2 * panel.font().pointSizeF())
    panel.setFont(larger)
    assert panel.sizeHint().width() > before.width()


def test_progress_does_not_fill_the_lists_of_the_setup_anew(qtbot, monkeypatch):
    filled = []
    monkeypatch.setattr(setup_form, "fill", lambda made, items, chosen: filled.append(made))
    form = SetupForm()
    qtbot.addWidget(form)
    form.show_entry(entry_of(LAYOUT))
    assert form.sheet in filled
    filled.clear()
    form.show_entry(entry_of(LAYOUT, progress=progress_of(50)))
    assert filled == []
    assert not form.isEnabled()
    form.show_entry(entry_of(replace(LAYOUT, text_column=2)))
    assert form.column in filled
    filled.clear()
    form.show_entry(entry_of(LAYOUT, choices=LayoutChoices(text_column="id")))
    assert form.column in filled


def test_what_was_chosen_but_not_taken_is_shown_as_it_is(qtbot):
    form = SetupForm()
    qtbot.addWidget(form)
    entry = entry_of(LAYOUT, state=FileState.READY)
    form.show_entry(entry)
    form.column.setCurrentIndex(2)
    form.column.activated.emit(2)
    form.show_entry(entry)
    assert form.column.currentData() == LAYOUT.columns[LAYOUT.text_column]
