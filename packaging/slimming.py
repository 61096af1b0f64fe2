"""Takes out of a frozen Linux application what its libraries carry but it never uses.

Needs binutils, which PyInstaller needs as well.
"""

import re
import struct
import subprocess
from pathlib import Path

from icu_data import trim_icu_data

# Built with debug symbols, or with the names of their own functions. Not the libraries of numpy,
# which are ready for release; patched by auditwheel as they are, strip breaks them: "ELF load
# command address/offset not page-aligned".
STRIPPED = (
    "libpython*.so*",
    "python3*/lib-dynload/*.so",
    "tokenizers/*.so",
    "regex/*.so",
    "clevercsv/*.so",
    "charset_normalizer/*.so",
    "PySide6/Qt/lib/libicu*.so*",
)
SHARED_LIBRARIES = ("*.so*", "PySide6/Qt/lib/*.so*")
BUILT_HERE = ("libpython*.so*", "python3*/lib-dynload/*.so")
"""Of Python itself, which may have been compiled by whoever builds."""
OPENED_BY_NAME = ("libpython",)  # by PyInstaller's boot loader
_ELF_64_LITTLE_ENDIAN = b"\x7fELF\x02\x01"
_PT_DYNAMIC = 2
_DT_RPATH, _DT_RUNPATH = 15, 29
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def slim(app: Path) -> None:
    """Make the application's folder smaller in place; it does the same as before."""
    folder = app / "_internal"
    drop_orphans(folder, executable=app / "sentiment-desk")
    strip_symbols(folder)
    for path in [path for pattern in BUILT_HERE for path in real_files(folder, pattern)]:
        path.write_bytes(without_search_path(path.read_bytes()))
    for library in folder.glob("PySide6/Qt/lib/libicudata.so.*"):
        trim_icu_data(library)


def strip_symbols(folder: Path) -> None:
    """Remove what only a debugger or a linker reads."""
    libraries = [path for pattern in STRIPPED for path in real_files(folder, pattern)]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def without_search_path(library: bytes) -> bytes:
    """A shared library that the loader looks for nothing of in a folder of the builder's, which is
    another's or nobody's on the user's machine. What it needs is loaded before it."""
    if not library.startswith(_ELF_64_LITTLE_ENDIAN):
        return library
    [headers_at] = struct.unpack_from("<Q", library, 0x20)
    header_size, header_count = struct.unpack_from("<HH", library, 0x36)
    changed = bytearray(library)
    for index in range(header_count):
        kind, _, start, _, _, size = struct.unpack_from(
            "<IIQQQQ", library, headers_at + index * header_size
        )
        if kind == _PT_DYNAMIC:
            entries = list(struct.iter_unpack("<qQ", library[start : start + size]))
            kept = [entry for entry in entries if entry[0] not in (_DT_RPATH, _DT_RUNPATH)]
            packed = b"".join(struct.pack("<qQ", *entry) for entry in kept)
            changed[start : start + size] = packed.ljust(size, b"\0")
    return bytes(changed)


def drop_orphans(folder: Path, *, executable: Path) -> None:
    """Remove libraries that came along with a plugin or module which was left out of the app."""
    shared = {path.name: path for glob in SHARED_LIBRARIES for path in real_files(folder, glob)}
    others = [path for path in real_files(folder, "**/*.so*") if shared.get(path.name) != path]
    opened = {name for name in shared if name.startswith(OPENED_BY_NAME)}
    kept = opened | needed_by(executable, *others)
    found = kept
    while found:
        found = needed_by(*(shared[name] for name in found if name in shared)) - kept
        kept |= found
    for name in shared.keys() - kept:
        shared[name].unlink()
    for link in [path for path in folder.iterdir() if path.is_symlink() and not path.exists()]:
        link.unlink()


def needed_by(*files: Path) -> set[str]:
    """Names of the libraries that the loader looks for when it loads any of these."""
    if not files:
        return set()
    command = ["readelf", "--dynamic", *map(str, files)]
    environment = {"LC_ALL": "C"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return set(_NEEDED.findall(done.stdout))


def real_files(folder: Path, pattern: str) -> list[Path]:
    """Files, not links, that fit the pattern."""
    return [path for path in folder.glob(pattern) if path.is_file() and not path.is_symlink()]
