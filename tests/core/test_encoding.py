from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.encoding import Encoder, repair_surrogates, split_windows
from desktop_app.errors import BundleError
from tests.conftest import BUNDLE_DIR

TOKENIZER = BUNDLE_DIR / "tokenizer.json"
MAX_TOKENS = 32
ENCODER = Encoder(TOKENIZER, MAX_TOKENS)


def test_a_short_text_is_one_window_with_special_tokens() -> None:
    encoded = ENCODER.encode(["good food"])
    assert encoded.window_counts == (1,)
    assert encoded.token_counts == (4,)
    assert len(encoded.windows[0]) == 4


def test_a_long_text_is_several_windows() -> None:
    encoded = ENCODER.encode(["word " * 100])
    assert encoded.token_counts == (102,)
    assert encoded.window_counts[0] > 3
    assert {len(window) for window in encoded.windows} == {MAX_TOKENS}


@given(st.integers(0, 400), st.integers(2, 60), st.data())
def test_windows_are_full_overlap_and_lose_no_token(
    count: int, room: int, data: st.DataObject
) -> None:
    overlap = data.draw(st.integers(0, room - 1))
    windows = split_windows(range(count), room=room, overlap=overlap)
    assert sorted({token for window in windows for token in window}) == list(range(count))
    for before, after in pairwise(windows):
        assert len(before) == len(after) == room
        assert before[-1] - after[0] + 1 >= overlap
        assert after[-1] > before[-1]


@pytest.mark.parametrize("text", ["", " \n\t", "\x00", "\u200b"])
def test_no_text_has_no_window(text: str) -> None:
    encoded = ENCODER.encode([text, "ok"])
    assert encoded.window_counts == (0, 1)
    assert encoded.token_counts[0] == 0


def test_links_handles_and_markup_are_normalised() -> None:
    raw = ENCODER.encode(["@bob_1 see https://a.example/x?y=1<br />it’s good &amp; new"])
    plain = ENCODER.encode(["@user see http it's good & new"])
    assert raw.windows == plain.windows


def test_an_address_is_no_handle() -> None:
    assert ENCODER.encode(["me@example.org"]) != ENCODER.encode(["me@user.org"])


@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_string_is_encoded(text: str) -> None:
    encoded = ENCODER.encode([text])
    assert sum(encoded.window_counts) == len(encoded.windows)


def test_surrogate_pairs_are_joined_and_lone_ones_replaced() -> None:
    assert repair_surrogates("\ud83d\ude00 \ud800!") == "😀 \ufffd!"
    assert repair_surrogates("plain") == "plain"


def test_a_file_that_is_no_tokenizer_is_refused(tmp_path) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text("{}")
    with pytest.raises(BundleError, match=r"tokenizer\.json"):
        Encoder(path, MAX_TOKENS)
