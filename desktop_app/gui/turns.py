"""Work that is cut into parts, one in a turn of the event loop."""

from collections import deque
from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

Made = TypeVar("Made")
_OVER = object()
_PAUSE_MS = 8
"""Between two parts: without it a part, and what the one before it left to lay out and to paint,
were one beat. Dropping a file meanwhile had beats of 26 to 68 ms without, of 17 to 28 with it."""
Parts = Generator[None, None, Made]
"""Work that yields between its parts, and gives what it has made."""


def _in_one(act: Callable[[], object]) -> Parts[None]:
    act()
    yield from ()


def at_once(parts: Parts[Made]) -> Made:
    """Do all parts now; gives what they have made."""
    while True:
        try:
            next(parts)
        except StopIteration as end:
            made: Made = end.value
            return made


class Turns(QObject):
    """Does pieces of work one after another, so that whoever types meanwhile waits for a part of
    one at most. What a part raises is the application's to tell, and ends that piece alone."""

    done = Signal()
    """Nothing is left to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: deque[Parts[object]] = deque()
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._on_turn)

    @property
    def are_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self._works

    def add(self, work: Parts[object], *, first: bool = False) -> None:
        """Do this after the rest, or `first`."""
        if first:
            self._works.appendleft(work)
        else:
            self._works.append(work)
        self._timer.start()

    def add_act(self, act: Callable[[], object]) -> None:
        """Do this in one part after the rest."""
        self.add(_in_one(act))

    def stop(self) -> None:
        """Do no more."""
        self._works.clear()
        self._timer.stop()

    def _on_turn(self) -> None:
        if not self._works:
            self._timer.stop()
            self.done.emit()
            return
        work, is_over = self._works[0], True
        try:
            is_over = next(work, _OVER) is _OVER
        finally:
            if is_over and work in self._works:
                self._works.remove(work)
