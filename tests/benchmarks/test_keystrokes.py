"""What the keystroke benchmark types."""

from benchmarks.keystrokes import texts_of, write_rows


def test_so_many_keys_in_texts_of_a_length():
    texts = texts_of(300, 125)

    assert [len(text) for text in texts] == [125, 125, 50]
    assert "".join(texts).startswith("The room was clean")


def test_no_two_rows_are_the_same(tmp_path):
    write_rows(tmp_path / "rows.csv", 100)

    lines = (tmp_path / "rows.csv").read_text(encoding="utf-8").splitlines()
    assert len({line.partition(",")[2] for line in lines}) == 101
