import pytest

from desktop_app.gui.row_count import counted_rows


@pytest.mark.parametrize(
    ("rows", "words"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (48_200, "48,200 rows")]
)
def test_one_row_is_a_row(rows: int, words: str) -> None:
    assert counted_rows(rows) == words
