"""A run with groups, dates and labels, and its charts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.gui.files.charts.pane import ChartsPane
from desktop_app.gui.state import UiState
from desktop_app.jobs.chart_figures import ChartKind
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import Row
from tests.jobs.makers import LAYOUT, make_predictions, make_store

COLUMNS = ("day", "review", "shop", "stars")
SHOPS = ("North", "South", "East")
ANSWERS = ((0.8, 0.15, 0.05), (0.2, 0.6, 0.2), (0.05, 0.05, 0.9), (np.nan,) * 3, (0.5, 0.4, 0.1))


def append_rows(store: RunStore, count: int, start: int = 0) -> None:
    """Of three shops over three weeks; every fifth has no text, every fifth is not sure."""
    numbers = range(start, start + count)
    rows = [
        Row(n + 1, (f"2024-01-{n % 21 + 1:02}", f"text {n}", SHOPS[n % 3], str(n % 5 + 1)))
        for n in numbers
    ]
    store.append(rows, make_predictions([ANSWERS[n % 5] for n in numbers]))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[RunStore]:
    layout = replace(LAYOUT, columns=COLUMNS, label_column=3, date_column=0, group_columns=(2,))
    with make_store(tmp_path / "run.sqlite", layout) as store:
        append_rows(store, 300)
        yield store


@pytest.fixture
def bare_store(tmp_path: Path) -> Iterator[RunStore]:
    """Nothing but texts, and an id for each."""
    layout = replace(LAYOUT, columns=("id", "review"))
    with make_store(tmp_path / "bare.sqlite", layout) as store:
        rows = [Row(n, (f"id {n} of many", f"text {n}")) for n in range(1, 41)]
        store.append(rows, make_predictions([ANSWERS[n % 3] for n in range(40)]))
        yield store


class User:
    """Does with a pane what a user does; the pane's filter is taken up as the table does it."""

    def __init__(self, pane: ChartsPane, qtbot) -> None:
        self.pane = pane
        self._qtbot = qtbot
        self.filters: list[RowFilter] = []
        pane.filter_chosen.connect(self._take)

    def _take(self, row_filter: RowFilter) -> None:
        self.filters.append(row_filter)
        self.pane.show_filter(row_filter)

    def wait(self, condition) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    def open(self, store: RunStore, kind: ChartKind) -> None:
        """Show a chart of a run and wait for it."""
        self.pane.show_run(store.path)
        self.pane.show_kind(kind)
        self.wait(lambda: self.pane.shown_kind is kind)

    def words(self) -> list[str]:
        return [mark.words for mark in self.pane.view.scene.marks]

    def mark(self, beginning: str) -> int:
        """The mark whose words begin so."""
        return next(i for i, words in enumerate(self.words()) if words.startswith(beginning))

    def click(self, beginning: str) -> None:
        box = self.pane.view.scene.marks[self.mark(beginning)].box
        place = QPoint(int(box.x + min(3, box.width / 2)), int(box.middle))
        self._qtbot.mouseClick(self.pane.view, Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def make_pane(qtbot):
    panes = []

    def make(state: UiState | None = None) -> ChartsPane:
        pane = ChartsPane(state)
        panes.append(pane)
        qtbot.addWidget(pane, before_close_func=ChartsPane.shutdown)
        pane.resize(420, 320)
        pane.show()
        return pane

    yield make
    for pane in panes:
        pane.shutdown()


@pytest.fixture
def user(make_pane, qtbot) -> User:
    return User(make_pane(), qtbot)
