"""Which of the texts typed are worth keeping, and for how long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from desktop_app.settings.json_file import Json

LONGEST_TEXT = 10_000
"""Characters; a longer text is in a file of the user's, most likely, and not kept."""
_MOST_CHARACTERS = 300_000
"""Of all texts together: the file stays small, whatever is allowed."""
_SHORTEST_TEXT = 3
_SAME_SHARE = 0.8
_KEY = "texts"


@dataclass(frozen=True, slots=True)
class RecentText:
    """A text that was answered, and when; local time with its offset."""

    text: str
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class Limits:
    """What the user allows."""

    most: int
    days: int
    """0: no limit."""


def with_text(
    texts: Sequence[RecentText], text: str, now: datetime, limits: Limits
) -> tuple[RecentText, ...]:
    """`texts` with a further one in front, in place of itself and of its own earlier draft."""
    if not _SHORTEST_TEXT <= len(text.strip()) <= len(text) <= LONGEST_TEXT:
        return tuple(texts)
    others = [kept for kept in texts if kept.text != text]
    if others and others[0] is texts[0] and _is_draft(others[0].text, text):
        del others[0]
    return within([RecentText(text, now), *others], now, limits)


def within(texts: Sequence[RecentText], now: datetime, limits: Limits) -> tuple[RecentText, ...]:
    """Those that may be kept: the newest, not too old, not too many characters together."""
    young = [
        kept
        for kept in texts
        if not limits.days or now - kept.kept_at <= timedelta(days=limits.days)
    ]
    allowed: list[RecentText] = []
    room = _MOST_CHARACTERS
    for kept in young[: limits.most]:
        room -= len(kept.text)
        if room < 0:
            break
        allowed.append(kept)
    return tuple(allowed)


def to_json(texts: Sequence[RecentText]) -> dict[str, Json]:
    """For a file; see `from_json`."""
    return {_KEY: [{"text": t.text, "kept_at": t.kept_at.isoformat()} for t in texts]}


def from_json(content: Mapping[str, Json]) -> tuple[RecentText, ...]:
    """The texts in a file's content; what is not understood is left out."""
    entries = content.get(_KEY)
    found = map(_entry, entries if isinstance(entries, list) else [])
    return tuple(kept for kept in found if kept)


def _entry(entry: Json) -> RecentText | None:
    text, kept_at = (entry.get("text"), entry.get("kept_at")) if isinstance(entry, dict) else (0, 0)
    if not isinstance(text, str) or not isinstance(kept_at, str):
        return None
    try:
        when = datetime.fromisoformat(kept_at)
    except ValueError:
        return None
    return RecentText(text, when) if when.tzinfo and len(text) <= LONGEST_TEXT else None


def _is_draft(old: str, new: str) -> bool:
    """Whether most of the old text is still at the beginning or the end of the new one."""
    ahead = _common(old, new)
    behind = _common(old[ahead:][::-1], new[ahead:][::-1])
    return ahead + behind >= _SAME_SHARE * len(old)


def _common(one: str, other: str) -> int:
    """Characters that are the same at the beginning of both."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
