"""Builds the application twice and tells which files differ.

`python packaging/reproducible.py`, in a second copy of the committed source, so that neither the
folder nor what an earlier build left behind plays a part. With two folders as arguments it compares
those: 0 where they hold the same files, 1 with what differs.
"""

import hashlib
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
APP_DIR = ROOT / "dist" / "sentiment-desk"


@dataclass(frozen=True)
class Difference:
    """Of two folders; paths relative to them."""

    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def is_none(self) -> bool:
        """Whether both hold the same."""
        return not (self.only_first or self.only_second or self.changed)


def main() -> int:
    """0 when both builds hold the same."""
    if len(sys.argv) == 3:
        return report(*map(Path, sys.argv[1:]))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "somewhere else"
        command = ["git", "-c", "safe.directory=*", "clone", "--quiet", str(ROOT), str(copy)]
        subprocess.run(command, check=True)
        for root in (ROOT, copy):
            subprocess.run([sys.executable, "packaging/build.py"], cwd=root, check=True)
        return report(APP_DIR, copy / "dist" / "sentiment-desk")


def report(first: Path, second: Path) -> int:
    """Print how two folders differ; 0 where they do not."""
    found = compare(first, second)
    for words, names in (
        ("only in the first", found.only_first),
        ("only in the second", found.only_second),
        ("differs", found.changed),
    ):
        for name in names:
            print(f"{words}: {name}")
    if found.is_none:
        print(f"{len(fingerprints(first))} files, all the same")
    return 0 if found.is_none else 1


def compare(first: Path, second: Path) -> Difference:
    """By what the files hold, their rights and where links lead."""
    left, right = fingerprints(first), fingerprints(second)
    return Difference(
        only_first=tuple(sorted(left.keys() - right.keys())),
        only_second=tuple(sorted(right.keys() - left.keys())),
        changed=tuple(
            name for name in sorted(left.keys() & right.keys()) if left[name] != right[name]
        ),
    )


def fingerprints(folder: Path) -> dict[str, str]:
    """One for every file and link below the folder, by its path."""
    paths = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return {path.relative_to(folder).as_posix(): _fingerprint(path) for path in paths}


def _fingerprint(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    with path.open("rb") as file:
        rights = path.stat().st_mode & 0o111
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()} {rights:o}"


if __name__ == "__main__":
    sys.exit(main())
