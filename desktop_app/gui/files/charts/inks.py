"""The colours of charts in both schemes."""

from collections.abc import Mapping

from desktop_app.core.predictions import Label
from desktop_app.gui.files.charts.scene import Hatch, Ink
from desktop_app.palette import STYLES

LABEL_INKS = {
    Label.NEGATIVE: Ink.NEGATIVE,
    Label.NEUTRAL: Ink.NEUTRAL,
    Label.POSITIVE: Ink.POSITIVE,
}
LABEL_HATCHES = {
    Label.NEGATIVE: Hatch.FALLING,
    Label.NEUTRAL: Hatch.NONE,
    Label.POSITIVE: Hatch.RISING,
}
"""The lines fall for bad, rise for good."""
HATCH_STRENGTH = 0.17
DIMMED = 0.3
"""How opaque bars stay while another mark is chosen."""

LIGHT: Mapping[Ink, str] = {
    **{ink: STYLES[label].light for label, ink in LABEL_INKS.items()},
    Ink.TEXT: "#1B1B1B",
    Ink.MUTED: "#595959",
    Ink.FAINT: "#D0D0D0",
    Ink.ON_FILL: "#FFFFFF",
    Ink.HEAT: "#0067A3",
}
DARK: Mapping[Ink, str] = {
    **{ink: STYLES[label].dark for label, ink in LABEL_INKS.items()},
    Ink.TEXT: "#F2F2F2",
    Ink.MUTED: "#B4B4B4",
    Ink.FAINT: "#555555",
    Ink.ON_FILL: "#1B1B1B",
    Ink.HEAT: "#5CB3E8",
}
