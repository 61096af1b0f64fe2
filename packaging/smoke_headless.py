"""The part of the smoke test that needs no screen to look at, for Windows and macOS: the command
line answers, and the window opens and stays open until it is ended.

`python packaging/smoke_headless.py EXECUTABLE`.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from smoke_test import ROWS, check_labels, write_table
from zoned_table import write_zoned_table

OPEN_S = 20


def main() -> int:
    """0; raises where something is not as it must be."""
    executable = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "SENTIMENT_DESK_HOME": str(folder / "home")}
        source = write_table(folder / "headless.csv")
        zoned = write_zoned_table(folder / "zoned.parquet")
        for arguments in (
            ["selfcheck"],
            ["predict", ROWS[0][1]],
            ["analyze", str(source)],
            ["analyze", str(zoned)],
        ):
            subprocess.run([executable, *arguments], env=environment, check=True, timeout=300)
        check_labels(folder / "headless_sentiment.csv")
        check_labels(folder / "zoned_sentiment.csv")
        window = subprocess.Popen([executable, str(source)], env=environment)
        try:
            window.wait(timeout=OPEN_S)
            print(f"the window ended at once: exit {window.returncode}", file=sys.stderr)
            return 1
        except subprocess.TimeoutExpired:
            window.terminate()
            window.wait(timeout=60)
    print("smoke test without a screen passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
