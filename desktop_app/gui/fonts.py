"""Type that has a language's letters."""

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop_app.settings.values import Language

_LETTER = {Language.TRADITIONAL_CHINESE: "檔"}
_FAMILIES = {
    Language.TRADITIONAL_CHINESE: (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "Microsoft JhengHei UI",
        "PingFang TC",
        "Noto Sans CJK HK",
        "WenQuanYi Micro Hei",
    )
}
"""Sans serif, the best first."""


def font_for(language: Language, font: QFont) -> QFont:
    """`font`, or, where it lacks the language's letters, one of the installed ones ahead of it.

    Letters that are borrowed from another font make their line higher than the next, so that words
    beside each other stand on different lines.
    """
    letter = _LETTER.get(language)
    if letter is None or QRawFont.fromFont(font).supportsCharacter(ord(letter)):
        return font
    installed = set(QFontDatabase.families())
    family = next((name for name in _FAMILIES[language] if name in installed), None)
    if family is None:
        return font
    other = QFont(font)
    other.setFamilies([family, *font.families()])
    return other
