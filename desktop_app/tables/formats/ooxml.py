"""The parts of an Excel workbook's package, apart from the rows (ECMA-376)."""

import posixpath
import zipfile
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import compress
from pathlib import Path
from typing import BinaryIO

from desktop_app.language import translate
from desktop_app.tables.content import opened_member
from desktop_app.tables.formats.serials import CellStyle, style_of
from desktop_app.tables.guarding import UnpackingStream
from desktop_app.tables.markup import local_name, parsed
from desktop_app.tables.naming import column_names
from desktop_app.tables.records import DamagedContentError

_MOST_KEPT = 200_000
"""Excel's own limit is 64,490 styles of cells, and beside them there are as many named ones."""
_MOST_ELEMENTS = 5_000_000
"""Fonts, borders, alignments, names of areas: they are read past, and take but time."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """What the rows of a sheet need besides the sheet itself."""

    sheets: Mapping[str, str]
    """Names, in the workbook's order, and parts."""
    strings_part: str | None
    styles: tuple[CellStyle, ...]
    """By the index that a cell has for its style."""
    is_from_1904: bool
    """Whether days are counted from 1904-01-01, as on old Macs."""
    hidden: frozenset[str] = frozenset()
    """Names of sheets that are not shown."""


class Package:
    """A zip archive of parts, whose names are found whatever their case and slashes."""

    def __init__(self, archive: zipfile.ZipFile, label: Path) -> None:
        self._archive = archive
        self._label = label
        self._names = {_plain(name): name for name in archive.namelist()}

    def __contains__(self, part: str) -> bool:
        return _plain(part) in self._names

    @contextmanager
    def open(self, part: str) -> Iterator[tuple[BinaryIO, Callable[[], float]]]:
        """A part, and how much of it is read, from 0 to 1."""
        name = self._names.get(_plain(part), part)
        with opened_member(self._archive, name, self._label) as (stream, counting, info):
            yield stream, lambda: _share(counting, info)

    def elements(self, part: str, kept: Set[str]) -> Iterator[tuple[str, Mapping[str, str]]]:
        """Elements of these names, as they begin, and their attributes without their prefixes."""
        kept_count = 0
        with self.open(part) as (stream, _):
            for count, element in enumerate(parsed(stream, _Elements())):
                is_kept = element[0] in kept
                kept_count += is_kept
                if kept_count > _MOST_KEPT or count > _MOST_ELEMENTS:
                    raise DamagedContentError(
                        translate("Tables", "{part} in it has no end").format(part=part)
                    )
                if is_kept:
                    yield element


def read_workbook(package: Package) -> Workbook:
    """Raises DamagedContentError where the package is no workbook."""
    root = _targets(package, "")
    workbook_part = next(
        (one.part for one in root.values() if one.kind == "officeDocument"), "xl/workbook.xml"
    )
    targets = _targets(package, workbook_part)
    names, parts, is_from_1904 = [], [], False
    are_hidden = []
    for name, attributes in package.elements(workbook_part, {"workbookPr", "sheet"}):
        if name == "workbookPr":
            is_from_1904 = attributes.get("date1904") in ("1", "true")
        else:
            target = targets.get(attributes.get("id", ""))
            if target and target.kind == "worksheet" and target.part in package:
                names.append(attributes.get("name", ""))
                parts.append(target.part)
                are_hidden.append(attributes.get("state", "visible") != "visible")
    parts_by_kind = {target.kind: target.part for target in targets.values()}
    sheets = column_names(names)
    return Workbook(
        sheets=dict(zip(sheets, parts, strict=True)),
        strings_part=parts_by_kind.get("sharedStrings"),
        styles=_styles(package, parts_by_kind.get("styles")),
        is_from_1904=is_from_1904,
        hidden=frozenset(compress(sheets, are_hidden)),
    )


@dataclass(frozen=True, slots=True)
class _Target:
    kind: str
    """The last word of the relationship's type."""
    part: str


def _targets(package: Package, part: str) -> Mapping[str, _Target]:
    """What a part refers to, by the ids it uses."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in package:
        return {}
    return {
        attributes.get("Id", ""): _Target(
            attributes.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))[1:],
        )
        for _, attributes in package.elements(relations, {"Relationship"})
    }


def _styles(package: Package, part: str | None) -> tuple[CellStyle, ...]:
    if part is None or part not in package:
        return ()
    codes: dict[int, str] = {}
    styles = []
    is_of_cells = False
    for name, attributes in package.elements(part, {"numFmt", "cellStyleXfs", "cellXfs", "xf"}):
        if name == "numFmt":
            codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name.endswith("Xfs"):
            is_of_cells = name == "cellXfs"
        elif is_of_cells:
            number = _number(attributes.get("numFmtId"))
            styles.append(style_of(number, codes.get(number)))
    return tuple(styles)


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def _share(counting: UnpackingStream, info: zipfile.ZipInfo) -> float:
    return min(1.0, counting.unpacked_bytes / info.file_size) if info.file_size else 0.0


def _plain(part: str) -> str:
    return part.replace("\\", "/").lower()


@dataclass
class _Elements:
    done: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    is_finished: bool = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        plain = {local_name(key): value for key, value in attributes.items()}
        self.done.append((name, plain))

    def end(self, name: str) -> None:
        pass

    def text(self, data: str) -> None:
        pass
