"""Times with a time zone out of Arrow's columns, without Python's zoneinfo.

The library asks zoneinfo for them, which asks the system for its time zones: Windows has none, nor
have slim containers, and a frozen application lacks the module besides. Arrow's own cast to text
knows the zones, so such times leave it as text.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from arro3.core import Array, DataType


def python_values(column: Array) -> list[Any]:
    """The column's values, times with a zone with the distance from UTC that they have there.

    One of a year that Python does not have is Arrow's text. Raises whatever the library does.
    """
    kind = column.type
    if not _has_zone(kind):
        return list(column.to_pylist())
    return list(map(_reading(kind), column.cast(_with_texts(kind)).to_pylist()))


def _has_zone(kind: DataType) -> bool:
    """Also deep in lists and objects; the library reads no maps."""
    inner = [field.type for field in kind.fields or ()]
    if kind.value_type:
        inner.append(kind.value_type)
    return bool(kind.tz) or any(map(_has_zone, inner))


def _with_texts(kind: DataType) -> DataType:
    """The same type, but for texts in place of times with a zone."""
    from arro3.core import DataType

    if not _has_zone(kind):
        return kind
    if kind.fields:
        return DataType.struct([one.with_type(_with_texts(one.type)) for one in kind.fields])
    if element := kind.value_field:
        return DataType.large_list(element.with_type(_with_texts(element.type)))
    return DataType.string()


def _reading(kind: DataType) -> Callable[[Any], object]:
    """What makes a value of this type out of the one with texts."""
    if not _has_zone(kind):
        return lambda value: value
    if kind.fields:
        members = {field.name: _reading(field.type) for field in kind.fields}
        return lambda value: value and {name: read(value[name]) for name, read in members.items()}
    if element := kind.value_field:
        read = _reading(element.type)
        return lambda value: value and list(map(read, value))
    return _moment


def _moment(text: str | None) -> datetime | str | None:
    if text:
        with suppress(ValueError):
            return datetime.fromisoformat(text)
    return text
