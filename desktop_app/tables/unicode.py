"""Text that UTF-8 can hold: a lone surrogate, which it cannot, becomes U+FFFD."""

import codecs

REPLACING = "sentiment-desk-replace"
"""Name of the error handler, for `open` and `str.encode`."""


def valid_unicode(text: str) -> str:
    """The text with U+FFFD for each lone surrogate; JSON escapes can bring them in."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", REPLACING).decode()
    return text


def _replace(error: UnicodeError) -> tuple[bytes, int]:
    if isinstance(error, UnicodeEncodeError):
        # As bytes: the UTF-8 encoder takes only ASCII in the form of text.
        return "\ufffd".encode() * (error.end - error.start), error.end
    raise error


codecs.register_error(REPLACING, _replace)
