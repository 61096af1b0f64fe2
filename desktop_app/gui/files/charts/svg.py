"""A scene as SVG: text stays text, and each mark tells what it stands for."""

from collections.abc import Iterator, Mapping
from html import escape

from desktop_app.gui.files.charts.inks import HATCH_STEP, HATCH_STRENGTH
from desktop_app.gui.files.charts.scene import Bar, Hatch, Ink, Rule, Scene, Words

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
            f' font-family="{font}" font-size="{pixel_size:g}">',
            f"<title>{_text(title)}</title>",
            "<defs>",
            *(_pattern(hatch, inks) for hatch in (Hatch.RISING, Hatch.FALLING)),
            "</defs>",
            '<rect width="100%" height="100%" fill="#FFFFFF"/>',
            *_shapes(scene, inks),
            "</svg>\n",
        )
    )


def _pattern(hatch: Hatch, inks: Mapping[Ink, str]) -> str:
    step = HATCH_STEP / 2**0.5
    angle = 45 if hatch is Hatch.RISING else -45
    return (
        f'<pattern id="{hatch.value}" width="{step:.2f}" height="{step:.2f}"'
        f' patternUnits="userSpaceOnUse" patternTransform="rotate({angle})">'
        f'<line x1="0" y1="0" x2="0" y2="{step:.2f}" stroke="{inks[Ink.ON_FILL]}"'
        f' stroke-opacity="{HATCH_STRENGTH:g}" stroke-width="3"/></pattern>'
    )


def _shapes(scene: Scene, inks: Mapping[Ink, str]) -> Iterator[str]:
    for shape in scene.shapes:
        match shape:
            case Bar():
                told = "" if shape.mark is None else scene.marks[shape.mark].words
                yield from _bar(shape, inks, told)
            case Words():
                yield _words(shape, inks)
            case Rule():
                yield _rule(shape, inks)


def _bar(bar: Bar, inks: Mapping[Ink, str], told: str) -> Iterator[str]:
    box = bar.box
    place = f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    title = f"<title>{_text(told)}</title>" if told else ""
    if bar.hatch is Hatch.HOLLOW:
        yield f'<rect {place} fill="none" stroke="{inks[bar.ink]}">{title}</rect>'
        return
    opacity = "" if bar.strength == 1 else f' fill-opacity="{bar.strength:.3f}"'
    yield f'<rect {place} fill="{inks[bar.ink]}"{opacity}>{title}</rect>'
    if bar.hatch is not Hatch.NONE:
        yield f'<rect {place} fill="url(#{bar.hatch.value})" pointer-events="none"/>'


def _words(words: Words, inks: Mapping[Ink, str]) -> str:
    weight = ' font-weight="bold"' if words.is_bold else ""
    size = "" if words.scale == 1 else f' font-size="{words.scale:g}em"'
    return (
        f'<text x="{words.x:.1f}" y="{words.y:.1f}" dy="{_MIDDLE}em"'
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
