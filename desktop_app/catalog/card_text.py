"""What a `MODEL_CARD.md` says, by section."""

import re

_HEADING = re.compile(r"^##\s+(.+?)\s*#*\s*$")
_RULE = re.compile(r":?-{3,}:?")


def sections(markdown: str) -> dict[str, str]:
    """The text under each heading of the second level, by the heading in lower case; what stands
    before the first is under ""."""
    found: dict[str, list[str]] = {"": []}
    name = ""
    for line in markdown.splitlines():
        if heading := _HEADING.match(line):
            name = heading[1].lower()
            found.setdefault(name, [])
        else:
            found[name].append(line)
    return {name: "\n".join(lines).strip() for name, lines in found.items()}


def bullets(section: str) -> tuple[str, ...]:
    """The items of its list, each on one line; the paragraphs where it has no list."""
    items: list[str] = []
    is_list = any(line.startswith(("- ", "* ")) for line in section.splitlines())
    for line in section.splitlines():
        if line.startswith(("- ", "* ")):
            items.append(line[2:].strip())
        elif line.strip() and items and line.startswith(" "):
            items[-1] += f" {line.strip()}"
        elif line.strip() and not is_list:
            items.append(line.strip())
    return tuple(items)


def table_rows(section: str) -> list[tuple[str, ...]]:
    """The rows of its first table, without header and rule; cells without their padding."""
    rows: list[tuple[str, ...]] = []
    for line in section.splitlines():
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
        elif rows:
            break
    is_table = len(rows) > 1 and all(_RULE.fullmatch(cell) for cell in rows[1])
    return rows[2:] if is_table else []
