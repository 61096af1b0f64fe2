"""A run over a file from its beginning, or from where it stopped: the same for every front end."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from desktop_app.core.bundle import BundleCard
from desktop_app.core.engine import Engine
from desktop_app.core.predictions import Prediction
from desktop_app.errors import ModelChangedError, SourceChangedError
from desktop_app.jobs.control import JobControl
from desktop_app.jobs.lock import RunLock
from desktop_app.jobs.progress import JobProgress, JobState
from desktop_app.jobs.runner import run_job
from desktop_app.jobs.source import SourceIdentity, SourceWatch
from desktop_app.jobs.store import RunStore
from desktop_app.language import translate
from desktop_app.tables.layout import TableLayout
from desktop_app.tables.reading import TableReader


def begin_run(run_path: Path, source_path: Path, layout: TableLayout, card: BundleCard) -> None:
    """Make the file of a run that has no rows yet.

    Raises UnreadableFileError where the source is not there, StoreError where the run cannot be
    kept.
    """
    source = SourceIdentity.of(source_path)
    RunStore.create(run_path, source, layout, model_name(card), model_settings(card)).close()


def carry_on(
    run_path: Path,
    engine: Engine,
    control: JobControl,
    on_progress: Callable[[JobProgress], None],
) -> JobState:
    """Answer what is unanswered of a run on disk, new or old; returns how it ended.

    Raises RunBusyError where the run is under way elsewhere, SourceChangedError or
    ModelChangedError where it would not be the same run any more, and as `run_job` does.
    """
    with RunLock(run_path), RunStore.open(run_path) as store:
        check_can_go_on(store, engine.card)
        watch = SourceWatch(store.source)
        with TableReader(store.source.path, store.layout) as rows:
            return run_job(rows, engine, store, control, on_progress, check_source=watch.check)


def check_can_go_on(store: RunStore, card: BundleCard) -> None:
    """Raise SourceChangedError or ModelChangedError where file or model is not what it was when the
    run began, UnreadableFileError where the file is gone."""
    now = SourceIdentity.of(store.source.path)
    if not now.has_content_of(store.source):
        raise SourceChangedError(
            translate(
                "Runs",
                "{now} has changed since {row_count:,} of its rows were answered. What was "
                "answered is kept. Analyse the file anew.",
            ).format(now=now.path, row_count=store.row_count())
        )
    if not is_same_model(store.notes().settings, card):
        raise ModelChangedError(
            translate(
                "Runs",
                "The run of {now} was begun with {model}, and {card} would go on with it. "
                "Switch to that model (Models page, or --model), or analyse the file anew.",
            ).format(now=now.path, model=store.model, card=model_name(card))
        )


def explains(store: RunStore, card: BundleCard, prediction: Prediction) -> bool:
    """Whether a model can tell which words made an answer of the run so: it gave that answer, in
    one reading."""
    is_same = store.notes().settings in ("", model_settings(card))
    return is_same and prediction.label is not None and prediction.window_count == 1


def model_name(card: BundleCard) -> str:
    """For people."""
    without = "".join(f", never {label.value}" for label in card.unknown_labels)
    return f"{card.name} {card.version} ({card.quantization}{without})"


def model_settings(card: BundleCard) -> str:
    """JSON of everything in the card; answers of two models with the same are the same."""
    return json.dumps(asdict(card))


def is_same_model(settings: str, card: BundleCard) -> bool:
    """Whether the answers of the model whose `model_settings` are kept go with this one's. A run
    of an earlier version knows less of its model: what it does not know is not compared."""
    if not settings:
        return True
    now = json.loads(model_settings(card))
    return all(now.get(name) == value for name, value in json.loads(settings).items())
