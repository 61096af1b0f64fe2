"""The tokenizer: the base model's, with the noise of real text normalised in its own graph.

Keeping the rules inside tokenizer.json means that training, this application and
`transformers.pipeline` all see the same tokens. Offsets still point into the original text; those
of a replaced link or handle cover only its end.
"""

from pathlib import Path

from tokenizers import Regex, Tokenizer, pre_tokenizers
from tokenizers.normalizers import BertNormalizer, Replace, Sequence

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
    rules = (*_REPLACEMENTS, *emoji_replacements())
    replacements = [Replace(pattern, content) for pattern, content in rules]
    tokenizer.normalizer = Sequence([*replacements, BertNormalizer(lowercase=True)])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(PICTURE, "isolated"), pre_tokenizers.BertPreTokenizer()]
    )
    return tokenizer
