"""Which columns are taken for a label, a date and groups of rows."""

import pytest

from desktop_app.errors import ColumnNotFoundError
from desktop_app.tables.layout import LayoutChoices
from desktop_app.tables.role_names import ColumnName
from desktop_app.tables.roles import find_roles

COUNT = 60
GUESS = LayoutChoices()
TEXTS = [f"This one was number {n} and I liked some of it" for n in range(COUNT)]
WORDS = [("positive", "negative", "neutral")[n % 3] for n in range(COUNT)]
STARS = [str(n % 5 + 1) for n in range(COUNT)]
DAYS = [f"{n % 28 + 1:02d}.{n % 12 + 1:02d}.2024" for n in range(COUNT)]
SECONDS = [str(1_417_462_203 + 86_400 * n) for n in range(COUNT)]
SHOPS = [("Berlin", "Wien", "Bern", "Graz")[n % 4] for n in range(COUNT)]
IDS = [f"{n + 10_000}" for n in range(COUNT)]


def roles(choices=GUESS, **columns):
    names = list(columns)
    records = list(zip(*columns.values(), strict=True))
    found = find_roles("file.csv", names, records, choices)
    return (
        None if found.label is None else names[found.label],
        None if found.date is None else names[found.date],
        [names[index] for index in found.groups],
    )


def test_every_column_gets_the_role_that_it_has():
    assert roles(id=IDS, text=TEXTS, sentiment=WORDS, date=DAYS, shop=SHOPS) == (
        "sentiment",
        "date",
        ["shop"],
    )


@pytest.mark.parametrize(
    "labels",
    [
        WORDS,
        ["pos" if n % 2 else "neg" for n in range(COUNT)],
        ["positiv" if n % 2 else "negativ" for n in range(COUNT)],
        ["正面" if n % 2 else "负面" for n in range(COUNT)],
        ["Positive emotion" if n % 3 else "Negative emotion" for n in range(COUNT)],
        [f"{n % 5 + 1} stars" for n in range(COUNT)],
        ["★" * (n % 5 + 1) for n in range(COUNT)],
    ],
)
def test_label_words_and_stars_need_no_name(labels):
    assert roles(text=TEXTS, x=labels)[0] == "x"


@pytest.mark.parametrize(
    "name", ["Rating", "stars", "review_score", "Bewertung", "评分", "overall"]
)
def test_bare_numbers_are_labels_where_the_name_says_so(name):
    assert roles(text=TEXTS, **{name: STARS})[0] == name


@pytest.mark.parametrize("name", ["id", "age", "Feedback Count", "sentiment confidence", "x"])
def test_bare_numbers_are_no_labels_otherwise(name):
    assert roles(text=TEXTS, **{name: STARS})[0] is None


def test_words_are_a_better_label_than_stars():
    assert roles(text=TEXTS, rating=STARS, x=WORDS)[0] == "x"


def test_label_without_a_contrast_is_none():
    assert roles(text=TEXTS, label=["positive"] * COUNT)[0] is None


def test_named_and_filled_date_is_taken_before_others():
    rare = [day if n % 3 == 0 else "" for n, day in enumerate(DAYS)]

    assert roles(text=TEXTS, x=DAYS, Datum=rare)[1] == "Datum"
    assert roles(text=TEXTS, date_1=rare, date_2=DAYS)[1] == "date_2"
    assert roles(text=TEXTS, x=DAYS)[1] == "x"


def test_bare_count_is_a_date_by_its_name_only():
    assert roles(text=TEXTS, created_at=SECONDS)[1] == "created_at"
    assert roles(text=TEXTS, phone=SECONDS)[1] is None


def test_groups_are_few_repeated_values_the_named_ones_first():
    gaps = [shop if n % 2 else "" for n, shop in enumerate(SHOPS)]

    assert roles(text=TEXTS, x=SHOPS, y=gaps, department=gaps)[2] == ["department", "x", "y"]


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("x", ["the same"] * COUNT),
        ("x", IDS),
        ("x", [f"name {n}" for n in range(COUNT)]),
        ("x", [""] * COUNT),
        ("shop_id", SHOPS),
        ("age", [str(n % 10 + 20) for n in range(COUNT)]),
        ("x", [str(n % 20) for n in range(COUNT)]),
        ("title", SHOPS),
    ],
)
def test_what_rows_cannot_be_grouped_by(name, cells):
    assert roles(text=TEXTS, **{name: cells})[2] == []


def test_stars_that_are_not_the_label_can_be_grouped_by():
    assert roles(text=TEXTS, rating=STARS, sentiment=WORDS)[2] == ["rating"]


def test_text_column_has_no_other_role():
    assert roles(LayoutChoices(text_column="x"), text=TEXTS, x=WORDS) == (None, None, [])


def test_chosen_columns_are_taken_and_none_is_a_choice():
    columns = {"text": TEXTS, "rating": STARS, "x": WORDS, "date": DAYS, "shop": SHOPS}
    chosen = LayoutChoices(label_column="rating", date_column="", group_columns=("x", "Shop"))

    assert roles(chosen, **columns) == ("rating", None, ["x", "shop"])
    assert roles(LayoutChoices(label_column="", group_columns=()), **columns) == (None, "date", [])


@pytest.mark.parametrize(
    "choices",
    [
        LayoutChoices(text_column="y"),
        LayoutChoices(label_column="y"),
        LayoutChoices(date_column="y"),
        LayoutChoices(group_columns=("text", "y")),
    ],
)
def test_chosen_column_that_is_not_there_is_told_with_those_that_are(choices):
    with pytest.raises(ColumnNotFoundError, match=r'no column called "y".*"text"'):
        roles(choices, text=TEXTS)


def test_header_without_rows_has_no_roles():
    assert roles(text=[], label=[], date=[]) == (None, None, [])


def test_rows_that_are_too_short_are_no_obstacle():
    records = [
        (text, label) if n % 2 else (text,)
        for n, (text, label) in enumerate(zip(TEXTS, WORDS, strict=True))
    ]

    assert find_roles("file.csv", ["text", "label"], records, GUESS).label == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("reviewDate", ColumnName.DATE),
        ("created_utc", ColumnName.DATE),
        ("Bewertung (Sterne)", ColumnName.LABEL),
        ("情感标签", ColumnName.LABEL),
        ("Department Name", ColumnName.GROUP),
        ("来源", ColumnName.GROUP),
        ("Clothing ID", ColumnName.OTHER),
    ],
)
def test_names_say_what_a_column_holds(name, kind):
    assert kind.fits(name)
    assert not kind.fits("foo")


@pytest.mark.parametrize("name", ["分數", "得分", "满意度"])
def test_scores_named_in_chinese_are_labels(name):
    records = list(zip(TEXTS, STARS, strict=True))
    assert find_roles("file.csv", ["評論", name], records, GUESS).label == 1
