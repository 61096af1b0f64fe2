"""Two models on the same rows of the user's file: where they differ, how fast, who is right."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.catalog.agreement import Disagreement, Matrix, agreement, matrix_of
from desktop_app.catalog.sampling import Sample, SampleRow, draw_sample
from desktop_app.core.bundle import BundleCard
from desktop_app.core.engine import CancelledError, Engine
from desktop_app.core.predictions import Label, Prediction
from desktop_app.errors import TableError
from desktop_app.jobs.comparison import Comparison, LabelCounter
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import StoredRow
from desktop_app.language import translate
from desktop_app.tables.layout import Row, TableLayout
from desktop_app.tables.reading import TableReader

SAMPLE_ROWS = 1_000
MOST_SAMPLE_ROWS = 20_000
_CHUNK_ROWS = 50


class CompareStage(StrEnum):
    """What is being done, in this order."""

    READING = "reading"
    ANSWERING = "answering"


@dataclass(frozen=True, slots=True)
class CompareProgress:
    """A moment of a comparison."""

    stage: CompareStage
    share: float
    """Of this stage, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class ComparedFile:
    """Which rows are asked, and what is known of their labels."""

    path: Path
    layout: TableLayout
    label_column: str | None = None
    rows_at_most: int = SAMPLE_ROWS
    run_path: Path | None = None
    """A kept run over the file: its rows are taken, for the file may be gone."""


@dataclass(frozen=True, slots=True)
class AnsweredRow:
    """A row that both models have answered."""

    row: SampleRow
    first: Prediction
    second: Prediction

    @property
    def labels(self) -> tuple[Label, Label]:
        """The first model's and the second's."""
        assert self.first.label is not None
        assert self.second.label is not None
        return self.first.label, self.second.label


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two models, and how it did."""

    card: BundleCard
    texts_per_s: float
    against_labels: Comparison | None
    """None where there is no label column, or it holds no labels."""


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """What came out."""

    file: ComparedFile
    sample: Sample
    first: Side
    second: Side
    matrix: Matrix
    unanswered: int
    """Rows in which one of the two finds no text; they count nowhere else."""
    differing: tuple[AnsweredRow, ...]
    """Those with two labels, in file order."""
    disagreement: Disagreement | None
    """None where the labels are not known."""

    @property
    def agreement(self) -> float | None:
        """Share of rows with the same label from both; None where there are none."""
        return agreement(self.matrix)


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told of progress, and who may break it off; from the thread that compares."""

    on_progress: Callable[[CompareProgress], None] = lambda progress: None
    is_cancelled: Callable[[], bool] = lambda: False


def compare_models(
    file: ComparedFile, first: Engine, second: Engine, watch: Watch = Watch()
) -> ModelComparison:
    """Ask both models the same rows, in turns, so that whatever else the machine does slows both
    alike.

    Raises TableError where the file cannot be read or has no text, CancelledError where the watch
    says so, and what the engines raise.
    """
    sample = read_sample(file, watch)
    answers = _answer(sample, (first, second), watch)
    asked = zip(sample.rows, *(one.predictions for one in answers), strict=True)
    rows = [
        AnsweredRow(row, one, other)
        for row, one, other in asked
        if one.label is not None and other.label is not None
    ]
    judged = _judged(file, rows)
    return ModelComparison(
        file=file,
        sample=sample,
        first=Side(first.card, answers[0].texts_per_s, judged[0]),
        second=Side(second.card, answers[1].texts_per_s, judged[1]),
        matrix=matrix_of([row.labels for row in rows]),
        unanswered=len(sample.rows) - len(rows),
        differing=tuple(row for row in rows if row.first.label is not row.second.label),
        disagreement=_disagreement(judged[0], rows),
    )


def read_sample(file: ComparedFile, watch: Watch = Watch()) -> Sample:
    """The rows to ask. Raises TableError, CancelledError."""
    with _opened(file) as (rows, share_read):
        sample = draw_sample(
            _sample_rows(rows, file),
            file.rows_at_most,
            on_row=lambda: watch.on_progress(CompareProgress(CompareStage.READING, share_read())),
            is_cancelled=watch.is_cancelled,
        )
    if not sample.rows:
        column = file.layout.columns[file.layout.text_column]
        raise TableError(
            translate(
                "Model",
                '{name} has no text in its column "{column}", so there is nothing to compare '
                "models on. Choose another file.",
            ).format(name=file.path.name, column=column)
        )
    return sample


class _Answers:
    """What one model says, and how long it took."""

    def __init__(self) -> None:
        self.predictions: list[Prediction] = []
        self.seconds = 0.0

    @property
    def texts_per_s(self) -> float:
        return len(self.predictions) / self.seconds if self.seconds else 0.0

    @contextmanager
    def timed(self) -> Iterator[None]:
        started = time.perf_counter()
        yield
        self.seconds += time.perf_counter() - started


def _answer(
    sample: Sample, engines: tuple[Engine, Engine], watch: Watch
) -> tuple[_Answers, _Answers]:
    answers = (_Answers(), _Answers())
    texts = [row.text for row in sample.rows]
    for start in range(0, len(texts), _CHUNK_ROWS):
        chunk = texts[start : start + _CHUNK_ROWS]
        order = (0, 1) if start // _CHUNK_ROWS % 2 == 0 else (1, 0)
        for which in order:
            if watch.is_cancelled():
                raise CancelledError
            with answers[which].timed():
                found = engines[which].predict(chunk, is_cancelled=watch.is_cancelled)
            answers[which].predictions.extend(found)
        share = (start + len(chunk)) / len(texts)
        watch.on_progress(CompareProgress(CompareStage.ANSWERING, share))
    return answers


@contextmanager
def _opened(file: ComparedFile) -> Iterator[tuple[Iterable[Row | StoredRow], Callable[[], float]]]:
    """Rows, and how much of them was read."""
    if file.run_path is None:
        with TableReader(file.path, file.layout) as reader:
            yield reader, lambda: reader.share_read
        return
    with RunStore.open(file.run_path) as store:
        total = max(1, store.row_count())
        read = 0

        def counted() -> Iterator[StoredRow]:
            nonlocal read
            for row in store.rows():
                read += 1
                yield row

        yield counted(), lambda: min(1.0, read / total)


def _sample_rows(rows: Iterable[Row | StoredRow], file: ComparedFile) -> Iterator[SampleRow]:
    layout = file.layout
    label = layout.columns.index(file.label_column) if file.label_column else None
    for row in rows:
        cell = "" if label is None else row.cells[label].strip()
        yield SampleRow(row.number, row.cells[layout.text_column], cell)


def _judged(
    file: ComparedFile, rows: Sequence[AnsweredRow]
) -> tuple[Comparison | None, Comparison | None]:
    if not file.label_column:
        return None, None
    first, second = LabelCounter(file.label_column), LabelCounter(file.label_column)
    for answered in rows:
        first.add(answered.row.label, answered.first)
        second.add(answered.row.label, answered.second)
    return first.result(), second.result()


def _disagreement(labels: Comparison | None, rows: Sequence[AnsweredRow]) -> Disagreement | None:
    if labels is None:
        return None
    only = [0, 0]
    for answered in rows:
        right = labels.mapping.get(answered.row.label)
        is_right = [label is right for label in answered.labels]
        if is_right[0] != is_right[1]:
            only[is_right.index(True)] += 1
    return Disagreement(*only)
