"""The sentences of a text as rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.core.passages import Passage
from desktop_app.core.sureness import sureness
from desktop_app.gui.live import wording
from desktop_app.gui.plain import plain_tip
from desktop_app.gui.theme import label_word

_CHARACTERS_SHOWN = 400
"""No row is wide enough for more."""
_CHARACTERS_IN_TOOLTIP = 1_000
_AnyIndex = QModelIndex | QPersistentModelIndex


class PassagesModel(QAbstractListModel):
    """One row a passage; its words are what is displayed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        """Whose passages these are."""
        self.passages: list[Passage] = []

    def show_passages(self, text: str, passages: Sequence[Passage]) -> None:
        """Show these instead of others."""
        self.beginResetModel()
        self.text, self.passages = text, list(passages)
        self.endResetModel()

    def add_passages(self, passages: Sequence[Passage]) -> None:
        """Show further ones of the same text below."""
        if not passages:
            return
        first = len(self.passages)
        self.beginInsertRows(QModelIndex(), first, first + len(passages) - 1)
        self.passages += passages
        self.endInsertRows()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.passages)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        passage = self.passages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(passage, _CHARACTERS_SHOWN)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self._words(passage, _CHARACTERS_IN_TOOLTIP)
            return plain_tip(f"{words}\n\n{wording.exact_shares(passage.prediction)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(passage)
        return None

    def _words(self, passage: Passage, most: int) -> str:
        words = " ".join(self.text[passage.start : min(passage.end, passage.start + most)].split())
        return f"{words}…" if passage.end - passage.start > most else words

    def _spoken(self, passage: Passage) -> str:
        words = self._words(passage, _CHARACTERS_IN_TOOLTIP)
        label = label_word(passage.prediction.label)
        if passage.prediction.label is None:
            return f"{label}: {words}"
        step = wording.sureness_words(sureness(passage.prediction.confidence))
        return f"{label}, {step}: {words}"
