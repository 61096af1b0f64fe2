"""Looks into a frozen application for modules of Python that could reach a network.

Without them no line of Python, ours or a library's, can open a socket. Run after a build:
`python packaging/networks.py [dist/sentiment-desk/sentiment-desk]`.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
NETWORK_MODULES = frozenset(
    {
        "_socket", "socket", "ssl", "_ssl", "http", "urllib.request", "ftplib", "smtplib",
        "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc", "socketserver", "asyncio",
        "multiprocessing", "webbrowser", "requests", "urllib3", "httpx", "httpcore", "aiohttp",
        "huggingface_hub", "fsspec", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtDBus",
    }
)  # fmt: skip
"""Each with all that is below it."""


def check_networks(executable: Path) -> int:
    """Name what could reach a network; 1 where there is any."""
    found = reaching(shipped_modules(executable))
    for name in found:
        print(f"{name} could reach a network, and is shipped.", file=sys.stderr)
    return 1 if found else 0


def shipped_modules(executable: Path) -> set[str]:
    """Names of all modules: in the executable's archive, in Python's own, and built ones."""
    from zipfile import ZipFile

    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(executable))
    [name] = [name for name in archive.toc if name.startswith("PYZ")]
    internal = executable.parent / "_internal"
    with ZipFile(internal / "base_library.zip") as library:
        base = {entry.removesuffix(".pyc").replace("/", ".") for entry in library.namelist()}
    compiled = (*internal.rglob("lib-dynload/*"), *internal.glob("*.pyd"))
    built = {path.name.partition(".")[0] for path in compiled}
    built |= {f"PySide6.{path.name.partition('.')[0]}" for path in internal.glob("PySide6/Qt*.*")}
    return {*archive.open_embedded_archive(name).toc, *base, *built}


def reaching(modules: Iterable[str]) -> list[str]:
    """Those of the modules that could reach a network."""
    return sorted(
        name
        for name in modules
        if any(name == one or name.startswith(f"{one}.") for one in NETWORK_MODULES)
    )


if __name__ == "__main__":
    default = ROOT / "dist" / "sentiment-desk" / "sentiment-desk"
    sys.exit(check_networks(Path(sys.argv[1]) if sys.argv[1:] else default))
