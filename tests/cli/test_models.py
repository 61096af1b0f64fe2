"""The same models as in the window, from a shell."""

import json
import shutil
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.catalog.installed import ModelCatalog
from desktop_app.cli import models_compare
from desktop_app.locations import models_dir
from desktop_app.measuring import plan
from tests.bundles import TWO, make_bundle, make_zip, write_golden

MEASURE = "benchmark --quick --text plain --threads 1 --token-budget 256"


@pytest.fixture(autouse=True)
def tiny_built_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = make_bundle(tmp_path / "app" / "shipped", name="shipped", version="1.0")
    monkeypatch.setattr("desktop_app.catalog.installed.bundled_model_dir", lambda: folder)
    return folder


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """Finds plain things good."""
    return make_bundle(
        tmp_path / "tiny", name="tiny", version="2", labels=TWO, weights={"plain": (0, 2)}
    )


@pytest.fixture
def installed(tiny: Path) -> str:
    assert main(["models", "import", str(tiny)]) == 0
    return "tiny@2"


@pytest.fixture
def measures_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "_BUDGETS", (256,))
    monkeypatch.setattr(plan, "_thread_counts", lambda processors: [1])


def listed(capsys) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main(["models", "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def label_of(capsys, *options: str, text: str = "plain") -> str:
    capsys.readouterr()
    assert main(["predict", text, *options]) == 0
    return capsys.readouterr().out.split("\t")[0]


def test_a_zip_is_imported_listed_and_shown(tiny, capsys) -> None:
    archive = make_zip(tiny.with_suffix(".zip"), tiny, prefix="tiny/")
    assert main(["models", "import", str(archive)]) == 0
    assert "installed tiny@2" in capsys.readouterr().out

    first, second = listed(capsys)
    assert (first["id"], first["active"], first["built_in"]) == ("shipped@1.0", True, True)
    assert (second["id"], second["active"], second["labels"]) == ("tiny@2", False, list(TWO))
    assert second["check"]["differing"] == 0
    assert main(["models", "show", "tiny", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["training_sets"] == {"words": "three words", "more": "none at all"}
    assert main(["models", "show"]) == 0
    assert "shipped@1.0 (built-in)" in capsys.readouterr().out


@pytest.mark.parametrize(
    "odd", ['"max_tokens": Infinity', f'"temperature": {10**400}', f'"labels": {"[" * 50_000}']
)
def test_a_card_out_of_all_bounds_is_listed_as_damaged(installed, odd, capsys) -> None:
    card = Path(listed(capsys)[1]["folder"]) / "bundle.json"
    card.write_text(card.read_text(encoding="utf-8").rstrip()[:-1] + f", {odd}}}")

    first, second = listed(capsys)

    assert first["id"] == "shipped@1.0"
    assert "bundle.json" in second["damaged"]
    assert main(["models"]) == 0
    assert "damaged: " in capsys.readouterr().out


def test_a_figure_that_no_float_can_hold_is_not_shown(installed, capsys) -> None:
    path = Path(listed(capsys)[1]["folder"]) / "bundle.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["metrics"] = {"held out": {"texts": 10**400, "accuracy": 0.5}}
    path.write_text(json.dumps(card), encoding="utf-8")

    assert main(["models", "show", "tiny", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["metrics"]["held out"]["texts"], shown["metrics"]["held out"]["accuracy"]) == (
        None,
        0.5,
    )


def test_the_model_used_answers_from_then_on(installed, capsys) -> None:
    assert label_of(capsys) == "neutral"
    assert main(["models", "use", "tiny"]) == 0
    assert label_of(capsys) == "positive"
    assert label_of(capsys, "--model", "built-in") == "neutral"
    assert main(["models", "use", "built-in"]) == 0
    assert label_of(capsys) == "neutral"


def test_a_model_is_named_for_one_command_by_name_version_or_folder(
    installed, tiny, capsys, monkeypatch
) -> None:
    for name in ("tiny", "tiny@2", str(tiny)):
        assert label_of(capsys, "--model", name) == "positive"
    monkeypatch.chdir(tiny.parent)
    shutil.copytree(tiny, "elsewhere")
    assert label_of(capsys, "--model", "elsewhere") == "positive"


@pytest.mark.parametrize("name", ["nobody", "nowhere/at/all"])
def test_a_model_that_is_not_there_is_told(name, capsys) -> None:
    assert main(["predict", "x", "--model", name]) == 1
    assert name in capsys.readouterr().err


def test_a_chosen_model_that_is_damaged_or_gone_gives_way_to_the_built_in(
    installed, capsys
) -> None:
    main(["models", "use", "tiny"])
    (ModelCatalog().find("tiny").folder / "golden.jsonl").write_text("altered")
    assert label_of(capsys) == "neutral"

    shutil.rmtree(models_dir())
    assert main(["predict", "plain"]) == 0
    told = capsys.readouterr().err
    assert "tiny@2, cannot be used, so the built-in one answers" in told


@pytest.mark.parametrize(
    ("command", "about"),
    [
        ("models", "* shipped@1.0"),
        ("models --json", '"id": "shipped@1.0"'),
        ("models show", "shipped@1.0 (built-in)"),
        ("models show --json", '"id": "shipped@1.0"'),
        ("models check", "shipped@1.0: "),
        (MEASURE, "shipped 1.0"),
    ],
)
def test_every_command_goes_on_with_the_built_in_model_where_the_chosen_is_gone(
    installed, measures_little, command, about, capsys
) -> None:
    main(["models", "use", "tiny"])
    shutil.rmtree(models_dir())
    capsys.readouterr()
    assert main(command.split()) == 0
    told = capsys.readouterr()
    assert about in told.out
    assert '"active": false' not in told.out
    assert told.err.count("tiny@2, cannot be used, so the built-in one answers") == 1


def test_a_chosen_model_that_was_altered_is_not_measured(
    installed, measures_little, capsys
) -> None:
    main(["models", "use", "tiny"])
    golden = ModelCatalog().find("tiny").folder / "golden.jsonl"
    golden.write_bytes(bytes(golden.stat().st_size))
    capsys.readouterr()
    assert main(MEASURE.split()) == 0
    told = capsys.readouterr()
    assert "shipped 1.0" in told.out
    assert "altered: golden.jsonl" in told.err


def test_a_model_chosen_by_its_name_alone_is_the_active_one(installed, capsys) -> None:
    main(["settings", "set", "model", "tiny"])
    assert [one["active"] for one in listed(capsys)] == [False, True]


def test_a_model_that_answers_otherwise_here_is_not_used(installed, capsys) -> None:
    write_golden(ModelCatalog().find("tiny").folder, ["good", "bad"], label="neutral")
    assert main(["models", "use", "tiny"]) == 1
    assert label_of(capsys) == "neutral"
    assert main(["models", "check", "tiny"]) == 1
    assert "0 of 2 example texts" in capsys.readouterr().out
    assert main(["models", "check"]) == 0


def test_import_tells_what_is_there_and_replaces_on_demand(installed, tiny, capsys) -> None:
    assert main(["models", "import", str(tiny)]) == 1
    assert "--replace" in capsys.readouterr().err
    assert main(["models", "import", str(tiny), "--replace"]) == 0
    assert len(listed(capsys)) == 2


def test_only_what_is_not_needed_is_removed(installed, capsys) -> None:
    main(["models", "use", "tiny"])
    assert main(["models", "remove", "tiny"]) == 1
    assert main(["models", "remove", "shipped"]) == 1
    told = capsys.readouterr().err
    assert "is the model in use" in told
    assert "built-in model is part of the application" in told

    main(["models", "use", "built-in"])
    assert main(["models", "remove", "tiny@2"]) == 0
    assert [one["id"] for one in listed(capsys)] == ["shipped@1.0"]


def test_a_run_of_another_model_is_told_when_it_is_resumed(installed, tmp_path, capsys) -> None:
    reviews = tmp_path / "reviews.csv"
    reviews.write_text("review\ngood\n")
    assert main(["analyze", str(reviews), "--model", "tiny"]) == 0
    with_built_in = ["analyze", str(reviews), "--resume", "--overwrite"]
    capsys.readouterr()
    assert main(with_built_in) == 0
    assert "answered before" not in capsys.readouterr().err
    assert main([*with_built_in, "--model", "tiny"]) == 0
    assert "answered before" in capsys.readouterr().err


def test_two_models_are_compared_on_a_file(installed, tmp_path, capsys) -> None:
    reviews, output = tmp_path / "reviews.csv", tmp_path / "differing.csv"
    rows = ["good film,positive", "plain film,neutral", "plain day,neutral", "bad day,negative"]
    reviews.write_text("\n".join(["review,label", *rows]))
    command = ["models", "compare", str(reviews), "built-in", "tiny", "--label-column", "label"]
    assert main([*command, "--json", "-o", str(output)]) == 0
    told = json.loads(capsys.readouterr().out)

    assert told["agreement"] == 0.5
    assert told["first"]["accuracy"] == 1
    assert told["second"]["accuracy"] == 0.5
    assert (told["only_first_right"], told["only_second_right"]) == (2, 0)
    assert len(output.read_text().splitlines()) == 3

    assert main(command) == 0
    told = capsys.readouterr().out
    assert "same label: 50.0%, 2 differ" in told
    assert "never answers neutral" in told
    assert "may be chance" in told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("reviews.csv --overwrite", "the file the rows come from"),
        ("sub/../reviews.csv --overwrite", "the file the rows come from"),
        ("mine.csv", "exists already"),
        ("gone/out.csv", "its folder does not exist"),
    ],
)
def test_where_differing_rows_cannot_go_is_told_before_the_models_are_asked(
    given, told, tmp_path, monkeypatch, capsys
) -> None:
    (tmp_path / "sub").mkdir()
    reviews, mine = tmp_path / "reviews.csv", tmp_path / "mine.csv"
    for path in (reviews, mine):
        path.write_text("review\ngood film\n")
    opened: list[object] = []
    monkeypatch.setattr(models_compare.Classifier, "open", opened.append)
    monkeypatch.chdir(tmp_path)
    command = ["models", "compare", "reviews.csv", "built-in", "built-in", "-o"]
    assert main([*command, *given.split()]) == 1
    assert told in capsys.readouterr().err
    assert opened == []
    assert reviews.read_text() == mine.read_text() == "review\ngood film\n"


def test_a_sample_out_of_bounds_is_wrong_usage(capsys, tmp_path) -> None:
    assert main(["models", "compare", "x.csv", "a", "b", "--rows", "0"]) == 2
