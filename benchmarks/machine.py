"""What the figures were taken on."""

import importlib.metadata
import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.options import available_processors

LIBRARIES = (
    "onnxruntime",
    "tokenizers",
    "numpy",
    "PySide6_Essentials",
    "torch",
    "transformers",
    "optimum",
    "optimum-onnx",
)
_INSTRUCTION_SETS = (
    "avx2",
    "avx512f",
    "avx512_vnni",
    "avx_vnni",
    "amx_int8",
    "asimddp",
    "i8mm",
)
_CPU_INFO = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine and the versions on it."""

    cpu: str
    processors: int
    instruction_sets: tuple[str, ...]
    """Of those that decide how fast 8-bit products are."""
    memory_gib: float
    system: str
    python: str
    libraries: tuple[tuple[str, str], ...]


def this_machine() -> Machine:
    """As found now; what the system does not tell is empty or 0."""
    cpu_info = _CPU_INFO.read_text(encoding="utf-8") if _CPU_INFO.exists() else ""
    return Machine(
        cpu=_cpu_name(cpu_info) or platform.processor() or platform.machine(),
        processors=available_processors(),
        instruction_sets=_instruction_sets(cpu_info),
        memory_gib=_memory_bytes() / 2**30,
        system=_system(),
        python=platform.python_version(),
        libraries=tuple((name, _version(name)) for name in LIBRARIES),
    )


def _cpu_name(cpu_info: str) -> str:
    fields = dict(re.findall(r"^(model name|cpu family|model)\s*:\s*(.*)$", cpu_info, re.MULTILINE))
    if "model name" not in fields:
        return ""
    # Virtual machines often hide the model's number; its family tells the generation.
    family = f"family {fields.get('cpu family', '?')} model {fields.get('model', '?')}"
    return f"{fields['model name']} ({family})"


def _instruction_sets(cpu_info: str) -> tuple[str, ...]:
    found = re.search(r"^(?:flags|Features)\s*:\s*(.*)$", cpu_info, re.MULTILINE)
    flags = set(found[1].split()) if found else set()
    return tuple(name for name in _INSTRUCTION_SETS if name in flags)


def _memory_bytes() -> int:
    if "SC_PHYS_PAGES" not in getattr(os, "sysconf_names", {}):
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError, AttributeError):
        name = platform.platform(terse=True)
    return f"{name}, {platform.machine()}"


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"
