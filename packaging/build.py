"""Builds the standalone application into dist/ and says how large it became.

Run from the repository's root: `make app`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "packaging" / "sentiment-desk.spec"
APP_DIR = ROOT / "dist" / "sentiment-desk"
LARGEST_MB = 250


def main() -> int:
    """Freeze, measure; 1 when the app grew beyond its bar."""
    shutil.rmtree(APP_DIR, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    paths = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "frozen")]
    subprocess.run([*command, *paths, str(SPEC)], check=True, cwd=ROOT)
    strip_python(APP_DIR / "_internal")
    size_mb = folder_size_bytes(APP_DIR) / 1e6
    print(f"{APP_DIR.relative_to(ROOT)}: {size_mb:.0f} MB unpacked (bar: {LARGEST_MB})")
    for name, part_bytes in largest_parts(APP_DIR / "_internal"):
        print(f"  {part_bytes / 1e6:6.1f} MB  {name}")
    return 0 if size_mb <= LARGEST_MB else 1


def strip_python(folder: Path) -> None:
    """Remove debug symbols from Python's own libraries, which self-built Pythons carry.

    Only theirs: libraries from wheels are stripped already, and some break when stripped again.
    """
    strip = shutil.which("strip")
    if sys.platform != "linux" or not strip:
        return
    libraries = [*folder.glob("libpython*.so*"), *folder.glob("python3*/lib-dynload/*.so")]
    subprocess.run([strip, "--strip-unneeded", *map(str, libraries)], check=True)


def folder_size_bytes(folder: Path) -> int:
    """Bytes of all files below; a link counts nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def largest_parts(folder: Path, count: int = 10) -> list[tuple[str, int]]:
    """The largest files and folders directly in `folder`, largest first."""
    sizes = {
        path.name: folder_size_bytes(path) if path.is_dir() else path.stat().st_size
        for path in folder.iterdir()
        if not path.is_symlink()
    }
    return sorted(sizes.items(), key=lambda item: -item[1])[:count]


if __name__ == "__main__":
    sys.exit(main())
