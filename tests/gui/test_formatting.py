import pytest

from desktop_app.gui import formatting


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.csv", "a.csv"),
        ("answers of the spring.csv", "answers…ng.csv"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_long_name_keeps_both_its_ends(name, shown):
    assert formatting.short_name(name, length=14) == shown
