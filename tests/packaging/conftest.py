"""`packaging/` is no package, or it would hide the library of that name: its scripts are imported
by their own names."""

import sys
from pathlib import Path

SCRIPTS = Path(__file__).parents[2] / "packaging"
for folder in (SCRIPTS, SCRIPTS / "icons"):
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
