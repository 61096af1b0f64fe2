"""Colours, shapes and words of the three classes, wherever they are shown.

The hues are Okabe and Ito's colour-blind-safe vermillion, grey and blue (2008). For text they are
lightened or darkened until it has a contrast of at least 4.5:1 on a light or a dark ground. Colour
never stands alone: each class also has its word and its shape.
"""

from dataclasses import dataclass

from desktop_app.core.predictions import Label

NO_TEXT_SHAPE = "○"


@dataclass(frozen=True)
class LabelStyle:
    """How one class looks."""

    shape: str
    fill: str
    """For areas."""
    light: str
    """For text and signs on a light ground."""
    dark: str
    """For text and signs on a dark ground."""


STYLES = {
    Label.NEGATIVE: LabelStyle("▼", fill="#D55E00", light="#B34700", dark="#F08A4B"),
    Label.NEUTRAL: LabelStyle("●", fill="#7A7A7A", light="#5F5F5F", dark="#B0B0B0"),
    Label.POSITIVE: LabelStyle("▲", fill="#0072B2", light="#0067A3", dark="#5CB3E8"),
}
