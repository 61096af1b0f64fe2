import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.errors import BenchmarkError
from benchmarks.rows import cut_sample, rows_near, slices_of


@given(st.integers(1, 500), st.integers(1, 20))
def test_slices_hold_every_row_once_in_order_and_are_of_like_length(count, rounds):
    slices = slices_of(count, rounds)
    assert [row for part in slices for row in part] == list(range(count))
    lengths = [len(part) for part in slices]
    assert min(lengths) >= 1
    assert max(lengths) - min(lengths) <= 1


def test_the_sample_is_the_first_rows_with_all_columns(tmp_path):
    source = tmp_path / "all.csv"
    source.write_text('\ufeffid,text\n1,"two\nlines"\n2,b\n3,two\n4,b\n', encoding="utf-8")
    sample = cut_sample(source, "text", 2, tmp_path / "cut.csv")
    assert sample.texts == ("two\nlines", "b")
    assert sample.path.read_text(encoding="utf-8").split("\n")[0].strip() == "id,text"


def test_repeated_texts_are_counted(tmp_path):
    source = tmp_path / "all.csv"
    source.write_text("text\na\nb\na\na\n", encoding="utf-8")
    assert cut_sample(source, "text", 9, tmp_path / "cut.csv").repeated_count == 2


@pytest.mark.parametrize("content", ["", "text\n", "id,body\n1,a\n"])
def test_a_file_without_such_rows_is_refused_with_its_name(tmp_path, content):
    source = tmp_path / "all.csv"
    source.write_text(content, encoding="utf-8")
    with pytest.raises(BenchmarkError, match=r"all\.csv.*'text'"):
        cut_sample(source, "text", 2, tmp_path / "cut.csv")


def test_bytes_that_are_not_utf8_are_refused(tmp_path):
    source = tmp_path / "all.csv"
    source.write_bytes(b"text\n\xff\xfe\n")
    with pytest.raises(BenchmarkError, match="UTF-8"):
        cut_sample(source, "text", 2, tmp_path / "cut.csv")


def test_rows_nearest_in_length_come_first():
    assert rows_near([40, 24, 25, 3, 27], wanted=25, most=3) == [2, 1, 4]
