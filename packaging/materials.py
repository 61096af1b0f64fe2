"""Writes what a frozen application is made of: the licences into it, a bill of materials beside it.

Both are made from the metadata of what is really there. The bill is CycloneDX, with the Rust crates
that wheels name in bills of their own.
"""

import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
from desktop_app.licences import FILE_NAME, Component, of_distributions, write
from desktop_app.version import VERSION

COMMON_LICENCES = Path("/usr/share/common-licenses")
BOOT_LOADER = "pyinstaller"
"""The executable itself, which may be shipped with programs of any licence."""
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-[0-9.]*[0-9])")


@dataclass(frozen=True)
class Material:
    """Something that is shipped, and where it is known by ("pkg:pypi/numpy@2.4.6")."""

    component: Component
    package_url: str


def write_materials(app: Path, sbom: Path) -> None:
    """Put the licences into the application, and its bill of materials at `sbom`."""
    origins = find_origins(app)
    names = {BOOT_LOADER, *(one.name for one in origins.distributions)} - {"sentiment-desk"}
    materials = [*map(_of_python, of_distributions(sorted(names)))]
    materials += map(of_debian_package, origins.debian_packages)
    crates = [crate for one in origins.distributions for crate in crates_of(one)]
    components = [one.component for one in (*materials, *_unique(crates))]
    path = app / "_internal" / FILE_NAME
    write(path, [*components, *common_licences(components)])
    sbom.write_text(to_cyclonedx([*materials, *crates]), encoding="utf-8", newline="\n")


def _of_python(component: Component) -> Material:
    kind = "generic" if component.name == "Python" else "pypi"
    name = component.name.lower().replace("_", "-")
    return Material(component, f"pkg:{kind}/{name}@{component.version}")


def crates_of(distribution: metadata.Distribution) -> Iterator[Material]:
    """What a wheel says in a bill of its own that it is linked with."""
    for file in distribution.files or ():
        if ".dist-info/sboms/" not in file.as_posix():
            continue
        for one in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", ()):
            licences = [
                entry.get("expression") or entry["license"].get("id") or entry["license"]["name"]
                for entry in one.get("licenses", ())
            ]
            text = f"Linked into {distribution.name}, whose wheel names it without a text."
            licence = " AND ".join(licences) or "see its text"
            component = Component(one["name"], one.get("version", ""), licence, text)
            yield Material(component, one.get("purl", "").split("?")[0])


def of_debian_package(package: str) -> Material:
    """A library of the system that is shipped along."""
    command = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    version = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    path = Path("/usr/share/doc") / package / "copyright"
    text = path.read_text(encoding="utf-8", errors="replace")
    component = Component(package, version, "see its text", text)
    return Material(component, f"pkg:deb/debian/{package}@{version}")


def common_licences(components: list[Component]) -> Iterator[Component]:
    """The texts that Debian's files only point at."""
    names = {name for one in components for name in _COMMON.findall(one.text)}
    for name in sorted(names):
        path = COMMON_LICENCES / name
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            yield Component(f"Text of {name}", "", "named by others", text)


def _unique(materials: list[Material]) -> Iterable[Material]:
    return {(one.component.name, one.component.version): one for one in materials}.values()


def to_cyclonedx(materials: list[Material]) -> str:
    """The bill of materials as JSON; the same for the same components and SOURCE_DATE_EPOCH."""
    bom = Bom()
    bom.metadata.component = BomComponent(
        name="Sentiment Desk", version=VERSION, type=ComponentType.APPLICATION
    )
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    unique = _unique(materials)
    urls = sorted(one.package_url for one in unique)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, repr(urls))
    bom.components.update(map(_as_bom_component, unique))
    bom.register_dependency(bom.metadata.component, bom.components)
    return JsonV1Dot6(bom).output_as_string(indent=1)


def _as_bom_component(material: Material) -> BomComponent:
    one, url = material.component, material.package_url
    return BomComponent(
        name=one.name,
        version=one.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(url) if url else None,
        bom_ref=f"{one.name}@{one.version}",
        licenses=[DisjunctiveLicense(name=one.licence)],
    )
