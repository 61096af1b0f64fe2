"""The settings from a shell, and what they mean for the other commands."""

import json

import pytest

from desktop_app.__main__ import main
from desktop_app.core.classifier import Classifier
from desktop_app.core.options import EngineOptions
from desktop_app.locations import settings_path
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.table import SETTINGS
from desktop_app.settings.values import DEFAULTS, ColorScheme, Settings


def test_all_are_listed_with_the_defaults_of_those_that_are_changed(capsys):
    SettingsStore().save(Settings(threads=2))
    assert main(["settings"]) == 0

    out = capsys.readouterr()
    lines = {line.split()[0]: line.split(maxsplit=1)[1] for line in out.out.splitlines()}
    assert set(lines) == {setting.key for setting in SETTINGS}
    assert lines["threads"] == "2  (default: 0)"
    assert lines["export_bom"] == "on"
    assert str(settings_path()) in out.err


def test_all_are_one_json_object(capsys):
    assert main(["settings", "list", "--json"]) == 0

    values = json.loads(capsys.readouterr().out)
    assert values["language"] == "system"
    assert values["export_bom"] is True
    assert values["token_budget"] == 0


@pytest.mark.parametrize(
    ("words", "settings"),
    [
        (["threads", "2"], Settings(threads=2)),
        (["color-scheme", "dark"], Settings(color_scheme=ColorScheme.DARK)),
        (["export_bom", "off"], Settings(export_bom=False)),
    ],
)
def test_one_is_set_and_told(capsys, words, settings):
    assert main(["settings", "set", *words]) == 0
    assert SettingsStore().load() == settings
    assert main(["settings", "get", words[0]]) == 0
    assert capsys.readouterr().out == f"{words[1]}\n"


def test_those_named_or_all_are_reset():
    SettingsStore().save(Settings(threads=2, runs_days=3, export_bom=False))
    assert main(["settings", "reset", "threads", "runs_days"]) == 0
    assert SettingsStore().load() == Settings(export_bom=False)
    assert main(["settings", "reset"]) == 0
    assert SettingsStore().load() == DEFAULTS


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (["set", "threads", "many"], "0 (automatic) or a whole number from 1 to 256"),
        (["set", "language", "fr"], "system, en, zh_TW"),
        (["set", "colour", "dark"], "lists them"),
        (["get", "colour"], "lists them"),
        (["reset", "colour"], "lists them"),
    ],
)
def test_what_makes_no_sense_is_told_with_what_would(capsys, words, advice):
    assert main(["settings", *words]) == 2
    assert advice in capsys.readouterr().err
    assert not settings_path().exists()


def test_a_damaged_file_is_told(capsys):
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{", encoding="utf-8")
    assert main(["settings", "get", "threads"]) == 0

    told = capsys.readouterr()
    assert told.out == "0\n"
    assert "cannot be read" in told.err
    assert "settings.damaged-" in told.err


def test_a_bad_value_is_told(capsys):
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text('{"threads": "many", "runs_days": 3}', encoding="utf-8")
    assert main(["settings", "get", "runs_days"]) == 0

    told = capsys.readouterr()
    assert told.out == "3\n"
    assert "threads: 'many' is not" in told.err


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (["reset"], {"brightness": 5}),
        (["reset", "threads"], {"runs_days": -1, "brightness": 5}),
        (["set", "threads", "0"], {"runs_days": -1, "brightness": 5}),
        (["set", "export_bom", "on"], {"threads": "many", "runs_days": -1, "brightness": 5}),
    ],
)
def test_a_bad_value_is_told_until_it_is_reset_or_set(capsys, words, left):
    settings_path().parent.mkdir(parents=True)
    content = {"threads": "many", "runs_days": -1, "brightness": 5}
    settings_path().write_text(json.dumps(content), encoding="utf-8")
    assert main(["settings", *words]) == 0
    assert json.loads(settings_path().read_text(encoding="utf-8")) == left

    capsys.readouterr()
    assert main(["settings"]) == 0
    told = capsys.readouterr().err
    assert ("threads" in told, "runs_days" in told) == ("threads" in left, "runs_days" in left)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], EngineOptions(2, 512)),
        (["--threads", "0"], EngineOptions(0, 512)),
        (["--token-budget", "0"], EngineOptions(2)),
        (["--threads", "1", "--token-budget", "1024"], EngineOptions(1, 1024)),
    ],
)
def test_commands_follow_the_settings_unless_they_are_told_otherwise(
    monkeypatch, options, expected
):
    SettingsStore().save(Settings(threads=2, token_budget=512))
    opened = []

    class OpenedError(Exception):
        pass

    def open_one(folder, options):
        opened.append(options)
        raise OpenedError

    monkeypatch.setattr(Classifier, "open", open_one)
    with pytest.raises(OpenedError):
        main(["predict", "x", *options])

    assert opened == [expected]


@pytest.mark.parametrize("value", ["-1", "many", "257"])
def test_an_option_out_of_its_range_is_wrong_usage(capsys, value):
    assert main(["predict", "x", "--threads", value]) == 2
    assert "--threads: " in capsys.readouterr().err
