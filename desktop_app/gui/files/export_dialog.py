"""What an export is to hold."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.files import formatting
from desktop_app.gui.look import SPACE, set_role
from desktop_app.tables.writing import CsvOptions


class ExportDialog(QDialog):
    """All rows or those shown, and two switches for spreadsheets; does not block the window."""

    def __init__(self, total: int, shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export to CSV"))
        every = self.tr("&All {number} rows").format(number=formatting.count(total))
        self.all_rows = QRadioButton(every)
        only = self.tr("Only the {number} rows &shown").format(number=formatting.count(shown))
        self.shown_rows = QRadioButton(only)
        self.all_rows.setChecked(True)
        self.shown_rows.setEnabled(shown != total)
        self.bom = QCheckBox(self.tr("&Byte-order mark, so that Excel reads every character right"))
        self.bom.setChecked(CsvOptions().with_bom)
        formulas = self.tr("&Neutralise formulas: cells that begin with = + - @ stay text")
        self.neutralise = QCheckBox(formulas)
        self.neutralise.setChecked(CsvOptions().neutralise_formulas)
        self._lay_out()

    @property
    def options(self) -> CsvOptions:
        """How to write."""
        return CsvOptions(
            with_bom=self.bom.isChecked(), neutralise_formulas=self.neutralise.isChecked()
        )

    @property
    def is_shown_only(self) -> bool:
        """Whether only the rows shown are wanted."""
        return self.shown_rows.isChecked()

    def _lay_out(self) -> None:
        columns = QLabel(
            self.tr(
                "The file's own columns, and beside them sentiment, confidence, p_negative, "
                "p_neutral and p_positive, in the order of the file."
            )
        )
        columns.setWordWrap(True)
        set_role(columns, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(columns)
        for choice in (self.all_rows, self.shown_rows, self.bom, self.neutralise):
            layout.addWidget(choice)
        layout.addSpacing(SPACE)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = buttons.addButton(self.tr("&Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
