"""`sentiment-desk benchmark` prints what it measured."""

import json

import pytest

from desktop_app.cli.benchmark import lines_of
from desktop_app.cli.main import run_command
from desktop_app.measuring import plan
from desktop_app.measuring.figures import EngineSetting
from tests.measuring.test_measuring import measurement


@pytest.fixture(autouse=True)
def few_settings(monkeypatch):
    monkeypatch.setattr(plan, "_BUDGETS", (256,))
    monkeypatch.setattr(plan, "_thread_counts", lambda processors: [1])


def test_json_has_every_figure(capsys):
    options = "--quick --json --text Good. --threads 1 --token-budget 256"
    code = run_command(["benchmark", *options.split()])
    fields = json.loads(capsys.readouterr().out)

    assert code == 0
    assert fields["current"] == {"threads": 1, "token_budget": 256}
    assert fields["sample"]["texts"] == 1
    assert fields["best"]["texts_per_s"] > 0
    assert set(fields["latency"]) == {
        "count", "mean_ms", "sd_ms", "min_ms", "p50_ms", "p95_ms", "p99_ms",
    }  # fmt: skip


def test_a_table_for_people():
    lines = list(lines_of(measurement()))

    assert lines[0] == "fake 0 (int8) on a processor"
    assert lines[4:6] == [
        "      1           2,048      100     1,000  in use",
        "      2           4,096      150     1,500  fastest",
    ]
    assert lines[6].startswith("1.50 times as fast: sentiment-desk settings set threads 2")


def test_blank_texts_are_refused(capsys):
    assert run_command(["benchmark", "--text", " "]) == 2
    assert "blank" in capsys.readouterr().err


def test_current_setting_is_always_tried():
    tried = plan.settings_to_try(8, EngineSetting(3, 999))

    assert EngineSetting(3, 999) in tried
