from pathlib import Path

import numpy as np
import pytest

from benchmarks.errors import BenchmarkError
from benchmarks.large import InstantEngine, answer, ask, write_rows


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "texts.csv"
    path.write_text("id,text\n1,a great day\n2,so so\n", encoding="utf-8")
    return path


def test_rows_are_repeated_and_each_text_is_its_own(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    write_rows(source, "text", 5, target)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "id,text"
    assert lines[1:3] == ["1,a great day 0", "2,so so 1"]
    assert len(set(lines)) == 6


def test_a_column_that_is_not_there(source: Path, tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match="review"):
        write_rows(source, "review", 5, tmp_path / "rows.csv")


def test_answers_do_not_depend_on_the_batch() -> None:
    texts = ["a", "bb", "a great day"]
    together = InstantEngine().predict(texts).probabilities
    alone = np.concatenate([InstantEngine().predict([text]).probabilities for text in texts])
    np.testing.assert_array_equal(together, alone)
    np.testing.assert_allclose(together.sum(axis=1), 1, rtol=1e-6)


def test_every_question_is_timed(source: Path, tmp_path: Path) -> None:
    rows, run = tmp_path / "rows.csv", tmp_path / "run.sqlite"
    write_rows(source, "text", 300, rows)
    assert answer(rows, run)["mb_on_disk"] > 0
    assert {"open", "sort by confidence", "filter by label", "search"} <= set(ask(run))
