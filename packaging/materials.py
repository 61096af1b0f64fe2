"""Writes what a frozen application is made of: the licences into it, a bill of materials beside it.

Both are made from the metadata of what is really there. The bill is CycloneDX, with the Rust crates
that wheels name in bills of their own.
"""

import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as BomComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from provenance import ROOT, find_origins

sys.path.append(str(ROOT))
from desktop_app.licences import FILE_NAME, Component, as_text, describe
from desktop_app.version import VERSION

TEXTS = ROOT / "packaging" / "licence-texts"
COMMON_LICENCES = Path("/usr/share/common-licenses")
BOOT_LOADER = "pyinstaller"
_GPL_FAMILY = ("LGPL-3.0.txt", "GPL-3.0.txt")
_WITHOUT_TEXT = {"PySide6_Essentials": _GPL_FAMILY, "shiboken6": _GPL_FAMILY}
"""Qt's wheels name their licence but hold no text of it."""
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])")


def write_materials(app: Path, sbom: Path) -> None:
    """Put LICENCES.txt into the application, and its bill of materials at `sbom`."""
    origins = find_origins(app)
    # The boot loader is named below, whether or not a hook of its package runs at the start.
    shipped = [one for one in origins.distributions if one.name != BOOT_LOADER]
    components = [*map(of_distribution, shipped)]
    components += map(of_debian_package, origins.debian_packages)
    components += [of_python(), of_boot_loader()]
    own = [(ROOT / name).read_text(encoding="utf-8") for name in ("NOTICE", "LICENSE")]
    text = as_text(own, [*components, *common_licences(components)])
    (app / "_internal" / FILE_NAME).write_text(text, encoding="utf-8", newline="\n")
    crates = [crate for one in origins.distributions for crate in crates_of(one)]
    sbom.write_text(to_cyclonedx([*components, *crates]), encoding="utf-8", newline="\n")


def of_distribution(distribution: metadata.Distribution) -> Component:
    """A library of Python, with what its wheel brings along that it names in its own bill."""
    found = describe(distribution)
    texts = [(TEXTS / name).read_text("utf-8") for name in _WITHOUT_TEXT.get(found.name, ())]
    crates = sorted(
        {f"  {crate.name} {crate.version}: {crate.licence}" for crate in crates_of(distribution)}
    )
    if crates:
        texts.append("\n".join(["It is linked with", "", *crates]))
    return Component(
        found.name, found.version, found.licence, (*found.texts, *texts), found.package_url
    )


def crates_of(distribution: metadata.Distribution) -> Iterator[Component]:
    """What a wheel says that it is linked with."""
    for file in distribution.files or ():
        if ".dist-info/sboms/" not in file.as_posix():
            continue
        for one in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", ()):
            licences = [
                entry.get("expression") or entry["license"].get("id") or entry["license"]["name"]
                for entry in one.get("licenses", ())
            ]
            name, version = one["name"], one.get("version", "")
            url = one.get("purl", "").split("?")[0]
            yield Component(name, version, " AND ".join(licences) or "not named", (), url)


def of_debian_package(package: str) -> Component:
    """A library of the system that is shipped along."""
    done = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Version}", package],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    copyright_file = Path("/usr/share/doc") / package / "copyright"
    text = copyright_file.read_text(encoding="utf-8", errors="replace")
    version = done.stdout.strip()
    return Component(
        package, version, "see its text", (text,), f"pkg:deb/debian/{package}@{version}"
    )


def of_python() -> Component:
    """Python and its standard library."""
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    text = next(
        path.read_text(encoding="utf-8", errors="replace")
        for path in (folder / "LICENSE.txt" for folder in folders)
        if path.is_file()
    )
    version = platform.python_version()
    return Component("Python", version, "PSF-2.0", (text,), f"pkg:generic/python@{version}")


def of_boot_loader() -> Component:
    """The executable itself: PyInstaller's, which may be shipped with programs of any licence."""
    return describe(metadata.distribution(BOOT_LOADER))


def common_licences(components: list[Component]) -> Iterator[Component]:
    """The texts that Debian's files only point at."""
    names = {n for one in components for text in one.texts for n in _COMMON.findall(text)}
    for name in sorted(names):
        path = COMMON_LICENCES / name
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            yield Component(f"Text of {name}", "", "as named above", (text,))


def to_cyclonedx(components: list[Component]) -> str:
    """The bill of materials as JSON; the same for the same components and SOURCE_DATE_EPOCH."""
    bom = Bom()
    bom.metadata.component = BomComponent(
        name="Sentiment Desk",
        version=VERSION,
        type=ComponentType.APPLICATION,
        bom_ref=f"sentiment-desk@{VERSION}",  # else a random one
    )
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    unique = {(one.name, one.version): one for one in components}
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, repr(sorted(unique)))
    bom.components.update(map(_as_bom_component, unique.values()))
    bom.register_dependency(bom.metadata.component, bom.components)
    return JsonV1Dot6(bom).output_as_string(indent=1)


def _as_bom_component(one: Component) -> BomComponent:
    url = PackageURL.from_string(one.package_url) if one.package_url else None
    return BomComponent(
        name=one.name,
        version=one.version,
        type=ComponentType.LIBRARY,
        purl=url,
        bom_ref=f"{one.name}@{one.version}",
        licenses=[DisjunctiveLicense(name=one.licence)],
    )
