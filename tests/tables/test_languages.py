"""Reviews in any of many languages and encodings are read as they were written."""

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.tables.reading import TableReader
from desktop_app.tables.sniffing import sniff
from tests.tables.languages import LEGACY, SENTENCES, UNICODE

WRITTEN_IN = [
    (language, encoding) for language in SENTENCES for encoding in (*UNICODE, *LEGACY[language])
]
NEEDING_ONE_ROW = ("cp1252", "mac_roman", "gbk", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr")


def sniffed_back(texts: list[str], encoding: str, **options) -> tuple[list[str], list[str]]:
    """The texts as far as the encoding can hold them, and as they are read without any choice."""
    held = [text.encode(encoding, "ignore").decode(encoding) for text in texts]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "reviews.csv")
        with path.open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream, **options).writerows([("id", "text"), *enumerate(held)])
        layout = sniff(path)
        with TableReader(path, layout) as reader:
            return held, [row.cells[layout.text_column] for row in reader]


@pytest.mark.parametrize(("language", "encoding"), WRITTEN_IN)
def test_a_table_in_any_language_and_encoding(language, encoding):
    held, read = sniffed_back(list(SENTENCES[language] * 3), encoding)

    assert read == held


@pytest.mark.parametrize(
    ("language", "encoding"), [one for one in WRITTEN_IN if one[1] in (*UNICODE, *NEEDING_ONE_ROW)]
)
def test_a_single_text_is_enough_for_the_common_ones(language, encoding):
    for sentence in SENTENCES[language]:
        held, read = sniffed_back([sentence], encoding)

        assert read == held


@settings(max_examples=60, deadline=None)
@given(
    data=st.data(),
    written_in=st.sampled_from(WRITTEN_IN),
    plain=st.lists(
        st.sampled_from(["nothing to say", "ok", "Room 12, 3rd floor", ""]), max_size=40
    ),
    delimiter=st.sampled_from([",", ";", "\t"]),
    line_end=st.sampled_from(["\r\n", "\n"]),
)
def test_any_mixture_of_the_languages_texts(data, written_in, plain, delimiter, line_end):
    language, encoding = written_in
    others = st.lists(st.sampled_from(SENTENCES[language]), max_size=20)
    texts = data.draw(st.permutations([*SENTENCES[language], *data.draw(others), *plain]))

    held, read = sniffed_back(texts, encoding, delimiter=delimiter, lineterminator=line_end)

    assert read == held
