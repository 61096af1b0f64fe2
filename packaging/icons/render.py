"""Renders the application's icon, from the SVG beside this file, in every size and kind.

Run after the SVG was changed: `python packaging/icons/render.py`; the PNGs are committed, for the
window shows them too when it is run from its source. The build makes the others from them.
"""

import os
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("sentiment-desk.svg")
PNG_DIR = Path(__file__).parents[2] / "desktop_app" / "gui" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = tuple(size for size in SIZES if size <= 256)  # more than an .ico can say


def render_pngs(folder: Path) -> None:
    """Write sentiment-desk-SIZE.png for every size, in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(png(size, folder)))
    del app


def png(size: int, folder: Path = PNG_DIR) -> Path:
    """The icon of `size` by `size` pixels."""
    return folder / f"sentiment-desk-{size}.png"


def write_ico(target: Path) -> Path:
    """The icon for Windows."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    images = [Image.open(png(size)) for size in ICO_SIZES]
    sizes = [(size, size) for size in ICO_SIZES]
    images[-1].save(target, sizes=sizes, append_images=images[:-1])
    return target


def write_icns(target: Path) -> Path:
    """The icon for macOS."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    images = [Image.open(png(size)) for size in SIZES]
    images[-1].save(target, append_images=images[:-1])
    return target


if __name__ == "__main__":
    PNG_DIR.mkdir(exist_ok=True)
    render_pngs(PNG_DIR)
