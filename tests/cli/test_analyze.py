import csv
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
