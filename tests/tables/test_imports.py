"""Reading and writing tables needs neither the window's library nor the model's."""

import subprocess
import sys
from pathlib import Path

import desktop_app.tables

PROGRAM = """
import importlib, pkgutil, sys
import desktop_app.tables as package
for module in pkgutil.walk_packages(package.__path__, "desktop_app.tables."):
    importlib.import_module(module.name)
print(*sorted({"PySide6", "onnxruntime", "numpy", "clevercsv", "arro3", "xlrd"} & set(sys.modules)))
"""


def test_importing_every_module_loads_neither_qt_nor_the_model_nor_what_few_files_need():
    root = Path(desktop_app.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
