"""Which of the user's own columns an export is to hold."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.gui.formatting import one_line

_MOST_ROWS_SHOWN = 6
_NAME_LENGTH = 80


class OwnColumns(QListWidget):
    """A list of names, each to be ticked; those of `left_out` are not at first."""

    def __init__(
        self, names: Sequence[str], left_out: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self.setAccessibleName(self.tr("Your columns"))
        self.setUniformItemSizes(True)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        for name in names:
            item = QListWidgetItem(one_line(name, length=_NAME_LENGTH), self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = name not in left_out
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    @property
    def left_out(self) -> frozenset[str]:
        """Names that are not ticked."""
        return frozenset(
            name
            for row, name in enumerate(self._names)
            if self.item(row).checkState() == Qt.CheckState.Unchecked
        )

    @property
    def has_ticked(self) -> bool:
        """Whether a column is left to write; True where none could be chosen."""
        return not self._names or not self.left_out.issuperset(self._names)

    def sizeHint(self) -> QSize:
        rows = min(max(self.count(), 1), _MOST_ROWS_SHOWN)
        height = rows * self.sizeHintForRow(0) if self.count() else 0
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())
