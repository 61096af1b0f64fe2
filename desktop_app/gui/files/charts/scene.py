"""What a chart consists of, in pixels: bars, words and rules to paint, marks to point at."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.jobs.views import RowFilter


class Ink(StrEnum):
    """What is painted, by what it means; `inks.py` has the colours."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"
    TEXT = "text"
    MUTED = "muted"
    """Words of second rank, and the bars of rows without a label."""
    FAINT = "faint"
    """Lines of the grid."""
    ON_FILL = "on fill"
    """Words on a bar."""
    HEAT = "heat"
    """Cells of a matrix, the stronger the more."""


class Hatch(StrEnum):
    """A pattern, so that colour never stands alone."""

    NONE = "none"
    RISING = "rising"
    FALLING = "falling"
    HOLLOW = "hollow"
    """Only the outline."""


class Anchor(StrEnum):
    """Which end of the words stands where they are put."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """Left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Half the way down."""
        return self.y + self.height / 2

    @property
    def center(self) -> float:
        """Half the way across."""
        return self.x + self.width / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled box."""

    box: Box
    ink: Ink
    hatch: Hatch = Hatch.NONE
    strength: float = 1.0
    """How opaque, from 0 to 1."""
    mark: int | None = None
    """The mark that it is a part of, as an index into the scene's."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text, `y` through the middle of its letters."""

    x: float
    y: float
    text: str
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START
    is_bold: bool = False
    scale: float = 1.0
    """Of the size of its letters."""
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line."""

    x1: float
    y1: float
    x2: float
    y2: float
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What can be pointed at, focused and chosen."""

    box: Box
    words: str
    """For the tooltip, and for who hears and does not see."""
    target: RowFilter | None
    """The rows it stands for, told by the conditions of this chart alone; None where they cannot
    be told."""
    place: tuple[int, int] = (0, 0)
    """Row and column among the marks: where the arrow keys lead."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole chart. Shapes are painted in their order; of marks that overlap the last one wins."""

    size: Size
    shapes: tuple[Bar | Words | Rule, ...] = ()
    marks: tuple[Mark, ...] = ()

    def mark_at(self, x: float, y: float) -> int | None:
        """The mark at a point."""
        found = (i for i in range(len(self.marks) - 1, -1, -1) if self.marks[i].box.holds(x, y))
        return next(found, None)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Of the font that the words will be painted in."""

    line_height: float
    width_of: Callable[[str], float]

    def widest(self, texts: "list[str] | tuple[str, ...]") -> float:
        """The width of the longest; 0 for none."""
        return max(map(self.width_of, texts), default=0.0)

    def fitted(self, text: str, width: float) -> str:
        """As much of the text as fits, with an ellipsis where that is not all."""
        if self.width_of(text) <= width:
            return text
        short, long = 0, len(text)
        while short < long:
            middle = (short + long + 1) // 2
            if self.width_of(text[:middle].rstrip() + "…") <= width:
                short = middle
            else:
                long = middle - 1
        return text[:short].rstrip() + "…" if short else ""


Draw = Callable[[Size, Metrics], Scene]
"""Lays a chart out for the room there is; the scene may be higher."""
