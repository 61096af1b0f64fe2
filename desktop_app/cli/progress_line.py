"""How a run stands, on a terminal."""

import sys

from desktop_app.cli.console import rows_words
from desktop_app.jobs.progress import JobProgress


class ProgressLine:
    """One line on standard error that is written over and over."""

    def show(self, progress: JobProgress) -> None:
        """Replace the line; a final state ends it."""
        left = "" if progress.remaining_s is None else f", {progress.remaining_s:.0f} s left"
        line = (
            f"{rows_words(progress.rows_done)} ({progress.share_done:.0%}), "
            f"{progress.throughput.texts_per_s_now:,.0f} texts/s{left}"
        )
        end = "\n" if progress.state.is_final else ""
        print(f"\r\x1b[K{line}", end=end, file=sys.stderr, flush=True)
