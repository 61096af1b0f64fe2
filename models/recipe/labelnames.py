"""From a checkpoint's own label names to the three classes."""

import re
from collections.abc import Sequence

from models.recipe.errors import CheckpointError
from models.recipe.labels import LABELS

_ALIASES = {"neg": "negative", "neu": "neutral", "pos": "positive"}
_STARS = ("negative", "negative", "neutral", "positive", "positive")


def map_labels(
    source: str, names: Sequence[str], chosen: Sequence[str] | None = None
) -> tuple[str, ...]:
    """The class of each logit, in order; classes may repeat (1 and 2 stars are both negative).

    `chosen` overrules the checkpoint's own names. Raises CheckpointError when the names are not
    understood, or when negative or positive is missing.
    """
    if chosen is not None:
        return _checked(source, names, chosen)
    mapped = [_class_of(name) for name in names]
    if None in mapped:
        raise CheckpointError(
            f"{source}: its labels are {', '.join(names)}, which do not say what they mean. "
            f"Say it in that order, for example --labels {_example(len(names))}"
        )
    return _checked(source, names, [label for label in mapped if label])


def _class_of(name: str) -> str | None:
    word = name.strip().lower()
    stars = re.fullmatch(r"([1-5])[ _]?stars?", word)
    if stars:
        return _STARS[int(stars[1]) - 1]
    word = re.sub(r"^(very|extremely|mostly)[ _]", "", word)
    word = _ALIASES.get(word, word)
    return word if word in LABELS else None


def _checked(source: str, names: Sequence[str], chosen: Sequence[str]) -> tuple[str, ...]:
    strange = [label for label in chosen if label not in LABELS]
    if strange:
        raise CheckpointError(
            f"{source}: {strange[0]!r} is no class here; the classes are {', '.join(LABELS)}"
        )
    if len(chosen) != len(names):
        raise CheckpointError(
            f"{source}: has {len(names)} labels ({', '.join(names)}), but {len(chosen)} were given"
        )
    if not {"negative", "positive"} <= set(chosen):
        raise CheckpointError(f"{source}: its labels {', '.join(names)} tell no sentiment")
    return tuple(chosen)


def _example(count: int) -> str:
    return {2: "negative,positive", 5: ",".join(_STARS)}.get(count, ",".join(LABELS))
