"""Buttons for what rows are most often filtered by, each with how many there are."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui import formatting
from desktop_app.gui.files.flow_layout import FlowLayout
from desktop_app.gui.files.query_worker import RunCounts
from desktop_app.gui.files.signs import any_by_hand_sign, label_sign, odd_sign, unsure_sign
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.theme import label_color
from desktop_app.jobs.views import RowFilter
from desktop_app.tables.layout import RowFlag


class FilterChips(QWidget):
    """All, negative, neutral, positive, no text: one of them is on. Not sure, odd, by hand: each
    by itself, and the last two only where there are such rows."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.all = self._add(is_one_of=True)
        self.labels: dict[Label | None, QPushButton] = {
            label: self._add(is_one_of=True) for label in (*LABELS, None)
        }
        self.unsure, self.odd, self.by_hand = (self._add(is_one_of=False) for _ in range(3))
        row = FlowLayout(self, spacing=SPACE // 2)
        for button in self._buttons():
            row.addWidget(button)
            button.clicked.connect(lambda _: self.chosen.emit())
        self.show_counts(RunCounts())
        self.show_filter(RowFilter())
        self._take_colors()

    def _add(self, *, is_one_of: bool) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        set_role(button, "chip")
        if is_one_of:
            self._group.addButton(button)
        return button

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.all, *self.labels.values(), self.unsure, self.odd, self.by_hand

    def applied_to(self, row_filter: RowFilter) -> RowFilter:
        """The filter with what is chosen here."""
        odd = ~RowFlag.NONE if self.odd.isChecked() else RowFlag.NONE
        is_some_flag = row_filter.with_flags not in (RowFlag.NONE, ~RowFlag.NONE)
        return replace(
            row_filter,
            label=next((label for label in LABELS if self.labels[label].isChecked()), None),
            no_text=self.labels[None].isChecked(),
            unsure=self.unsure.isChecked(),
            with_flags=odd or (row_filter.with_flags if is_some_flag else RowFlag.NONE),
            corrected=self.by_hand.isChecked(),
        )

    def show_filter(self, row_filter: RowFilter) -> None:
        """Show what is filtered by; tells nobody."""
        chosen = self.labels[row_filter.label] if row_filter.label else self.all
        (self.labels[None] if row_filter.no_text else chosen).setChecked(True)
        self.unsure.setChecked(row_filter.unsure)
        self.odd.setChecked(row_filter.with_flags == ~RowFlag.NONE)
        self.by_hand.setChecked(row_filter.corrected)
        self._show_rare()

    def show_counts(self, counts: RunCounts) -> None:
        """Show how many rows there are of each."""
        self._counts = counts
        self._name(self.all, self.tr("All"), counts.labels.total)
        for label, button in self.labels.items():
            self._name(button, label_sign(label), counts.labels.of(label))
        self._name(self.unsure, unsure_sign(), counts.unsure)
        self._name(self.odd, odd_sign(), counts.odd)
        self._name(self.by_hand, any_by_hand_sign(), counts.by_hand.by_hand)
        self._show_rare()

    def _show_rare(self) -> None:
        self.odd.setVisible(self._counts.odd > 0 or self.odd.isChecked())
        has_by_hand = self._counts.by_hand.by_hand > 0
        self.by_hand.setVisible(has_by_hand or self.by_hand.isChecked())

    def _take_colors(self) -> None:
        for label, button in self.labels.items():
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.ButtonText, label_color(label))
            button.setPalette(palette)

    def _name(self, button: QPushButton, words: str, number: int) -> None:
        button.setText(f"{words} {formatting.count(number)}")
        name = self.tr("Show {kind}: {rows}")
        button.setAccessibleName(name.format(kind=words, rows=counted_rows(number)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colors()
