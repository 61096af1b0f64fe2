"""Texts to token windows."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.tokenizer_file import read_tokenizer
from desktop_app.errors import BundleError
from desktop_app.language import translate

_OVERLAP_SHARE = 0.125


@dataclass(frozen=True, slots=True)
class EncodedTexts:
    """Token windows of n texts; the windows of one text stand together, in reading order."""

    windows: tuple[Sequence[int], ...]
    """Token ids of each window, [CLS] and [SEP] included."""
    window_counts: tuple[int, ...]
    """Windows of each text; 0 where there is no text."""
    token_counts: tuple[int, ...]
    """Tokens of each whole text, special tokens included; 0 where there is no text."""

    def shares(self) -> list[float]:
        """What part of its text each window is."""
        return [1 / count for count in self.window_counts for _ in range(count)]


class Encoder:
    """Splits texts into tokens, and long texts into overlapping windows.

    Reading in windows is the usual way past an encoder's length limit (e.g. the `stride` of
    Devlin et al. 2019 for SQuAD): nothing is cut off, at the price of context across the seams,
    which the overlap softens.
    """

    def __init__(self, tokenizer_path: Path, max_tokens: int) -> None:
        try:
            self._tokenizer = read_tokenizer(tokenizer_path)
        except Exception as error:  # the Rust library raises bare Exception
            raise BundleError(
                translate(
                    "Model",
                    "{tokenizer_path} cannot be read as a tokenizer ({reason}). Install the model "
                    "again.",
                ).format(tokenizer_path=tokenizer_path, reason=error)
            ) from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._room = max_tokens - 2
        self._overlap = int(self._room * _OVERLAP_SHARE)
        self._prefix, self._suffix = self._special_ids()
        self.pad_id: int = self._tokenizer.token_to_id("[PAD]") or 0

    def encode(self, texts: Sequence[str]) -> EncodedTexts:
        """Token windows for each text; text that is blank or dissolves to no token has none."""
        windows: list[Sequence[int]] = []
        window_counts: list[int] = []
        token_counts: list[int] = []
        for token_ids in self._token_ids(texts):
            parts = split_windows(token_ids, room=self._room, overlap=self._overlap)
            windows.extend([*self._prefix, *part, *self._suffix] for part in parts)
            window_counts.append(len(parts))
            token_counts.append(len(token_ids) + 2 if token_ids else 0)
        return EncodedTexts(tuple(windows), tuple(window_counts), tuple(token_counts))

    def _token_ids(self, texts: Sequence[str]) -> list[list[int]]:
        clean = [repair_surrogates(text) for text in texts]
        encodings = self._tokenizer.encode_batch_fast(clean, add_special_tokens=False)
        return [encoding.ids for encoding in encodings]

    def _special_ids(self) -> tuple[list[int], list[int]]:
        with_special = self._tokenizer.encode("a").ids
        bare = self._tokenizer.encode("a", add_special_tokens=False).ids
        start = with_special.index(bare[0])
        return with_special[:start], with_special[start + len(bare) :]


def split_windows(token_ids: Sequence[int], *, room: int, overlap: int) -> list[Sequence[int]]:
    """The tokens in windows of at most `room`, each sharing `overlap` or more with the next."""
    if len(token_ids) <= room:
        return [token_ids] if token_ids else []
    last_start = len(token_ids) - room
    # The last window reaches back instead of being short: a few tokens alone mislead.
    starts = [*range(0, last_start, room - overlap), last_start]
    return [token_ids[start : start + room] for start in starts]


def repair_surrogates(text: str) -> str:
    """The text with surrogate pairs joined and lone surrogates replaced by U+FFFD.

    Python strings may hold surrogates (from JSON escapes or undecodable file names); no UTF-8
    library accepts them.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
