"""What is said of runs that are kept."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.gui.files import formatting
from desktop_app.jobs.library import DamagedRun, KeptRun
from desktop_app.jobs.progress import JobState


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeptRun", words)


def offer_words(run: KeptRun) -> str:
    """Where a run stopped."""
    how = (
        _tr("{name} failed at {rows}")
        if run.state is JobState.FAILED
        else _tr("{name} stopped at {rows}")
    )
    name = formatting.one_line(run.source.path.name, length=80)
    return how.format(name=name, rows=rows_words(run))


def rows_words(run: KeptRun) -> str:
    """Rows answered, and of how many where not all are."""
    done = formatting.count(run.rows)
    if run.rows_estimated > run.rows:
        total = formatting.count(run.rows_estimated)
        return _tr("{done} of about {total} rows").format(done=done, total=total)
    return _tr("{done} rows").format(done=done)


def more_words(count: int) -> str:
    """How many more there are; nothing for none."""
    return _tr("and {count} more").format(count=count) if count else ""


def state_words(run: KeptRun | DamagedRun) -> str:
    """In a word or two."""
    if isinstance(run, DamagedRun):
        return _tr("✕ Damaged")
    return {
        JobState.QUEUED: _tr("Under way"),
        JobState.RUNNING: _tr("Under way"),
        JobState.PAUSED: _tr("Under way, paused"),
        JobState.FINISHED: _tr("✓ Finished"),
        JobState.FAILED: _tr("✕ Failed"),
        JobState.CANCELLED: _tr("Cancelled"),
        JobState.STOPPED: _tr("Stopped"),
    }[run.state]


def date_words(seconds: float) -> str:
    """Local date and time."""
    moment = QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def size_words(size_bytes: int) -> str:
    """In the unit that fits."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def total_words(runs: list[KeptRun | DamagedRun]) -> str:
    """How many there are, and the space they take."""
    size = size_words(sum(run.size_bytes for run in runs))
    if len(runs) == 1:
        return _tr("1 run, {size} on disk").format(size=size)
    return _tr("{count} runs, {size} on disk").format(count=formatting.count(len(runs)), size=size)
