"""Trimming the data of ICU."""

import ctypes
import shutil
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icu_data import Item, link, read_common_data, trim_icu_data, write_common_data

HEADER = b"\x20\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
NAMES = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1).map(
    lambda name: b"icudt99l/" + name.encode()
)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(NAMES, st.binary(min_size=1), min_size=1))
def test_what_is_written_is_what_is_read(contents):
    items = [Item(name, contents[name]) for name in sorted(contents)]
    header, read = read_common_data(write_common_data(HEADER, items))
    assert header == HEADER
    assert [item.name for item in read] == [item.name for item in items]
    for before, after in zip(items, read, strict=True):
        assert after.content[: len(before.content)] == before.content
        assert not after.content[len(before.content) :].strip(b"\0")


def test_other_data_are_refused():
    with pytest.raises(ValueError, match="not ICU's common data"):
        read_common_data(b"\x7fELF" + bytes(100))


@pytest.mark.parametrize(
    ("path", "is_used"),
    [
        ("coll/de.res", True),
        ("coll/ucadata.icu", True),
        ("root.res", True),
        ("zone/zh_Hant.res", True),
        ("zone/tzdbNames.res", True),
        ("unames.icu", True),
        ("unit/en.res", False),
        ("units.res", True),
        ("zone/de.res", False),
        ("de_AT.res", False),
        ("gb18030.cnv", False),
    ],
)
def test_what_qt_can_ask_for_stays(path, is_used):
    assert Item(b"icudt99l/" + path.encode(), b"").is_used is is_used


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("objcopy") or not shutil.which("ld"),
    reason="made with binutils, for Linux",
)
def test_a_library_keeps_its_name_and_symbol(tmp_path):
    items = [
        Item(b"icudt99l/coll/root.res", b"sorted".ljust(16, b"\0")),
        Item(b"icudt99l/unit/root.res", b"miles".ljust(100_000, b"\0")),
    ]
    data, library = tmp_path / "data", tmp_path / "libicudata.so.99"
    data.write_bytes(write_common_data(HEADER, items))
    link(data, "icudt99_dat", library)
    before = library.stat().st_size
    trim_icu_data(library)
    assert library.stat().st_size <= before - 90_000
    names = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True)
    assert "[libicudata.so.99]" in names.stdout
    expected = write_common_data(HEADER, items[:1])
    symbol = (ctypes.c_char * len(expected)).in_dll(ctypes.CDLL(str(library)), "icudt99_dat")
    assert bytes(symbol) == expected
