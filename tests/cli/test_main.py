import json
import shutil
from pathlib import Path

import pytest

from desktop_app.__main__ import main
from desktop_app.version import VERSION
from tests.bundles import make_bundle, write_golden
from tests.conftest import BUNDLE_DIR


def test_selfcheck_agrees_with_the_bundle(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selfcheck"]) == 0
    assert "golden texts agree" in capsys.readouterr().out


def test_selfcheck_fails_on_another_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(BUNDLE_DIR, tmp_path / "bundle"))
    entry = {"text": "Great product!", "label": "negative", "probabilities": [1, 0, 0]}
    golden = (json.dumps(entry) + "\n").encode()
    (folder / "golden.jsonl").write_bytes(golden)
    relist(folder, "golden.jsonl")
    assert main(["selfcheck", "--model", str(folder)]) == 1
    out = capsys.readouterr().out
    assert "Great product!" in out
    assert "0 of 1" in out


def test_selfcheck_does_not_pass_what_brings_nothing_to_check_by(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_bundle(tmp_path / "bundle")
    write_golden(folder, ())
    assert main(["selfcheck", "--model", str(folder)]) == 1
    assert "no golden texts, so there is nothing to check it by" in capsys.readouterr().out


@pytest.mark.parametrize("command", [["predict"], ["runs", "export"], ["models", "compare"]])
def test_usage_begins_with_the_command(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    usage = capsys.readouterr().out
    assert usage.startswith(f"usage: sentiment-desk {' '.join(command)} [-h]")
    assert "COMMAND" not in usage


def relist(folder: Path, name: str) -> None:
    """Write the file's present hash into the bundle's card."""
    from hashlib import sha256

    card = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
    card["files"][name]["sha256"] = sha256((folder / name).read_bytes()).hexdigest()
    (folder / "bundle.json").write_text(json.dumps(card), encoding="utf-8")


def test_a_model_that_is_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["predict", "x", "--model", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["predict"], ["analyze"], ["--nonsense"]])
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_info:
        main(arguments)
    assert exit_info.value.code == 2


def test_negative_threads_are_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", "x", "--threads", "-1"]) == 2
    assert "--threads" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_info:
        main(["--version"])
    assert exit_info.value.code == 0
    assert VERSION in capsys.readouterr().out
