"""What a setting may be: on or off, one of several, a whole number within bounds, or a name."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TypeAlias

Value: TypeAlias = bool | int | str | StrEnum
"""Of a setting; each is JSON as it stands."""

_ON = frozenset({"on", "true", "yes", "1"})
_OFF = frozenset({"off", "false", "no", "0"})


class Unit(Enum):
    """Of a number."""

    COUNT = auto()
    TOKENS = auto()
    DAYS = auto()
    PERCENT = auto()


class Zero(Enum):
    """What 0 stands for, where it is allowed."""

    AUTOMATIC = auto()
    ALWAYS = auto()


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def check(self, value: object) -> bool:
        """`value` as it is; raises ValueError where it is none of the kind."""
        if not isinstance(value, bool):
            raise ValueError(f"{value!r} is not true or false")
        return value

    def read(self, words: str) -> bool:
        """What a user wrote; raises ValueError."""
        if words.casefold() in _ON | _OFF:
            return words.casefold() in _ON
        raise ValueError(f"{words!r} is not {self.allowed}")

    @property
    def allowed(self) -> str:
        """In words for the command line."""
        return "on or off"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of an enum's members."""

    options: type[StrEnum]

    def check(self, value: object) -> StrEnum:
        """The member with that value; raises ValueError where there is none."""
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is not one of {self.allowed}")
        return self.read(value)

    def read(self, words: str) -> StrEnum:
        """What a user wrote; raises ValueError."""
        try:
            return self.options(words)
        except ValueError:
            raise ValueError(f"{words!r} is not one of {self.allowed}") from None

    @property
    def allowed(self) -> str:
        """In words for the command line."""
        return ", ".join(self.options)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A number from `low` to `high`, or 0 where that has a meaning of its own."""

    low: int
    high: int
    step: int = 1
    """Of the arrows beside it; any number between is allowed."""
    unit: Unit = Unit.COUNT
    zero: Zero | None = None

    def check(self, value: object) -> int:
        """`value` as it is; raises ValueError where it is none of the kind."""
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if is_number and (self.low <= value <= self.high or (value == 0 and self.zero)):  # type: ignore[operator]
            return value  # type: ignore[return-value]
        raise ValueError(f"{value!r} is not {self.allowed}")

    def read(self, words: str) -> int:
        """What a user wrote; raises ValueError."""
        try:
            number = int(words)
        except ValueError:
            raise ValueError(f"{words!r} is not {self.allowed}") from None
        return self.check(number)

    @property
    def allowed(self) -> str:
        """In words for the command line."""
        zero = f"0 ({self.zero.name.lower()}) or " if self.zero else ""
        return f"{zero}a whole number from {self.low} to {self.high}"


@dataclass(frozen=True, slots=True)
class Name:
    """Of something there are as many of as the user likes: whether it exists shows when it is
    used."""

    longest: int = 200

    def check(self, value: object) -> str:
        """`value` as it is; raises ValueError where it is none of the kind."""
        if isinstance(value, str) and value.isprintable() and 0 < len(value) <= self.longest:
            return value
        raise ValueError(f"{value!r} is not {self.allowed}")

    def read(self, words: str) -> str:
        """What a user wrote; raises ValueError."""
        return self.check(words)

    @property
    def allowed(self) -> str:
        """In words for the command line."""
        return f"a name of 1 to {self.longest} characters"


Kind: TypeAlias = Switch | Choice | WholeNumber | Name
