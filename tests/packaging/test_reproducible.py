"""What is said of two builds."""

import pytest
from reproducible import report


@pytest.fixture
def builds(tmp_path):
    """Two that hold the same."""
    for name in ("first", "second"):
        (tmp_path / name / "lib").mkdir(parents=True)
        (tmp_path / name / "lib" / "a.so").write_bytes(b"a")
        (tmp_path / name / "link.so").symlink_to("lib/a.so")
    return tmp_path / "first", tmp_path / "second"


def test_the_same_is_the_same(builds, capsys):
    assert report(*builds) == 0
    assert "2 files, all the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda folder: (folder / "lib/a.so").write_bytes(b"b"), "differs: lib/a.so"),
        (lambda folder: (folder / "lib/a.so").chmod(0o755), "differs: lib/a.so"),
        (lambda folder: (folder / "b.so").touch(), "only in the second: b.so"),
        (lambda folder: (folder / "link.so").unlink(), "only in the first: link.so"),
    ],
)
def test_what_differs_is_named(builds, capsys, change, words):
    change(builds[1])
    assert report(*builds) == 1
    assert words in capsys.readouterr().out
