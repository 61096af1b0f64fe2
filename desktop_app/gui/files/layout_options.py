"""The encodings and delimiters offered, and their names for people."""

import codecs

from PySide6.QtCore import QCoreApplication

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1252": "Windows-1252 (Western)",
    "iso8859-1": "Latin-1 (Western)",
    "iso8859-15": "ISO 8859-15 (Western)",
    "mac_roman": "Mac Roman",
    "cp1250": "Windows-1250 (Central Europe)",
    "iso8859-2": "ISO 8859-2 (Central Europe)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "koi8_r": "KOI8-R (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "big5": "Big5 (Traditional Chinese)",
    "gb18030": "GB 18030 (Chinese)",
    "cp932": "Shift JIS (Japanese)",
    "euc_jp": "EUC-JP (Japanese)",
    "cp949": "EUC-KR (Korean)",
    "cp874": "Windows-874 (Thai)",
    "cp850": "DOS 850 (Western)",
}
"""Python's codec names and what people call them."""

DELIMITERS = (",", ";", "\t", "|")


def encoding_name(codec: str) -> str:
    """What people call a codec; its own name for an unusual one."""
    canonical = codecs.lookup(codec).name.removesuffix("-sig")
    known = (name for key, name in ENCODINGS.items() if codecs.lookup(key).name == canonical)
    return next(known, codec)


def delimiter_name(delimiter: str) -> str:
    """What people call a delimiter."""
    names = {
        ",": QCoreApplication.translate("Delimiter", "Comma"),
        ";": QCoreApplication.translate("Delimiter", "Semicolon"),
        "\t": QCoreApplication.translate("Delimiter", "Tab"),
        "|": QCoreApplication.translate("Delimiter", "Bar"),
        " ": QCoreApplication.translate("Delimiter", "Space"),
    }
    return names.get(delimiter, delimiter)
