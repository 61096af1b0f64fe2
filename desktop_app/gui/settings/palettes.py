"""The two palettes of the Fusion style, for systems that cannot be asked for the other scheme, and
what is mended in any palette so that selected words can be read."""

from PySide6.QtGui import QColor, QPalette

_ROLES = QPalette.ColorRole
_HIGHLIGHT = QColor("#1B6CA8")
"""Fusion's own is #308CC6, on which white has a contrast of 3.7:1; on this it has 5.6:1."""
_ACCENT_ON_DARK = QColor("#4BA3DC")
_ON_BRIGHT = QColor("#1B1B1B")
_OUTLINE = {False: QColor("#848484"), True: QColor("#868686")}
_PLACEHOLDER = {False: QColor("#666666"), True: QColor("#A8A8A8")}
_FUSION_DARKENS = 140
"""Percent: the style's outline is the window's colour made so much darker, which on a dark window
cannot be seen."""
OUTLINED = ("QAbstractButton", "QAbstractSpinBox", "QComboBox", "QLineEdit")
"""Classes whose own ground is not the window's colour, so that it may be set for the outline."""
_LINK = {False: QColor("#0B5CAD"), True: QColor("#6CB8F0")}
READABLE = 4.5
"""Contrast that text needs at least (WCAG 2.1, 1.4.3)."""
DISCERNIBLE = 3.0
"""Contrast that large text and the outline of a control need at least (1.4.3, 1.4.11)."""


def fusion_palette(*, dark: bool) -> QPalette:
    """The colours that Qt's own qt_fusionPalette gives a light or dark system."""
    window = QColor(50, 50, 50) if dark else QColor(239, 239, 239)
    words = QColor(240, 240, 240) if dark else QColor(0, 0, 0)
    base = window.darker(140) if dark else QColor(255, 255, 255)
    palette = QPalette(window)
    palette.setColor(_ROLES.WindowText, words)
    palette.setColor(_ROLES.Light, window.lighter(150))
    palette.setColor(_ROLES.Dark, window.darker(150))
    palette.setColor(_ROLES.Mid, window.darker(130))
    palette.setColor(_ROLES.Midlight, window.darker(130).lighter(110))
    palette.setColor(_ROLES.Base, base)
    palette.setColor(_ROLES.AlternateBase, window.lighter(105) if dark else QColor("#F7F7F7"))
    palette.setColor(_ROLES.Text, words)
    palette.setColor(_ROLES.ButtonText, words)
    palette.setColor(_ROLES.BrightText, QColor(255, 255, 255))
    palette.setColor(_ROLES.ToolTipBase, QColor("#3C3C3C") if dark else QColor("#FFFFDC"))
    palette.setColor(_ROLES.ToolTipText, words)
    palette.setColor(_ROLES.Highlight, _HIGHLIGHT)
    palette.setColor(_ROLES.HighlightedText, QColor(255, 255, 255))
    palette.setColor(_ROLES.Accent, _ACCENT_ON_DARK if dark else _HIGHLIGHT)
    palette.setColor(_ROLES.PlaceholderText, _PLACEHOLDER[dark])
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText, _ROLES.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(130, 130, 130))
    return palette


def is_dark_palette(palette: QPalette) -> bool:
    """Whether its words are lighter than what they stand on."""
    return palette.windowText().color().lightness() > palette.window().color().lightness()


def mended(palette: QPalette) -> QPalette:
    """`palette` with a selection, an accent and links that can be told from their ground; colours
    that are clear enough, as those of a high-contrast theme, stay the system's."""
    dark = is_dark_palette(palette)
    selection, words = palette.highlight().color(), palette.highlightedText().color()
    if contrast(selection, words) < READABLE:
        palette.setColor(_ROLES.Highlight, _HIGHLIGHT)
        palette.setColor(_ROLES.HighlightedText, QColor(255, 255, 255))
        palette.setColor(_ROLES.Accent, _ACCENT_ON_DARK if dark else _HIGHLIGHT)
    for role in (_ROLES.Link, _ROLES.LinkVisited):
        if contrast(palette.color(role), palette.window().color()) < READABLE:
            palette.setColor(role, _LINK[dark])
    placeholder = _laid_on(palette.placeholderText().color(), palette.base().color())
    if contrast(placeholder, palette.base().color()) < READABLE:
        palette.setColor(_ROLES.PlaceholderText, _PLACEHOLDER[dark])
    return palette


def outline_of(palette: QPalette) -> QColor:
    """For the edges of controls, of the scheme that `palette` belongs to."""
    return _OUTLINE[is_dark_palette(palette)]


def on_accent_of(palette: QPalette) -> QColor:
    """For words that stand on the accent."""
    words = palette.highlightedText().color()
    return _ON_BRIGHT if contrast(palette.accent().color(), words) < READABLE else words


def outlined(palette: QPalette) -> QPalette:
    """For the classes in OUTLINED, in the Fusion style: their outline can be told from their
    ground, and that of the one with the focus, which is made of the selection's colour, as well."""
    palette = QPalette(palette)
    palette.setColor(_ROLES.Highlight, palette.accent().color())
    palette.setColor(_ROLES.HighlightedText, on_accent_of(palette))
    if contrast(palette.window().color().darker(_FUSION_DARKENS), palette.base().color()) < (
        DISCERNIBLE
    ):
        palette.setColor(_ROLES.Window, outline_of(palette).lighter(_FUSION_DARKENS))
    return palette


def _laid_on(color: QColor, ground: QColor) -> QColor:
    """What is seen of a colour that lets the ground through."""
    share = color.alphaF()

    def mixed(top: float, below: float) -> float:
        return share * top + (1 - share) * below

    return QColor.fromRgbF(
        mixed(color.redF(), ground.redF()),
        mixed(color.greenF(), ground.greenF()),
        mixed(color.blueF(), ground.blueF()),
    )


def contrast(one: QColor, other: QColor) -> float:
    """Ratio after WCAG 2.1, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(color: QColor) -> float:
    """Relative luminance after WCAG 2.1, from 0 to 1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
