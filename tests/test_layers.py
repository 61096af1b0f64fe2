"""The layers import one way, and the running app carries no training library."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

APPLICATION = Path(__file__).parent.parent / "desktop_app"

ANYWHERE = {"errors", "language", "locations", "machine", "palette", "version"}
BELOW = {
    "core": set[str](),
    "tables": set[str](),
    "jobs": {"core", "tables"},
    "measuring": {"core", "tables"},
    "catalog": {"core", "tables", "jobs"},
    "settings": {"core", "tables", "jobs", "catalog"},
    "cli": {"core", "tables", "jobs", "measuring", "catalog", "settings"},
    "gui": {"core", "tables", "jobs", "measuring", "catalog", "settings", "instance", "licences"},
}
QT_FREE = sorted(BELOW.keys() - {"gui"})


def modules_of(package: str) -> list[str]:
    return [
        ".".join(path.relative_to(APPLICATION.parent).with_suffix("").parts)
        for path in sorted((APPLICATION / package).rglob("*.py"))
        if path.name != "__init__.py"
    ]


def packages_imported(path: Path) -> Iterator[str]:
    """Those of the application that stand in import statements, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("desktop_app."))


def loaded_after(statement: str) -> set[str]:
    code = (
        f"{statement}\nimport sys; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_every_package_has_its_place() -> None:
    packages = {path.parent.name for path in APPLICATION.glob("*/__init__.py")}
    assert packages == BELOW.keys()


@pytest.mark.parametrize("package", BELOW)
def test_imports_go_one_way(package: str) -> None:
    allowed = {package} | BELOW[package] | ANYWHERE
    upward = {
        f"{path.relative_to(APPLICATION)} imports {name}"
        for path in (APPLICATION / package).rglob("*.py")
        for name in packages_imported(path)
        if name not in allowed
    }
    assert upward == set()


def test_parts_without_a_window_load_no_qt() -> None:
    modules = [module for package in QT_FREE for module in modules_of(package)]
    loaded = loaded_after(f"import {', '.join(modules)}")
    assert "onnxruntime" in loaded
    assert "PySide6" not in loaded


def test_tables_know_no_model() -> None:
    loaded = loaded_after(f"import {', '.join(modules_of('tables'))}")
    assert not loaded & {"onnxruntime", "tokenizers"}


def test_the_running_app_needs_no_training_library() -> None:
    loaded = loaded_after("import desktop_app.__main__, desktop_app.gui.app, desktop_app.cli.main")
    assert "PySide6" in loaded
    assert not loaded & {"torch", "transformers", "optimum"}


SHOW_WINDOW = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from desktop_app.__main__ import main
from desktop_app.gui.engine_host import EngineHost
EngineHost.start = lambda host: QApplication.quit()  # called once the window was painted
main([])
"""
FOR_FILES_AND_PLOTS = {
    "arro3", "charset_normalizer", "clevercsv", "defusedxml", "openpyxl",
    "python_calamine", "regex", "sqlite3", "xlsxwriter",
}  # fmt: skip
# On Windows ONNX Runtime, with NumPy, has to be loaded before Qt.
FOR_THE_ENGINE = {"tokenizers"} | ({"numpy", "onnxruntime"} if sys.platform != "win32" else set())
FOR_PROCESSES_AND_NETWORKS = {"asyncio", "http", "multiprocessing", "ssl"}


def test_the_window_shows_before_what_few_need_is_loaded() -> None:
    loaded = loaded_after(SHOW_WINDOW)
    assert "PySide6" in loaded
    assert not loaded & (FOR_FILES_AND_PLOTS | FOR_PROCESSES_AND_NETWORKS | FOR_THE_ENGINE)
