"""The report has its figures, the user's words are only words, nothing comes from outside."""

import dataclasses
import math
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from desktop_app.core.predictions import Label
from desktop_app.jobs.examples import ExampleFinder
from desktop_app.jobs.export import ExportOptions, export
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.views import StoredRow
from desktop_app.language import set_translator
from desktop_app.tables.layout import Row, RowFlag
from tests.jobs.makers import LAYOUT, make_predictions, make_store

EVIL = "<script>alert(1)</script> & <img src=x onerror='alert(2)'> \0 \ud800 </style>"
COLUMNS = ("shop", "review", "stars", "day")
LEFT_OPEN = {"meta", "line", "rect"}


class Page(HTMLParser):
    """Elements that are opened, their attributes, and the text between them."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in LEFT_OPEN:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data) -> None:
        self.words += data


@pytest.fixture
def page(tmp_path) -> Page:
    layout = dataclasses.replace(
        LAYOUT, columns=COLUMNS, group_columns=(0,), label_column=2, date_column=3
    )
    rows = [
        Row(n, (EVIL if n % 2 else "Rome", f"{EVIL} {n}", str(n % 5 + 1), f"2024-03-{n:02}"))
        for n in range(1, 21)
    ]
    rows.append(Row(21, ("Rome", "", "3", "?"), RowFlag.RAGGED))
    answers = [(0.9, 0.05, 0.05), (0.1, 0.5, 0.4), (0.05, 0.05, 0.9), (0.34, 0.33, 0.33)] * 5
    with make_store(tmp_path / "run.sqlite", layout) as store:
        store.append(rows, make_predictions([*answers, (math.nan,) * 3]))
        outcome = export(store, tmp_path / "report.html", ExportOptions(OutputFormat.HTML))
    assert outcome.rows == 21
    return Page(tmp_path / "report.html")


def test_nothing_is_loaded_or_run(page: Page) -> None:
    assert not {"script", "img", "link", "iframe", "object", "embed", "base"} & set(page.tags)
    names = {name for name, _ in page.attributes}
    assert not {"src", "href", "style", "srcset"} & names
    assert not [name for name in names if name.startswith("on")]
    assert any(value and "default-src 'none'" in value for _, value in page.attributes)


def test_every_element_is_closed_and_the_words_are_the_users(page: Page) -> None:
    assert page.open == []
    assert "<script>alert(1)</script> & <img src=x onerror='alert(2)'> \ufffd \ufffd" in page.words


def test_every_part_is_there(page: Page) -> None:
    for words in (
        "Sentiment of réviews.csv",
        "By shop",
        "Over time: day, by day",
        "Compared with the file's own labels: stars",
        "Macro recall",
        "Most certain",
        "Least certain",
        "fake 0 (int8)",
        "21, 1 of them without text",
        "1 with fewer or more cells than the header",
        "1 row has no such date",
        "50.0%",
    ):
        assert words in page.words


def test_what_is_not_asked_for_is_left_out(tmp_path) -> None:
    options = ExportOptions(OutputFormat.HTML, summary=SummaryOptions(label_column=""))
    layout = dataclasses.replace(LAYOUT, label_column=2)
    with make_store(tmp_path / "run.sqlite", layout) as store:
        export(store, tmp_path / "report.html", options)
    assert "Compared" not in Page(tmp_path / "report.html").words


def examples_of(answers, texts=None):
    finder = ExampleFinder(0, most=2)
    for index, prediction in enumerate(make_predictions(answers)):
        text = texts[index] if texts else f"text {index}"
        finder.add(StoredRow(index + 1, (text,), (), RowFlag.NONE, prediction))
    return finder.result()


def test_examples_are_the_surest_and_the_least_sure() -> None:
    found = examples_of(
        [(0.5, 0.25, 0.25), (0.75, 0.25, 0), (1, 0, 0), (0, 0.25, 0.75), (math.nan,) * 3]
    )
    assert [example.number for example in found.negative] == [3, 2]
    assert [example.number for example in found.positive] == [4]
    assert [example.number for example in found.least_certain] == [1, 2]


def test_no_text_stands_twice_and_equal_ones_stand_in_file_order() -> None:
    found = examples_of([(0.75, 0.25, 0)] * 4, ["same", "same", "other", "third"])
    assert [example.number for example in found.negative] == [1, 3]


MARKED = re.compile("⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[A-Za-z]{2,}")
NO_LANGUAGE = {"shop", "review", "stars", "day", "Rome", "good", "wine", "yyyy", "mm", "dd"}
"""The user's own, and how dates are written."""
NO_LANGUAGE |= {"csv", "utf", "sig", "fake", "int", "Sentiment", "Desk", "ms", "views"}
NO_LANGUAGE |= {"its", "name", "says", "so"}  # as the layout has it


def unmarked(words: str) -> set[str]:
    """What was not asked of the translator."""
    while MARKED.search(words):
        words = MARKED.sub(" ", words)
    return set(WORD.findall(words))


@pytest.fixture
def marked() -> Iterator[None]:
    set_translator(lambda context, text: f"⟦{text}⟧")
    yield
    set_translator(None)


@pytest.mark.usefixtures("marked")
@pytest.mark.parametrize("form", [OutputFormat.HTML, OutputFormat.XLSX])
def test_every_word_is_in_the_language_of_now(tmp_path, form: OutputFormat) -> None:
    layout = dataclasses.replace(
        LAYOUT, columns=COLUMNS, group_columns=(0,), label_column=2, date_column=3
    )
    stars = {1: "1", 2: "3", 3: "5", 4: "?"}
    rows = [
        Row(n, ("Rome", f"good wine {n}", stars[n % 4 + 1], f"2024-03-{n:02}"))
        for n in range(1, 21)
    ]
    rows.append(Row(21, ("", "", "3", "?"), RowFlag.RAGGED))
    answers = [(0.7, 0.2, 0.1), (0.1, 0.8, 0.1), (0.2, 0.1, 0.7)] * 7
    with make_store(tmp_path / "run.sqlite", layout) as store:
        store.append(rows, make_predictions([*answers[:20], (math.nan,) * 3]))
        store.corrections.put({1: Label.NEGATIVE, 2: Label.NEGATIVE})
        path = tmp_path / f"report{form.suffix}"
        export(store, path, ExportOptions(form))
    if form is OutputFormat.HTML:
        *_, words = Page(path).words.partition("}\n\n")  # behind the style sheet
    else:
        lines = openpyxl.load_workbook(path)["Summary"].iter_rows(values_only=True)
        words = "\n".join(str(cell or "") for line in lines for cell in line)
    assert "Accuracy" in words
    assert unmarked(words) <= NO_LANGUAGE
