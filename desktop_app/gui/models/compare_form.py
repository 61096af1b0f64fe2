"""On which file, and which two models."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from desktop_app.catalog.comparing import MOST_SAMPLE_ROWS, SAMPLE_ROWS, ComparedFile
from desktop_app.catalog.installed import InstalledModel
from desktop_app.gui import formatting
from desktop_app.gui.files.form_parts import caption, combo
from desktop_app.gui.look import SPACE
from desktop_app.gui.models.requests import CompareModels, TableFound
from desktop_app.gui.plain import set_plain_tip

_SAMPLES = (200, SAMPLE_ROWS, 5_000, MOST_SAMPLE_ROWS)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that could be compared on: one of the queue, or that of a kept run."""

    path: Path
    run_path: Path | None = None


class CompareForm(QWidget):
    """Tells what is asked for; holds no results."""

    file_asked = Signal()
    """Any other than those offered."""
    candidate_chosen = Signal(object)
    """Candidate."""
    compare_asked = Signal(object)
    """CompareModels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: TableFound | None = None
        self._candidates: list[Candidate] = []
        self._models: list[InstalledModel] = []
        self._is_busy = False
        self.file_box = combo(self.tr("File"), width=30)
        self.file_box.setPlaceholderText(self.tr("Choose a file…"))
        self.open_button = QPushButton(self.tr("&Open…"))
        self.open_button.setAccessibleName(self.tr("Open a file to compare on"))
        self.text_box = combo(self.tr("Text column"), width=16)
        self.label_box = combo(self.tr("Column with labels of people’s"), width=16)
        self.rows_box = combo(self.tr("Rows at most"), width=8)
        for count in _SAMPLES:
            self.rows_box.addItem(formatting.count(count), count)
        self.rows_box.setCurrentIndex(_SAMPLES.index(SAMPLE_ROWS))
        self.first_box = combo(self.tr("First model"), width=22)
        self.second_box = combo(self.tr("Second model"), width=22)
        self.compare_button = QPushButton(self.tr("Com&pare"))
        self.compare_button.setAccessibleName(self.tr("Compare the two models"))
        self._lay_out()
        self._connect()
        self._enable()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.addWidget(caption(self.tr("&File"), self.file_box), 0, 0)
        file_row = QHBoxLayout()
        file_row.addWidget(self.file_box, 1)
        file_row.addWidget(self.open_button)
        grid.addLayout(file_row, 0, 1, 1, 3)
        grid.addWidget(caption(self.tr("&Text"), self.text_box), 0, 4)
        grid.addWidget(self.text_box, 0, 5)
        grid.addWidget(caption(self.tr("&Labels"), self.label_box), 0, 6)
        grid.addWidget(self.label_box, 0, 7)
        grid.addWidget(caption(self.tr("&Model"), self.first_box), 1, 0)
        grid.addWidget(self.first_box, 1, 1)
        grid.addWidget(caption(self.tr("&against"), self.second_box), 1, 2)
        grid.addWidget(self.second_box, 1, 3)
        grid.addWidget(caption(self.tr("&Rows, at most"), self.rows_box), 1, 4)
        grid.addWidget(self.rows_box, 1, 5)
        grid.addWidget(self.compare_button, 1, 7)
        for column in (1, 3):
            grid.setColumnStretch(column, 2)
        for column in (5, 7):
            grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.file_asked)
        self.file_box.activated.connect(self._on_file_activated)
        self.text_box.currentIndexChanged.connect(self._enable)
        self.first_box.currentIndexChanged.connect(self._enable)
        self.second_box.currentIndexChanged.connect(self._enable)
        self.compare_button.clicked.connect(self._on_compare_clicked)

    def offer(self, candidates: Sequence[Candidate]) -> None:
        """Files to choose from; the one on show stays."""
        shown = self._table
        self._candidates = list(candidates)
        with QSignalBlocker(self.file_box):
            self.file_box.clear()
            for candidate in self._candidates:
                self.file_box.addItem(formatting.one_line(candidate.path.name, length=80))
            self.file_box.setCurrentIndex(-1)
        if shown:
            self._show_name(shown)

    def show_models(self, models: Sequence[InstalledModel], active: str) -> None:
        """Models to choose from; at first the one in use and another."""
        self._models = list(models)
        ids = [model.id for model in models]
        first, second = self.first_box.currentData(), self.second_box.currentData()
        first = first if first in ids else active
        others = [name for name in ids if name != first]
        second = second if second in others else (others or [first])[-1]
        items = [(model.title, model.id) for model in models]
        _fill(self.first_box, items, first)
        _fill(self.second_box, items, second)
        self._enable()

    def show_table(self, table: TableFound) -> None:
        """A file was read: its columns can be chosen from."""
        self._table = table
        self._show_name(table)
        columns = [(name, name) for name in table.layout.columns]
        _fill(self.text_box, columns, table.layout.columns[table.layout.text_column])
        label = table.layout.label_column
        chosen = None if label is None else table.layout.columns[label]
        _fill(self.label_box, [(self.tr("(none)"), None), *columns], chosen)
        self._enable()

    def set_busy(self, is_busy: bool) -> None:
        """While something is done nothing else is begun."""
        self._is_busy = is_busy
        self._enable()

    def _show_name(self, table: TableFound) -> None:
        found = Candidate(table.path, table.run_path)
        if found not in self._candidates:
            self._candidates.append(found)
            self.file_box.addItem(formatting.one_line(table.path.name, length=80))
        self.file_box.setCurrentIndex(self._candidates.index(found))
        set_plain_tip(self.file_box, str(table.path))

    def _enable(self) -> None:
        has_table = self._table is not None
        self.text_box.setEnabled(has_table)
        self.label_box.setEnabled(has_table)
        are_two = self.first_box.currentData() != self.second_box.currentData()
        self.compare_button.setEnabled(has_table and are_two and not self._is_busy)
        self.compare_button.setToolTip(
            "" if are_two else self.tr("Choose two models; import another one first.")
        )
        self.file_box.setEnabled(not self._is_busy)
        self.open_button.setEnabled(not self._is_busy)

    def _on_file_activated(self, index: int) -> None:
        self.candidate_chosen.emit(self._candidates[index])

    def _on_compare_clicked(self) -> None:
        by_id = {model.id: model for model in self._models}
        first = by_id[self.first_box.currentData()]
        second = by_id[self.second_box.currentData()]
        table = self._table
        assert table is not None
        layout = table.layout
        text_column = layout.columns.index(self.text_box.currentData())
        file = ComparedFile(
            table.path,
            replace(layout, text_column=text_column),
            self.label_box.currentData(),
            self.rows_box.currentData(),
            table.run_path,
        )
        self.compare_asked.emit(CompareModels(file, first, second))


def _fill(box: QComboBox, items: Sequence[tuple[str, str | None]], chosen: str | None) -> None:
    with QSignalBlocker(box):
        box.clear()
        for name, data in items:
            box.addItem(formatting.one_line(name, length=60), data)
        box.setCurrentIndex(next((i for i, (_, data) in enumerate(items) if data == chosen), -1))
