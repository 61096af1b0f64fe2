"""Widths, order and visibility of the columns come back for every file with the same columns."""

import hashlib
import json

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHeaderView

from desktop_app.gui.state import UiState
from desktop_app.tables.layout import TableLayout

_MOST_KINDS = 40
_KINDS = "files/columns"
_REST_MS = 300


class ColumnMemory(QObject):
    """Of one header; `layout` tells which columns it has."""

    def __init__(self, header: QHeaderView, state: UiState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self._state = state
        self._kind = ""
        self._later = QTimer(self, singleShot=True, interval=_REST_MS)
        self._later.timeout.connect(self._keep)
        header.sectionResized.connect(self.note)
        header.sectionMoved.connect(self.note)

    def show_columns(self, layout: TableLayout | None) -> bool:
        """Take on the look that such columns had; False where they are new."""
        self.leave()
        kind = _kind_of(layout) if layout else ""
        saved = self._state.read_bytes(_name(kind)) if kind else None
        is_known = saved is not None and self._header.restoreState(saved)
        self._later.stop()
        self._kind = kind
        return is_known

    def leave(self) -> None:
        """Keep what has changed of the columns on show. To be told before they go: what the header
        then tells of the next ones is nothing that anybody chose."""
        self.flush()
        self._kind = ""

    def note(self) -> None:
        """Something about the columns has changed."""
        if self._kind:
            self._later.start()

    def forget(self) -> None:
        """Such columns are as good as new."""
        self._later.stop()
        if self._kind:
            self._state.forget(_name(self._kind))

    def flush(self) -> None:
        """Keep at once what has changed."""
        if self._later.isActive():
            self._later.stop()
            self._keep()

    def _keep(self) -> None:
        if not self._kind:
            return
        self._state.write_bytes(_name(self._kind), self._header.saveState())
        kinds = [kind for kind in self._state.read_texts(_KINDS) if kind != self._kind]
        for kind in kinds[: max(0, len(kinds) + 1 - _MOST_KINDS)]:
            self._state.forget(_name(kind))
        self._state.write_texts(_KINDS, [*kinds, self._kind][-_MOST_KINDS:])


def _kind_of(layout: TableLayout) -> str:
    columns = json.dumps([layout.text_column, layout.columns])
    return hashlib.blake2b(columns.encode(), digest_size=6).hexdigest()


def _name(kind: str) -> str:
    return f"{_KINDS}/{kind}"
