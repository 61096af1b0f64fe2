"""What the file's own labels stand for: shown as guessed, to be changed by hand."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.predictions import LABELS, Label
from desktop_app.gui.files.charts.wording import label_name, value_words
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.row_count import counted_rows
from desktop_app.gui.scrolling import scrollable, size_in_type
from desktop_app.jobs.chart_figures import AgreementFigures, LabelValue

_MOST_VALUES = 200
"""A list any longer is none of labels."""
_LINES_A_VALUE, _LINES_AROUND, _MOST_LINES = 2, 9, 36
_LETTERS = 64


class MeaningsDialog(QDialog):
    """A row for each of the file's labels, the most frequent first."""

    def __init__(self, figures: AgreementFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the labels mean"))
        self.lists: dict[str, QComboBox] = {}
        self.is_guess_asked = False
        """Whether the meanings are to be guessed again."""
        words = self.tr(
            "Each value of “{column}” is compared as one of the three classes, or left out."
        )
        above = QLabel(words.format(column=value_words(figures.comparison.column)))
        above.setTextFormat(Qt.TextFormat.PlainText)
        above.setWordWrap(True)
        set_role(above, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(above)
        layout.addWidget(self._values(figures), 1)
        layout.addWidget(self._buttons())

    @property
    def mapping(self) -> Mapping[str, Label]:
        """What was chosen; a value that is left out is not in it."""
        return {
            value: Label(one.currentData())
            for value, one in self.lists.items()
            if one.currentData() is not None
        }

    def _values(self, figures: AgreementFigures) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        for row, value in enumerate(figures.values[:_MOST_VALUES]):
            name = value_words(value.value)
            rows = QLabel(counted_rows(value.rows))
            set_role(rows, "muted")
            made = self._meaning(name, value)
            # With a buddy a single one would be taken for a shortcut.
            caption = QLabel(name.replace("&", "&&"))
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setWordWrap(True)
            caption.setBuddy(made)
            grid.addWidget(caption, row, 0)
            grid.addWidget(rows, row, 1)
            grid.addWidget(made, row, 2)
            self.lists[value.value] = made
        grid.setRowStretch(len(self.lists), 1)
        return scrollable(content)

    def _meaning(self, name: str, value: LabelValue) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Meaning of {value}").format(value=name))
        for label in LABELS:
            made.addItem(label_name(label), label.value)
        made.addItem(self.tr("– left out"), None)
        meaning = value.meaning.value if value.meaning else None
        made.setCurrentIndex(made.findData(meaning) if meaning else len(LABELS))
        return made

    def _buttons(self) -> QDialogButtonBox:
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel, self)
        self.guess_button = buttons.addButton(
            self.tr("&Guess again"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.guess_button.clicked.connect(self._on_guess_clicked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_guess_clicked(self) -> None:
        self.is_guess_asked = True
        self.accept()

    def sizeHint(self) -> QSize:
        lines = min(len(self.lists) * _LINES_A_VALUE + _LINES_AROUND, _MOST_LINES)
        return size_in_type(self, letters=_LETTERS, lines=lines)
