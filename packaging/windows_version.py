"""What Windows shows of the executable: its version, its name and whose it is."""


def version_resource(version: str) -> object:
    """As PyInstaller's EXE takes it; the version has up to four numbers, "1.2.3"."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = four_numbers(version)
    english, unicode_page = 0x0409, 1200
    words = {
        "CompanyName": "Sentiment Desk developers",
        "FileDescription": "Sentiment Desk",
        "FileVersion": version,
        "InternalName": "sentiment-desk",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "sentiment-desk.exe",
        "ProductName": "Sentiment Desk",
        "ProductVersion": version,
    }
    table = StringTable(
        f"{english:04x}{unicode_page:04x}", [StringStruct(*one) for one in words.items()]
    )
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [english, unicode_page])]),
        ],
    )


def four_numbers(version: str) -> tuple[int, ...]:
    """Raises ValueError where a part of the version is no number."""
    numbers = [int(part) for part in version.split(".")]
    return (*numbers, *[0] * (4 - len(numbers)))
