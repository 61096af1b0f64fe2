"""`python -m benchmarks.window FILE`: drops a file on the real window, runs it to the end and
prints a WindowReport."""

import argparse
import sys
import time
from pathlib import Path

import onnxruntime  # noqa: F401  (before PySide6: the other order fails to load DLLs on Windows)
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from benchmarks.window_report import WindowReport
from desktop_app.core.classifier import Classifier
from desktop_app.core.options import EngineOptions
from desktop_app.gui.app import build_window, make_files_page
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.page import FilesPage
from desktop_app.gui.main_window import MainWindow
from desktop_app.locations import bundled_model_dir
from desktop_app.tables.layout import LayoutChoices


class DroppedRun(QObject):
    """Acts like a user: waits for the model, drops the file, starts it when it can be started."""

    def __init__(self, window: MainWindow, file: Path, column: str | None) -> None:
        super().__init__(window)
        self._window = window
        self._file = file
        self._column = column
        assert isinstance(window.files, FilesPage)
        self._queue = window.files.queue
        self._dropped = 0.0
        self.report: WindowReport | None = None
        self.failure: str | None = None
        window.host.engine_ready.connect(self._on_engine_ready)
        window.host.engine_failed.connect(lambda failure: self._give_up(str(failure)))
        self._queue.entry_changed.connect(self._on_entry_changed)

    def _on_engine_ready(self) -> None:
        self._dropped = time.perf_counter()
        drop(self._window, self._file)

    def _on_entry_changed(self, entry_id: int) -> None:
        entry = self._queue[entry_id]
        if entry.state is FileState.READY and not entry.is_layout_pending:
            self._start(entry)
        elif entry.state is FileState.FINISHED:
            self._finish(entry)
        elif entry.state is FileState.FAILED:
            self._give_up(str(entry.failure))

    def _start(self, entry: FileEntry) -> None:
        assert entry.layout is not None
        guessed = entry.layout.columns[entry.layout.text_column]
        if self._column in (None, guessed):
            self._queue.start(entry.id)
        else:
            self._queue.choose(entry.id, LayoutChoices(text_column=self._column))

    def _finish(self, entry: FileEntry) -> None:
        assert entry.progress is not None
        self.report = WindowReport(
            rows=entry.progress.rows_done,
            from_drop_s=time.perf_counter() - self._dropped,
            run_s=entry.progress.throughput.elapsed_s,
        )
        self._window.close()

    def _give_up(self, failure: str) -> None:
        self.failure = failure
        self._window.close()


def open_engine(model: Path) -> Classifier:
    """As the program opens it for its window."""
    return Classifier.open(model, EngineOptions(gives_way=True))


def drop(window: MainWindow, file: Path) -> None:
    """Let a file fall on the middle of the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file.resolve()))])
    middle = QPoint(window.width() // 2, window.height() // 2)
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    modifiers = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(middle, *how, modifiers))
    QApplication.sendEvent(window, QDropEvent(middle.toPointF(), *how, modifiers))


def main() -> int:
    """Exit code 0 with a report, 1 with what failed on standard error."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.window", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--column", help="column of the texts (default: the window's guess)")
    parser.add_argument("--model", type=Path, default=bundled_model_dir())
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    window = build_window([], lambda: open_engine(args.model), make_files=make_files_page)
    run = DroppedRun(window, args.file, args.column)
    window.show()
    app.exec()
    if run.report is None:
        print(run.failure or "The window was closed before the end.", file=sys.stderr)
        return 1
    print(run.report.to_json())
    return 0


if __name__ == "__main__":
    sys.exit(main())
