"""By what the charts of a run are drawn, kept with the run."""

import json

from desktop_app.core.predictions import Label
from desktop_app.jobs.chart_figures import ChartChoices
from desktop_app.jobs.store import RunStore
from desktop_app.jobs.timeline import DateStep

_NAMES = ("group_column", "date_column", "label_column")


def read_choices(store: RunStore) -> ChartChoices:
    """What was chosen last; nothing where a newer version, or a hand, wrote it otherwise. Raises
    StoreError where the run cannot be read."""
    kept = store.charts
    try:
        return _from_json(kept) if kept else ChartChoices()
    except (ValueError, TypeError, AttributeError):
        return ChartChoices()


def write_choices(store: RunStore, choices: ChartChoices) -> None:
    """Keep it until something else is chosen or the run is deleted. Raises StoreError where it
    cannot be written."""
    store.keep_charts(_to_json(choices))


def _to_json(choices: ChartChoices) -> str:
    mapping = choices.label_mapping
    meanings = None if mapping is None else {key: label.value for key, label in mapping.items()}
    return json.dumps(
        {
            **{name: getattr(choices, name) for name in _NAMES},
            "date_step": choices.date_step and choices.date_step.value,
            "label_mapping": meanings,
        }
    )


def _from_json(kept: str) -> ChartChoices:
    found = json.loads(kept)
    names = {name: found.get(name) for name in _NAMES}
    if not all(name is None or isinstance(name, str) for name in names.values()):
        raise ValueError("a column has a name")
    step, meanings = found.get("date_step"), found.get("label_mapping")
    return ChartChoices(
        **names,
        date_step=None if step is None else DateStep(step),
        label_mapping=None
        if meanings is None
        else {value: Label(label) for value, label in meanings.items()},
    )
