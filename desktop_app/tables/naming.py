"""Names of columns that can be told apart."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import count


def column_names(header: Sequence[str]) -> tuple[str, ...]:
    """Unique, non-empty names in the same order.

    A blank name becomes "column 3", after its position; of equal names the second becomes
    "name (2)".
    """
    blank_named = [
        name if name.strip() else f"column {position}" for position, name in enumerate(header, 1)
    ]
    # A name that is unique as it stands keeps it, whatever a blank or doubled one turns into.
    named = [name for name, own in zip(blank_named, header, strict=True) if name == own]
    kept = {name for name, times in Counter(named).items() if times == 1}
    taken = set(kept)
    candidates: dict[str, Iterator[str]] = {}
    names = []
    for name, own in zip(blank_named, header, strict=True):
        free = name if own in kept else _free_name(name, taken, candidates)
        taken.add(free)
        names.append(free)
    return tuple(names)


def unique_columns(existing: Iterable[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """The wanted names, with a number where one is taken: "sentiment" -> "sentiment (2)".

    "Sentiment" takes "sentiment" too: many tools tell no case apart.
    """
    taken = {name.casefold() for name in existing}
    names = []
    for name in wanted:
        free = next(
            candidate for candidate in _candidates(name) if candidate.casefold() not in taken
        )
        taken.add(free.casefold())
        names.append(free)
    return tuple(names)


def _free_name(name: str, taken: set[str], left: dict[str, Iterator[str]]) -> str:
    """`left` are the candidates of each name not tried yet: of many like names in a hostile file
    each would otherwise try all before it."""
    candidates = left.setdefault(name, _candidates(name))
    return next(candidate for candidate in candidates if candidate not in taken)


def _candidates(name: str) -> Iterator[str]:
    yield name
    for number in count(2):
        yield f"{name} ({number})"
