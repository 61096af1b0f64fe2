"""XML of any size, parsed while it is read, with nothing kept that is not asked for."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO, Protocol, TypeVar
from xml.parsers import expat

from desktop_app.language import translate
from desktop_app.tables.records import DamagedContentError

_CHUNK_BYTES = 65_536
_MOST_BYTES_A_RESULT = 8 * 1_048_576
"""Bounds what one row, or anything else that is given as one, can take of memory."""
_MOST_NAMES = 10_000

T = TypeVar("T")


class Handler(Protocol[T]):
    """Builds results of the elements it is told of. Names come without their prefix: programs
    choose the prefixes, and no two namespaces of a workbook have the same names."""

    @property
    def done(self) -> "list[T]":
        """Finished results; emptied by the parser."""
        ...

    @property
    def is_finished(self) -> bool:
        """Whether nothing more is wanted of the file."""
        ...

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins; its attributes have their prefixes."""
        ...

    def end(self, name: str) -> None:
        """An element ends."""
        ...

    def text(self, data: str) -> None:
        """A piece of text."""
        ...


def parsed(stream: BinaryIO, handler: Handler[T]) -> Iterator[T]:
    """What the handler makes of the stream, as it comes.

    Raises DamagedContentError for what is no XML, for results of more than 8 MiB, and for a
    document type: workbooks have none, and it is how entities are made to explode.
    """
    parser = _parser(handler)
    silent_bytes = 0
    while not handler.is_finished and (chunk := stream.read(_CHUNK_BYTES)):
        _feed(parser, chunk, is_final=False)
        silent_bytes = 0 if handler.done else silent_bytes + len(chunk)
        if silent_bytes > _MOST_BYTES_A_RESULT:
            raise DamagedContentError(translate("Tables", "a part of it has no end"))
        yield from handler.done
        handler.done.clear()
    if not handler.is_finished:
        _feed(parser, b"", is_final=True)
        yield from handler.done


def local_name(name: str) -> str:
    """Without the prefix."""
    return name[name.find(":") + 1 :]


class _LocalNames(dict[str, str]):
    """Names without their prefixes: each is cut once, as there are two for every cell."""

    def __missing__(self, name: str) -> str:
        if len(self) > _MOST_NAMES:
            raise DamagedContentError(translate("Tables", "it has elements of too many names"))
        self[name] = local_name(name)
        return self[name]


def _parser(handler: Handler[T]) -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    start, end, local = handler.start, handler.end, _LocalNames()
    parser.StartElementHandler = lambda name, attributes: start(local[name], attributes)
    parser.EndElementHandler = lambda name: end(local[name])
    parser.CharacterDataHandler = handler.text
    return parser


def _feed(parser: expat.XMLParserType, chunk: bytes, *, is_final: bool) -> None:
    try:
        parser.Parse(chunk, is_final)
    except (expat.ExpatError, LookupError, ValueError) as error:  # an encoding there is not, too
        raise DamagedContentError(
            translate("Tables", "it is not well-formed ({reason})").format(reason=error)
        ) from error


def _refuse_document_type(*_declaration: object) -> None:
    raise DamagedContentError(
        translate("Tables", "it declares entities of its own, which no workbook does")
    )
