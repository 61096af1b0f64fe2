"""Builds the standalone application into dist/ and checks what is in it.

Run from the repository's root: `make app`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from check_contents import check
from shiboken_support import add_shiboken_support
from slimming import slim

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "packaging" / "sentiment-desk.spec"
APP_DIR = ROOT / "dist" / "sentiment-desk"


def main() -> int:
    """Freeze, quicken, slim, check; 1 when the app grew beyond its budget."""
    shutil.rmtree(APP_DIR, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    paths = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "frozen")]
    subprocess.run([*command, *paths, str(SPEC)], check=True, cwd=ROOT)
    add_shiboken_support(APP_DIR / "_internal")
    if sys.platform == "linux":
        slim(APP_DIR)
    return check(APP_DIR)


if __name__ == "__main__":
    sys.exit(main())
