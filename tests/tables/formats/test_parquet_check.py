"""A Parquet file that ends the process which decodes it is told of, and ends another process."""

import base64
import gzip
import os
import subprocess
import sys
import zlib
from itertools import islice
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.cli.commands import COMMANDS
from desktop_app.errors import MalformedTableError
from desktop_app.tables.formats import parquet_check
from desktop_app.tables.formats.parquet_trial import TRIAL_COMMAND, run_trial
from desktop_app.tables.reading import TableReader, preview
from desktop_app.tables.sniffing import sniff
from tests.tables.formats.makers import REVIEW_CELLS, cells, parquet, put, read, zipped

DEADLY = zlib.decompress(
    base64.b64decode(
        "eNqVVM1u00AQXjuO00MObZVdxZKFVohYrRRCEG2loh7Ypkl/KLSNiii5IJOYxGpqF69TKycQ4sQJiRfhiKo+AeIZ"
        "OHDgwAlx4oAEs167SaGCdrTOzO7MNz/fOt5mzZtYw1Vc3cQ6RtMIKUiKmuhMojHCBVwoQ9QkPLoM0BU1cw1Bgjcq"
        "rDRFCTzrNHDsfn9I++6+Q3t+RMOey6nvOTQcBJ7ToVcHYQUC7ztHTkDtru16ZeqG9EngA8B+GsJpGPm0Yw85/fzi"
        "LeV2pz+cFalD2vEdTqOeHQoEh4gy9Xx64AeA9DrC7jucn9vyr7TlsZmzyYzK2Zmf/2NmY1o1ihMpAMxTnlSDoFkL"
        "6TKk9H8i/EFoFCuX4+GPKuONZP9uxCS7eIEIt0mOM7FpkB+K2J5o0gPRm2t5Owj86DFv95wDG+bFWkktqm4H4TwY"
        "euAcuU5UQpumAAhflod2wBHRDdNYspCJNWMe6ZOGAGE4Ji8VWNauNWGOGBp1S9DMOadTU8goA/WTWBX3BK2hpUUx"
        "ByIfcrhAvmu4gUSxfFIsaSwu+EWFZR1nrNeKuYBmLknrBa/rvA6Bz1nZ5KccvkLeZ/FHBY1TIrkaY+VEs75lzNGF"
        "neUlexlefuYwIa9ywAv5qhHdmgBVENddzLNmc+vhbXmlxXfqDSGLEQPZYVLuMhaxWpdtiCPQjC0nnh3YM7bO5FGq"
        "Qe4Ja05YWyxNVdsXqetxUDdJUK81hNrYFUXZqcjKsat9q9lreyLfygOBX41dUYpv1EeougDK+o9EkWFrr3XY2mvH"
        "TTXirHNsJWIxpJZUWU02aT9rse6ylTgfl65RkWRyMeryYQt+UdE4tINnAye8HnAK7xJ3fY/OL1aqlaqxBH8EudAd"
        "eI+34WP6G7k9Eac="
    )
)
"""The reviews of makers.py with twelve bytes changed: over them the library of today aborts."""
PACKED = {
    "a.parquet": bytes,
    "a.parquet.gz": gzip.compress,
    "a.zip": lambda data: zipped({"deep/a.parquet": data}),
}
BATCH_ROWS = 512
MANY = [(n, f"some words of a text {n}") for n in range(3 * BATCH_ROWS)]


@pytest.fixture
def started(monkeypatch) -> list[subprocess.Popen[bytes]]:
    """The processes that read on trial."""
    processes = []
    start = parquet_check._start

    def remembered(content):
        processes.append(start(content))
        return processes[-1]

    monkeypatch.setattr(parquet_check, "_start", remembered)
    return processes


def replace_trial(monkeypatch, code: str) -> None:
    """By a process that behaves otherwise."""
    monkeypatch.setattr(
        parquet_check,
        "_start",
        lambda _: subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE),
    )


