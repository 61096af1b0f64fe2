"""What is said about the contents of a frozen application."""

import sys
from pathlib import Path

import pytest
from check_contents import MANIFEST, check, read_manifest

TOML = """
bar_mb = 3
forbidden = ["*libssl*"]
qt = ["libQt6Core", "platforms/libqxcb"]

[[component]]
name = "Qt"
files = ["PySide6/Qt/*"]
budget_mb = 1

[[component]]
name = "engine"
files = ["engine/*"]
budget_mb = 1
"""
QT_FILES = ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/plugins/platforms/libqxcb.so")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An application that is as it should be."""
    root = tmp_path / "app"
    for name in QT_FILES:
        put(root, name, 1000)
    put(root, "engine/engine.so", 900_000)
    return root


def put(app: Path, name: str, size_bytes: int) -> None:
    path = app / "_internal" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size_bytes))


@pytest.fixture
def checked(app, tmp_path, capsys):
    """Checks the application as it is now; gives the exit status and what was printed."""
    manifest = tmp_path / "contents.toml"
    manifest.write_text(TOML, encoding="utf-8")

    def run():
        return check(app, manifest), capsys.readouterr()

    return run


def test_nothing_is_said_of_what_fits(checked):
    status, printed = checked()
    assert status == 0
    assert printed.err == ""
    assert "0.9 MB of   1.0  engine" in printed.out


@pytest.mark.skipif(sys.platform != "linux", reason="budgets are those of Linux")
@pytest.mark.parametrize(
    ("name", "size_bytes", "complaint"),
    [
        ("engine/more.so", 400_000, "engine grew: 1.3 MB, 0.3 above its budget of 1.0"),
        ("parquet/lib.so", 200_000, "parquet (0.2 MB) is new"),
        ("PySide6/Qt/lib/libQt6Quick.so.6", 10, "libQt6Quick of Qt is shipped but not in"),
        ("PySide6/Qt/plugins/tls/a.so", 10, "tls/a of Qt is shipped but not in"),
        ("engine/libssl.so.3", 10, "engine/libssl.so.3 must not be shipped"),
        ("engine/huge.so", 2_500_000, "The app is 0.4 MB above its bar"),
    ],
)
def test_what_is_too_much_is_named(app, checked, name, size_bytes, complaint):
    put(app, name, size_bytes)
    status, printed = checked()
    assert status == 1
    assert complaint in printed.err


@pytest.mark.skipif(sys.platform != "linux", reason="the list of Qt's files is that of Linux")
def test_what_is_missing_is_named(app, checked):
    (app / "_internal" / QT_FILES[1]).unlink()
    status, printed = checked()
    assert status == 1
    assert "platforms/libqxcb of Qt is missing" in printed.err


def test_links_count_nothing(app, checked):
    for number in range(5):
        (app / "_internal" / f"engine/link{number}.so").symlink_to("engine.so")
    assert checked()[0] == 0


def test_the_budgets_of_the_application_fit_its_bar():
    real = read_manifest(MANIFEST)
    assert sum(component.budget_mb for component in real.components) <= real.bar_mb
