"""The tokenizer: the base model's, with the noise of real text normalised in its own graph.

Keeping the rules inside tokenizer.json means that training, this application and
`transformers.pipeline` all see the same tokens. Offsets still point into the original text; those
of a replaced link, handle or name cover only its end.
"""

from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, pre_tokenizers
from tokenizers.normalizers import BertNormalizer, Replace, Sequence

from models.recipe.alike import alike_replacements
from models.recipe.emoji import PICTURE, emoji_replacements

# TweetEval writes links as "http" and handles as "@user" (Barbieri et al. 2020); a real file
# has them raw. An address such as me@example.org is no handle.
_REPLACEMENTS = (
    (Regex(r"(?i)<br\s*/?>"), " "),
    (Regex(r"(?:https?://|www\.)\S+"), "http"),
    (Regex(r"(?<![\w.])@\w+"), "@user"),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", '"'),
    ("&#39;", "'"),
    # Typographic quotes split "don’t" otherwise than "don't".
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
)


def build_tokenizer(base_dir: Path) -> Tokenizer:
    """The base model's WordPiece tokenizer with these rules, untruncated and unpadded."""
    tokenizer = Tokenizer.from_file(str(base_dir / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.normalizer = Sequence(
        [
            *_replacing((*_REPLACEMENTS, *emoji_replacements())),
            BertNormalizer(lowercase=True),
            *_replacing(alike_replacements()),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(PICTURE, "isolated"), pre_tokenizers.BertPreTokenizer()]
    )
    return tokenizer


def _replacing(rules: Iterable[tuple[Regex | str, str]]) -> list[Replace]:
    return [Replace(pattern, content) for pattern, content in rules]
