"""Brings the window's translations up to date: `python packaging/translate.py`.

Gathers the words from the code into every .ts file, where Qt Linguist, or a text editor, fills in
what is new, and makes the .qm files that the window reads. Both are kept in the repository: who
runs the application from there needs no tools.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROGRAM = ROOT / "desktop_app"
TRANSLATIONS = PROGRAM / "gui" / "translations"


def gather(ts_file: Path) -> None:
    """Add the words that are new in the code, and drop those that are gone.

    Without locations: they would change with every line of code, and merge badly.
    """
    sources = sorted(map(str, PROGRAM.rglob("*.py")))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", ts_file.stem]
    _run("lupdate", *options, *sources, "-ts", str(ts_file))


def compile_words(ts_file: Path, qm_file: Path) -> None:
    """Make the file that the window reads; unfinished words are left out."""
    _run("lrelease", "-silent", str(ts_file), "-qm", str(qm_file))


def _run(tool: str, *arguments: str) -> None:
    # The tools are PySide6's own, in the environment of the Python that runs this.
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


if __name__ == "__main__":
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        gather(path)
        compile_words(path, path.with_suffix(".qm"))
