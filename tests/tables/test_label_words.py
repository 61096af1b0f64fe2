"""What a file's own labels and stars mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.tables.label_words import guess_label_mapping

WORDS = [
    ("negative", "neutral", "positive"),
    (" NEG ", "Neu", "pos"),
    ("Negative emotion", "No emotion toward brand or product", "Positive emotion"),
    ("bad", "ok", "good"),
    ("very dissatisfied", "mixed", "Extremely satisfied"),
    ("dissatisfied", "Neither satisfied nor dissatisfied", "satisfied"),
    ("unzufrieden", "weder zufrieden noch unzufrieden", "zufrieden"),
    ("insatisfait", "Ni satisfait ni insatisfait", "satisfait"),
    ("negativ", "neutral", "positiv"),
    ("négatif", "neutre", "positif"),
    ("negativo", "neutro", "positivo"),
    ("negatief", "neutraal", "positief"),
    ("negatywny", "neutralny", "pozytywny"),
    ("olumsuz", "nötr", "pozitif"),
    ("негативный", "нейтральный", "позитивный"),
    ("负面", "中性", "正面"),
    ("差評", "中評", "好評"),
    ("ネガティブ", "ニュートラル", "ポジティブ"),
    ("부정", "중립", "긍정"),
]
SCALES = [
    ("1 2", "3", "4 5"),
    ("1.0 2.0", "3.0", "4.0 5.0"),
    ("1,5", "2,5 3 3,5", "4,5"),
    ("0 1 2", "3", "4 5"),
    ("0 1", "2", "3 4"),
    ("0 1 2 3", "4 5 6", "7 8 9 10"),
    ("1 2 3 4", "5 6", "7 8 9 10"),
    ("1 2 3", "4", "5 6 7"),
    ("0 1 2", "3", "4 5 6"),
    ("1 2", "3 4", "5 6"),
    ("2 3", "4", "5 7"),
    ("", "", "5 6 7"),
    ("", "", "8 9"),
    ("1,5 3", "4,5", "5,5 6,5"),
    ("-1", "0", "1"),
    ("0", "1", "2"),
    ("0", "", "1"),
    ("0", "2", "4"),
    ("1", "2", "3"),
    ("1", "", "2"),
    ("10 30", "50", "70 90 100"),
    ("2/10", "5/10", "8/10"),
    ("★☆☆☆☆ ★★☆☆☆", "★★★☆☆", "★★★★☆ ★★★★★"),
    ("⭐", "⭐⭐⭐", "⭐⭐⭐⭐ ⭐⭐⭐⭐⭐"),
]
TEMPLATES = ["{} stars", "{}.0 out of 5 stars", "{}/5", "{} von 5 Sternen", "Rated {} out of 5"]


@pytest.mark.parametrize("values", WORDS)
def test_words_are_understood(values):
    expected = dict(zip(values, ("negative", "neutral", "positive"), strict=True))

    assert guess_label_mapping(values) == expected


@pytest.mark.parametrize("scale", SCALES)
def test_numbers_are_folded_by_their_scale(scale):
    expected = {
        value: label
        for values, label in zip(scale, ("negative", "neutral", "positive"), strict=True)
        for value in values.split()
    }

    assert guess_label_mapping(expected) == expected


@pytest.mark.parametrize("template", TEMPLATES)
def test_stars_are_read_out_of_their_words(template):
    mapping = guess_label_mapping(template.format(stars) for stars in range(1, 6))

    assert list(mapping.values()) == ["negative"] * 2 + ["neutral"] + ["positive"] * 2


def test_odd_and_blank_values_have_no_meaning():
    values = ["Positive emotion", "Negative emotion", "I can't tell", "", "nan"]

    assert guess_label_mapping(values) == {
        "Positive emotion": "positive",
        "Negative emotion": "negative",
    }
    assert guess_label_mapping(["satisfied", "less satisfied"]) == {"satisfied": "positive"}
    assert guess_label_mapping(["1", "3", "5", "not_relevant"]) == {
        "1": "negative",
        "3": "neutral",
        "5": "positive",
    }


@pytest.mark.parametrize(
    "values",
    [[], ["", "nan"], ["Dresses", "Tops"], ["yes", "no"], ["not good"], map(str, range(1000))],
)
def test_what_is_no_label_has_no_mapping(values):
    assert guess_label_mapping(values) is None


@given(st.lists(st.text(max_size=12) | st.integers().map(str) | st.floats().map(str)))
def test_only_given_values_are_mapped(values):
    mapping = guess_label_mapping(values) or {}

    assert set(mapping) <= set(values)
    assert set(mapping.values()) <= {"negative", "neutral", "positive"}


@given(st.lists(st.integers(1, 5).map(str)))
def test_more_stars_are_never_worse(values):
    mapping = guess_label_mapping(values) or {}
    order = [("negative", "neutral", "positive").index(mapping[star]) for star in sorted(mapping)]

    assert order == sorted(order)
