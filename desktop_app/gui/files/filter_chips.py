"""One button for each answer a row can have, with how many there are."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui.files import formatting
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_color, label_shape, label_word
from desktop_app.jobs.views import LabelCounts, RowFilter

_CHECKED = """
QPushButton:checked {
    border: 2px solid palette(highlight); padding: 4px 13px; background: palette(base);
}
"""


class FilterChips(QWidget):
    """All, negative, neutral, positive, no text; one of them is on."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.setStyleSheet(_CHECKED)
        self.all = self._add()
        self.labels: dict[Label | None, QPushButton] = {
            label: self._add() for label in (*LABELS, None)
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for button in self._group.buttons():
            row.addWidget(button)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit())
        self.show_counts(LabelCounts())
        self.reset()
        self._take_colors()

    def _add(self) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        set_role(button, "chip")
        self._group.addButton(button)
        return button

    @property
    def label(self) -> Label | None:
        """The label whose rows alone are to be shown."""
        return next((label for label in LABELS if self.labels[label].isChecked()), None)

    @property
    def no_text(self) -> bool:
        """Whether only rows without text are to be shown."""
        return self.labels[None].isChecked()

    def reset(self) -> None:
        """Show all rows; tells nobody."""
        self.all.setChecked(True)

    def show_filter(self, row_filter: RowFilter) -> None:
        """Show what is filtered by from elsewhere; tells nobody."""
        one = self.labels[row_filter.label] if row_filter.label else self.all
        (self.labels[None] if row_filter.no_text else one).setChecked(True)

    def show_counts(self, counts: LabelCounts) -> None:
        """Show how many rows there are of each."""
        self._name(self.all, self.tr("All"), counts.total)
        for label, button in self.labels.items():
            words = f"{label_shape(label)} {label_word(label)}"
            self._name(button, words, counts.of(label))

    def _take_colors(self) -> None:
        for label, button in self.labels.items():
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.ButtonText, label_color(label))
            button.setPalette(palette)

    def _name(self, button: QPushButton, words: str, number: int) -> None:
        button.setText(f"{words} {formatting.count(number)}")
        name = self.tr("Show {kind}: {number} rows")
        button.setAccessibleName(name.format(kind=words, number=formatting.count(number)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colors()