@pytest.mark.parametrize("name", PACKED)
def test_one_that_ends_the_decoder_is_told_as_damaged(tmp_path, name):
    path = put(tmp_path, name, PACKED[name](DEADLY))
    with pytest.raises(MalformedTableError, match=r"a\.parquet cannot be read: it is damaged.*Get"):
        sniff(path)


def test_one_that_is_damaged_after_it_was_looked_at_is_told_as_well(tmp_path):
    path = put(tmp_path, "a.parquet", parquet())
    layout = sniff(path)
    path.write_bytes(DEADLY)
    with (
        pytest.raises(MalformedTableError, match=r"a\.parquet, row 1: it is damaged or cut off"),
        TableReader(path, layout) as reader,
    ):
        list(reader)


@pytest.mark.parametrize("name", PACKED)
def test_a_sound_one_is_read_on_trial_once(tmp_path, name, started):
    path = put(tmp_path, name, PACKED[name](parquet()))

    layout, rows = read(path)
    preview(path, layout)

    assert cells(rows) == REVIEW_CELLS
    assert [process.returncode for process in started] == [0]


def test_one_that_was_changed_is_read_on_trial_again(tmp_path, started):
    path = put(tmp_path, "a.parquet", parquet())
    read(path)
    put(tmp_path, "a.parquet", parquet(("n", "text"), MANY))
    read(path)
    assert len(started) > 1


def test_rows_before_the_place_that_ends_the_decoder_are_read(tmp_path, monkeypatch):
    path = put(tmp_path, "a.parquet", parquet(("n", "text"), MANY))
    begun_opened_and_one_batch = "import os; os.write(1, b'...'); os.abort()"
    replace_trial(monkeypatch, begun_opened_and_one_batch)
    layout = sniff(path)
    rows = []

    with (
        pytest.raises(MalformedTableError, match=rf"row {BATCH_ROWS + 1}: it is damaged or cut"),
        TableReader(path, layout) as reader,
    ):
        rows.extend(reader)

    assert cells(rows) == [(str(n), text) for n, text in MANY[:BATCH_ROWS]]


def test_where_no_trial_can_begin_the_file_is_read_without(tmp_path, monkeypatch):
    path = put(tmp_path, "a.parquet", parquet())
    replace_trial(monkeypatch, "import sys; sys.exit(1)")
    assert cells(read(path)[1]) == REVIEW_CELLS
    assert all(identity[0] != path for identity in parquet_check._harmless)


def test_leaving_early_ends_the_trial(tmp_path, started):
    path = put(tmp_path, "a.parquet", parquet(("n", "text"), MANY))
    with TableReader(path, sniff(path)) as reader:
        assert len(list(islice(reader, 3))) == 3
        assert started[-1].returncode is None
    assert all(process.returncode is not None for process in started)


def test_the_trial_tells_its_steps_to_the_end(tmp_path, capfd):
    path = put(tmp_path, "a.parquet", parquet(("n", "text"), MANY))
    assert main([TRIAL_COMMAND, str(path), "NONE", ""]) == 0
    assert capfd.readouterr().out == "." * (2 + len(MANY) // BATCH_ROWS)


def test_an_error_that_can_be_told_is_left_to_the_reader(tmp_path, capfd):
    assert run_trial([str(tmp_path / "missing.parquet"), "NONE", ""]) == 0
    assert capfd.readouterr().out == "."


def test_the_trial_ends_when_nobody_waits_for_it(tmp_path, monkeypatch):
    def write(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(SystemExit):
        run_trial([str(tmp_path / "a.parquet"), "NONE", ""])


def test_the_trial_is_no_command_and_loads_little(tmp_path):
    path = put(tmp_path, "a.parquet", parquet())
    code = f"""
import sys
from desktop_app.__main__ import main
main([{TRIAL_COMMAND!r}, {str(path)!r}, "NONE", ""])
print("", *{{name.split(".")[0] for name in sys.modules}})
"""
    command = [sys.executable, "-c", code]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)

    steps, *loaded = done.stdout.split()
    assert steps == "..."
    assert "arro3" in loaded
    assert not {"PySide6", "onnxruntime", "numpy", "tokenizers"} & set(loaded)
    assert TRIAL_COMMAND not in COMMANDS
