"""A file's layout, with the choices of the last time where there are any."""

import logging
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from desktop_app.errors import ColumnNotFoundError, SettingsError, TableError
from desktop_app.gui.failures import LOGGER_NAME
from desktop_app.jobs.source import SourceIdentity
from desktop_app.settings.file_choices import FileChoices
from desktop_app.tables.layout import LayoutChoices, TableLayout
from desktop_app.tables.sniffing import sniff

_log = logging.getLogger(LOGGER_NAME)
_GUESS = LayoutChoices()


class RecallKind(Enum):
    """Why choices were taken over."""

    SAME_FILE = auto()
    SAME_COLUMNS = auto()
    """Of another file."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Whose choices were taken over."""

    kind: RecallKind
    path: Path


@dataclass(frozen=True, slots=True)
class Reading:
    """A layout and the choices it follows."""

    layout: TableLayout
    choices: LayoutChoices
    recalled: Recall | None = None


def first_reading(path: Path, memory: FileChoices) -> Reading:
    """As the same file was read the last time, else one with the same columns, else as guessed.
    Raises TableError."""
    guess = sniff(path)
    if found := memory.of_file(SourceIdentity.of(path)):
        recall = Recall(RecallKind.SAME_FILE, found.path)
        return _attempt(path, found.choices, recall) or Reading(guess, _GUESS)
    if found := memory.of_columns(guess.columns):
        recall = Recall(RecallKind.SAME_COLUMNS, found.path)
        columns = found.choices.only_columns()
        return _attempt(path, columns, recall) or Reading(guess, _GUESS)
    return Reading(guess, _GUESS)


def chosen_reading(path: Path, choices: LayoutChoices, memory: FileChoices | None) -> Reading:
    """As chosen, which is remembered where there is a memory. Raises TableError."""
    try:
        layout = sniff(path, choices)
    except ColumnNotFoundError:
        # Another sheet, delimiter or header gives other columns: those chosen give way to a guess.
        choices = choices.without_columns()
        layout = sniff(path, choices)
    if memory is None:
        return Reading(layout, choices)
    try:
        memory.remember(SourceIdentity.of(path), layout.columns, choices)
    except SettingsError as error:
        _log.warning("The choices for a file could not be remembered: %s", error.__cause__)
    return Reading(layout, choices)


def _attempt(path: Path, choices: LayoutChoices, recall: Recall) -> Reading | None:
    """None where they do not fit what the file is now, or are none."""
    if choices == _GUESS:
        return None
    try:
        return Reading(sniff(path, choices), choices, recall)
    except TableError:
        return None
