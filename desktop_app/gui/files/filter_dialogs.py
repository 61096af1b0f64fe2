"""What rows can be filtered by beyond a click: a span of confidences, values of a column."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui import formatting
from desktop_app.gui.files.filter_wording import value_name
from desktop_app.gui.look import SPACE, set_role
from desktop_app.jobs.views import CellIs, ConfidenceRange, ValueCount

_VALUE = Qt.ItemDataRole.UserRole
_NAME_LENGTH = 80


class ConfidenceDialog(QDialog):
    """From so many percent to so many."""

    def __init__(self, last: ConfidenceRange | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter by confidence"))
        shown = last or ConfidenceRange()
        self.least = _percent_box(shown.least, self.tr("Confidence from"))
        self.below = _percent_box(
            1.0 if shown.below is None else shown.below, self.tr("Confidence up to")
        )
        self.least.valueChanged.connect(self.below.setMinimum)
        self.below.setMinimum(self.least.value())
        form = QFormLayout(self)
        form.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        form.setSpacing(SPACE)
        form.addRow(self.tr("Confidence &from:"), self.least)
        form.addRow(self.tr("&up to:"), self.below)
        form.addRow(_buttons(self))

    @property
    def chosen(self) -> ConfidenceRange:
        """What is set; 100% is within it."""
        below = None if self.below.value() == self.below.maximum() else self.below.value() / 100
        return ConfidenceRange(self.least.value() / 100, below)


class ValuesDialog(QDialog):
    """Values of one column to tick, the most frequent first."""

    def __init__(self, column: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter by {column}").format(column=name))
        self._column = column
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the values…"))
        self.search.setAccessibleName(self.tr("Search the values"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_edited)
        self.values = QListWidget()
        self.values.setAccessibleName(self.tr("Values of {column}").format(column=name))
        self.values.itemChanged.connect(self._on_ticked)
        self.note = QLabel(self.tr("Reading the values…"))
        set_role(self.note, "muted")
        self.others = QCheckBox(self.tr("All &other values than these"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        self._buttons = _buttons(self)
        for part in (self.search, self.values, self.note, self.others, self._buttons):
            layout.addWidget(part)
        self.resize(48 * SPACE, 52 * SPACE)
        self._on_ticked()

    def show_values(self, values: Sequence[ValueCount], ticked: CellIs | None) -> None:
        """They were found; `ticked` is what is filtered by now."""
        chosen = ticked.values if ticked and ticked.column == self._column else ()
        self.others.setChecked(bool(chosen) and ticked is not None and ticked.is_other)
        self.values.blockSignals(True)
        for one in values:
            self.values.addItem(_item(one, is_ticked=one.value in chosen))
        self.values.blockSignals(False)
        self.values.setCurrentRow(0)
        self.values.setFocus()
        self.note.setText(self._found_words(len(values)))
        self._on_ticked()

    def _found_words(self, values: int) -> str:
        if values == 1:
            return self.tr("There is no other value. Space ticks it.")
        words = self.tr("The {number} most frequent values. Space ticks one.")
        return words.format(number=formatting.count(values))

    @property
    def chosen(self) -> CellIs:
        """What is ticked."""
        values = tuple(item.data(_VALUE) for item in self._items() if _is_ticked(item))
        return CellIs(self._column, values, self.others.isChecked())

    def _items(self) -> list[QListWidgetItem]:
        return [self.values.item(place) for place in range(self.values.count())]

    def _on_ticked(self) -> None:
        accept = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        accept.setEnabled(any(map(_is_ticked, self._items())))

    def _on_search_edited(self, words: str) -> None:
        for item in self._items():
            item.setHidden(words.casefold() not in item.text().casefold())


def _item(one: ValueCount, *, is_ticked: bool) -> QListWidgetItem:
    name = formatting.one_line(value_name(one.value), length=_NAME_LENGTH)
    item = QListWidgetItem(f"{name}  ({formatting.count(one.rows)})")
    item.setData(_VALUE, one.value)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
    return item


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _percent_box(share: float, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, 100)
    box.setSuffix("%")
    box.setValue(round(100 * share))
    box.setAccessibleName(name)
    return box


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
    buttons = QDialogButtonBox(ok | cancel, dialog)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons
