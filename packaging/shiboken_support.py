"""Gives the frozen application the Python part of shiboken6 as bytecode.

The library holds it as a zip of sources, which is unpacked and compiled at every start; a folder
`files.dir` beside it goes before the zip. (`SBK_EMBED=0` makes it write that folder.)
"""

import compileall
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

FOLDER = "files.dir"


def add_shiboken_support(internal: Path) -> None:
    """Write shiboken6/files.dir below the application's `_internal`, bytecode in place of sources.

    An older build's folder must not be there.
    """
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("shiboken6 is not installed")
    with tempfile.TemporaryDirectory() as name:
        # A copy: the folder is written beside the library that is imported.
        package = Path(name) / "shiboken6"
        shutil.copytree(Path(spec.origin).parent, package)
        environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": name}
        command = [sys.executable, "-c", "import shiboken6.Shiboken"]
        subprocess.run(command, env=environment, check=True)
        sources = package / FOLDER
        compileall.compile_dir(sources, quiet=1, legacy=True, stripdir=name)
        shutil.copytree(sources, internal / "shiboken6" / FOLDER, ignore=_is_not_bytecode)


def _is_not_bytecode(folder: str, names: list[str]) -> list[str]:
    paths = [Path(folder, name) for name in names]
    return [
        path.name
        for path in paths
        if path.name == "__pycache__" or (path.is_file() and path.suffix != ".pyc")
    ]
