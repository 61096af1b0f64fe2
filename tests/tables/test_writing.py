"""The result file: whole or not at all, and safe to open in a spreadsheet."""

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop_app.errors import ExportError, StoreError
from desktop_app.tables.watching import WritingCancelledError, watched
from desktop_app.tables.writing import CsvOptions, neutralise, write_csv

HEADER = ("text", "sentiment")
ROWS = [("good, very", "positive"), ('"bad"\r\nday', "negative")]


def fail_with(number: int):
    def fail(*_args, **_options):
        raise OSError(number, os.strerror(number))

    return fail


def test_file_is_rfc_4180_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "out.csv"

    assert write_csv(path, HEADER, ROWS, CsvOptions()) == 2

    expected = 'text,sentiment\r\n"good, very",positive\r\n"""bad""\r\nday",negative\r\n'
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.encode()


def test_mark_and_delimiter_can_be_chosen(tmp_path):
    path = tmp_path / "out.csv"

    write_csv(path, HEADER, ROWS[:1], CsvOptions(with_bom=False, delimiter=";"))

    assert path.read_bytes() == b"text;sentiment\r\ngood, very;positive\r\n"


@pytest.mark.parametrize(
    "cell", ["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "-1+2", "+1-2", "-"]
)
def test_formulas_are_neutralised(cell):
    assert neutralise(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["-3.5", "+1", "-1,234.50", "-.5", "-2e-5", "+5%", "", "a=b", " =1"]
)
def test_plain_numbers_and_text_stay(cell):
    assert neutralise(cell) == cell


def test_header_is_neutralised_too_and_the_switch_turns_it_off(tmp_path):
    path = tmp_path / "out.csv"

    write_csv(path, ["=a"], [["=b"]], CsvOptions(with_bom=False))
    assert path.read_text() == "'=a\n'=b\n"

    off = CsvOptions(with_bom=False, neutralise_formulas=False)
    write_csv(path, ["=a"], [["=b"]], off, overwrite=True)
    assert path.read_text() == "=a\n=b\n"


def test_lone_surrogates_do_not_break_writing(tmp_path):
    path = tmp_path / "out.csv"

    write_csv(path, ["text"], [["a\ud800b\udfff"]], CsvOptions(with_bom=False))

    assert path.read_text(encoding="utf-8") == "text\na\ufffdb\ufffd\n"


def test_existing_file_is_kept_unless_overwriting_is_allowed(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")

    with pytest.raises(ExportError, match="exists already"):
        write_csv(path, HEADER, ROWS, CsvOptions())
    assert path.read_text() == "old"

    write_csv(path, HEADER, ROWS, CsvOptions(), overwrite=True)
    assert "positive" in path.read_text()


def test_file_that_appears_while_writing_is_kept(tmp_path):
    path = tmp_path / "out.csv"

    def rows():
        yield ROWS[0]
        path.write_text("theirs")

    with pytest.raises(ExportError, match="exists already"):
        write_csv(path, HEADER, rows(), CsvOptions())
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [StoreError("gone"), KeyboardInterrupt()])
def test_failing_rows_leave_the_old_file_whole_and_nothing_beside_it(tmp_path, error):
    path = tmp_path / "out.csv"
    path.write_text("old")

    def rows():
        yield ROWS[0]
        raise error

    with pytest.raises(type(error)):
        write_csv(path, HEADER, rows(), CsvOptions(), overwrite=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_cancelling_leaves_nothing(tmp_path):
    path = tmp_path / "out.csv"
    asked = []

    def is_cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(WritingCancelledError):
        write_csv(path, HEADER, watched(ROWS * 10_000, is_cancelled=is_cancelled), CsvOptions())
    assert len(asked) == 4
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EACCES, "Close it there"),
        (errno.EIO, "Choose another folder"),
    ],
)
@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.open", "pathlib.Path.replace"])
def test_what_the_system_refuses_is_told_with_advice(tmp_path, monkeypatch, number, advice, step):
    path = tmp_path / "out.csv"
    path.write_text("old")

    with monkeypatch.context() as patched:
        patched.setattr(step, fail_with(number))
        with pytest.raises(ExportError, match=advice) as caught:
            write_csv(path, HEADER, ROWS, CsvOptions(), overwrite=True)

    assert str(path) in str(caught.value)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's full device")
def test_really_full_disk(tmp_path, monkeypatch):
    path = tmp_path / "out.csv"
    real_open = Path.open
    monkeypatch.setattr(
        Path, "open", lambda _path, _mode, **options: real_open(Path("/dev/full"), "w", **options)
    )

    with pytest.raises(ExportError, match="the disk is full"):
        write_csv(path, HEADER, ROWS * 50_000, CsvOptions())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "advice"),
    [("missing/out.csv", "does not exist"), ("file/out.csv", "is a file"), ("x" * 300, "shorter")],
)
def test_place_where_no_file_can_be(tmp_path, name, advice):
    (tmp_path / "file").write_text("")

    with pytest.raises(ExportError, match=advice):
        write_csv(tmp_path / name, HEADER, ROWS, CsvOptions())


def test_folder_of_that_name_is_not_replaced(tmp_path):
    with pytest.raises(ExportError, match="folder of that name"):
        write_csv(tmp_path, HEADER, ROWS, CsvOptions(), overwrite=True)


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX")
def test_permissions_are_those_of_any_new_file_or_of_the_old_one(tmp_path):
    plain, path = tmp_path / "plain", tmp_path / "out.csv"
    plain.write_text("")

    write_csv(path, HEADER, ROWS, CsvOptions())
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)

    path.chmod(0o640)
    write_csv(path, HEADER, ROWS, CsvOptions(), overwrite=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    link.symlink_to(real)

    write_csv(link, HEADER, ROWS, CsvOptions(), overwrite=True)

    assert link.is_symlink()
    assert "positive" in real.read_text()
