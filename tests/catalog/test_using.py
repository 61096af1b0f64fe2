"""What something depends on is not removed."""

from pathlib import Path

import pytest

from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import InstalledModel, ModelCatalog
from desktop_app.catalog.using import remove_model
from desktop_app.errors import ModelInUseError, ModelNotFoundError
from desktop_app.jobs.library import RunLibrary
from desktop_app.jobs.lock import RunLock
from desktop_app.jobs.progress import JobState
from desktop_app.jobs.running import begin_run
from desktop_app.jobs.store import RunStore
from desktop_app.tables.sniffing import sniff
from tests.bundles import make_bundle


@pytest.fixture
def model(catalog: ModelCatalog, tmp_path: Path) -> InstalledModel:
    return import_model(make_bundle(tmp_path / "mine", name="mine"), catalog).model


@pytest.fixture
def run(model: InstalledModel, tmp_path: Path) -> Path:
    source = tmp_path / "reviews.csv"
    source.write_text("review\ngood\n")
    path = RunLibrary().new_path()
    begin_run(path, source, sniff(source), model.card)
    return path


def remove(catalog: ModelCatalog, name: str, *, active: str = "shipped@1.0") -> None:
    remove_model(catalog, name, active=active, runs=RunLibrary())


def test_a_model_that_answers_a_run_stays_until_the_run_ends(
    catalog: ModelCatalog, model: InstalledModel, run: Path
) -> None:
    with RunLock(run):
        with RunStore.open(run) as store:
            store.set_state(JobState.RUNNING)
        with pytest.raises(ModelInUseError, match=r"mine 1\.0 answers reviews\.csv"):
            remove(catalog, model.id)
    remove(catalog, model.id)
    assert len(catalog.models()) == 1


def test_the_active_and_the_built_in_model_stay(
    catalog: ModelCatalog, model: InstalledModel
) -> None:
    with pytest.raises(ModelInUseError, match="Use another first"):
        remove(catalog, model.id, active=model.id)
    with pytest.raises(ModelInUseError, match="part of the application"):
        remove(catalog, "shipped@1.0", active=model.id)
    (catalog.built_in_folder / "bundle.json").write_text("{")
    with pytest.raises(ModelInUseError, match="part of the application"):
        remove(catalog, catalog.built_in_folder.name, active=model.id)


def test_what_is_not_there_is_told(catalog: ModelCatalog) -> None:
    with pytest.raises(ModelNotFoundError):
        remove(catalog, "nobody")
