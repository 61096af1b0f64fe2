"""`python -m benchmarks.large --rows FILE.csv`: does a file of a million rows need more memory than
one of a hundred thousand, and do its results open, sort and filter at once?

The engine answers at once, so that what is measured is reading, storing and asking. Every row's
text is made its own by a number: texts that repeat would be the easier case.
"""

import argparse
import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from benchmarks.errors import BenchmarkError
from benchmarks.memory import own_peak_bytes
from benchmarks.report import render_table
from desktop_app.core.bundle import BundleCard
from desktop_app.core.engine import BatchTiming
from desktop_app.core.predictions import LABELS, Label, Prediction, Predictions
from desktop_app.errors import SentimentDeskError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.library import files_of
from desktop_app.jobs.running import begin_run, carry_on
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import CellIs, RowFilter, SortKey, SortOrder
from desktop_app.tables.sniffing import sniff

_PAGE_ROWS = 200
_TURNS = 3


class InstantEngine:
    """Answers from the length of the text; independent of the batch, as the real one is."""

    thread_count = 1
    card = BundleCard("instant", "0", LABELS, "none", 0, 128, 1.0, 1.0, "none", "none")

    def predict_one(self, text: str, **_: object) -> Prediction:
        """As `predict`."""
        return self.predict([text])[0]

    def predict_now(self, texts: Sequence[str], **_: object) -> Predictions:
        """As `predict`."""
        return self.predict(texts)

    def predict(
        self,
        texts: Sequence[str],
        *,
        on_batch: Callable[[BatchTiming], None] = lambda timing: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Predictions:
        """One mini-batch, whatever its size."""
        lengths = np.fromiter(map(len, texts), dtype=np.float64, count=len(texts))
        logits = np.stack((np.sin(lengths), np.cos(lengths * 1.7), np.sin(lengths * 2.3)), axis=1)
        shares = np.exp(logits)
        on_batch(BatchTiming(len(texts), int(lengths.sum()), 1e-6))
        counts = np.ones(len(texts), dtype=np.int32)
        probabilities = shares / shares.sum(axis=1, keepdims=True)
        return Predictions(probabilities.astype(np.float32), counts, counts)

    def close(self) -> None:
        """Nothing to stop."""


def write_rows(source: Path, column: str, count: int, target: Path) -> None:
    """`count` rows from those of a UTF-8 csv, over and over, each text made its own."""
    with (
        source.open(encoding="utf-8-sig", newline="") as file,
        target.open("w", encoding="utf-8", newline="") as out,
    ):
        rows = list(csv.DictReader(file))
        if not rows or column not in rows[0]:
            raise BenchmarkError(f"{source} has no rows with a column {column!r}.")
        writer = csv.DictWriter(out, list(rows[0]), extrasaction="ignore", restval="")
        writer.writeheader()
        for number, row in zip(range(count), cycle(rows), strict=False):
            writer.writerow(row | {column: f"{row[column]} {number}"})


def answer(source: Path, run_path: Path) -> dict[str, float]:
    """Run a file; peak memory of this process, and seconds."""
    started = time.perf_counter()
    layout = sniff(source)
    begin_run(run_path, source, layout, InstantEngine.card)
    carry_on(run_path, InstantEngine(), JobControl(), lambda progress: None)
    seconds = time.perf_counter() - started
    size = sum(file.stat().st_size for file in files_of(run_path) if file.exists())
    return {"peak_mib": own_peak_bytes() / 2**20, "seconds": seconds, "mb_on_disk": size / 1e6}


def ask(run_path: Path) -> dict[str, float]:
    """Median seconds of each question that the results table asks."""

    def opened() -> None:
        with RunStore.open(run_path) as store:
            store.counts()
            store.fetch(store.row_numbers()[:_PAGE_ROWS])

    found = {"open": _median(opened)}
    with RunStore.open(run_path) as store:
        found |= _sort_once(store)
        found |= _filter_by_value(store)
        for name, row_filter, order in _questions(store):

            def asked(row_filter: RowFilter = row_filter, order: SortOrder = order) -> None:
                store.fetch(store.row_numbers(row_filter, order)[:_PAGE_ROWS])

            found[name] = _median(asked)
    return found


def _sort_once(store: RunStore) -> dict[str, float]:
    """Seconds until the first rows of an order are there, and until all of it is, for good."""
    found = {}
    for name, order in _orders_by_cells(store):

        def begun(order: SortOrder = order) -> None:
            store.fetch(store.finder.first(RowFilter(), order, _PAGE_ROWS))

        found[f"first rows by {name}"] = _median(begun)
        started = time.perf_counter()
        store.finder.work_out(order)
        found[f"order by {name}, once"] = time.perf_counter() - started
    return found


def _filter_by_value(store: RunStore) -> dict[str, float]:
    """Seconds of a filter by a value of the last column: the first such, which reads all of the
    column, and the others."""
    column = max(i for i in range(len(store.layout.columns)) if i != store.layout.text_column)
    [row] = store.fetch(store.row_numbers()[:1])
    row_filter = RowFilter(cell=CellIs(column, (row.cells[column].strip(),)))

    def asked() -> None:
        store.fetch(store.row_numbers(row_filter)[:_PAGE_ROWS])

    started = time.perf_counter()
    asked()
    once = time.perf_counter() - started
    return {"filter by a value, once": once, "filter by a value": _median(asked)}


def _orders_by_cells(store: RunStore) -> Iterator[tuple[str, SortOrder]]:
    other = next(i for i in range(len(store.layout.columns)) if i != store.layout.text_column)
    yield "text", SortOrder(SortKey.TEXT)
    yield "a column", SortOrder(SortKey.COLUMN, column=other)


def _questions(store: RunStore) -> Iterator[tuple[str, RowFilter, SortOrder]]:
    everything = RowFilter()
    yield "sort by label", everything, SortOrder(SortKey.LABEL)
    yield "sort by confidence", everything, SortOrder(SortKey.CONFIDENCE, descending=True)
    for name, order in _orders_by_cells(store):
        yield f"sort by {name}", everything, order
    yield "filter by label", RowFilter(label=Label.POSITIVE), SortOrder()
    yield "search", RowFilter(search="great"), SortOrder()


def _median(act: Callable[[], None]) -> float:
    seconds = []
    for _ in range(_TURNS):
        started = time.perf_counter()
        act()
        seconds.append(time.perf_counter() - started)
    return sorted(seconds)[_TURNS // 2]


def _in_process(*words: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.large", *words],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BenchmarkError(f"{' '.join(words)} failed with {done.returncode}; see above.")
    return dict(json.loads(done.stdout))


def measure(source: Path, column: str, counts: Sequence[int]) -> str:
    """The table: a row a count. Each run, and each round of questions, in a process of its own."""
    found = []
    for count in counts:
        with TemporaryDirectory(prefix="large-") as folder:
            rows, run_path = Path(folder) / "rows.csv", Path(folder) / "run.sqlite"
            write_rows(source, column, count, rows)
            run = _in_process("--answer", str(rows), str(run_path))
            questions = _in_process("--ask", str(run_path))
            found.append({"rows": float(count)} | run | questions)
    header = [name.replace("_", " ") for name in found[0]]
    cells = [[_number(name, figures[name]) for name in figures] for figures in found]
    return render_table(header, cells)


def _number(name: str, value: float) -> str:
    if name in ("rows", "peak_mib", "mb_on_disk"):
        return f"{value:,.0f}"
    return f"{value:,.1f}" if name == "seconds" else f"{value:.2f}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 0, or 1 with the reason on standard error."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large", description=__doc__)
    parser.add_argument("--rows", type=Path, help="csv of texts, in UTF-8")
    parser.add_argument("--column", default="text", help="column of the texts (default: text)")
    parser.add_argument("--count", type=int, default=1_000_000, help="rows of the larger file")
    parser.add_argument("--answer", type=Path, nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--ask", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    try:
        if args.answer:
            print(json.dumps(answer(*args.answer)))
        elif args.ask:
            print(json.dumps(ask(args.ask)))
        elif args.rows:
            print(measure(args.rows, args.column, (args.count // 10, args.count)))
        else:
            parser.error("--rows is needed")
    except (BenchmarkError, SentimentDeskError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
