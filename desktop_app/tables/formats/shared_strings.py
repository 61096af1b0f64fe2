"""The texts of an Excel workbook, which its cells only name by number."""

import tempfile
from array import array
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import BinaryIO, Self

from desktop_app.language import translate
from desktop_app.tables.markup import parsed
from desktop_app.tables.records import DamagedContentError

_IN_MEMORY_BYTES = 16 * 1_048_576
_MOST_STRINGS = 16_777_216


class SharedStrings:
    """Text by number, read as far as it is asked for and kept in a temporary file: in memory are
    eight bytes a text. A context manager."""

    def __init__(self, stream: BinaryIO | None) -> None:
        """`stream` is the part with the strings; None for a workbook without one."""
        self._texts: Iterator[str] = parsed(stream, _Strings()) if stream else iter(())
        # Closed by the context manager that this is.
        self._kept = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES)  # noqa: SIM115
        self._offsets = array("Q", [0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._kept.close()

    def __getitem__(self, index: int) -> str:
        """Raises DamagedContentError where there is no such text."""
        while len(self._offsets) <= index + 1:
            self._keep_next(index)
        start, end = self._offsets[index], self._offsets[index + 1]
        self._kept.seek(start)
        return self._kept.read(end - start).decode("utf-8")

    def _keep_next(self, wanted: int) -> None:
        text = next(self._texts, None)
        if text is None or len(self._offsets) > _MOST_STRINGS:
            raise DamagedContentError(
                translate("Tables", "a cell refers to text {wanted:,}, which is not there").format(
                    wanted=wanted
                )
            )
        data = text.encode("utf-8")
        self._kept.seek(self._offsets[-1])
        self._kept.write(data)
        self._offsets.append(self._offsets[-1] + len(data))


class TextGatherer:
    """Gathers what is in <t> elements, save in those for how Japanese is pronounced."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._is_text = False
        self._is_phonetic = False

    def start(self, name: str) -> None:
        """An element begins."""
        if name == "t":
            self._is_text = not self._is_phonetic
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "t":
            self._is_text = False
        elif name == "rPh":
            self._is_phonetic = False

    def text(self, data: str) -> None:
        """A piece of text."""
        if self._is_text:
            self._pieces.append(data)

    def take(self) -> str:
        """What was gathered since the last time."""
        text = "".join(self._pieces)
        self._pieces.clear()
        return text


class _Strings:
    is_finished = False

    def __init__(self) -> None:
        self.done: list[str] = []
        self._gatherer = TextGatherer()

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._gatherer.start(name)

    def end(self, name: str) -> None:
        if name == "si":
            self.done.append(self._gatherer.take())
        else:
            self._gatherer.end(name)

    def text(self, data: str) -> None:
        self._gatherer.text(data)
