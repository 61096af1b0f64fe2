"""A process that exports one run over and over to the same file, to be killed while it does."""

import subprocess
import sys
from itertools import cycle
from pathlib import Path

from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.result_columns import ALL_RESULTS, ResultColumn
from desktop_app.jobs.store import RunStore

COLUMNS = (ALL_RESULTS, (ResultColumn.SENTIMENT,))
"""Two choices, so that a file can be told from the one before it."""
ROOT = Path(__file__).parents[2]


def start_process(run: Path, out: Path, chosen: OutputFormat) -> subprocess.Popen[bytes]:
    """Returns when the first file is written and the others are under way."""
    process = subprocess.Popen(
        [sys.executable, "-m", __name__, str(run), str(out), chosen.value],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stdout.readline().strip() == b"written"
    return process


def main(run: Path, out: Path, chosen: OutputFormat) -> None:
    with RunStore.open(run) as store:
        for columns in cycle(COLUMNS):
            export(store, out, ExportOptions(chosen, columns), overwrite=True)
            sys.stdout.write("written\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), OutputFormat(sys.argv[3]))
