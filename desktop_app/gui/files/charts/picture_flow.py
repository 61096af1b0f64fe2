"""From the chart on show to a picture in a file or on the clipboard."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.errors import ExportError
from desktop_app.gui.failures import Failure
from desktop_app.gui.files.charts.inks import LIGHT
from desktop_app.gui.files.charts.painter import ScenePainter, metrics_of
from desktop_app.gui.files.charts.picture import Caption, picture_scene
from desktop_app.gui.files.charts.scene import Draw, Scene
from desktop_app.gui.files.charts.svg import svg_document
from desktop_app.gui.files.worker_thread import WorkerThread
from desktop_app.gui.state import UiState
from desktop_app.language import translate
from desktop_app.tables.atomic import replacing_binary

_SCALE = 3
"""Pixels of a PNG by the pixel of the layout: sharp in print at 16 cm."""
_FOLDER = "charts/folder"
_PNG, _SVG = ".png", ".svg"


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart laid out to be kept."""

    scene: Scene
    title: str
    font: QFont


class PictureWorker(QObject):
    """Makes files of pictures, off the GUI thread: compressing one takes a tenth of a second."""

    written = Signal(object)
    """Path."""
    failed = Signal(object)
    """Failure."""
    _asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._asked.connect(self._on_asked)

    def ask(self, picture: Picture, path: Path) -> None:
        """Write a file, replacing what is there. From any thread."""
        self._asked.emit(picture, path)

    def _on_asked(self, picture: Picture, path: Path) -> None:
        try:
            content = svg(picture) if path.suffix.lower() == _SVG else png(picture)
            with replacing_binary(path, overwrite=True) as file:
                file.write(content)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            title = self.tr("{name} could not be written").format(name=path.name)
            self.failed.emit(Failure.from_exception(title, exc))
        else:
            self.written.emit(path)


class PictureFlow(QObject):
    """Asks where to, then writes on a thread of its own."""

    written = Signal(object)
    """Path."""
    failed = Signal(object)
    """Failure."""

    def __init__(self, parent: QWidget, state: UiState) -> None:
        super().__init__(parent)
        self._window = parent
        self._state = state
        self._worker = PictureWorker()
        self._worker.written.connect(self.written)
        self._worker.failed.connect(self.failed)
        self._thread = WorkerThread(self._worker, "chart-pictures")

    def save(self, draw: Draw, caption: Caption, name: str) -> None:
        """Ask for a file and write it; `name` is proposed, without a suffix."""
        picture = self._picture(draw, caption)
        dialog = QFileDialog(self._window, self.tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        png_filter, svg_filter = self.tr("PNG picture (*.png)"), self.tr("SVG drawing (*.svg)")
        dialog.setNameFilters([png_filter, svg_filter])
        dialog.setDefaultSuffix(_PNG[1:])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix((_SVG if chosen == svg_filter else _PNG)[1:])
        )
        if folder := self._state.read_text(_FOLDER):
            dialog.setDirectory(folder)
        dialog.selectFile(f"{name}{_PNG}")
        dialog.fileSelected.connect(lambda chosen: self.write(picture, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, picture: Picture, path: Path) -> None:
        """Write a file, replacing what is there."""
        self._state.write_text(_FOLDER, str(path.parent))
        self._worker.ask(picture, path)

    def copy(self, draw: Draw, caption: Caption) -> None:
        """Put a picture onto the clipboard."""
        QGuiApplication.clipboard().setImage(painted(self._picture(draw, caption)))

    def shutdown(self) -> None:
        """Wait for the file that is being written. A second call does nothing."""
        self._thread.shutdown()

    def _picture(self, draw: Draw, caption: Caption) -> Picture:
        font = QFont(self._window.font())
        scene = picture_scene(draw, caption.title, caption.notes, metrics_of(font))
        return Picture(scene, caption.title, font)


def painted(picture: Picture) -> QImage:
    """At three times the size of the layout."""
    size = picture.scene.size
    image = QImage(
        round(size.width * _SCALE), round(size.height * _SCALE), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(picture.font)
    ScenePainter(painter, LIGHT).paint(picture.scene)
    painter.end()
    return image


def png(picture: Picture) -> bytes:
    """The content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(painted(picture)):
        raise ExportError(
            translate(
                "Charts", "The picture could not be made: there is too little memory. Close files."
            )
        )
    return bytes(buffer.data().data())


def svg(picture: Picture) -> bytes:
    """The content of an SVG file."""
    info = QFontInfo(picture.font)
    document = svg_document(
        picture.scene,
        LIGHT,
        title=picture.title,
        family=info.family(),
        pixel_size=info.pixelSize(),
    )
    return document.encode()
