"""What is read or used can be told from its ground in both schemes (WCAG 2.1, 1.4.3, 1.4.11)."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.core.predictions import LABELS
from desktop_app.gui import theme
from desktop_app.gui.files.queue_view import SECOND_RANK
from desktop_app.gui.look import set_role, style_sheet
from desktop_app.gui.settings.appearance import Appearance
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.palettes import (
    DISCERNIBLE,
    READABLE,
    contrast,
    fusion_palette,
    is_dark_palette,
    mended,
)
from desktop_app.settings.values import ColorScheme

Role = QPalette.ColorRole
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase)
TEXTS = [
    *product((Role.WindowText, Role.Text, Role.Link, Role.LinkVisited), GROUNDS),
    *((Role.WindowText, ground) for ground in (Role.Midlight, Role.Button)),
    (Role.ButtonText, Role.Button),
    (Role.PlaceholderText, Role.Base),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
]
CONTROLS = (QCheckBox, QLineEdit, QPushButton)


@pytest.fixture(params=[ColorScheme.LIGHT, ColorScheme.DARK])
def palette(qapp, request) -> QPalette:
    """What the whole application wears."""
    before = qapp.style().name()
    qapp.setStyle("Fusion")
    settings = SettingsHost()
    appearance = Appearance(qapp, settings)
    settings.change(color_scheme=request.param)
    palette = QGuiApplication.palette()
    assert is_dark_palette(palette) == (request.param is ColorScheme.DARK)
    yield palette
    appearance.shutdown()
    qapp.setStyle(before)


def seen(color: QColor, ground: QColor) -> QColor:
    """Of a colour that lets its ground through."""
    share = color.alphaF()
    pairs = zip(color.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * top + (1 - share) * below for top, below in pairs))


def test_texts_can_be_read(palette):
    pairs = [(palette.color(text), palette.color(ground)) for text, ground in TEXTS]
    grounds = [palette.color(ground) for ground in (*GROUNDS, Role.Button)]
    inks = [theme.muted_color(), *(theme.label_color(label) for label in (*LABELS, None))]
    pairs += product(inks, grounds)
    side = palette.window().color().darker(106)  # the list beside the settings
    pairs += [(palette.windowText().color(), side), (theme.muted_color(), side)]
    pairs += [(theme.on_label_color(), theme.label_color(label)) for label in LABELS]
    second = palette.highlightedText().color()
    second.setAlphaF(SECOND_RANK)
    pairs.append((second, palette.highlight().color()))

    faint = [(ink.name(), ground.name()) for ink, ground in pairs if too_faint(ink, ground)]
    assert faint == []


def too_faint(ink: QColor, ground: QColor) -> bool:
    return contrast(seen(ink, ground), ground) < READABLE


def test_the_edges_of_controls_can_be_told_from_their_ground(palette, qtbot):
    grounds = [palette.color(ground) for ground in (Role.Window, Role.Base)]
    edges = [theme.outline_color(), palette.accent().color()]
    for kind in CONTROLS:
        control = kind()
        qtbot.addWidget(control)
        worn = QApplication.palette(control)
        # As the Fusion style makes them: at rest, and with the focus.
        edges += [worn.window().color().darker(140), worn.highlight().color().darker(125)]
        assert contrast(worn.highlight().color(), worn.highlightedText().color()) >= READABLE

    faint = [pair for pair in product(edges, grounds) if contrast(*pair) < DISCERNIBLE]
    assert faint == []


def test_an_unchecked_box_is_drawn_with_an_edge_to_be_seen(palette, qtbot):
    box = QCheckBox()
    qtbot.addWidget(box)
    image = box.grab().toImage()
    middle = image.height() // 2
    row = [image.pixelColor(x, middle) for x in range(image.height())]

    assert max(contrast(color, palette.window().color()) for color in row) >= DISCERNIBLE


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_pressed_toggle_can_be_told_from_one_that_is_not(palette, qtbot, kind):
    button = kind()
    qtbot.addWidget(button)
    button.setText("Charts")
    button.setCheckable(True)
    set_role(button, "toggle")
    button.setStyleSheet(style_sheet())
    before = edge_of(button)
    button.setChecked(True)
    after = edge_of(button)

    told = [contrast(now, then) for now, then in zip(after, before, strict=True)]
    assert max(told) >= DISCERNIBLE
    assert max(contrast(color, palette.window().color()) for color in after) >= DISCERNIBLE


def edge_of(button: QWidget) -> list[QColor]:
    """The colours from the left edge inwards, half way up."""
    image = button.grab().toImage()
    return [image.pixelColor(x, image.height() // 2) for x in range(6)]


def test_rules_of_the_style_sheet_can_be_read(palette):
    """Where a rule sets both, its words can be read on its ground."""
    rules = re.findall(r"\{(.*?)\}", style_sheet(), re.DOTALL)
    found = [dict(re.findall(r"([a-z-]+): (#[0-9a-f]{6})", rule)) for rule in rules]
    both = [rule for rule in found if {"color", "background"} <= rule.keys()]

    assert len(both) >= 3
    for rule in both:
        assert contrast(QColor(rule["color"]), QColor(rule["background"])) >= READABLE


def test_clear_colours_of_the_system_stay():
    palette = fusion_palette(dark=False)
    palette.setColor(Role.PlaceholderText, QColor("#404040"))
    assert mended(palette).placeholderText().color() == QColor("#404040")
    palette.setColor(Role.PlaceholderText, QColor(0, 0, 0, 128))
    assert mended(palette).placeholderText().color().alpha() == 255
