"""No module of the application can reach a network, or hands an address to a program that can."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).parent.parent / "desktop_app").rglob("*.py"))
NETWORK_MODULES = frozenset(
    {
        "aiohttp", "asyncio", "ftplib", "http", "httpcore", "httpx", "huggingface_hub", "imaplib",
        "multiprocessing.connection", "multiprocessing.managers", "nntplib", "poplib", "requests",
        "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3",
        "webbrowser", "websockets", "xmlrpc",
        "PySide6.QtBluetooth", "PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtNetworkAuth",
        "PySide6.QtRemoteObjects", "PySide6.QtWebChannel", "PySide6.QtWebEngineCore",
        "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
    }
)  # fmt: skip
OBJECT_STORES = frozenset(
    {"AzureStore", "GCSStore", "HTTPStore", "ObjectStore", "S3Store", "from_url", "store"}
)
"""Of arro3.io, whose Parquet reader could also read from a server."""
ADDRESSES = ("http://", "https://", "ftp://", "ws://", "wss://", "s3://")
NAMESPACES = ("http://www.w3.org/", "http://schemas.openxmlformats.org/", "http://purl.oclc.org/")
"""Names of kinds of XML, which nobody fetches."""


def faults(source: str) -> list[str]:
    """What in a module's source could reach a network, by line."""
    tree = ast.parse(source)
    found = [f"{line}: imports {name}" for line, name in imported(tree) if reaches(name)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found += [f"{node.lineno}: {fault}" for fault in faults_of_call(node)]
    return found


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def reaches(name: str) -> bool:
    if name.startswith("arro3.io."):
        return name.rsplit(".", 1)[-1] in OBJECT_STORES
    return any(name == one or name.startswith(f"{one}.") for one in NETWORK_MODULES)


def faults_of_call(node: ast.Call) -> Iterator[str]:
    name = ast.unparse(node.func)
    if name.endswith(("import_module", "__import__")) and any(
        isinstance(one, ast.Constant) and reaches(str(one.value)) for one in node.args
    ):
        yield f"imports {ast.unparse(node)}"
    if name.endswith(".openUrl") and "fromLocalFile" not in ast.unparse(node.args[0]):
        yield "opens an address that may not be a file's"
    if name in ("os.system", "os.popen") or name.startswith(("os.spawn", "os.exec")):
        yield f"starts a program by {name}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_module_reaches_a_network(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_module_names_an_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for namespace in NAMESPACES:
        text = text.replace(namespace, "")
    assert [address for address in ADDRESSES if address in text] == []


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import http.client as client",
        "def late():\n    from urllib import request",
        "from urllib.request import urlopen",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalServer",
        "from arro3.io.store import S3Store",
        "import importlib\nimportlib.import_module('requests')",
        "QDesktopServices.openUrl(QUrl('https://example.org'))",
        "import os\nos.system('curl example.org')",
    ],
)
def test_what_would_is_found(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "from urllib.parse import quote",
        "from arro3.io import read_parquet",
        "QDesktopServices.openUrl(QUrl.fromLocalFile(name))",
        "from desktop_app.httpish import socket_name",
    ],
)
def test_what_would_not_is_not(source: str) -> None:
    assert faults(source) == []
