"""What is taken out of the libraries of a frozen application."""

import struct

from slimming import without_search_path

NEEDED, RUNPATH, SYMBOLS, END = (1, 7), (29, 42), (6, 99), (0, 0)
HEADERS_AT, DYNAMIC_AT = 64, 64 + 56


def library(*entries: tuple[int, int]) -> bytes:
    """A library of nothing but what the loader is told."""
    told = b"".join(struct.pack("<qQ", *entry) for entry in entries)
    head = bytearray(64)
    head[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<Q", head, 0x20, HEADERS_AT)
    struct.pack_into("<HH", head, 0x36, 56, 1)
    header = struct.pack("<IIQQQQQQ", 2, 6, DYNAMIC_AT, 0, 0, len(told), len(told), 8)
    return bytes(head) + header + told


def test_the_builders_folder_is_forgotten_and_all_else_kept():
    before = library(NEEDED, RUNPATH, SYMBOLS, END)
    assert without_search_path(before) == library(NEEDED, SYMBOLS, END, END)


def test_what_names_no_folder_stays_as_it_is():
    for content in (library(NEEDED, SYMBOLS, END), b"#!/bin/sh\n"):
        assert without_search_path(content) == content
