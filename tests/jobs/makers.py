"""Rows, sources and stores for tests."""

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import numpy as np

from desktop_app.core.predictions import Predictions
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.source import SourceIdentity
from desktop_app.jobs.store import RunStore
from desktop_app.tables.layout import Dialect, FileFormat, Row, TableLayout
from desktop_app.tables.reasons import TextColumnReason

LAYOUT = TableLayout(
    format=FileFormat.DELIMITED,
    encoding="utf-8-sig",
    encoding_confidence=1.0,
    dialect=Dialect(),
    has_header=True,
    columns=("id", "review", "stars"),
    text_column=1,
    text_column_reason=TextColumnReason.NAME,
)
SOURCE = SourceIdentity(Path("/somewhere/réviews.csv"), 1234, 5678)


def make_store(path: Path, layout: TableLayout = LAYOUT) -> RunStore:
    return RunStore.create(path, SOURCE, layout, "fake 0 (int8)")


def make_rows(texts: Sequence[str]) -> list[Row]:
    return [Row(i, (f"id{i}", text, str(i % 5))) for i, text in enumerate(texts, start=1)]


def make_predictions(probabilities: Sequence[tuple[float, float, float]]) -> Predictions:
    rows = np.array(probabilities, dtype=np.float32).reshape(-1, 3)
    has_text = (~np.isnan(rows[:, 0])).astype(np.int32)
    return Predictions(rows, has_text * 7, has_text)


class ListSource:
    """Rows from a list; `on_row` is called before each, with how many went before."""

    def __init__(
        self, rows: Sequence[Row], on_row: Callable[[int], None] = lambda index: None
    ) -> None:
        self._rows = rows
        self._on_row = on_row
        self.share_read = 0.0

    def __iter__(self) -> Iterator[Row]:
        for index, row in enumerate(self._rows):
            self._on_row(index)
            self.share_read = (index + 1) / len(self._rows)
            yield row
        self.share_read = 1.0


class InThread:
    """Calls a function in a thread of its own and gives back what it returned or raised."""

    def __init__(self, function: Callable[[], object]) -> None:
        self._function = function
        self._result: object = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._call)
        self._thread.start()

    def result(self) -> object:
        self._thread.join(30)
        assert not self._thread.is_alive()
        if self._error:
            raise self._error
        return self._result

    def _call(self) -> None:
        try:
            self._result = self._function()
        except BaseException as error:
            self._error = error


class Told:
    """Collects what a run tells, and waits for it."""

    def __init__(self) -> None:
        self.progress: list[JobProgress] = []
        self._news = threading.Condition()

    def __call__(self, progress: JobProgress) -> None:
        with self._news:
            self.progress.append(progress)
            self._news.notify_all()

    @property
    def last(self) -> JobProgress:
        return self.progress[-1]

    @property
    def states(self) -> list[JobState]:
        """Each state entered, in order."""
        return [state for state, _ in groupby(p.state for p in self.progress)]

    def wait_for(self, is_it: Callable[[JobProgress], bool]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: any(map(is_it, self.progress)), 30)
