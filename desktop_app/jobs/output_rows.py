"""The rows of an export, and the names above them."""

from collections.abc import Callable, Collection, Iterator, Sequence

from desktop_app.jobs.result_columns import ResultColumn, result_cells
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import RowFilter, StoredRow
from desktop_app.tables.naming import unique_columns
from desktop_app.tables.output import Cell, OutputColumn


class OutputRows:
    """First the original columns but those in `left_out`, then the results, then one column for
    each cell that some row has beyond the header ("surplus 1" and so on), so that no cell is lost
    and none stands under a name that is not its own. Result and surplus columns get another name
    where the file has one of theirs already."""

    def __init__(
        self,
        store: RunStore,
        results: Sequence[ResultColumn],
        row_filter: RowFilter,
        left_out: Collection[str] = (),
    ) -> None:
        self._store = store
        self._results = results
        self.row_filter = row_filter
        self._surplus_width = store.surplus_width(row_filter)
        columns = store.layout.columns
        self._places = [place for place, name in enumerate(columns) if name not in left_out]
        originals = [columns[place] for place in self._places]
        wanted = [*results, *(f"surplus {n + 1}" for n in range(self._surplus_width))]
        got = unique_columns(originals, wanted)
        self.renamed = tuple(
            (str(name), new) for name, new in zip(wanted, got, strict=True) if name != new
        )
        """Names that were taken, and those that stand in the file instead."""
        self.originals = tuple(map(OutputColumn, originals))
        self.results = tuple(
            OutputColumn(name, column.kind) for name, column in zip(got, results, strict=False)
        )
        self.surplus = tuple(map(OutputColumn, got[len(results) :]))

    @property
    def columns(self) -> tuple[OutputColumn, ...]:
        """All of them."""
        return self.originals + self.results + self.surplus

    @property
    def names(self) -> tuple[str, ...]:
        """Of all columns."""
        return tuple(column.name for column in self.columns)

    def stored(self) -> Iterator[StoredRow]:
        """The rows as they lie in the store, in file order; each call begins anew."""
        return self._store.rows(self.row_filter)

    def own_cells(self, row: StoredRow) -> tuple[str, ...]:
        """The user's: one a column of `originals` and of `surplus`."""
        return self._chosen(row) + self._padded(row.surplus)

    def cells(self, number: Callable[[float], Cell]) -> Iterator[tuple[Cell, ...]]:
        """One cell a column, results as `number` gives them; each call begins anew."""
        for row in self.stored():
            answers = result_cells(row, self._results, number)
            yield self._chosen(row) + answers + self._padded(row.surplus)

    def _chosen(self, row: StoredRow) -> tuple[str, ...]:
        if len(self._places) == len(row.cells):
            return row.cells
        return tuple(row.cells[place] for place in self._places)

    def _padded(self, surplus: tuple[str, ...]) -> tuple[str, ...]:
        return surplus + ("",) * (self._surplus_width - len(surplus))
