"""How the selected file is read: shown as guessed, to be changed by hand."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.form_parts import caption, combo, fill
from desktop_app.gui.files.layout_options import (
    DELIMITERS,
    ENCODINGS,
    delimiter_name,
    encoding_name,
)
from desktop_app.gui.files.role_lists import RoleLists
from desktop_app.gui.files.setup_wording import choice_words
from desktop_app.gui.formatting import one_line, percent
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.plain import set_plain_tip
from desktop_app.tables.layout import FileFormat, LayoutChoices, TableLayout

_COLUMN_NAME_LENGTH = 80


class SetupForm(QWidget):
    """Sheet, columns, encoding, delimiter and header, as far as a file has them. The first
    encoding and delimiter on the list leave the choice to the guess."""

    choices_changed = Signal(object)
    """LayoutChoices, by the user's hand only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = LayoutChoices()
        self._shown: tuple[object, ...] = ()
        self.sheet = combo(self.tr("Sheet"), width=10)
        self.column = combo(self.tr("Text column"), width=10)
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.reason, "muted")
        self.guess_button = QPushButton(self.tr("Bac&k to the guess"))
        self.guess_button.setAccessibleName(self.tr("Read the file as guessed, without choices"))
        self.guess_button.clicked.connect(lambda: self._choose(LayoutChoices()))
        self.encoding = combo(self.tr("Encoding"), width=8)
        self.delimiter = combo(self.tr("Delimiter"), width=8)
        self.header = QCheckBox(self.tr("First row is a &header"))
        self.roles = RoleLists(self)
        self._sheet_caption = caption(self.tr("&Sheet"), self.sheet)
        self._encoding_caption = caption(self.tr("En&coding"), self.encoding)
        self._delimiter_caption = caption(self.tr("&Delimiter"), self.delimiter)
        self._lay_out()
        self._show_parts(None)
        self.roles.choices_changed.connect(self._choose)
        self.sheet.activated.connect(self._on_sheet_activated)
        self.column.activated.connect(self._on_column_activated)
        self.encoding.activated.connect(self._on_encoding_activated)
        self.delimiter.activated.connect(self._on_delimiter_activated)
        self.header.clicked.connect(self._on_header_clicked)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._sheet_caption, 0, 0)
        grid.addWidget(self.sheet, 0, 1)
        grid.addWidget(caption(self.tr("&Text column"), self.column), 1, 0)
        grid.addWidget(self.column, 1, 1)
        grid.addLayout(self._beside(self.reason, self.guess_button), 1, 2, 1, 4)
        grid.addWidget(self._encoding_caption, 2, 0)
        grid.addWidget(self.encoding, 2, 1)
        grid.addWidget(self._delimiter_caption, 2, 2)
        grid.addWidget(self.delimiter, 2, 3)
        grid.addWidget(self.header, 2, 4, 1, 2)
        self.roles.add_to(grid, 3)
        grid.setRowStretch(grid.rowCount(), 1)
        for column, stretch in ((1, 4), (3, 3), (5, 3)):
            grid.setColumnStretch(column, stretch)

    @staticmethod
    def _beside(words: QLabel, button: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(words, 1)
        row.addWidget(button)
        return row

    def show_entry(self, entry: FileEntry) -> None:
        """Show how a file is read; nothing can be changed while it runs."""
        self.setEnabled(not entry.state.is_active)
        told = (entry.layout, entry.choices, entry.recalled)
        # A run tells of its progress five times a second, which changes nothing of this.
        if told != self._shown or entry.choices != self._choices:
            self._shown, self._choices = told, entry.choices
            self._fill(entry)

    def _fill(self, entry: FileEntry) -> None:
        self._show_parts(entry.layout)
        self._fill_sheets(entry.layout)
        self._fill_encodings(entry)
        self._fill_delimiters(entry)
        self._fill_columns(entry.layout)
        self.roles.show_entry(entry)
        self._show_header(entry.layout)
        self.reason.setText(choice_words(entry))
        set_plain_tip(self.reason, str(entry.recalled.path) if entry.recalled else "")
        # Also of a file that cannot be read so: its sheets are not known then.
        self.guess_button.setVisible(entry.choices != LayoutChoices())

    def _show_parts(self, layout: TableLayout | None) -> None:
        """What the file's format has no use for is not there to be puzzled over."""
        form = layout.format if layout else FileFormat.DELIMITED
        is_delimited = form in (FileFormat.DELIMITED, FileFormat.TEXT)
        for part in (self._sheet_caption, self.sheet):
            part.setVisible(layout is not None and len(layout.sheets) > 1)
        for part in (self._encoding_caption, self.encoding):
            part.setVisible(form not in (FileFormat.WORKBOOK, FileFormat.PARQUET))
        for part in (self._delimiter_caption, self.delimiter):
            part.setVisible(is_delimited)
        self.header.setVisible(is_delimited or form is FileFormat.WORKBOOK)
        is_workbook = form is FileFormat.WORKBOOK
        self._sheet_caption.setText(self.tr("&Sheet") if is_workbook else self.tr("Ta&ble"))

    def _show_header(self, layout: TableLayout | None) -> None:
        above = layout.rows_above_header if layout else 0
        left_out = self.tr("Rows above the &header left out: {count}").format(count=above)
        self.header.setText(left_out if above else self.tr("First row is a &header"))
        self.header.setChecked(layout is not None and layout.has_header)

    def _fill_sheets(self, layout: TableLayout | None) -> None:
        names = layout.sheets if layout else ()
        shown = [(one_line(name, length=_COLUMN_NAME_LENGTH), name) for name in names]
        fill(self.sheet, shown, layout.sheet if layout else None)

    def _fill_columns(self, layout: TableLayout | None) -> None:
        columns = layout.columns if layout else ()
        shown = [(one_line(name, length=_COLUMN_NAME_LENGTH), name) for name in columns]
        fill(self.column, shown, columns[layout.text_column] if layout else None)

    def _fill_encodings(self, entry: FileEntry) -> None:
        guess = encoding_name(entry.layout.encoding) if entry.layout else ""
        first = self._guess_item(guess, is_guess=entry.choices.encoding is None)
        if entry.layout and entry.choices.encoding is None and entry.layout.encoding_confidence < 1:
            sure = percent(entry.layout.encoding_confidence)
            first = self.tr("{name} ({share} sure)").format(name=guess, share=sure), None
        items = [first, *((name, codec) for codec, name in ENCODINGS.items())]
        fill(self.encoding, items, entry.choices.encoding)

    def _fill_delimiters(self, entry: FileEntry) -> None:
        first = self._guess_item(
            self._delimiter(entry.layout), is_guess=entry.choices.delimiter is None
        )
        items = [first, *((delimiter_name(character), character) for character in DELIMITERS)]
        fill(self.delimiter, items, entry.choices.delimiter)

    def _delimiter(self, layout: TableLayout | None) -> str:
        if layout is None:
            return ""
        is_table = layout.format is FileFormat.DELIMITED
        return delimiter_name(layout.dialect.delimiter) if is_table else self.tr("None")

    def _guess_item(self, guess: str, *, is_guess: bool) -> tuple[str, None]:
        if is_guess and guess:
            return self.tr("{name} (guessed)").format(name=guess), None
        return self.tr("Guess"), None

    def _choose(self, choices: LayoutChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit(choices)

    def _on_sheet_activated(self) -> None:
        self._choose(replace(self._choices, sheet=self.sheet.currentData()))

    def _on_column_activated(self) -> None:
        self._choose(replace(self._choices, text_column=self.column.currentData()))

    def _on_encoding_activated(self) -> None:
        self._choose(replace(self._choices, encoding=self.encoding.currentData()))

    def _on_delimiter_activated(self) -> None:
        self._choose(replace(self._choices, delimiter=self.delimiter.currentData()))

    def _on_header_clicked(self, is_checked: bool) -> None:
        self._choose(replace(self._choices, has_header=is_checked))
