"""A kind of setting takes its own values and refuses all others."""

from enum import StrEnum

import pytest

from desktop_app.settings.kinds import Choice, Switch, WholeNumber, Zero


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


NUMBER = WholeNumber(10, 20)
OR_ZERO = WholeNumber(10, 20, zero=Zero.AUTOMATIC)


@pytest.mark.parametrize(
    ("kind", "value"),
    [(Switch(), True), (Choice(Fruit), "pear"), (NUMBER, 10), (NUMBER, 20), (OR_ZERO, 0)],
)
def test_a_value_of_the_kind_is_taken(kind, value):
    assert kind.check(value) == value


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Switch(), 1),
        (Switch(), "true"),
        (Choice(Fruit), "plum"),
        (Choice(Fruit), ["pear"]),
        (Choice(Fruit), None),
        (NUMBER, 9),
        (NUMBER, 21),
        (NUMBER, 0),
        (NUMBER, 12.0),
        (NUMBER, True),
        (OR_ZERO, False),
        (OR_ZERO, -1),
        (NUMBER, float("nan")),
    ],
)
def test_any_other_is_refused(kind, value):
    with pytest.raises(ValueError, match="is not"):
        kind.check(value)


@pytest.mark.parametrize(
    ("kind", "words", "value"),
    [
        (Switch(), "on", True),
        (Switch(), "No", False),
        (Choice(Fruit), "apple", Fruit.APPLE),
        (OR_ZERO, "0", 0),
        (NUMBER, " 12 ", 12),
    ],
)
def test_words_are_read(kind, words, value):
    assert kind.read(words) == value


@pytest.mark.parametrize("kind", [Switch(), Choice(Fruit), NUMBER])
def test_words_that_are_none_are_refused_with_what_is_allowed(kind):
    with pytest.raises(ValueError, match=kind.allowed):
        kind.read("perhaps")
