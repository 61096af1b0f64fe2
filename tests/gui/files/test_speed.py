"""Numbers of a run, as kept for the plot and as shown."""

import math
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.meter import Throughput
from desktop_app.gui import formatting
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.entry_wording import rows_words
from desktop_app.gui.files.speed_history import SpeedHistory
from desktop_app.jobs.progress import JobProgress, JobState


def moment(elapsed_s, rows, *, state=JobState.RUNNING, now=100.0):
    speed = Throughput(rows, elapsed_s, now, 0.0, 0.0, 0.0, 0.0, 0.0)
    return JobProgress(state, rows, 0.5, rows, None, 0, speed)


def test_history_stays_small_and_spans_the_run():
    history = SpeedHistory()
    for tenth in range(20_000):
        history.add(moment(tenth / 10, tenth))

    assert len(history.elapsed_s) == len(history.texts_per_s) <= 300
    assert history.elapsed_s[0] == 0
    assert history.elapsed_s[-1] > 1_900


def test_average_moves_when_rows_are_done_and_is_exact_at_the_end():
    history = SpeedHistory()
    history.add(moment(2.0, 1000))
    history.add(moment(3.0, 1000))
    assert history.rows_per_s == 500
    history.add(moment(4.0, 1000, state=JobState.FINISHED))
    assert history.rows_per_s == 250


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.04, "0.0 s"), (8.44, "8.4 s"), (41, "41 s"), (185, "3 min 05 s"), (3725, "1 h 02 min")],
)
def test_duration(seconds, words):
    assert formatting.duration(seconds) == words


def test_numbers():
    assert formatting.count(48_200) == "48,200"
    assert formatting.rate(1180.4) == "1,180"
    assert formatting.rate(12.34) == "12.3"
    assert formatting.milliseconds(0.6789) == "0.68 ms"
    assert formatting.percent(0.873) == "87%"
    assert formatting.percent(math.nan) == ""
    assert formatting.one_line("  two\n\nlines ", length=50) == "two lines"


def test_before_a_row_is_through_it_is_told_how_much_of_the_file_is():
    entry = FileEntry(1, Path("a.csv"), state=FileState.RUNNING, progress=moment(1.0, 0))
    assert rows_words(entry) == "50%"
    assert rows_words(replace(entry, progress=moment(1.0, 7))) == "7 of about 7 rows"
    counted = replace(moment(1.0, 7), is_total_exact=True)
    assert rows_words(replace(entry, progress=counted)) == "7 of 7 rows"
