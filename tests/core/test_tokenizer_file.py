import json
from pathlib import Path

import pytest
from tokenizers import Tokenizer
from tokenizers.models import BPE, WordLevel, WordPiece

from desktop_app.core.bundle import open_bundle
from desktop_app.core.tokenizer_file import read_tokenizer
from tests.conftest import BUNDLE_DIR

TEXT = "I'm soooo happy :) \N{GRINNING FACE} [MASK] http://a.b @you &amp; caf\u00e9 \ud83d"
VOCABULARY = {"[UNK]": 0, "[PAD]": 1, "good": 2, "##ness": 3, "a": 4}


def test_the_bundled_tokenizer_is_read_as_the_library_reads_it() -> None:
    path = open_bundle(BUNDLE_DIR).tokenizer_path
    expected, found = Tokenizer.from_file(str(path)), read_tokenizer(path)

    assert json.loads(found.to_str()) == json.loads(expected.to_str())
    text = TEXT.encode("utf-8", "replace").decode()
    assert found.encode(text).tokens == expected.encode(text).tokens


@pytest.mark.parametrize(
    "model",
    [
        WordPiece(VOCABULARY, unk_token="[UNK]", max_input_chars_per_word=7),
        WordLevel(VOCABULARY, unk_token="[UNK]"),
        BPE({"a": 0, "b": 1, "ab": 2}, [("a", "b")]),
    ],
    ids=lambda model: type(model).__name__,
)
@pytest.mark.parametrize("added", [["[PAD]"], ["[PAD]", "[NEW]"]])
def test_a_tokenizer_of_any_kind_is_read(tmp_path: Path, model: object, added: list[str]) -> None:
    written = Tokenizer(model)
    written.add_special_tokens(added)
    written.save(str(tmp_path / "tokenizer.json"))

    found = read_tokenizer(tmp_path / "tokenizer.json")

    assert json.loads(found.to_str()) == json.loads(written.to_str())
    for text in ("good", "goodness", "abab [NEW] a", "[PAD] good"):
        assert found.encode(text).ids == written.encode(text).ids
