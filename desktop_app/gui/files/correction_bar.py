"""Buttons that label the selected rows by hand."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui.files.row_actions import RowActions, key_hint
from desktop_app.gui.files.signs import label_sign
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.theme import label_color, label_shape
from desktop_app.jobs.views import StoredRow


class CorrectionBar(QWidget):
    """A button a class, one for "right", one to take it back; the class set by hand is on."""

    def __init__(self, actions: RowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: StoredRow | None = None
        self.labels: dict[Label, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        caption = QLabel(self.tr("Correct:"))
        set_role(caption, "muted")
        row.addWidget(caption)
        for label in LABELS:
            button = _button(actions.labels[label], label_shape(label))
            button.setCheckable(True)
            set_role(button, "toggle")
            name = self.tr("Label by hand: {label}").format(label=label_sign(label))
            button.setAccessibleName(name)
            # What is on is told by the row, once it is labelled, and not by the click.
            button.clicked.connect(self._on_clicked)
            self.labels[label] = button
            row.addWidget(button)
        self.confirm = _button(actions.confirm, self.tr("✓ Right"))
        self.take_back = _button(actions.take_back, "✕")
        self.take_back.setAccessibleName(self.tr("Take the label by hand away"))
        for button in (self.confirm, self.take_back):
            row.addWidget(button)
        row.addStretch()
        self._take_colors()

    def show_row(self, row: StoredRow) -> None:
        """What is set by hand."""
        self._row = row
        for label, button in self.labels.items():
            button.setChecked(label is row.label_by_hand)
        self.confirm.setEnabled(row.prediction.label is not None)
        self.take_back.setEnabled(row.label_by_hand is not None)

    def _on_clicked(self) -> None:
        if self._row:
            self.show_row(self._row)

    def _take_colors(self) -> None:
        for label, button in self.labels.items():
            palette = button.palette()
            palette.setColor(QPalette.ColorRole.ButtonText, label_color(label))
            button.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colors()


def _button(action: QAction, words: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(key_hint(action))
    button.clicked.connect(action.trigger)
    return button
