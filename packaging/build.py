"""Builds the standalone application into dist/ and checks what is in it.

Run from the repository's root: `make app`. The same commit, libraries and system give the same
files: reproducible.py compares two builds.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from check_contents import check
from epoch import source_date_epoch
from networks import check_networks
from shiboken_support import add_shiboken_support
from slimming import slim

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "packaging" / "sentiment-desk.spec"
APP_DIR = ROOT / "dist" / "sentiment-desk"
SBOM = ROOT / "dist" / "sentiment-desk.cdx.json"


def main() -> int:
    """Freeze, quicken, slim, name what it is made of, check; 1 when the app grew beyond its
    budget."""
    # Before anything writes a date into a file, or walks a set in the order of its hashes.
    os.environ |= {"SOURCE_DATE_EPOCH": str(source_date_epoch()), "PYTHONHASHSEED": "0"}
    from materials import write_materials

    shutil.rmtree(APP_DIR, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    paths = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "frozen")]
    subprocess.run([*command, *paths, str(SPEC)], check=True, cwd=ROOT)
    add_shiboken_support(APP_DIR / "_internal")
    if sys.platform == "linux":
        slim(APP_DIR)
    write_materials(APP_DIR, SBOM)
    executable = APP_DIR / ("sentiment-desk.exe" if sys.platform == "win32" else "sentiment-desk")
    return check(APP_DIR) or check_networks(executable)


if __name__ == "__main__":
    sys.exit(main())
