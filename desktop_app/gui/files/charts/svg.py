"""A scene as SVG: text stays text, and each mark tells what it stands for."""

from collections.abc import Iterator, Mapping
from html import escape

from desktop_app.gui.files.charts.hatching import WIDTH, hatch_lines
from desktop_app.gui.files.charts.inks import HATCH_STRENGTH
from desktop_app.gui.files.charts.scene import Bar, Hatch, Ink, Rule, Scene, Words

_GROUND = "#FFFFFF"
_MIDDLE = 0.35
"""From the middle of a line of text to its baseline, in ems."""


def svg_document(
    scene: Scene, inks: Mapping[Ink, str], *, title: str, family: str, pixel_size: float
) -> str:
    """On a white ground; `family` and `pixel_size` are those of the font it was laid out for."""
    width, height = scene.size.width, scene.size.height
    font = escape(f"{family}, sans-serif")
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}"'
            f' viewBox="0 0 {width:.0f} {height:.0f}" role="img"'
            f' font-family="{font}" font-size="{pixel_size:g}" stroke="none">',
            f"<title>{_text(title)}</title>",
            f'<rect width="100%" height="100%" fill="{_GROUND}"/>',
            *_shapes(scene, inks, pixel_size),
            "</svg>\n",
        )
    )


def _shapes(scene: Scene, inks: Mapping[Ink, str], pixel_size: float) -> Iterator[str]:
    for shape in scene.shapes:
        match shape:
            case Bar():
                told = "" if shape.mark is None else scene.marks[shape.mark].words
                yield from _bar(shape, inks, told)
            case Words():
                yield _words(shape, inks, pixel_size * shape.scale)
            case Rule():
                yield _rule(shape, inks)


def _bar(bar: Bar, inks: Mapping[Ink, str], told: str) -> Iterator[str]:
    box = bar.box
    place = f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    title = f"<title>{_text(told)}</title>" if told else ""
    if bar.hatch is Hatch.HOLLOW:
        yield f'<rect {place} fill="none" stroke="{inks[bar.ink]}">{title}</rect>'
        return
    fill = _mixed(inks[bar.ink], _GROUND, bar.strength)
    yield f'<rect {place} fill="{fill}">{title}</rect>'
    lines = hatch_lines(box, bar.hatch)
    path = "".join(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" for x1, y1, x2, y2 in lines)
    if path:
        stroke = _mixed(inks[Ink.ON_FILL], fill, HATCH_STRENGTH)
        yield f'<path d="{path}" stroke="{stroke}" stroke-width="{WIDTH:g}" fill="none"/>'


def _words(words: Words, inks: Mapping[Ink, str], pixel_size: float) -> str:
    weight = ' font-weight="bold"' if words.is_bold else ""
    size = "" if words.scale == 1 else f' font-size="{pixel_size:g}"'
    return (
        f'<text x="{words.x:.1f}" y="{words.y + _MIDDLE * pixel_size:.1f}"'
        f' text-anchor="{words.anchor.value}" fill="{inks[words.ink]}"{weight}{size}>'
        f"{_text(words.text)}</text>"
    )


def _rule(rule: Rule, inks: Mapping[Ink, str]) -> str:
    color, dashes = inks[Ink.FAINT], ""
    if rule.is_dashed:
        color, dashes = inks[Ink.MUTED], ' stroke-dasharray="3 3"'
    return (
        f'<line x1="{rule.x1:.1f}" y1="{rule.y1:.1f}" x2="{rule.x2:.1f}" y2="{rule.y2:.1f}"'
        f' stroke="{color}"{dashes}/>'
    )


def _text(text: str) -> str:
    """Less what XML cannot hold: control characters, and halves of surrogate pairs."""
    return escape("".join(c if _is_allowed(c) else "\ufffd" for c in text))


def _is_allowed(character: str) -> bool:
    is_half = "\ud800" <= character <= "\udfff"
    return character >= " " and not is_half and character not in "\ufffe\uffff"


def _mixed(over: str, under: str, strength: float) -> str:
    """One colour for a see-through one on another: not every program shows opacity."""
    channels = (
        round(int(over[at : at + 2], 16) * strength + int(under[at : at + 2], 16) * (1 - strength))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02X}" for channel in channels)
