"""Trims the data of ICU, 32 MB of them in Qt for Linux, to what Qt can ask for.

Qt compares and sorts text by ICU and asks it for the names of time zones and for converters of
charsets. (`nm -D --undefined-only libQt6Core.so.6` lists every function it calls.) For the rest,
languages, currencies, units, where lines break, it has tables of its own.

The library holds nothing but ICU's common data: a header, a table of contents sorted by name, and
the names and items it points to (icu4c/source/common/ucmndata.h). It is written anew with fewer
items; an item that is missing is answered by ICU from its root data, which stay.
"""

import re
import struct
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

# No function that Qt calls reads these.
UNREACHABLE_FOLDERS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
# Converters: the application decodes by Python's codecs, and Qt has those of Unicode.
DROPPED_SUFFIXES = (".cnv", ".spp", ".cfu")
# Time zones are named in the window's languages. How text is sorted stays in every language.
_LOCALE = re.compile(r"(zone/)?[a-z]{2,3}(_\w+)?\.res")
_KEPT_LOCALE = re.compile(r"(zone/)?(en|zh|zh_TW|zh_Hant(_TW)?)\.res")
_ALIGNMENT = 16
_MAGIC = b"\xda\x27CmnD"


@dataclass(frozen=True)
class Item:
    """One entry of the table of contents; the name is that of the file in ICU's sources."""

    name: bytes
    content: bytes

    @property
    def is_used(self) -> bool:
        """Whether Qt can ask for it. The part of the name before the first slash is the data's."""
        path = self.name.decode("ascii").split("/", 1)[1]
        if path.startswith(UNREACHABLE_FOLDERS) and "/" in path:
            return False
        if path.endswith(DROPPED_SUFFIXES):
            return False
        return not _LOCALE.fullmatch(path) or bool(_KEPT_LOCALE.fullmatch(path))


def trim_icu_data(library: Path) -> None:
    """Rewrite libicudata.so in place with the items that are used."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "icu.dat"
        copy = ["objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data)]
        subprocess.run(copy, check=True)
        header, items = read_common_data(data.read_bytes())
        data.write_bytes(write_common_data(header, [item for item in items if item.is_used]))
        package = items[0].name.split(b"/")[0].decode("ascii")
        link(data, f"{package[:-1]}_dat", folder / library.name)  # its last letter: endianness
        library.write_bytes((folder / library.name).read_bytes())


def read_common_data(data: bytes) -> tuple[bytes, list[Item]]:
    """The header as it stands, and the items in the order of their names."""
    if data[2:4] + data[12:16] != _MAGIC:
        raise ValueError("These are not ICU's common data: has Qt begun to pack them otherwise?")
    (header_bytes,) = struct.unpack_from("=H", data)
    contents = data[header_bytes:]
    (count,) = struct.unpack_from("=I", contents)
    offsets = [struct.unpack_from("=II", contents, 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in offsets[1:]] + [len(contents)]
    return data[:header_bytes], [
        Item(contents[name : contents.index(b"\0", name)], contents[start:end])
        for (name, start), end in zip(offsets, ends, strict=True)
    ]


def write_common_data(header: bytes, items: list[Item]) -> bytes:
    """The inverse of `read_common_data`."""
    names = b"".join(item.name + b"\0" for item in items)
    name_at = 4 + 8 * len(items)
    item_at = _aligned(len(header) + name_at + len(names)) - len(header)
    table, body = [struct.pack("=I", len(items))], []
    for item in items:
        table.append(struct.pack("=II", name_at, item_at))
        padded = item.content.ljust(_aligned(len(item.content)), b"\0")
        body.append(padded)
        name_at, item_at = name_at + len(item.name) + 1, item_at + len(padded)
    front = header + b"".join(table) + names
    return front.ljust(_aligned(len(front)), b"\0") + b"".join(body)


def link(data: Path, symbol: str, library: Path) -> None:
    """A shared library of that name which holds the data under `symbol`."""
    source = f"""
        .section .note.GNU-stack, "", %progbits
        .section .rodata
        .balign {_ALIGNMENT}
        .globl {symbol}
        .type {symbol}, %object
        .size {symbol}, {data.stat().st_size}
        {symbol}: .incbin "{data}"
    """
    part = data.with_suffix(".o")
    subprocess.run(["as", "-o", str(part), "-"], input=source, text=True, check=True)
    options = ["-shared", "-z", "noexecstack", "-soname", library.name]
    subprocess.run(["ld", *options, "-o", str(library), str(part)], check=True)


def _aligned(size_bytes: int) -> int:
    return -(-size_bytes // _ALIGNMENT) * _ALIGNMENT
