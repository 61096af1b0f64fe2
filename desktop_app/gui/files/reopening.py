"""A kept run as an entry of the queue, shown without computing anything again."""

from itertools import islice

from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.layout_worker import PREVIEW_ROWS
from desktop_app.jobs.library import KeptRun
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.run_speed import RunSpeed
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.views import StoredRow
from desktop_app.tables.layout import Row

_STATES = {
    JobState.FINISHED: FileState.FINISHED,
    JobState.FAILED: FileState.FAILED,
    JobState.CANCELLED: FileState.CANCELLED,
}


def reopened_entry(entry_id: int, run: KeptRun) -> FileEntry:
    """The preview comes from the run's own rows: the file may be gone. Raises StoreError."""
    with RunStore.open(run.path) as store:
        rows = tuple(_source_row(row) for row in islice(store.rows(), PREVIEW_ROWS))
        layout, speed = store.layout, store.speed()
    return FileEntry(
        entry_id,
        run.source.path,
        state=_STATES.get(run.state, FileState.STOPPED),
        layout=layout,
        preview=rows,
        is_layout_pending=False,
        run_path=run.path,
        run_layout=layout,
        kept=run,
        progress=_progress(run, speed) if speed else None,
    )


def _progress(run: KeptRun, speed: RunSpeed) -> JobProgress:
    """As it stood when the run ended."""
    return JobProgress(
        state=run.state if run.state.is_final else JobState.STOPPED,
        rows_done=run.rows,
        share_done=1.0 if run.state is JobState.FINISHED else run.notes.share_done,
        rows_estimated=run.rows_estimated,
        remaining_s=None,
        duplicates=run.notes.duplicates,
        throughput=speed.throughput,
        threads=speed.threads,
        memory_bytes=speed.peak_bytes,
    )


def _source_row(row: StoredRow) -> Row:
    return Row(row.number, row.cells, row.flags, row.surplus)
