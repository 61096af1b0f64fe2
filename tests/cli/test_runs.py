"""What the command line keeps, and what can be done with it."""

import gzip
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.cli import analyze
from desktop_app.cli.arguments import build_parser
from desktop_app.cli.resume_command import resume_command
from desktop_app.errors import ExportError
from desktop_app.jobs import database, reporting
from desktop_app.jobs.export import ExportOutcome, export
from desktop_app.jobs.library import KeptRun, RunLibrary
from desktop_app.jobs.progress import JobProgress, JobState
from tests.cli.test_analyze import read

pytestmark = pytest.mark.usefixtures("fake_engines")


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "_INTERVAL_S", 0.0)


def write(path: Path, rows: int = 600) -> Path:
    words = ("good", "bad", "so so", "", "good 1")
    texts = [f"{words[n % 5]} {n % 50}" if words[n % 5] else "" for n in range(rows)]
    lines = [f"{n},{text}" for n, text in enumerate(texts)]
    path.write_text("\n".join(["id,review", *lines]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write(tmp_path / "reviews.csv")


def output_of(source: Path) -> Path:
    return source.with_name(f"{source.stem}_sentiment.csv")


def stop_after(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    """As if Ctrl+C were pressed once so many rows are answered."""
    show = analyze._Analysis._show

    def shown(self: analyze._Analysis, progress: JobProgress) -> None:
        show(self, progress)
        if progress.rows_done >= rows and not progress.state.is_final:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(analyze._Analysis, "_show", shown)


class TestResuming:
    def test_a_stopped_run_tells_the_command_that_goes_on(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(source), "-o", str(source.with_name("whole.csv"))]) == 0
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            assert main(["analyze", str(source), "--text-column", "review"]) == 1
        err = capsys.readouterr().err
        [command] = [line for line in err.splitlines() if "--resume" in line]
        assert not output_of(source).exists()
        words = command.removeprefix("sentiment-desk: sentiment-desk ").split()
        assert main(words) == 0
        err = capsys.readouterr().err
        assert "going on with reviews.csv after 200 rows" in err
        assert output_of(source).read_bytes() == source.with_name("whole.csv").read_bytes()

    def test_only_the_files_left_are_named(
        self,
        source: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        first = write(tmp_path / "first.csv", 100)
        last = write(tmp_path / "last.csv", 100)
        stop_after(monkeypatch, 101)
        assert main(["analyze", *map(str, (first, source, last))]) == 1
        err = capsys.readouterr().err
        [command] = [line for line in err.splitlines() if "--resume" in line]
        assert "first.csv" not in command
        assert "reviews.csv" in command
        assert "last.csv" in command
        assert output_of(first).exists()

    def test_a_changed_file_is_refused_with_what_to_do(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        write(source, 601)
        assert main(["analyze", str(source), "--resume"]) == 1
        err = capsys.readouterr().err
        assert "has changed since 200 of its rows" in err
        assert "runs export" in err
        assert main(["analyze", str(source)]) == 0
        assert len(read(output_of(source))) == 601

    def test_another_way_of_reading_is_refused(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        assert main(["analyze", str(source), "--resume", "--text-column", "id"]) == 1
        assert "in another way" in capsys.readouterr().err

    def test_no_rows_above_is_another_way_where_some_were_left_out(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source), "--rows-above", "1"])
        assert main(["analyze", str(source), "--resume", "--rows-above", "0"]) == 1
        assert "in another way" in capsys.readouterr().err

    def test_without_it_the_unfinished_run_is_mentioned(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        assert main(["analyze", str(source)]) == 0
        assert "an unfinished run of reviews.csv (200 rows) is kept" in capsys.readouterr().err

    def test_a_finished_run_is_written_again_without_computing(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["analyze", str(source)])
        first = output_of(source).read_bytes()
        assert main(["analyze", str(source), "--resume", "--overwrite"]) == 0
        assert "answered before" in capsys.readouterr().err
        assert output_of(source).read_bytes() == first
        assert len(RunLibrary().runs()) == 1

    @pytest.mark.parametrize("is_another_there", [False, True])
    def test_a_file_that_was_renamed_is_gone_on_with(
        self, source: Path, is_another_there: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        renamed = source.rename(source.with_name("renamed.csv"))
        if is_another_there:
            write(source, 7)
        assert main(["analyze", str(renamed), "--resume"]) == 0
        assert len(read(output_of(renamed))) == 600
        [run] = RunLibrary().runs()
        assert isinstance(run, KeptRun)
        assert (run.source.path, run.state) == (renamed, JobState.FINISHED)

    def test_a_file_that_was_renamed_since_is_told_by_its_new_name(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["analyze", str(source)])
        renamed = source.rename(source.with_name("renamed.csv"))
        capsys.readouterr()
        report = source.with_name("report.html")
        assert main(["analyze", str(renamed), "--resume", "--json", "--report", str(report)]) == 0
        assert json.loads(capsys.readouterr().out)["file"] == str(renamed)
        assert "renamed.csv" in report.read_text(encoding="utf-8")
        assert "reviews.csv" not in report.read_text(encoding="utf-8")

    def test_nothing_to_resume_is_a_new_run(self, source: Path) -> None:
        assert main(["analyze", str(source), "--resume"]) == 0
        assert len(read(output_of(source))) == 600


def test_a_resume_command_is_understood_as_it_was_meant() -> None:
    given = [
        *("a b.csv", "--text-column", "it's", "--delimiter=-", "--no-header", "--sheet", "1"),
        *("-o", "out dir", "--format", "xlsx", "--only", "no-text", "--group-by", "brand"),
        *("--threads", "2", "--overwrite", "--no-bom", "--json", "--report", "r.html"),
    ]
    args = build_parser().parse_args(["analyze", *given])
    import shlex

    words = shlex.split(resume_command(args, [Path("-x.csv")]))
    again = vars(build_parser().parse_args(words[1:]))
    assert again.pop("files") == [Path("./-x.csv")]
    assert again.pop("resume") is True
    expected = vars(args)
    expected.pop("files")
    expected.pop("resume")
    assert again == expected


class TestSeveralFiles:
    def test_one_that_fails_does_not_stop_the_rest(
        self, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = write(tmp_path / "other.csv", 10)
        files = [tmp_path / "gone.csv", source, other]
        assert main(["analyze", *map(str, files), "-o", str(tmp_path / "out")]) == 1
        assert "gone.csv" in capsys.readouterr().err
        assert len(read(tmp_path / "out" / "reviews_sentiment.csv")) == 600
        assert len(read(tmp_path / "out" / "other_sentiment.csv")) == 10

    def test_one_whose_run_reads_it_in_another_way_does_not_stop_the_rest(
        self,
        source: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        other = write(tmp_path / "other.csv", 10)
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        options = ["--resume", "--text-column", "id", "-o", str(tmp_path / "out"), "--json"]
        assert main(["analyze", str(source), str(other), *options]) == 1
        refused, answered = map(json.loads, capsys.readouterr().out.splitlines())
        assert "in another way" in refused["error"]
        assert answered["file"] == str(other)
        assert len(read(tmp_path / "out" / "other_sentiment.csv")) == 10

    def test_a_result_that_is_there_fails_its_file_alone(
        self, source: Path, tmp_path: Path
    ) -> None:
        other = write(tmp_path / "other.csv", 10)
        output_of(source).write_text("precious")
        assert main(["analyze", str(source), str(other)]) == 1
        assert output_of(source).read_text() == "precious"
        assert len(read(output_of(other))) == 10

    def test_two_of_one_name_are_not_written_over_each_other(
        self, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "sub").mkdir()
        twin = write(tmp_path / "sub" / "reviews.csv", 5)
        assert main(["analyze", str(source), str(twin), "-o", str(tmp_path / "out")]) == 2
        assert "both" in capsys.readouterr().err


class TestJson:
    def test_one_object_a_file(
        self, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(source), str(tmp_path / "gone.csv"), "--json"]) == 1
        done, failed = map(json.loads, capsys.readouterr().out.splitlines())
        assert done["file"] == str(source)
        assert done["format"] == "delimited"
        assert done["delimiter"] == ","
        assert done["text_column"] == "review"
        assert (done["rows"], done["answered"], done["no_text"]) == (600, 480, 120)
        assert done["rows_written"] == 600
        assert done["duplicates"] == 480 - 40
        assert done["flags"] == {}
        assert done["seconds"] >= 0
        assert done["output"] == str(output_of(source))
        assert set(failed) == {"file", "error"}
        assert "gone.csv" in failed["error"]

    def test_the_rows_written_are_told_apart_from_all(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(source), "--json", "--only", "negative"]) == 0
        done = json.loads(capsys.readouterr().out)
        assert (done["rows"], done["rows_written"]) == (600, 120)

    def test_the_manual_names_every_field(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["analyze", str(source), "--json"])
        manual = Path(__file__).parents[2].joinpath("docs/command-line.md").read_text("utf-8")
        section = manual.split("## analyze")[1].split("\n## ")[0]
        named = set(re.findall("`([a-z_0-9]+)`", section))
        assert json.loads(capsys.readouterr().out).keys() - named == set()

    def test_oddities_are_counted(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "ragged.csv"
        path.write_text("id,review\n1,good one\n2,bad,x\n3,so so day\n")
        main(["analyze", str(path), "--json", "--text-column", "review"])
        assert json.loads(capsys.readouterr().out)["flags"] == {"ragged": 1}


class TestOutput:
    def test_the_name_tells_the_format(self, source: Path) -> None:
        out = source.with_name("out.jsonl")
        assert main(["analyze", str(source), "-o", str(out)]) == 0
        first = json.loads(out.read_text(encoding="utf-8").splitlines()[0])
        assert first["sentiment"] == "positive"

    @pytest.mark.parametrize("ending", ["json", "HTML", "tsv", "xls", "ods", "csv.gz"])
    def test_a_name_that_promises_what_is_not_written_is_wrong_usage(
        self,
        source: Path,
        ending: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        output = source.with_name(f"results.{ending}")
        assert main(["analyze", str(source), "-o", str(output)]) == 2
        assert "--format" in capsys.readouterr().err
        assert RunLibrary().runs() == []
        monkeypatch.setattr(sys, "stdin", source.open())
        assert main(["analyze", "-", "-o", str(output)]) == 2
        assert sys.stdin.read(9) == "id,review"
        sys.stdin.close()
        main(["analyze", str(source)])
        [run] = RunLibrary().runs()
        assert main(["runs", "export", run.id, "-o", str(output)]) == 2
        assert not output.exists()

    def test_a_name_may_end_in_any_way_where_the_format_is_named(self, source: Path) -> None:
        output = source.with_name("results.json")
        assert main(["analyze", str(source), "-o", str(output), "--format", "jsonl"]) == 0
        assert json.loads(output.read_text().splitlines()[0])["id"] == "0"

    @pytest.mark.parametrize("name", ["results", "results.txt", "results.2026"])
    def test_a_name_that_promises_nothing_is_written_as_csv(self, source: Path, name: str) -> None:
        assert main(["analyze", str(source), "-o", str(source.with_name(name))]) == 0
        assert len(read(source.with_name(name))) == 600

    def test_only_rows_of_one_label(self, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["analyze", str(source), "--only", "negative"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("reviews.csv: 600 rows · ")
        assert "120 written → " in out
        rows = read(output_of(source))
        assert {row["sentiment"] for row in rows} == {"negative"}
        assert len(rows) == 120

    def test_a_report_beside_the_rows(self, source: Path) -> None:
        report = source.with_name("report.html")
        assert main(["analyze", str(source), "--report", str(report)]) == 0
        assert "<html" in report.read_text(encoding="utf-8")
        assert output_of(source).exists()

    def test_a_column_to_group_by_that_is_not_there_is_told_before_the_work(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(source), "--group-by", "brand"]) == 1
        assert "brand" in capsys.readouterr().err
        assert RunLibrary().runs() == []

    def test_shares_by_group_and_agreement_with_labels(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "brands.csv"
        lines = ["review,brand,mood", "good one,A,positive", "bad one,A,negative", "bad,B,positive"]
        path.write_text("\n".join(lines) + "\n")
        options = ["--text-column", "review", "--group-by", "brand", "--label-column", "mood"]
        assert main(["analyze", str(path), *options]) == 0
        out = capsys.readouterr().out
        assert "  A: 2 rows · 50.0% negative" in out
        assert "  B: 1 row · 100.0% negative" in out
        assert "against mood: accuracy 66.7%" in out

    def test_an_output_that_cannot_be_written_keeps_the_answers(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise ExportError("The disk is full.")

        monkeypatch.setattr(analyze, "export", fail)
        assert main(["analyze", str(source)]) == 1
        assert "runs export" in capsys.readouterr().err
        [run] = RunLibrary().runs()
        assert isinstance(run, KeptRun)
        assert (run.state, run.rows) == (JobState.FINISHED, 600)
        assert read(source)[0].keys() == {"id", "review"}

    def test_the_file_itself_is_refused_before_the_work(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = source.read_bytes()
        (source.parent / "link.csv").symlink_to(source)
        for out in (source, source.parent / "link.csv"):
            assert main(["analyze", str(source), "-o", str(out), "--overwrite"]) == 1
            assert "the file the rows come from" in capsys.readouterr().err
        assert source.read_bytes() == before
        assert RunLibrary().runs() == []

    def test_a_file_that_is_to_be_analysed_itself_is_never_written_over(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = write(output_of(source))
        before = other.read_bytes()
        assert main(["analyze", str(source), str(other), "--overwrite"]) == 2
        assert str(other) in capsys.readouterr().err
        assert other.read_bytes() == before

    @pytest.mark.parametrize("name", ["sub/../reviews_sentiment.csv", "link.csv", "hard.csv"])
    def test_nor_is_it_when_it_is_named_another_way(
        self, name: str, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = write(output_of(source))
        before = other.read_bytes()
        (source.parent / "sub").mkdir()
        (source.parent / "link.csv").symlink_to(other)
        os.link(other, source.parent / "hard.csv")
        named = str(source.parent / name)
        assert main(["analyze", str(source), named, "--overwrite"]) == 2
        assert "which is to be analysed itself" in capsys.readouterr().err
        assert other.read_bytes() == before

    def test_two_files_are_not_written_to_one_place_that_has_two_names(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        folder = source.parent / "sub"
        folder.mkdir()
        twin = write(folder / source.name, 5)
        output_of(source).symlink_to(output_of(twin))
        output_of(twin).write_text("earlier results", encoding="utf-8")
        assert main(["analyze", str(source), str(twin), "--overwrite"]) == 2
        assert "would both be written to" in capsys.readouterr().err
        assert output_of(twin).read_text(encoding="utf-8") == "earlier results"

    @pytest.mark.parametrize("report", ["same.csv", "sub/../same.csv"])
    def test_rows_and_report_are_not_written_to_one_file(
        self, report: str, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (source.parent / "sub").mkdir()
        output = source.with_name("same.csv")
        given = ["-o", str(output), "--report", str(source.parent / report), "--overwrite"]
        for file in (str(source), "-"):
            assert main(["analyze", file, *given]) == 2
            assert "The rows and the report would both" in capsys.readouterr().err
            assert not output.exists()

    def test_a_dangling_link_is_in_the_way_before_the_work(self, source: Path) -> None:
        output_of(source).symlink_to(source.parent / "nowhere")
        assert main(["analyze", str(source)]) == 1
        assert RunLibrary().runs() == []

    def test_the_name_of_a_packed_file_loses_both_its_ends(self, source: Path) -> None:
        packed = source.with_name(f"{source.name}.gz")
        packed.write_bytes(gzip.compress(source.read_bytes()))
        assert main(["analyze", str(packed)]) == 0
        assert len(read(output_of(source))) == 600

    def test_columns_are_found_whatever_their_case(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["analyze", str(source), "--group-by", "ID"]) == 0
        assert "by id:" in capsys.readouterr().out

    def test_columns_that_cannot_be_summed_up_are_told(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        named = ["--date-column", "review", "--label-column", "id"]
        assert main(["analyze", str(source), *named]) == 0
        out = capsys.readouterr().out
        assert "review: no dates that could be read" in out
        assert "id: no labels whose meaning is known" in out


class TestRuns:
    def test_names_that_were_taken_are_told(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "file.csv"
        path.write_text("review,sentiment\ngood one,x\n", encoding="utf-8")
        main(["analyze", str(path), "--text-column", "review"])
        capsys.readouterr()
        [run] = RunLibrary().runs()
        assert main(["runs", "export", run.id, "-o", str(tmp_path / "again.csv")]) == 0
        assert "'sentiment (2)'" in capsys.readouterr().err

    def test_listed_shown_exported_deleted(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["analyze", str(source)])
        capsys.readouterr()
        assert main(["runs"]) == 0
        line, total = capsys.readouterr().out.splitlines()
        name = line.split()[0]
        assert "finished" in line
        assert str(source) in line
        assert total.startswith("1 run, ")
        assert main(["runs", "show", name[:4]]) == 0
        assert "600" in capsys.readouterr().out
        again = source.with_name("again.csv")
        source.unlink()
        assert main(["runs", "export", name, "-o", str(again)]) == 0
        assert again.read_bytes() == output_of(source).read_bytes()
        assert main(["runs", "delete", name]) == 0
        capsys.readouterr()
        assert main(["runs", "list"]) == 0
        assert capsys.readouterr().out.startswith("0 runs, ")

    def test_an_unfinished_one_is_exported_as_such(
        self, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with monkeypatch.context() as patch:
            stop_after(patch, 1)
            main(["analyze", str(source)])
        [run] = RunLibrary().runs()
        capsys.readouterr()
        assert main(["runs", "export", run.id, "-o", str(output_of(source))]) == 0
        out, err = capsys.readouterr()
        assert "200 rows · not finished · " in out
        assert "the run was not finished" in err.lower()

    def test_as_json(self, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        main(["analyze", str(source)])
        capsys.readouterr()
        for words in (["runs", "--json"], ["runs", "list", "--json"], ["runs", "--json", "list"]):
            assert main(words) == 0
            run = json.loads(capsys.readouterr().out)
            assert (run["state"], run["rows"], run["file"]) == ("finished", 600, str(source))

    def test_a_damaged_one_is_listed_and_can_be_deleted(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        library = RunLibrary()
        path = library.folder / "bad1.sqlite"
        path.write_bytes(b"nonsense")
        assert main(["runs"]) == 0
        assert "damaged" in capsys.readouterr().out
        assert main(["runs", "show", "bad1"]) == 1
        assert main(["runs", "delete", "bad1"]) == 0
        assert not path.exists()

    def test_one_that_may_not_be_opened_is_not_called_damaged(
        self, source: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        main(["analyze", str(source)])
        [run] = RunLibrary().runs()
        monkeypatch.setattr(database, "LOCK_TIMEOUT_S", 0)
        capsys.readouterr()
        with closing(sqlite3.connect(run.path)) as other:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("DELETE FROM run WHERE FALSE")
            other.commit()
            assert main(["runs"]) == 0
            listed = capsys.readouterr().out
            assert "no access" in listed
            assert "another program holds it locked. Close that program" in listed
            assert main(["runs", "--json"]) == 0
            assert json.loads(capsys.readouterr().out)["state"] == "no access"
        assert main(["runs"]) == 0
        assert "finished" in capsys.readouterr().out

    def test_one_of_a_newer_version_is_called_so_and_left_alone(
        self, source: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["analyze", str(source)])
        [run] = RunLibrary().runs()
        db = sqlite3.connect(run.path)
        db.execute("PRAGMA user_version = 999")
        db.close()
        capsys.readouterr()
        assert main(["runs"]) == 0
        listed = capsys.readouterr().out
        assert "newer" in listed
        assert "damaged" not in listed
        assert main(["runs", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["state"] == "newer"
        assert main(["runs", "show", run.id]) == 1
        assert "made by a newer version" in capsys.readouterr().err
        assert run.path.exists()

    def test_an_id_that_is_none_is_wrong_usage(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["runs", "show", "zzz"]) == 2
        assert "zzz" in capsys.readouterr().err


class TestFilter:
    def give(self, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
        import io

        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    def test_csv_in_csv_out(
        self, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        self.give(monkeypatch, b"id,review\n1,good one\n2,bad one\n3,\n")
        assert main(["analyze", "-", "--text-column", "review"]) == 0
        out, err = capfdbinary.readouterr()
        lines = out.decode().splitlines()
        assert lines[0].startswith("id,review,sentiment")
        assert [line.split(",")[2] for line in lines[1:]] == ["positive", "negative", "no text"]
        assert b"3 rows" in err
        assert RunLibrary().runs() == []

    def test_renamed_columns_and_shares_by_group_are_told(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capfdbinary: pytest.CaptureFixture[bytes],
    ) -> None:
        self.give(monkeypatch, b"review,sentiment\ngood one,A\nbad one,A\nbad,B\n")
        given = ["--text-column", "review", "--group-by", "SENTIMENT", "--only", "negative"]
        assert main(["analyze", "-", *given]) == 0
        out, err = capfdbinary.readouterr()
        assert out.decode().splitlines()[0].startswith("review,sentiment,sentiment (2),")
        told = err.decode()
        assert "standard output: the file has a column 'sentiment'; ours is named" in told
        assert "2 written → standard output" in told
        assert "by sentiment:" in told
        assert "  A: 2 rows · 50.0% negative" in told

    def test_what_there_is_to_tell_of_the_report_is_told(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def export_with_a_note(store, path, options, **how) -> ExportOutcome:
            return replace(export(store, path, options, **how), notes=("a note",))

        monkeypatch.setattr("desktop_app.cli.pipe.export", export_with_a_note)
        self.give(monkeypatch, b"id,review\n1,good one\n")
        given = ["-o", str(tmp_path / "out.csv"), "--report", str(tmp_path / "report.html")]
        assert main(["analyze", "-", *given]) == 0
        err = capsys.readouterr().err
        assert "out.csv: a note" in err
        assert "report.html: a note" in err

    def test_sigterm_leaves_nothing_behind(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        self.give(monkeypatch, b"id,review\n1,good one\n")

        def terminate(*_: object) -> None:
            assert list(tmp_path.glob("sentiment-desk-*"))
            signal.raise_signal(signal.SIGTERM)

        monkeypatch.setattr("desktop_app.cli.pipe.begin_run", terminate)
        assert main(["analyze", "-"]) == 1
        assert list(tmp_path.glob("sentiment-desk-*")) == []

    def test_a_report_that_is_there_is_told_before_the_work(
        self,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        report = tmp_path / "report.html"
        report.write_text("mine", encoding="utf-8")
        self.give(monkeypatch, b"never read")
        assert main(["analyze", "-", "--report", str(report)]) == 1
        assert "exists already" in capsys.readouterr().err
        assert sys.stdin.read() == "never read"

    def test_it_goes_alone(self, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["analyze", "-", str(source)]) == 2
        assert main(["analyze", "-", "--resume"]) == 2


KILLED = """
import sys
from desktop_app.__main__ import main
from desktop_app.cli import analyze
from tests.fakes import FakeEngine

class Slow(FakeEngine):
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.close()

engine = Slow()
show = analyze._Analysis._show
def shown(self, progress):
    show(self, progress)
    if progress.rows_done >= 200:
        engine.hold()
        print("held", flush=True)
analyze._Analysis._show = shown
analyze.open_classifier = lambda args: engine
from desktop_app.jobs import reporting
reporting._INTERVAL_S = 0
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGTERM cannot be handled there")
def test_sigterm_leaves_a_run_that_can_be_resumed(tmp_path: Path) -> None:
    source = tmp_path / "distinct.csv"
    source.write_text("id,review\n" + "".join(f"{n},comment number {n}\n" for n in range(600)))
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, "analyze", str(source)],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "held"
    started = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert f"analyze {source} --resume" in err
    assert time.monotonic() - started < 60
    [run] = RunLibrary().runs()
    assert isinstance(run, KeptRun)
    assert (run.state, run.rows) == (JobState.STOPPED, 200)
    assert main(["analyze", str(source), "--resume"]) == 0
    assert len(read(output_of(source))) == 600
