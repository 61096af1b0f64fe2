"""What a desktop wants to know of an installed application: its entry, icons, kinds of files, a
description for software centres and a manual page."""

import gzip
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "packaging" / "linux"
ICONS = ROOT / "desktop_app" / "gui" / "icons"
APP_ID = "org.sentimentdesk.SentimentDesk"
PLACES = {
    f"{APP_ID}.desktop": "usr/share/applications",
    f"{APP_ID}.metainfo.xml": "usr/share/metainfo",
}
MIME_PLACE = Path("usr/share/mime/packages") / f"{APP_ID}.xml"


def install_desktop_files(root: Path, version: str, date: str) -> None:
    """Write them below `root`, as they lie below / once installed; `date` as 2026-11-24."""
    for name, place in PLACES.items():
        write(root / place / name, filled(SOURCES / name, version, date).encode())
    write(root / MIME_PLACE, (SOURCES / f"{APP_ID}.mime.xml").read_bytes())
    manual = filled(SOURCES / "sentiment-desk.1", version, date).encode()
    write(root / "usr/share/man/man1/sentiment-desk.1.gz", gzip.compress(manual, 9, mtime=0))
    for icon in ICONS.glob("*.png"):
        size = icon.stem.rsplit("-", 1)[-1]
        place = root / f"usr/share/icons/hicolor/{size}x{size}/apps/{APP_ID}.png"
        write(place, icon.read_bytes())
    scalable = root / f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg"
    write(scalable, (ROOT / "packaging/icons/sentiment-desk.svg").read_bytes())


def filled(source: Path, version: str, date: str) -> str:
    """A text with the version and date in their places."""
    text = source.read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", date)


def write(path: Path, content: bytes) -> None:
    """A file that everybody may read, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o644)


def copy_application(app: Path, root: Path) -> None:
    """The frozen application into /opt, as one that brings its own libraries belongs, and a command
    on everyone's path."""
    shutil.copytree(app, root / "opt" / "sentiment-desk", symlinks=True)
    link = root / "usr/bin/sentiment-desk"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to("/opt/sentiment-desk/sentiment-desk")
