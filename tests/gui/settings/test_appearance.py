"""Colours and type follow the settings and can be read."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.core.predictions import LABELS
from desktop_app.gui import theme
from desktop_app.gui.look import Look
from desktop_app.gui.settings.appearance import Appearance, resized
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.palettes import contrast, fusion_palette, is_dark_palette, mended


@pytest.fixture
def settings(qapp):
    return SettingsHost()


@pytest.fixture
def appearance(qapp, settings):
    appearance = Appearance(qapp, settings)
    yield appearance
    appearance.shutdown()


def test_the_scheme_is_switched_at_once_and_back(appearance, settings):
    assert not theme.is_dark()
    settings.change(color_scheme="dark")
    assert theme.is_dark()
    settings.change(color_scheme="light")
    assert not theme.is_dark()
    settings.change(color_scheme="dark")
    settings.reset("color_scheme")
    assert not theme.is_dark()  # as the system of the tests


def test_the_style_sheet_follows(appearance, settings, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    Look(label, settings)
    light = label.styleSheet()
    settings.change(color_scheme="dark")

    assert theme.muted_color().name() in label.styleSheet()
    assert label.styleSheet() != light


def test_type_grows_everywhere_and_never_adds_up(appearance, settings, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label, title = QLabel(window), QLabel(window)
    title.setFont(resized(title.font(), 2))
    Look(window, settings)
    window.show()
    before = label.font().pointSizeF()
    for percent in (200, 150):
        settings.change(font_percent=percent)

    assert label.font().pointSizeF() == pytest.approx(before * 1.5)
    assert title.font().pointSizeF() == pytest.approx(before * 3)
    assert "font-size: 33pt" in window.styleSheet()
    settings.reset()
    assert label.font().pointSizeF() == pytest.approx(before)


def test_the_application_is_left_as_it_was(qapp, settings):
    font, palette = QFont(qapp.font()), qapp.palette()
    appearance = Appearance(qapp, settings)
    settings.change(color_scheme="dark", font_percent=150)
    appearance.shutdown()

    assert QApplication.font() == font
    assert qapp.palette() == palette
    settings.reset()
    assert QApplication.font() == font


@pytest.mark.parametrize("dark", [False, True])
def test_words_can_be_read_on_every_ground(qapp, dark):
    palette = mended(fusion_palette(dark=dark))
    grounds = [palette.base().color(), palette.window().color(), palette.alternateBase().color()]
    qapp.setPalette(palette)
    try:
        words = [theme.label_color(label) for label in (*LABELS, None)] + [theme.muted_color()]
    finally:
        qapp.setPalette(QPalette())
    words += [palette.text().color(), palette.link().color()]

    for ink, ground in product(words, grounds):
        assert contrast(ink, ground) >= 4.5, (ink.name(), ground.name())
    assert contrast(palette.highlight().color(), palette.highlightedText().color()) >= 4.5
    for ground in grounds:  # lines round what has the focus
        assert contrast(palette.accent().color(), ground) >= 3
    assert is_dark_palette(palette) == dark


def test_colours_that_are_clear_stay_the_system_s(qapp):
    palette = fusion_palette(dark=False)
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#FFFF00"))

    assert mended(palette).highlight().color() == QColor("#000000")


def test_contrast_is_that_of_the_guidelines():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
