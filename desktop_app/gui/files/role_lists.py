"""Which columns hold a label, a date and groups: shown as guessed, to be changed by hand."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout

from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.files.form_parts import caption, combo, fill
from desktop_app.gui.formatting import one_line
from desktop_app.tables.layout import LayoutChoices, TableLayout

_NAME_LENGTH = 60


class RoleLists(QObject):
    """A list each. The first on it leaves the choice to the guess, the second is none at all."""

    choices_changed = Signal(object)
    """LayoutChoices, by the user's hand only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = LayoutChoices()
        self.label = combo(self.tr("Column with labels or stars to compare with"), width=8)
        self.date = combo(self.tr("Column with dates"), width=8)
        self.group = combo(self.tr("Column to group rows by"), width=8)
        self.label.activated.connect(self._on_label_activated)
        self.date.activated.connect(self._on_date_activated)
        self.group.activated.connect(self._on_group_activated)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Lay the lists out in a row of six columns, each with its caption before it."""
        captions = (self.tr("&Label"), self.tr("T&ime"), self.tr("&Group by"))
        for place, one in enumerate((self.label, self.date, self.group)):
            grid.addWidget(caption(captions[place], one), row, 2 * place)
            grid.addWidget(one, row, 2 * place + 1)

    def show_entry(self, entry: FileEntry) -> None:
        """Show what a file's columns are for."""
        self._choices = choices = entry.choices
        layout, groups = entry.layout, choices.group_columns
        group = groups if groups is None else "".join(groups[:1])
        found = _found(layout)
        self._fill(self.label, layout, found[0], choices.label_column)
        self._fill(self.date, layout, found[1], choices.date_column)
        self._fill(self.group, layout, found[2], group)

    def _fill(
        self, made: QComboBox, layout: TableLayout | None, found: str, chosen: str | None
    ) -> None:
        none = self.tr("None")
        is_guess = layout is not None and chosen is None
        guess = self.tr("{name} (guessed)").format(name=_shown(found) or none)
        others = [(_shown(name), name) for name in _others(layout)]
        items = [(guess if is_guess else self.tr("Guess"), None), (none, ""), *others]
        # What is found is what was chosen, spelled as in the file.
        fill(made, items, found if chosen else chosen)

    def _choose(self, choices: LayoutChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.choices_changed.emit(choices)

    def _on_label_activated(self) -> None:
        self._choose(replace(self._choices, label_column=self.label.currentData()))

    def _on_date_activated(self) -> None:
        self._choose(replace(self._choices, date_column=self.date.currentData()))

    def _on_group_activated(self) -> None:
        name: str | None = self.group.currentData()
        groups = None if name is None else (name,) if name else ()
        self._choose(replace(self._choices, group_columns=groups))


def _found(layout: TableLayout | None) -> tuple[str, str, str]:
    """Names of the columns for label, date and groups; empty for none."""
    if layout is None:
        return "", "", ""
    group = next(iter(layout.group_columns), None)
    label, date, group_name = (
        "" if index is None else layout.columns[index]
        for index in (layout.label_column, layout.date_column, group)
    )
    return label, date, group_name


def _others(layout: TableLayout | None) -> list[str]:
    """The columns but for that of the text."""
    if layout is None:
        return []
    columns = list(layout.columns)
    del columns[layout.text_column]
    return columns


def _shown(name: str) -> str:
    return one_line(name, length=_NAME_LENGTH)
