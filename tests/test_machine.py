"""What is said of the processor."""

from desktop_app import machine
from desktop_app.measuring.computer import this_computer


def test_flags_come_from_the_system_where_it_tells(monkeypatch, tmp_path):
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text(
        "processor : 0\nmodel name : A   Chip\nflags : fpu avx2 avx512_vnni\n\nprocessor : 1\n"
    )
    monkeypatch.setattr(machine, "_CPUINFO", cpuinfo)

    assert machine.processor_flags() == ("avx2", "avx512_vnni")
    assert machine.processor_words().startswith("A Chip · ")
    assert this_computer().cpu == "A Chip"


def test_where_it_does_not_numpy_is_asked(monkeypatch, tmp_path):
    expected = machine.processor_flags()
    monkeypatch.setattr(machine, "_CPUINFO", tmp_path / "missing")

    assert machine.processor_name()
    if "avx2" in expected:
        assert "avx2" in machine.processor_flags()
