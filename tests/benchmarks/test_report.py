import datetime

import pytest

from benchmarks.contenders import REFERENCE
from benchmarks.errors import BenchmarkError
from benchmarks.figures import Result, Turn
from benchmarks.machine import Machine, this_machine
from benchmarks.report import (
    BEGIN,
    END,
    Occasion,
    render_report,
    render_results,
    write_between_markers,
)

MIB = 2**20


def result(name, turns, singles_s=(0.002,) * 3):
    return Result(name, f"title of {name}", tuple(turns), singles_s, 150 * MIB, 22_971_887)


def cells(table, title):
    [line] = [line for line in table.splitlines() if title in line]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_line_has_rate_ratio_latency_memory_and_size():
    table = render_results(
        [result(REFERENCE, [Turn(100, 1.0)]), result("library", [Turn(100, 0.2)])]
    )
    assert cells(table, "title of library")[1:] == [
        *("500", "5.00", "–", "2.0", "2.0", "2.0", "150", "23"),
    ]
    assert cells(table, REFERENCE)[2] == "1.00"


def test_every_line_has_as_many_cells_as_the_heading():
    table = render_results(
        [result(REFERENCE, [Turn(9, 1.0)]), result("window", [Turn(9, 1.0, 0.5)], ())]
    )
    assert {len(line.split("|")) for line in table.splitlines()} == {11}


def test_without_the_reference_there_is_no_ratio():
    table = render_results([result("library", [Turn(100, 0.2)])])
    assert cells(table, "library")[2] == "–"


def test_the_programs_own_rate_stands_beside_the_stopwatch():
    table = render_results([result("command-line", [Turn(100, 1.0, 0.5)], ())])
    assert cells(table, "command-line")[1:7] == ["100", "–", "200", "–", "–", "–"]


def test_a_report_names_the_machine_and_the_command():
    machine = Machine("Some CPU", 2, ("avx2",), 24.0, "Some OS", "3.11.7", (("numpy", "2.4.6"),))
    occasion = Occasion(
        date=datetime.date(2026, 1, 2),
        machine=machine,
        command="python -m benchmarks --rows a.csv",
        row_count=2000,
        repeated_count=7,
        single_tokens=(24, 26),
        single_count=200,
        model="sentiment-en 1.0 (int8)",
    )
    report = render_report([result("library", [Turn(1, 1.0)])], occasion)
    for said in ("2026-01-02", "Some CPU", "avx2", "numpy 2.4.6", "--rows a.csv", "2,000", "24 to"):
        assert said in report


def test_writing_keeps_the_prose_around_and_replaces_the_figures(tmp_path):
    page = tmp_path / "README.md"
    page.write_text(f"# Before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    write_between_markers(page, "| new |")
    write_between_markers(page, "| newer |")
    assert page.read_text(encoding="utf-8") == f"# Before\n{BEGIN}\n| newer |\n{END}\nafter\n"


@pytest.mark.parametrize("content", ["no markers\n", f"{BEGIN}\n", f"{END}\n{BEGIN}\n"])
def test_a_page_without_the_place_is_left_alone(tmp_path, content):
    page = tmp_path / "README.md"
    page.write_text(content, encoding="utf-8")
    with pytest.raises(BenchmarkError, match="no place"):
        write_between_markers(page, "figures")
    assert page.read_text(encoding="utf-8") == content


def test_this_machine_can_be_told():
    machine = this_machine()
    assert machine.cpu
    assert machine.processors >= 1
    assert dict(machine.libraries)["numpy"] != "not installed"
