"""What is worth knowing of the computer when an answer or a speed is not as expected."""

import os
import platform
from pathlib import Path

from desktop_app.core.options import available_processors

# Instructions that the engine's products of 8-bit numbers are made of, by the names of Linux and
# of numpy, x86 and ARM.
_TELLING = frozenset(
    {"avx", "avx2", "fma", "fma3", "f16c", "avx512f", "avx512bw", "avx512vl", "avx512_vnni",
     "avx512vnni", "avx512_bf16", "avx_vnni", "amx_int8", "avx512_skx", "avx512_clx", "avx512_icl",
     "avx512_spr", "asimd", "asimddp", "i8mm", "sve", "bf16", "neon"}
)  # fmt: skip
_CPUINFO = Path("/proc/cpuinfo")


def processor_name() -> str:
    """As its maker calls it, as far as the system tells."""
    fields = _cpuinfo()
    name = fields.get("model name") or platform.processor() or platform.machine()
    return " ".join(name.split())


def processor_flags() -> tuple[str, ...]:
    """Instruction sets that matter to the engine, sorted."""
    fields = _cpuinfo()
    told = (fields.get("flags") or fields.get("Features") or "").split()
    return tuple(sorted({flag.lower() for flag in told or _flags_of_numpy()} & _TELLING))


def processor_words() -> str:
    """All of it on one line."""
    counts = f"{available_processors()} of {os.cpu_count()} processors"
    return f"{processor_name()} · {counts} · {' '.join(processor_flags()) or 'flags unknown'}"


def _cpuinfo() -> dict[str, str]:
    """The first processor's fields; empty where the system is no Linux."""
    try:
        block = _CPUINFO.read_text(encoding="utf-8", errors="replace").split("\n\n", 1)[0]
    except OSError:
        return {}
    pairs = (line.partition(":") for line in block.splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _flags_of_numpy() -> list[str]:
    # numpy asks the processor on every system; the table is not among its public names.
    from numpy import _core

    module = getattr(_core, "_multiarray_umath", None)
    features: dict[str, bool] = getattr(module, "__cpu_features__", {})
    return [name for name, is_there in features.items() if is_there]
