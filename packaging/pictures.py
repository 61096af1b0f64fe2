"""Takes a picture of every page: light and dark, English and Chinese, at 1280x800 and at 200 %.

    python packaging/pictures.py FOLDER [--rows FILE] [--only light-en-1280x800 ...]

The real application runs on a virtual screen, once for each look, in a home of its own; it answers
made-up reviews, or those of FILE. The pictures are what stood on that screen, named
page-scheme-language-size.png. Needs Xvfb (Debian and Ubuntu: xvfb), and for Chinese a font that has
it (fonts-noto-cjk).
"""

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sample_reviews import write_reviews
from screen import virtual_screen

ROOT = Path(__file__).parent.parent
SCRIPT = Path(__file__).with_name("picture_script.py")
SIZES = {"1280x800": 1, "200-percent": 2}
"""By how much everything is enlarged; the window is as large as the screen."""
WIDTH, HEIGHT = 1280, 800
MEASUREMENT = "measurement.json"
_TIMEOUT_S = 120


@dataclass(frozen=True)
class Look:
    """How the window looks in one run of the application."""

    scheme: str
    language: str
    size: str

    @property
    def name(self) -> str:
        """The end of its pictures' names."""
        return f"{self.scheme}-{self.language}-{self.size}"

    @property
    def scale(self) -> int:
        """By how much everything is enlarged."""
        return SIZES[self.size]

    @property
    def screen(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return WIDTH * self.scale, HEIGHT * self.scale


def all_looks() -> tuple[Look, ...]:
    """Every one there is a picture of."""
    combined = itertools.product(SIZES, ("en", "zh_TW"), ("light", "dark"))
    return tuple(Look(scheme, language, size) for size, language, scheme in combined)


def main(argv: Sequence[str] | None = None) -> int:
    """0 when every picture was taken; 1 with what went wrong."""
    options = read_arguments(argv)
    if shutil.which("Xvfb") is None:
        print("Xvfb is not installed. On Debian or Ubuntu: apt-get install xvfb", file=sys.stderr)
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        rows = options.rows or sample_file(work)
        measure(work / MEASUREMENT)
        failed = [look.name for look in options.only if not take(look, rows, options.folder, work)]
    if failed:
        print(f"No or not all pictures of: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def read_arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Folder, rows, and the looks wanted; ends the process where they make no sense."""
    looks = {look.name: look for look in all_looks()}
    parser = argparse.ArgumentParser(description="Takes a picture of every page.")
    parser.add_argument("folder", type=lambda name: Path(name).resolve())
    parser.add_argument("--rows", type=_existing_file, help="answer these instead of the sample")
    parser.add_argument("--only", nargs="+", choices=looks, default=list(looks), metavar="LOOK")
    options = parser.parse_args(argv)
    options.only = [looks[name] for name in options.only]
    return options


def _existing_file(name: str) -> Path:
    path = Path(name).resolve()
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{path} is no file")
    return path


def sample_file(folder: Path) -> Path:
    """A file of made-up reviews."""
    path = folder / "reviews.csv"
    write_reviews(path)
    return path


def measure(path: Path) -> None:
    """Measure this computer quickly, by the command line; the Benchmark page shows it."""
    command = [sys.executable, "-m", "desktop_app", "benchmark", "--quick", "--json"]
    with path.open("wb") as file:
        subprocess.run(command, cwd=ROOT, stdout=file, check=True)


def take(look: Look, rows: Path, folder: Path, work: Path) -> bool:
    """Take all pictures of a look; whether that went well."""
    home = work / look.name
    prepare_home(home, look, work / MEASUREMENT)
    command = [sys.executable, str(SCRIPT), str(rows), str(folder), look.name]
    with virtual_screen(*look.screen) as screen:
        environment = screen_environment(os.environ, screen.display, home, look.scale)
        try:
            subprocess.run(command, cwd=ROOT, env=environment, timeout=_TIMEOUT_S, check=True)
        except subprocess.SubprocessError as error:
            print(f"{look.name}: {error}", file=sys.stderr)
            return False
    return True


def prepare_home(home: Path, look: Look, measurement: Path) -> None:
    """A folder for the application, with its settings and a measurement."""
    config = home / "config"
    config.mkdir(parents=True)
    settings = {"language": look.language, "color_scheme": look.scheme, "show_hints": False}
    (config / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    measurements = home / "data" / "measurements"
    measurements.mkdir(parents=True)
    shutil.copy(measurement, measurements)


def screen_environment(
    own: Mapping[str, str], display: str, home: Path, scale: int
) -> dict[str, str]:
    """`own` without what would lead Qt to another screen, scheme or size."""
    kept = {key: value for key, value in own.items() if not key.startswith(("QT_", "WAYLAND"))}
    return {
        **kept,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": str(scale),
        "SENTIMENT_DESK_HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }


if __name__ == "__main__":
    sys.exit(main())
