"""Packs the frozen Linux application: an archive, a Debian package and, where appimagetool is
installed, an AppImage; with their sums.

`make packages`. Two runs on the same application give the same files. `--quick` packs larger files
in a fraction of the time, for trying them.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

from debian import write_deb
from epoch import source_date_epoch
from linux_files import APP_ID, install_desktop_files

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT))
from desktop_app.version import VERSION

APP_DIR = ROOT / "dist" / "sentiment-desk"
SUMS = "SHA256SUMS"


def main() -> int:
    """0; a failing tool's own status ends it."""
    parser = argparse.ArgumentParser(description="Packs dist/sentiment-desk.")
    parser.add_argument("--quick", action="store_true", help="larger files, sooner")
    quick = parser.parse_args().quick
    epoch = source_date_epoch()
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    settle_times(APP_DIR, epoch)
    made = [write_archive(quick=quick), write_deb(APP_DIR, VERSION, ROOT / "dist", quick=quick)]
    if image := write_appimage():
        made.append(image)
    write_sums(made)
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def settle_times(folder: Path, epoch: int) -> None:
    """Give every file one date, and every reader the right to read it."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)
        if not path.is_symlink():
            is_run = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
            path.chmod(0o755 if is_run else 0o644)


def write_archive(*, quick: bool) -> Path:
    """A .tar.xz that is unpacked anywhere and started."""
    name = f"sentiment-desk-{VERSION}-linux-{platform.machine()}"
    target = ROOT / "dist" / f"{name}.tar.xz"
    owner = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    renamed = ["--transform", f"s,^sentiment-desk,{name},S"]
    packed = ["-I", f"xz -T1 -{0 if quick else 6}", "-cf", str(target)]
    command = ["tar", *owner, *renamed, *packed, "-C", str(APP_DIR.parent), APP_DIR.name]
    subprocess.run(command, check=True)
    return target


def write_appimage() -> Path | None:
    """An AppImage; None, with a word about it, where appimagetool is not installed."""
    tool = shutil.which("appimagetool")
    if not tool:
        print("No AppImage: appimagetool is not installed (docs/releasing.md).", file=sys.stderr)
        return None
    folder = make_appdir(ROOT / "build" / "AppDir")
    target = ROOT / "dist" / f"SentimentDesk-{VERSION}-{platform.machine()}.AppImage"
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    options = ["--runtime-file", runtime] if runtime else []
    environment = {**os.environ, "ARCH": platform.machine()}
    subprocess.run([tool, *options, str(folder), str(target)], check=True, env=environment)
    return target


def make_appdir(folder: Path) -> Path:
    """The folder that an AppImage mounts."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(APP_DIR, folder / "opt" / "sentiment-desk", symlinks=True)
    date = time.strftime("%Y-%m-%d", time.gmtime(source_date_epoch()))
    install_desktop_files(folder, VERSION, date)
    run = folder / "AppRun"
    run.write_text('#!/bin/sh\nexec "$APPDIR/opt/sentiment-desk/sentiment-desk" "$@"\n')
    run.chmod(0o755)
    for name in (f"{APP_ID}.desktop", f"{APP_ID}.png"):
        [found] = folder.glob(f"usr/share/applications/{name}") or folder.glob(
            f"usr/share/icons/hicolor/256x256/apps/{name}"
        )
        shutil.copy(found, folder / name)
    return folder


def write_sums(files: list[Path]) -> None:
    """SHA-256 sums in the form that `sha256sum --check` reads."""
    lines = [f"{digest(path)}  {path.name}\n" for path in files]
    (ROOT / "dist" / SUMS).write_text("".join(lines), encoding="utf-8")


def digest(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
