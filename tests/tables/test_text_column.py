"""Which column is taken for the text."""

import pytest

from desktop_app.tables.columns import guess_text_column
from desktop_app.tables.reasons import TextColumnReason
from desktop_app.tables.vocabulary import names_a_column, text_weight

COUNT = 40
TEXTS = [f"This one was number {n} and I liked some of it" for n in range(COUNT)]
COLUMNS = {
    "numbers": [str(n * 7.5) for n in range(COUNT)],
    "ids": [f"A{n:05d}-x" for n in range(COUNT)],
    "dates": [f"Mon Dec {n % 28 + 1:02d} 19:30:03 +0000 2014" for n in range(COUNT)],
    "days": [f"{n % 28 + 1}. März 2024" for n in range(COUNT)],
    "links": [f"https://example.org/a/page/{n}?q=1" for n in range(COUNT)],
    "labels": [("positive", "negative", "no emotion toward brand")[n % 3] for n in range(COUNT)],
    "people": [f"Anna{'abcdefgh'[n % 8]}" for n in range(COUNT)],
    "blanks": [("nan", "", "N/A")[n % 3] for n in range(COUNT)],
}

NAMES = """
text Text reviewText review_text Comment content tweet_text message body feedback Bewertung
Kommentar texte avis comentario reseña Rückmeldung 评论 評論 內容 レビュー 商品评论 리뷰 отзыв
Translated_Review commentaire recensione opinião yorum
"""


def guess(**columns):
    rows = list(zip(*columns.values(), strict=True))
    found = guess_text_column(list(columns), rows)
    return list(columns)[found.index], found.reason


@pytest.mark.parametrize("other", COLUMNS)
def test_content_alone_tells_text_from_data(other):
    assert guess(a=COLUMNS[other], b=TEXTS)[0] == "b"
    assert guess(a=TEXTS, b=COLUMNS[other])[0] == "a"


@pytest.mark.parametrize("other", ["numbers", "ids", "dates", "links", "labels", "days"])
def test_data_is_not_taken_for_text_whatever_its_name(other):
    assert guess(review=COLUMNS[other], x=TEXTS)[0] == "x"


@pytest.mark.parametrize(
    "name",
    NAMES.split(),
)
def test_name_decides_between_columns_of_like_content(name):
    other = [text.replace("liked", "saw") for text in TEXTS]

    assert guess(**{"first": other, name: TEXTS, "last": other}) == (
        name,
        TextColumnReason.NAME_AND_CONTENT,
    )


def test_headline_yields_to_the_text_under_a_weaker_name():
    headlines = [("super!", "awesome", "just okay", "terrible", "wow")[n % 5] for n in range(COUNT)]

    assert guess(Review=headlines, Summary=TEXTS)[0] == "Summary"


def test_long_but_repeated_product_names_are_not_the_text():
    products = [f"Room/Personal Air Cooler (White, Black, Elegant) {n % 14}" for n in range(COUNT)]
    short = [f"nice cooling {n}" for n in range(COUNT)]

    assert guess(product_name=products, Summary=short)[0] == "Summary"


def test_chinese_text_needs_no_spaces():
    chinese = [f"这个产品非常好我很喜欢质量不错推荐购买{'一二三四五'[n % 5]}" for n in range(COUNT)]

    assert guess(名=COLUMNS["people"], 甲=chinese)[0] == "甲"


def test_few_rows_of_single_words_go_by_the_name():
    assert guess(label=["pos", "neg"], text=["good", "bad"]) == (
        "text",
        TextColumnReason.NAME_AND_CONTENT,
    )


def test_good_name_wins_where_the_sample_is_blank():
    assert guess(user=COLUMNS["people"], comment=COLUMNS["blanks"])[0] == "comment"


def test_without_any_text_the_reason_says_so():
    found = guess(a=COLUMNS["numbers"], b=COLUMNS["dates"])
    assert found[1] is TextColumnReason.NEAREST


def test_only_column_is_the_text():
    assert guess_text_column(["x"], []).reason is TextColumnReason.ONLY_COLUMN


def test_header_without_rows_goes_by_the_names():
    assert guess_text_column(["id", "review"], []).index == 1


def test_names_that_speak_against_text():
    assert text_weight("review_id") < 0 < text_weight("review")
    assert text_weight("Positive Feedback Count") < 0
    assert text_weight("anything") == 0


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("Clothing_ID", True), ("Review Text", True), ("Great product", False), ("", False)],
)
def test_cells_that_are_surely_headers(cell, expected):
    assert names_a_column(cell) is expected


def test_a_few_phrases_under_a_name_for_text_are_the_text():
    phrases = ["It was good overall", "I did not like it", "No opinion on that"]
    records = [[phrases[n % 3], f"Alice Number{n} of Somewhere"] for n in range(60)]
    found = guess_text_column(["review", "customer"], records)
    assert (found.index, found.reason) == (0, TextColumnReason.NAME)
