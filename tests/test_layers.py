"""The layers import one way, and the running app carries no training library."""

import subprocess
import sys

import pytest

QT_FREE = (
    "core.classifier",
    "tables.sniffing",
    "tables.writing",
    "jobs.runner",
    "jobs.export",
    "cli.main",
)


def loaded_after(statement: str) -> set[str]:
    code = (
        f"{statement}\nimport sys; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", QT_FREE)
def test_qt_free_parts_load_no_qt(module: str) -> None:
    assert "PySide6" not in loaded_after(f"import desktop_app.{module}")


@pytest.mark.parametrize("module", ["tables.reading", "tables.sniffing", "tables.writing"])
def test_tables_know_no_model(module: str) -> None:
    loaded = loaded_after(f"import desktop_app.{module}")
    assert not loaded & {"onnxruntime", "tokenizers"}


def test_the_running_app_needs_no_training_library() -> None:
    loaded = loaded_after("import desktop_app.__main__, desktop_app.gui.app, desktop_app.cli.main")
    assert "PySide6" in loaded
    assert not loaded & {"torch", "transformers", "optimum"}


SHOW_WINDOW = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import desktop_app.__main__
from PySide6.QtWidgets import QApplication
from desktop_app.gui.app import build_window
app = QApplication([])
window = build_window([], lambda: None)
window.show()
window.close()
"""
FOR_FILES_AND_PLOTS = {
    "arro3", "charset_normalizer", "clevercsv", "defusedxml", "openpyxl",
    "python_calamine", "regex", "xlsxwriter",
}  # fmt: skip
FOR_PROCESSES_AND_NETWORKS = {"asyncio", "http", "multiprocessing", "ssl"}


def test_the_window_shows_before_what_few_need_is_loaded() -> None:
    loaded = loaded_after(SHOW_WINDOW)
    assert "PySide6" in loaded
    assert not loaded & (FOR_FILES_AND_PLOTS | FOR_PROCESSES_AND_NETWORKS)
