"""Colours can be read in both schemes."""

from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from desktop_app.core.predictions import LABELS
from desktop_app.gui import theme
from desktop_app.gui.look import style_sheet

BACKGROUNDS = {False: ("#ffffff", "#efefef"), True: ("#242424", "#323232")}
"""Base and window colours of Qt's Fusion style: light, dark."""


def luminance(color: QColor) -> float:
    """Relative luminance after WCAG 2.1."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_contrast_is_enough(monkeypatch, dark):
    monkeypatch.setattr(theme, "is_dark", lambda: dark)
    inks = [theme.label_color(label) for label in (*LABELS, None)] + [theme.muted_color()]

    for ink, background in product(inks, map(QColor, BACKGROUNDS[dark])):
        assert contrast(ink, background) >= 4.5, (ink.name(), background.name())
    for label in LABELS:
        assert contrast(theme.on_label_color(), theme.label_color(label)) >= 4.5


def test_style_sheet_follows_the_scheme(qapp, monkeypatch):
    sheets = []
    for dark in (False, True):
        monkeypatch.setattr(theme, "is_dark", lambda dark=dark: dark)
        sheets.append(style_sheet())

    assert theme.STYLES["negative"].light.lower() in sheets[0]
    assert theme.STYLES["negative"].dark.lower() in sheets[1]


def test_each_label_has_its_own_shape_and_word(qapp):
    labels = (*LABELS, None)

    assert len({theme.label_shape(label) for label in labels}) == 4
    assert len({theme.label_word(label) for label in labels}) == 4


def test_buttons_of_dialogs_have_words_alone(qtbot):
    desktop = QWidget()  # as one that wants icons on them
    qtbot.addWidget(desktop)
    desktop.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }")
    window = QWidget(desktop)

    def has_icon() -> bool:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
        return not box.buttons()[0].icon().isNull()

    assert has_icon()
    window.setStyleSheet(style_sheet())
    assert not has_icon()
