"""Makes the Debian package with dpkg-deb, what it depends on computed from what it holds."""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import textwrap
import time
from collections.abc import Iterable
from pathlib import Path

from epoch import source_date_epoch
from linux_files import SOURCES, copy_application, install_desktop_files, write
from slimming import needed_by, real_files

ROOT = Path(__file__).parent.parent
MAINTAINER = "The Sentiment Desk developers <sentiment-desk@localhost>"
LOADED_BY_NAME = ("libEGL.so.1", "libGL.so.1")
"""Qt asks for them when a window shows; no file names them."""
ALSO_NEEDED = ("fontconfig-config",)
"""A bare system has no font and does not know where they would be."""
_VERSIONED = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")


def write_deb(app: Path, version: str, folder: Path, *, quick: bool) -> Path:
    """Pack the frozen application into `folder`; gives the package."""
    root = ROOT / "build" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    copy_application(app, root)
    date = time.strftime("%Y-%m-%d", time.gmtime(source_date_epoch()))
    install_desktop_files(root, version, date)
    documents = root / "usr/share/doc/sentiment-desk"
    write(documents / "copyright", (SOURCES / "copyright").read_bytes())
    log = changelog(version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    write(documents / "changelog.gz", gzip.compress(log.encode(), 9, mtime=0))
    overrides = root / "usr/share/lintian/overrides/sentiment-desk"
    write(overrides, (SOURCES / "lintian-overrides").read_bytes())
    write_control(root, app, version)
    settle(root)
    architecture = "amd64" if os.uname().machine == "x86_64" else "arm64"
    target = folder / f"sentiment-desk_{version}_{architecture}.deb"
    packed = ["-Zgzip", "-z1"] if quick else ["-Zxz", "-z6", "--threads-max=1"]
    command = ["dpkg-deb", "--root-owner-group", *packed, "--build", str(root), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def changelog(version: str, changes: str) -> str:
    """What a user notices in this version, in the form that Debian's tools read; `changes` is the
    text of CHANGELOG.md. Raises LookupError where they do not name the version."""
    found = re.search(rf"^## {re.escape(version)}\n(.*?)(?=^## |\Z)", changes, re.M | re.S)
    if not found:
        raise LookupError(f"CHANGELOG.md has nothing of version {version}.")
    points = "\n".join(
        textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ")
        for point in re.split(r"^- ", found[1].strip(), flags=re.M)[1:]
    )
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(source_date_epoch()))
    head = f"sentiment-desk ({version}) stable; urgency=medium"
    return f"{head}\n\n{points}\n\n -- {MAINTAINER}  {date}\n"


def write_control(root: Path, app: Path, version: str) -> None:
    """DEBIAN/: what the package is, its files' sums, and what runs after it is unpacked."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files]
    size_kib = sum(path.stat().st_size for path in files) // 1024
    architecture = "amd64" if os.uname().machine == "x86_64" else "arm64"
    fields = {
        "Package": "sentiment-desk",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join(dependencies(app)),
        "Recommends": "fonts-noto-color-emoji",
        "Section": "science",
        "Priority": "optional",
        "Description": "tell what texts feel, without a network\n"
        " Labels texts, and every row of a table, as negative, neutral or positive, and\n"
        " says how sure it is and because of which words. The model is inside; no text\n"
        " leaves the computer.",
    }
    control = root / "DEBIAN"
    control.mkdir()
    lines = [f"{name}: {value}\n" for name, value in fields.items()]
    (control / "control").write_text("".join(lines), encoding="utf-8")
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    shutil.copy(SOURCES / "postinst", control / "postinst")
    (control / "postinst").chmod(0o755)


def dependencies(app: Path) -> list[str]:
    """Packages of the libraries that the application's files need and it does not hold, as this
    system names them, and the oldest C library that has what they ask for."""
    folder = app / "_internal"
    libraries = [*real_files(folder, "**/*.so*"), app / "sentiment-desk"]
    held = {path.name for path in folder.rglob("*.so*")}
    wanted = (needed_by(*libraries) | set(LOADED_BY_NAME)) - held
    packages = {package_of(name) for name in wanted if not name.startswith("ld-linux")}
    others = sorted(packages - {"libc6", ""})
    return [f"libc6 (>= {oldest_c_library(libraries)})", *others, *ALSO_NEEDED]


def package_of(library: str) -> str:
    """The Debian package that holds a library here. Raises LookupError where none does."""
    command = ["dpkg-query", "--search", f"*/{library}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        package = line.split(":")[0]
        if not package.startswith("diversion"):
            return package
    raise LookupError(f"{library} is needed, but no installed package holds it.")


def oldest_c_library(libraries: Iterable[Path]) -> str:
    """The highest version of the C library's symbols that any of the files needs: "2.35"."""
    command = ["readelf", "--version-info", "--wide", *map(str, libraries)]
    done = subprocess.run(command, env={"LC_ALL": "C"}, capture_output=True, text=True, check=False)
    versions = {(int(one), int(two)) for one, two in _VERSIONED.findall(done.stdout)}
    return "{}.{}".format(*max(versions))


def settle(root: Path) -> None:
    """One date for all, and folders that everybody may enter."""
    epoch = source_date_epoch()
    for path in [root, *root.rglob("*")]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()
