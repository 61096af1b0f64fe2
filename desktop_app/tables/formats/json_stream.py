"""A JSON document of any size, an element at a time.

By the standard library's decoder over a buffer that slides: it is as fast as reading a whole file
with it, and takes what Python's own json writes, NaN and lone surrogates included, which the
streaming parsers built on yajl refuse or lose.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.language import translate
from desktop_app.tables.decoding import LONGEST_LINE, MARK, replace_marks
from desktop_app.tables.formats.json_values import DECODER
from desktop_app.tables.records import BrokenRecordError, DamagedContentError

_DEEPEST_LIST = 8
_START_CHARACTERS = 65_536
"""That tell what an object is; one that is longer is no single row."""
_SPACE = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Element:
    """One element of a list in the document."""

    path: str
    """Names of the members that lead to the list, with dots between; empty where the document
    itself is the list, or the only element."""
    value: object
    is_undecodable: bool


class Member(NamedTuple):
    """One member of an object that is itself a member of the document."""

    place: int
    """Of the outer member, from 0: two may have the same name."""
    outer: str
    inner: str
    value: object
    is_undecodable: bool


@dataclass
class _Start:
    """Of an object: the members that it begins with."""

    names: list[str] = field(default_factory=list)
    has_list: bool = False
    is_whole: bool = False
    """Whether there are no others."""
    is_followed: bool = False
    """Whether another object comes after it."""

    @property
    def are_numbered(self) -> bool:
        """Whether each is called by a number, and there are several."""
        return len(self.names) > 1 and all(map(is_number, self.names))


class JsonStream:
    """Walks a document's lists; those in lists are part of their elements.

    Raises BrokenRecordError for what is no JSON or has an element of LONGEST_LINE characters,
    DamagedContentError where the document breaks off.
    """

    def __init__(self, pieces: Iterator[str]) -> None:
        """`pieces` of the text, of any length."""
        self._pieces = pieces
        self._text = ""
        self._position = 0
        self._is_at_end = False
        self._has_marks = False

    def elements(self) -> Iterator[Element]:
        """Of every list, in the document's order. An object whose members are numbered, as pandas
        writes a column, is a list of them, and one that holds no list is the only element. Where
        objects follow one another, as lines of JSON that were laid out for people, each is an
        element."""
        start = self._start_of_object()
        if start.is_followed:
            while self._peek():
                yield Element("", *self._value())
        elif start.are_numbered:
            for _ in self._names():
                yield Element("", *self._value())
        elif start.is_whole and not start.has_list:
            yield Element("", *self._value())
        else:
            yield from self._walk("", 0)
        if self._peek():
            raise BrokenRecordError(translate("Tables", "more follows the end of the document"))

    def members(self) -> Iterator[Member]:
        """Of each object in a document that is an object of objects. Raises BrokenRecordError for
        another."""
        if self._peek() != "{":
            raise self._unexpected(translate("Tables", "an object"))
        for place, outer in enumerate(self._names()):
            if self._peek() != "{":
                raise self._unexpected(translate("Tables", "an object"))
            for inner in self._names():
                value, is_undecodable = self._value()
                yield Member(place, outer, inner, value, is_undecodable)
        if self._peek():
            raise BrokenRecordError(translate("Tables", "more follows the end of the document"))

    def _start_of_object(self) -> "_Start":
        """What the document begins with, if it is an object."""
        if self._peek() != "{":
            return _Start()
        while len(self._text) - self._position < _START_CHARACTERS and not self._is_at_end:
            self._read_on()
        stream = JsonStream(iter([self._text[self._position :][:_START_CHARACTERS]]))
        stream._peek()
        start = _Start()
        try:
            for name in stream._names():
                value, _ = stream._value()
                start.names.append(name)
                start.has_list = start.has_list or _holds_list(value)
            following = stream._peek()
            start.is_whole = bool(start.names) and not following
            start.is_followed = bool(start.names) and following == "{"
        except BrokenRecordError:
            # It is cut off there, or what is wrong is told once that is reached.
            start.is_whole = False
        return start

    def _walk(self, path: str, depth: int) -> Iterator[Element]:
        character = self._peek()
        if character == "[":
            yield from self._list(path)
        elif character == "{" and depth < _DEEPEST_LIST:
            yield from self._object(path, depth)
        else:
            self._value()

    def _list(self, path: str) -> Iterator[Element]:
        self._position += 1
        if self._peek() == "]":
            self._position += 1
            return
        while True:
            self._peek()
            value, is_undecodable = self._value()
            yield Element(path, value, is_undecodable)
            if not self._goes_on("]"):
                return

    def _object(self, path: str, depth: int) -> Iterator[Element]:
        for name in self._names():
            yield from self._walk(f"{path}.{name}" if path else name, depth + 1)

    def _names(self) -> Iterator[str]:
        """Of the members of the object that is next; after each its value is to be taken."""
        self._position += 1
        if self._peek() == "}":
            self._position += 1
            return
        while True:
            if self._peek() != '"':
                raise self._unexpected(translate("Tables", "a member's name"))
            name, _ = self._value()
            self._take_colon()
            self._peek()
            yield str(name)
            if not self._goes_on("}"):
                return

    def _goes_on(self, end: str) -> bool:
        """Whether a comma is next, which is taken, and not the end, which is as well."""
        character = self._peek()
        if character not in (",", end) or not character:
            raise self._unexpected(translate("Tables", "a comma or {end}").format(end=end))
        self._position += 1
        return character == ","

    def _take_colon(self) -> None:
        if self._peek() != ":":
            raise self._unexpected(translate("Tables", "a colon"))
        self._position += 1

    def _value(self) -> tuple[object, bool]:
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self._position)
            except ValueError as error:
                # It may only be cut off by the end of what was read so far.
                if self._is_at_end:
                    raise self._refused(error) from error
            except RecursionError as error:
                raise BrokenRecordError(
                    translate("Tables", "its lists or objects are nested too deeply")
                ) from error
            else:
                # A number may go on beyond it.
                if end < len(self._text) or self._is_at_end:
                    return self._checked(value, end)
            self._read_on()

    def _checked(self, value: object, end: int) -> tuple[object, bool]:
        start, self._position = self._position, end
        if not self._has_marks or MARK not in (written := self._text[start:end]):
            return value, False
        return DECODER.decode(replace_marks(written)), True

    def _peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._position)
            self._position = found.end() if found else self._position
            if self._position < len(self._text):
                return self._text[self._position]
            if self._is_at_end:
                return ""
            self._text, self._position = "", 0
            self._read_on()

    def _read_on(self) -> None:
        rest = self._text[self._position :]
        if len(rest) >= LONGEST_LINE:
            raise BrokenRecordError(
                translate(
                    "Tables",
                    "there is an element of more than {longest_line:,} characters, or no JSON",
                ).format(longest_line=LONGEST_LINE)
            )
        more = next(self._pieces, "")
        # As much again as there is: to decode a long element anew each time takes no longer.
        while len(more) < len(rest) and (piece := next(self._pieces, "")):
            more += piece
        self._is_at_end = not more
        self._has_marks = self._has_marks or MARK in more
        self._text, self._position = rest + more, 0

    def _unexpected(self, wanted: str) -> BrokenRecordError:
        found = self._text[self._position : self._position + 20]
        if not found:
            return DamagedContentError(
                translate("Tables", "the file breaks off before the document ends")
            )
        return BrokenRecordError(
            translate("Tables", 'there should be {wanted}, and there is "{found}"').format(
                wanted=wanted, found=found
            )
        )

    def _refused(self, error: ValueError) -> BrokenRecordError:
        is_cut = "Unterminated" in str(error) or getattr(error, "pos", 0) >= len(self._text)
        if is_cut:
            return DamagedContentError(
                translate("Tables", "the file breaks off before the document ends")
            )
        return BrokenRecordError(
            translate("Tables", "it is no valid JSON ({reason})").format(
                reason=getattr(error, "msg", error)
            )
        )


def is_number(name: str) -> bool:
    """Whether a member is called as pandas calls a row."""
    return name.isascii() and name.isdigit()


def _holds_list(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_list, value.values()))
    return isinstance(value, list)
