"""How the user wanted a file to be read, as JSON."""

import dataclasses

from desktop_app.settings.json_file import Json
from desktop_app.tables.layout import LayoutChoices


def choices_to_json(choices: LayoutChoices) -> dict[str, Json]:
    """What was chosen by hand; the rest is left out."""
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in dataclasses.asdict(choices).items()
        if value is not None
    }


def choices_from_json(chosen: dict[str, Json]) -> LayoutChoices | None:
    """None for what an older or newer version, or a hand, wrote otherwise."""
    groups = chosen.get("group_columns")
    header = chosen.get("has_header")
    names = {
        field.name: chosen.get(field.name)
        for field in dataclasses.fields(LayoutChoices)
        if field.name not in ("group_columns", "has_header", "rows_above_header")
    }
    if not all(value is None or isinstance(value, str) for value in names.values()):
        return None
    if not (header is None or isinstance(header, bool)):
        return None
    above = chosen.get("rows_above_header")
    if not (above is None or (isinstance(above, int) and above >= 0)):
        return None
    if groups is not None and not isinstance(groups, list):
        return None
    group_names = None if groups is None else tuple(map(str, groups))
    return LayoutChoices(
        **names,  # type: ignore[arg-type]
        has_header=header,
        group_columns=group_names,
        rows_above_header=above,
    )
