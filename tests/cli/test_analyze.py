import csv
import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from desktop_app.__main__ import main

ROWS = [
    ("1", "Great product!"),
    ("2", "Terrible experience.\nNever again."),
    ("3", ""),
    ("4", "nan"),
    ("5", "=SUM(A1) is great"),
]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "reviews.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "review"), *ROWS])
    return path


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_is_written_with_its_answer(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyze", str(source)]) == 0
    rows = read(source.with_name("reviews_sentiment.csv"))
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [row["sentiment"] for row in rows[:4]] == ["positive", "negative", "no text", "no text"]
    assert rows[1]["review"] == ROWS[1][1]
    assert rows[4]["review"] == "'=SUM(A1) is great"
    assert float(rows[0]["confidence"]) == float(rows[0]["p_positive"]) > 1 / 3
    assert rows[2]["confidence"] == ""
    out = capsys.readouterr()
    assert "5 rows" in out.out
    assert "texts/s" in out.out
    assert "'review'" in out.err


def test_asked_to_forget_it_leaves_nothing_behind(source: Path, private_folders: Path) -> None:
    main(["analyze", str(source), "--forget"])
    assert [path for path in private_folders.rglob("*") if path.is_file()] == []


def test_an_existing_result_is_not_overwritten_unasked(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = source.with_name("mine.csv")
    output.write_text("precious")
    assert main(["analyze", str(source), "-o", str(output)]) == 1
    assert output.read_text() == "precious"
    assert "mine.csv" in capsys.readouterr().err
    assert main(["analyze", str(source), "-o", str(output), "--overwrite"]) == 0
    assert len(read(output)) == len(ROWS)


def test_the_named_column_is_read(source: Path) -> None:
    assert main(["analyze", str(source), "--text-column", "id"]) == 0
    rows = read(source.with_name("reviews_sentiment.csv"))
    assert all(row["sentiment"] != "no text" for row in rows)


def test_a_column_that_is_not_there_is_named(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyze", str(source), "--text-column", "Reviews"]) == 1
    err = capsys.readouterr().err
    assert "Reviews" in err
    assert "review" in err


def test_a_missing_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(tmp_path / "gone.csv")]) == 1
    assert "gone.csv" in capsys.readouterr().err


def test_a_delimiter_of_two_characters_is_wrong_usage(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyze", str(source), "--delimiter", ";;"]) == 2
    assert "--delimiter" in capsys.readouterr().err


def test_the_byte_order_mark_and_the_guard_can_be_switched_off(source: Path) -> None:
    assert main(["analyze", str(source), "--no-bom", "--raw-formulas"]) == 0
    data = source.with_name("reviews_sentiment.csv").read_bytes()
    assert data.startswith(b"id,review,sentiment")
    assert b"\n5,=SUM(A1)" in data


class TestFolders:
    @pytest.fixture
    def folder(self, source: Path) -> Path:
        folder = source.parent / "surveys"
        folder.mkdir()
        for name in ("b.csv", "a.csv"):
            (folder / name).write_bytes(source.read_bytes())
        (folder / "notes.pdf").write_text("no table")
        return folder

    def test_a_folder_stands_for_the_tables_in_it(self, folder: Path) -> None:
        assert main(["analyze", str(folder), "-o", str(folder.parent / "out")]) == 0
        out = folder.parent / "out"
        assert sorted(path.name for path in out.iterdir()) == [
            "a_sentiment.csv",
            "b_sentiment.csv",
        ]
        assert all(len(read(path)) == len(ROWS) for path in out.iterdir())

    def test_with_one_file_in_it_the_output_is_a_folder_all_the_same(self, folder: Path) -> None:
        (folder / "b.csv").unlink()
        assert main(["analyze", str(folder), "-o", str(folder.parent / "out")]) == 0
        assert len(read(folder.parent / "out" / "a_sentiment.csv")) == len(ROWS)

    def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "b.csv").write_bytes(bytes(4096))
        assert main(["analyze", str(folder)]) == 1
        assert "b.csv" in capsys.readouterr().err
        assert len(read(folder / "a_sentiment.csv")) == len(ROWS)

    def test_results_of_the_last_time_are_not_analysed_again(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(folder)]) == 0
        assert main(["analyze", str(folder), "--overwrite"]) == 0
        assert "a_sentiment.csv is left out" in capsys.readouterr().err
        assert sorted(path.name for path in folder.glob("*.csv")) == [
            "a.csv",
            "a_sentiment.csv",
            "b.csv",
            "b_sentiment.csv",
        ]

    def test_one_that_is_named_twice_is_taken_once(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(folder)
        ways = ["a.csv", str(folder / "a.csv"), "../surveys/a.csv", "../surveys", str(folder)]
        assert main(["analyze", *ways, "--json"]) == 0
        told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [Path(one["file"]).name for one in told] == ["a.csv", "b.csv"]

    def test_a_link_is_another_name(self, folder: Path) -> None:
        (folder / "link.csv").symlink_to(folder / "a.csv")
        assert main(["analyze", str(folder / "a.csv"), str(folder / "link.csv")]) == 0
        assert (folder / "a_sentiment.csv").exists()
        assert (folder / "link_sentiment.csv").exists()

    def test_a_folder_without_tables_is_told_and_the_rest_goes_on(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (source.parent / "empty").mkdir()
        assert main(["analyze", str(source.parent / "empty"), str(source), "--json"]) == 1
        captured = capsys.readouterr()
        assert "no table or text right inside" in captured.err
        assert len(captured.out.splitlines()) == 2
        assert source.with_name("reviews_sentiment.csv").exists()


class Listener(io.StringIO):
    """What reads our output and goes after some of it, as `head` does."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def flush(self) -> None:
        if self.getvalue().count("\n") > self.most:
            raise BrokenPipeError


@pytest.mark.parametrize(("heard", "written"), [(3, "abc"), (2, "abc"), (1, "ab"), (0, "a")])
def test_files_that_nobody_waits_for_any_more_are_told_by_the_exit_code(
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    heard: int,
    written: str,
) -> None:
    files = {name: source.with_name(f"{name}.csv") for name in "abc"}
    for file in files.values():
        file.write_bytes(source.read_bytes())
    monkeypatch.setattr(sys, "stdout", Listener(heard))
    out = source.with_name("out")
    assert main(["analyze", *map(str, files.values()), "--json", "-o", str(out)]) == (
        written != "abc"
    )
    sys.stdout.close()
    assert sorted(path.name[0] for path in out.iterdir()) == list(written)
    told = capsys.readouterr().err
    left = [name for name, file in files.items() if str(file) in told]
    assert left == [name for name in files if name not in written]


def test_a_failure_that_nobody_hears_of_is_one_all_the_same(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Listener(0))
    assert main(["analyze", str(source.with_name("gone.csv")), "--json"]) == 1
    sys.stdout.close()


@pytest.mark.parametrize("failing", ["gone.csv", "empty", "out_already.csv"])
def test_the_files_after_a_failure_that_nobody_hears_of_are_named(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], failing: str
) -> None:
    source.with_name("empty").mkdir()
    out = source.with_name("out")
    out.mkdir()
    (out / "out_already_sentiment.csv").touch()
    monkeypatch.setattr(sys, "stdout", Listener(0))
    files = [str(source.with_name(failing)), str(source)]
    assert main(["analyze", *files, "--json", "-o", str(out)]) == 1
    sys.stdout.close()
    assert not (out / "reviews_sentiment.csv").exists()
    assert f"sentiment-desk analyze {source} --resume" in capsys.readouterr().err


def test_rows_above_the_header_are_told_of_and_can_be_set(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.write_bytes(b"Report of 2024\n\n" + source.read_bytes())
    assert main(["analyze", str(source), "--json"]) == 0
    captured = capsys.readouterr()
    assert "rows above the header that are left out: 1" in captured.err
    assert json.loads(captured.out)["rows_above_header"] == 1
    assert len(read(source.with_name("reviews_sentiment.csv"))) == len(ROWS)

    whole = source.with_name("whole.csv")
    assert main(["analyze", str(source), "--no-header", "-o", str(whole)]) == 0
    assert len(read(whole)) == len(ROWS) + 2  # the title and the names are rows
    lower = source.with_name("lower.csv")
    assert main(["analyze", str(source), "--rows-above", "2", "-o", str(lower)]) == 0
    assert len(read(lower)) == len(ROWS) - 1


def test_a_number_of_rows_above_that_is_none_is_wrong_usage(source: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["analyze", str(source), "--rows-above", "-1"])
    assert stopped.value.code == 2


def test_which_of_several_tables_is_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one.csv", "id,text\n1,good\n")
        archive.writestr("two.csv", "id,text\n1,good\n2,bad thing\n")
    assert main(["analyze", str(path)]) == 0
    assert "reading 'two.csv', one of 2" in capsys.readouterr().err
