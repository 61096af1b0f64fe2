"""What the queue says of a file."""

from desktop_app.gui import formatting
from desktop_app.gui.failures import Failure
from desktop_app.gui.files import kept_run_wording
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.library import KeptRun
from desktop_app.jobs.progress import JobProgress
from desktop_app.language import translate

_NAME_LENGTH = 32
_KEPT_STATES = (FileState.FINISHED, FileState.CANCELLED, FileState.STOPPED)


def state_words(entry: FileEntry, *, is_engine_ready: bool) -> str:
    """One line on how the file stands."""
    if entry.state is FileState.WAITING:
        return (
            translate("FileEntry", "Waiting its turn")
            if is_engine_ready
            else translate("FileEntry", "Waiting for the model")
        )
    if entry.has_failed:
        is_read = entry.state is FileState.FAILED
        return (
            translate("FileEntry", "✕ Failed")
            if is_read
            else translate("FileEntry", "✕ Cannot be read")
        )
    if entry.state.is_under_way:
        return _running_words(entry)
    if entry.progress:
        return _ended_words(entry.state, entry.progress)
    if entry.kept and entry.state in _KEPT_STATES:
        return _kept_words(entry.state, entry.kept)
    return _simple_words(entry.state)


def _simple_words(state: FileState) -> str:
    return {
        FileState.READING: translate("FileEntry", "Reading…"),
        FileState.READY: translate("FileEntry", "Ready"),
        FileState.FINISHED: translate("FileEntry", "✓ Finished"),
        FileState.CANCELLED: translate("FileEntry", "Cancelled"),
        FileState.STOPPED: translate("FileEntry", "Stopped"),
    }[state]


def _ended_words(state: FileState, progress: JobProgress) -> str:
    rows = counted_rows(progress.rows_done)
    if state is FileState.FINISHED:
        time = formatting.duration(progress.throughput.elapsed_s)
        return translate("FileEntry", "✓ {rows} in {time}").format(rows=rows, time=time)
    if state is FileState.CANCELLED:
        return translate("FileEntry", "Cancelled · {rows} kept").format(rows=rows)
    if state is FileState.STOPPED:
        return translate("FileEntry", "Stopped · {rows} kept").format(rows=rows)
    return _simple_words(state)


def _kept_words(state: FileState, run: KeptRun) -> str:
    rows = kept_run_wording.rows_words(run)
    if state is FileState.FINISHED:
        return f"✓ {rows}"
    how = (
        translate("FileEntry", "Cancelled")
        if state is FileState.CANCELLED
        else translate("FileEntry", "Stopped")
    )
    return translate("FileEntry", "{state} · {rows}").format(state=how, rows=rows)


def _running_words(entry: FileEntry) -> str:
    if entry.progress is None:
        return translate("FileEntry", "Starting…")
    rows = rows_words(entry)
    if entry.state is FileState.PAUSED:
        return translate("FileEntry", "Paused · {rows}").format(rows=rows)
    if entry.progress.remaining_s is None:
        return rows
    left = formatting.duration(entry.progress.remaining_s)
    return translate("FileEntry", "{rows} · {time} left").format(rows=rows, time=left)


def rows_words(entry: FileEntry) -> str:
    """Rows done of rows in the file, with "about" while that is a guess; how
    much of it, as long as no row is through."""
    if entry.progress is None:
        return formatting.UNKNOWN
    if entry.progress.share_done and not entry.progress.rows_done:
        return formatting.percent(entry.progress.share_done)
    done = formatting.count(entry.progress.rows_done)
    total = formatting.count(entry.progress.rows_estimated)
    if entry.state is FileState.FINISHED or not entry.progress.rows_estimated:
        return counted_rows(entry.progress.rows_done)
    words = (
        translate("FileEntry", "{done} of {total} rows")
        if entry.progress.is_total_exact
        else translate("FileEntry", "{done} of about {total} rows")
    )
    return words.format(done=done, total=total)


def failure_words(entry: FileEntry, failure: Failure) -> str:
    """What went wrong; a long path in it would push the reason out of sight."""
    name = formatting.short_name(entry.path.name, length=_NAME_LENGTH)
    return failure.message.replace(str(entry.path), name)


def second_line(entry: FileEntry) -> str:
    """Why a file failed; else the column that is or will be read, and how fast that goes."""
    if entry.failure and entry.has_failed:
        return failure_words(entry, entry.failure)
    if entry.kept and entry.state is FileState.FAILED:
        return entry.kept.notes.message
    layout = entry.layout
    if layout is None:
        return ""
    name = formatting.one_line(layout.columns[layout.text_column], length=60)
    column = translate("FileEntry", "Text in “{column}”").format(column=name)
    if entry.state is not FileState.RUNNING or entry.progress is None:
        return column
    rate = formatting.rate(entry.progress.throughput.texts_per_s_now)
    return translate("FileEntry", "{column} · {rate} texts/s").format(column=column, rate=rate)
