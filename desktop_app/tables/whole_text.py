"""A file of text as one text."""

from pathlib import Path

from desktop_app.errors import UnreadableFileError
from desktop_app.language import translate
from desktop_app.tables.decoding import decoded, replace_marks
from desktop_app.tables.encodings import guess_encoding
from desktop_app.tables.files import open_source, read_failure
from desktop_app.tables.scanning import scan


def read_whole_text(path: Path, *, most_bytes: int) -> str:
    """The whole file, its encoding guessed; U+FFFD where bytes are not valid in it.

    Raises UnreadableFileError for a file of more than `most_bytes`, and for one that is no text or
    cannot be read.
    """
    size_bytes = scan(path).size_bytes
    if size_bytes > most_bytes:
        raise UnreadableFileError(
            translate(
                "Tables",
                "{path} is too long to be read as one text ({value:.1f} MB of at most "
                "{value_2:.1f}). Drop it on the window to have each of its lines answered.",
            ).format(path=path, value=size_bytes / 1000000.0, value_2=most_bytes / 1000000.0)
        )
    encoding = guess_encoding(path, scan(path)).name
    with open_source(path) as source:
        try:
            content = source.read()
        except OSError as error:
            raise read_failure(path, error) from error
    return replace_marks(decoded(content, encoding, is_whole=True))
