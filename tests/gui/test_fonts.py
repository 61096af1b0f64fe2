"""Type with the letters of the language, ahead of a font that lacks them."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop_app.gui.fonts import font_for
from desktop_app.settings.values import Language

CHINESE = Language.TRADITIONAL_CHINESE


@pytest.fixture
def lacks_letters(qapp, monkeypatch) -> QFont:
    monkeypatch.setattr(QRawFont, "supportsCharacter", lambda *_: False)
    return QFont("Latin Only")


def test_a_font_with_the_letters_goes_ahead(lacks_letters, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Latin Only", "PingFang TC"])

    assert font_for(CHINESE, lacks_letters).families() == ["PingFang TC", "Latin Only"]


def test_without_such_a_font_it_stays(lacks_letters, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Latin Only"])

    assert font_for(CHINESE, lacks_letters) is lacks_letters


def test_a_font_that_has_the_letters_stays(qapp, monkeypatch):
    monkeypatch.setattr(QRawFont, "supportsCharacter", lambda *_: True)
    own = QFont("Latin Only")

    assert font_for(CHINESE, own) is own


def test_english_is_in_the_systems_font(lacks_letters):
    assert font_for(Language.ENGLISH, lacks_letters) is lacks_letters
