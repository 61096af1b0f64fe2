"""By what a run's charts are drawn is kept with the run."""

from pathlib import Path

import pytest

from desktop_app.core.predictions import Label
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.chart_memory import read_choices, write_choices
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.timeline import DateStep
from tests.jobs.makers import make_store


@pytest.mark.parametrize(
    "choices",
    [
        ChartChoices(),
        ChartChoices("shop", "day", DateStep.WEEK, "mood"),
        ChartChoices(label_mapping={"très": Label.POSITIVE, "\udcff": Label.NEGATIVE}),
        ChartChoices(label_mapping={}),
    ],
)
def test_choices_come_back(tmp_path: Path, choices: ChartChoices) -> None:
    path = tmp_path / "run.sqlite"
    with make_store(path) as store:
        assert read_choices(store) == ChartChoices()
        write_choices(store, choices)
    with RunStore.open(path) as store:
        assert read_choices(store) == choices


@pytest.mark.parametrize(
    "written", ["{", "[]", '{"group_column": 3}', '{"date_step": "era"}', '{"label_mapping": [1]}']
)
def test_what_is_not_understood_counts_as_nothing(tmp_path: Path, written: str) -> None:
    with make_store(tmp_path / "run.sqlite") as store:
        store.keep_charts(written)
        assert read_choices(store) == ChartChoices()
