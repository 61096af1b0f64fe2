"""What is said of runs that are kept."""

from desktop_app.gui import formatting
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.library import DamagedRun, KeptRun
from desktop_app.jobs.progress import JobState
from desktop_app.language import translate

_NAME_LENGTH = 48


def offer_words(run: KeptRun) -> str:
    """Where a run stopped."""
    how = (
        translate("KeptRun", "{name} failed at {rows}")
        if run.state is JobState.FAILED
        else translate("KeptRun", "{name} stopped at {rows}")
    )
    name = formatting.short_name(run.source.path.name, length=_NAME_LENGTH)
    if not run.rows:
        words = translate("KeptRun", "{name} stopped before its first row")
        return words.format(name=name)
    return how.format(name=name, rows=rows_words(run))


def rows_words(run: KeptRun) -> str:
    """Rows answered, and of how many where not all are."""
    done = formatting.count(run.rows)
    if run.rows_estimated > run.rows:
        total = formatting.count(run.rows_estimated)
        return translate("KeptRun", "{done} of about {total} rows").format(done=done, total=total)
    return counted_rows(run.rows)


def more_words(count: int) -> str:
    """How many more there are; nothing for none."""
    return translate("KeptRun", "and {count} more").format(count=count) if count else ""


def state_words(run: KeptRun | DamagedRun) -> str:
    """In a word or two."""
    if isinstance(run, DamagedRun):
        if run.is_newer:
            return translate("KeptRun", "Of a newer version")
        if run.is_closed:
            return translate("KeptRun", "✕ No access")
        return translate("KeptRun", "✕ Damaged")
    return {
        JobState.QUEUED: translate("KeptRun", "Under way"),
        JobState.RUNNING: translate("KeptRun", "Under way"),
        JobState.PAUSED: translate("KeptRun", "Under way, paused"),
        JobState.FINISHED: translate("KeptRun", "✓ Finished"),
        JobState.FAILED: translate("KeptRun", "✕ Failed"),
        JobState.CANCELLED: translate("KeptRun", "Cancelled"),
        JobState.STOPPED: translate("KeptRun", "Stopped"),
    }[run.state]


def total_words(runs: list[KeptRun | DamagedRun]) -> str:
    """How many there are, and the space they take."""
    size = formatting.data_size(sum(run.size_bytes for run in runs))
    if len(runs) == 1:
        return translate("KeptRun", "1 run, {size} on disk").format(size=size)
    return translate("KeptRun", "{count} runs, {size} on disk").format(
        count=formatting.count(len(runs)), size=size
    )
