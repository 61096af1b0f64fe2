"""Imports pyqtgraph beside the window's work."""

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.files.worker_thread import WorkerThread


class PlotLibrary(QObject):
    """The import takes about 0.4 s of computing, in which the window would not answer."""

    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_loaded = False
        self._importer = _Importer()
        self._importer.imported.connect(self._on_imported)
        self._thread: WorkerThread | None = None

    def load(self) -> None:
        """Begin to import; ends in `loaded`. Does nothing the second time."""
        if self._thread is None:
            self._thread = WorkerThread(self._importer, "plot-library")
            self._importer.asked.emit()

    def shutdown(self) -> None:
        """Wait for an import under way. A second call does nothing."""
        if self._thread:
            self._thread.shutdown()

    def _on_imported(self) -> None:
        self.is_loaded = True
        self.loaded.emit()


class _Importer(QObject):
    asked = Signal()
    imported = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._on_asked)

    def _on_asked(self) -> None:
        import pyqtgraph  # noqa: F401

        self.imported.emit()
