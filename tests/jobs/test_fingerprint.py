from pathlib import Path

import pytest

from desktop_app.jobs import fingerprint as module
from desktop_app.jobs.fingerprint import WHOLE_BYTES, fingerprint


def test_any_byte_of_a_small_file_counts(tmp_path: Path) -> None:
    path = tmp_path / "small"
    content = bytearray(b"x" * 100_000)
    path.write_bytes(content)
    first = fingerprint(path)
    for at in (0, 50_000, 99_999):
        changed = content.copy()
        changed[at] += 1
        path.write_bytes(changed)
        assert fingerprint(path) != first
    path.write_bytes(content)
    assert fingerprint(path) == first


@pytest.mark.parametrize("at", [0, -1])
def test_both_ends_of_a_large_file_count(tmp_path: Path, at: int) -> None:
    path = tmp_path / "large"
    content = bytearray(WHOLE_BYTES + 12_345)
    path.write_bytes(content)
    first = fingerprint(path)
    content[at] = 1
    path.write_bytes(content)
    assert fingerprint(path) != first


def test_a_byte_more_is_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK_BYTES", 4)
    monkeypatch.setattr(module, "_BLOCKS", 2)
    monkeypatch.setattr(module, "WHOLE_BYTES", 8)
    path = tmp_path / "f"
    found = set()
    for size in range(30):
        path.write_bytes(bytes(size))
        found.add(fingerprint(path))
    assert len(found) == 30


def test_a_large_file_is_read_in_part(tmp_path: Path) -> None:
    offsets = module._offsets(10 * WHOLE_BYTES)
    assert len(offsets) == 256
    assert offsets[0] == 0
    assert offsets[-1] + module._BLOCK_BYTES == 10 * WHOLE_BYTES
