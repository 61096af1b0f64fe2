"""Has the layouts of the queue's files guessed, and writes them into their entries."""

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.failures import Failure
from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.entry_list import EntryList
from desktop_app.gui.files.layout_worker import LayoutAnswer, LayoutRequest, LayoutWorker
from desktop_app.gui.files.worker_thread import WorkerThread


class LayoutDesk(QObject):
    """Only the answer to what an entry asks for now counts."""

    layout_known = Signal(int)
    layout_refused = Signal(int)

    def __init__(self, entries: EntryList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self._worker = LayoutWorker()
        self._worker.layout_ready.connect(self._on_layout_ready)
        self._worker.layout_failed.connect(self._on_layout_failed)
        self._thread = WorkerThread(self._worker, "file-layouts")

    def ask_first(self, entry: FileEntry) -> None:
        """Read the file as the last time, or as guessed."""
        self._worker.ask(LayoutRequest(entry.id, entry.path, entry.choices, is_first=True))

    def ask(self, entry: FileEntry) -> None:
        """Read the file as its entry's choices say, and remember them."""
        self._worker.ask(LayoutRequest(entry.id, entry.path, entry.choices))

    def ask_known(self, entry: FileEntry) -> None:
        """Read the file as its entry's choices say, which are those of an earlier time."""
        self._worker.ask(LayoutRequest(entry.id, entry.path, entry.choices, is_known=True))

    def shutdown(self) -> None:
        """Wait for the file under way. A second call does nothing."""
        self._thread.shutdown()

    def _is_current(self, request: LayoutRequest) -> bool:
        if request.entry_id not in self._entries:
            return False
        return self._entries[request.entry_id].choices == request.choices

    def _on_layout_ready(self, answer: LayoutAnswer) -> None:
        entry_id = answer.request.entry_id
        if not self._is_current(answer.request):
            return
        entry = self._entries[entry_id]
        state, failure = _standing(entry)
        self._entries.change(
            entry_id,
            state=state,
            failure=failure,
            before_unreadable=None,
            choices=answer.choices,
            recalled=answer.recalled,
            layout=answer.layout,
            preview=answer.rows,
            is_layout_pending=False,
        )
        self.layout_known.emit(entry_id)

    def _on_layout_failed(self, request: LayoutRequest, failure: Failure) -> None:
        if not self._is_current(request):
            return
        entry = self._entries[request.entry_id]
        if entry.is_resuming and entry.state.is_active:
            # The run reads the file as it did before, and says by itself what is wrong with it.
            self._entries.change(entry.id, layout=None, preview=(), is_layout_pending=False)
            return
        has_run = entry.run_path is not None and entry.state is not FileState.UNREADABLE
        self._entries.change(
            entry.id,
            state=FileState.UNREADABLE,
            failure=failure,
            before_unreadable=entry if has_run else entry.before_unreadable,
            layout=None,
            preview=(),
            is_layout_pending=False,
        )
        self.layout_refused.emit(entry.id)


def _standing(entry: FileEntry) -> tuple[FileState, Failure | None]:
    """State and failure of an entry whose layout is known now."""
    if before := entry.before_unreadable:
        return before.state, before.failure
    is_news = entry.state is FileState.READING or entry.layout is None
    if not is_news:
        return entry.state, entry.failure
    return entry.state if entry.state.is_active else FileState.READY, None
