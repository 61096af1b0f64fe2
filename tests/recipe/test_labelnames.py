import pytest

from models.recipe.errors import CheckpointError
from models.recipe.labelnames import map_labels


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["NEGATIVE", "POSITIVE"], ("negative", "positive")),
        (["POS", "NEU", "NEG"], ("positive", "neutral", "negative")),
        (
            ["1 star", "2 stars", "3 stars", "4 stars", "5 stars"],
            ("negative", "negative", "neutral", "positive", "positive"),
        ),
        (
            ["very negative", "negative", "neutral", "positive", "Very Positive"],
            ("negative", "negative", "neutral", "positive", "positive"),
        ),
    ],
)
def test_names_that_say_what_they_mean(names: list[str], expected: tuple[str, ...]) -> None:
    assert map_labels("m", names) == expected


def test_numbered_labels_are_refused_with_what_to_pass() -> None:
    with pytest.raises(CheckpointError, match=r"LABEL_0, LABEL_1.*--labels negative,positive"):
        map_labels("m", ["LABEL_0", "LABEL_1"])


def test_the_choice_overrules_the_names() -> None:
    assert map_labels("m", ["LABEL_0", "LABEL_1"], ["positive", "negative"]) == (
        "positive",
        "negative",
    )


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        (["negative", "happy"], "'happy' is no class"),
        (["negative", "neutral", "positive"], "has 2 labels .* but 3 were given"),
        (["negative", "neutral"], "tell no sentiment"),
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(chosen: list[str], message: str) -> None:
    with pytest.raises(CheckpointError, match=message):
        map_labels("m", ["LABEL_0", "LABEL_1"], chosen)
