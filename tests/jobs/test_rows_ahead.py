"""How many rows there will be is told from what was answered and read, not from bytes alone."""

import gzip
import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop_app.errors import MalformedTableError
from desktop_app.jobs import reporting
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.rows_ahead import Extent, RowsAhead
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.store import RunStore
from desktop_app.tables.layout import Row
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.fakes import FakeEngine
from tests.jobs.makers import Told, make_rows, make_store


class BlockSource:
    """Reads so many rows at a time; `share_read` is of what was read. Breaks after `fails_after`
    rows where that is given."""

    def __init__(self, rows: Sequence[Row], block: int, fails_after: int | None = None) -> None:
        self._rows, self._block, self._fails_after = rows, block, fails_after
        self.share_read = 0.0
        self.pulled = 0

    def __iter__(self) -> Iterator[Row]:
        for index, row in enumerate(self._rows):
            if index == self._fails_after:
                raise MalformedTableError("row 31 is broken")
            if index % self._block == 0:
                self.share_read = min(1.0, (index + self._block) / len(self._rows))
            self.pulled += 1
            yield row


def taken(rows: RowsAhead, count: int) -> list[int]:
    return [row.number for _, row in zip(range(count), rows, strict=False)]


def rows_of(count: int) -> list[Row]:
    return make_rows([f"text {n}" for n in range(count)])


def test_a_block_that_was_read_is_not_taken_for_rows_that_are_through() -> None:
    rows = RowsAhead(BlockSource(rows_of(10_000), 1000))
    assert len(taken(rows, 200)) == 200
    assert rows.extent() == Extent(10_000)


def test_a_file_that_was_read_to_its_end_is_counted() -> None:
    rows = RowsAhead(BlockSource(rows_of(3000), 10_000))
    taken(rows, 200)
    assert rows.extent() == Extent(3000, is_exact=True)
    assert taken(rows, 5000) == list(range(201, 3001))


def test_no_more_than_some_thousand_rows_are_taken_in_advance() -> None:
    source = BlockSource(rows_of(50_000), 50_000)
    rows = RowsAhead(source)
    taken(rows, 200)
    assert rows.extent() == Extent()
    assert source.pulled <= 4_200
    assert taken(rows, 50_000) == list(range(201, 50_001))
    assert rows.extent() == Extent(50_000, is_exact=True)


def test_nor_more_than_a_million_characters() -> None:
    source = BlockSource(make_rows(["x" * 100_000] * 60), 100)
    rows = RowsAhead(source)
    taken(rows, 1)
    assert rows.extent() == Extent()
    assert source.pulled <= 12


def test_an_error_met_in_advance_comes_in_its_place() -> None:
    rows = RowsAhead(BlockSource(rows_of(100), 100, fails_after=30))
    taken(rows, 10)
    assert not rows.extent().is_exact
    assert taken(rows, 20) == list(range(11, 31))
    with pytest.raises(MalformedTableError):
        next(rows)


def test_an_empty_file_has_no_rows() -> None:
    rows = RowsAhead(BlockSource([], 10))
    assert taken(rows, 1) == []
    assert rows.extent() == Extent(0, is_exact=True)
    assert math.isclose(rows.extent().share(0), 0.0)


@pytest.mark.parametrize("kind", ["csv", "csv.gz"])
def test_real_files_are_told_to_a_tenth(tmp_path: Path, kind: str) -> None:
    lines = [f"{n},{'a comment of some length ' * (1 + n % 3)}{n * 7919}" for n in range(20_000)]
    path = tmp_path / f"reviews.{kind}"
    content = "\n".join(["id,review", *lines]).encode()
    path.write_bytes(gzip.compress(content) if kind == "csv.gz" else content)
    with TableReader(path, sniff(path)) as reader:
        rows = RowsAhead(reader)
        total = 0
        while got := len(taken(rows, 1000)):
            total += got
            extent = rows.extent()
            assert extent.rows >= total
            if total >= 3000:
                assert extent.rows == pytest.approx(20_000, rel=0.1)
    assert rows.extent() == Extent(20_000, is_exact=True)


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "_INTERVAL_S", 0.0)


@pytest.mark.usefixtures("often")
def test_what_is_told_of_pasted_lines(tmp_path: Path) -> None:
    """With 3,000 lines it said "2,749 of about 2,749 rows · 0.0 s left" and went on."""
    path = tmp_path / "pasted.txt"
    path.write_text(
        "".join(f"This is comment number {n}.\n" for n in range(3000)), encoding="utf-8"
    )
    layout = sniff(path)
    told = Told()
    with make_store(tmp_path / "run.sqlite", layout) as store, TableReader(path, layout) as rows:
        assert run_job(rows, FakeEngine(), store, JobControl(), told) is JobState.FINISHED
    under_way = [progress for progress in told.progress if not progress.state.is_final]
    assert any(progress.rows_done for progress in under_way)
    for progress in under_way:
        assert progress.share_done < 1
        assert progress.remaining_s is None or progress.remaining_s > 0
        assert not progress.rows_estimated or progress.rows_estimated >= progress.rows_done
        assert progress.rows_estimated in range(2850, 3151) or not progress.rows_done
    assert told.last.rows_estimated == told.last.rows_done == 3000


def test_a_run_that_stops_knows_how_many_rows_there_were(tmp_path: Path) -> None:
    control = JobControl()

    class Stopping(FakeEngine):
        def predict(self, texts, **kwargs):
            answers = super().predict(texts, **kwargs)
            control.stop()
            return answers

    with make_store(tmp_path / "run.sqlite") as store:
        source = BlockSource(rows_of(1000), 5000)
        assert run_job(source, Stopping(), store, control, Told()) is JobState.STOPPED
    with RunStore.open(tmp_path / "run.sqlite") as store:
        assert round(store.row_count() / store.notes().share_done) == 1000
