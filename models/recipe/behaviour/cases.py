"""The suite's texts with what is expected of each, read from the TOML files of this folder."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.core.predictions import Label
from models.recipe.errors import DataError

SUITE_DIR = Path(__file__).parent

_Case = TypeVar("_Case")
_Table = Mapping[str, Any]


class Movement(StrEnum):
    """How a probability must move when a text is changed."""

    NOT_FALL = "not fall"
    NOT_RISE = "not rise"
    FALL = "fall"
    RISE = "rise"


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the one label that any careful reader gives it (minimum functionality)."""

    capability: str
    text: str
    label: Label


@dataclass(frozen=True, slots=True)
class Alteration:
    """Two texts that must get the same label (invariance)."""

    capability: str
    original: str
    altered: str


@dataclass(frozen=True, slots=True)
class Group:
    """A template's texts about one group, such as people of one nationality."""

    name: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """A text with a gap, filled for each group: all must get the same label (invariance)."""

    capability: str
    text: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """Two texts between which the probability of `label` must move as told (direction)."""

    capability: str
    before: str
    after: str
    label: Label
    must: Movement


@dataclass(frozen=True, slots=True)
class Suite:
    """All cases, in the order of the files."""

    examples: tuple[Example, ...]
    alterations: tuple[Alteration, ...]
    templates: tuple[Template, ...]
    changes: tuple[Change, ...]

    def texts(self) -> tuple[str, ...]:
        """Every text to ask the model, each once."""
        return tuple(dict.fromkeys(self._all_texts()))

    def _all_texts(self) -> Iterator[str]:
        yield from (example.text for example in self.examples)
        for alteration in self.alterations:
            yield from (alteration.original, alteration.altered)
        for template in self.templates:
            yield from (text for group in template.groups for text in group.texts)
        for change in self.changes:
            yield from (change.before, change.after)


def read_suite(folder: Path = SUITE_DIR) -> Suite:
    """The cases of the folder's four files.

    Raises DataError with the file and the capability where one is not usable.
    """
    return Suite(
        examples=_read(folder / "minimum_functionality.toml", _examples),
        alterations=_read(folder / "invariance.toml", _alterations),
        templates=_read(folder / "groups.toml", _templates),
        changes=_read(folder / "direction.toml", _changes),
    )


def _read(path: Path, cases_of: Callable[[str, _Table], Iterator[_Case]]) -> tuple[_Case, ...]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    cases: list[_Case] = []
    for capability, table in tables.items():
        try:
            cases += cases_of(capability, table)
        except (KeyError, ValueError, AttributeError, TypeError) as error:
            raise DataError(f"{path}, [{capability}]: not usable ({error!r})") from error
    return tuple(cases)


def _examples(capability: str, table: _Table) -> Iterator[Example]:
    for label, texts in table.items():
        yield from (Example(capability, text, Label(label)) for text in texts)


def _alterations(capability: str, table: _Table) -> Iterator[Alteration]:
    for original, *altered in table["rows"]:
        yield from (Alteration(capability, original, text) for text in altered)


def _templates(capability: str, table: _Table) -> Iterator[Template]:
    for text in table["templates"]:
        groups = (
            Group(name, tuple(text.format(word) for word in words))
            for name, words in table["groups"].items()
        )
        yield Template(capability, text, tuple(groups))


def _changes(capability: str, table: _Table) -> Iterator[Change]:
    label, must = Label(table["label"]), Movement(table["must"])
    for before, after in table["pairs"]:
        yield Change(capability, before, after, label, must)
