"""Reading and writing tables needs neither the window's library nor the model's."""

import subprocess
import sys
from pathlib import Path

import desktop_app.tables

PROGRAM = """
import importlib, pkgutil, sys
import desktop_app.tables as package
for module in pkgutil.iter_modules(package.__path__):
    importlib.import_module(f"desktop_app.tables.{module.name}")
print(*sorted({"PySide6", "onnxruntime", "numpy", "clevercsv"} & set(sys.modules)))
"""


def test_importing_every_module_loads_neither_qt_nor_the_model():
    root = Path(desktop_app.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
