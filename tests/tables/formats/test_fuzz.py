"""Any bytes are read or refused with a reason; see docs/reading.md for the longer run."""

import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count, islice
from pathlib import Path

import pytest

from desktop_app.errors import TableError
from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import MAKERS, put

ORDINARY_TRIES = 12
LONG_RUN_S = float(os.environ.get("SENTIMENT_DESK_FUZZ_SECONDS", "300"))
_MOST_ROWS = 20_000
_MAGIC = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"PAR1",
    b"\x1f\x8b\x08",
    b"[{",
    b'{"',
)
_SPLICES = (b"\xff\xff\xff\xff", bytes(8), b'"', b"<", b"]]", b"9" * 30, b"\xed\xa0\x80", b"\n")

Mutate = Callable[[random.Random, bytes], bytes]


def flipped(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        changed[chance.randrange(len(changed))] = chance.choice((0, 1, 127, 128, 255, 60, 34))
    return bytes(changed)


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def spliced(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    removed = chance.choice((0, 1, 4, 40))
    return data[:at] + chance.choice(_SPLICES) + data[at + removed :]


def doubled(chance: random.Random, data: bytes) -> bytes:
    start, end = sorted(chance.choices(range(len(data)), k=2))
    return data[:end] + data[start:]


def random_bytes(chance: random.Random, data: bytes) -> bytes:
    return chance.choice((b"", *_MAGIC)) + chance.randbytes(chance.randrange(1, 3000))


MUTATIONS: tuple[Mutate, ...] = (flipped, cut, spliced, doubled, random_bytes)


def attempt(folder: Path, kind: str, seed: int, data: bytes) -> None:
    """Read a mutated file to its end. Any error but a TableError that names the file fails."""
    chance = random.Random(f"{kind} {seed}")
    mutated = chance.choice(MUTATIONS)(chance, data)
    path = put(folder, f"fuzz-{seed}.{kind}", mutated)
    try:
        layout = sniff(path)
        with TableReader(path, layout) as reader:
            rows = list(islice(reader, _MOST_ROWS))
    except TableError as error:
        assert path.name in str(error)
    else:
        assert all(len(row.cells) == len(layout.columns) for row in rows)
        assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    path.unlink()


@pytest.mark.parametrize("kind", MAKERS)
def test_mutated_files(tmp_path, kind, capfd):
    data = MAKERS[kind]()
    for seed in range(ORDINARY_TRIES):
        attempt(tmp_path, kind, seed, data)
    capfd.readouterr()  # the Rust library tells of its panics on standard error


@pytest.mark.fuzz
@pytest.mark.timeout(LONG_RUN_S + 120)
def test_mutated_files_for_long(tmp_path, capfd):
    end = time.monotonic() + LONG_RUN_S
    originals = {kind: make() for kind, make in MAKERS.items()}
    seed = 0
    for seed in count(ORDINARY_TRIES):
        if time.monotonic() > end:
            break
        for kind, data in originals.items():
            attempt(tmp_path, kind, seed, data)
    with capfd.disabled():
        print(f"\n{(seed - ORDINARY_TRIES) * len(originals):,} files, peak {peak_mb()} MB")  # noqa: T201


def peak_mb() -> int:
    """Of this process; 0 where the system does not tell."""
    with suppress(ImportError):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return 0
