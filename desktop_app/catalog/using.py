"""Which models must stay because something depends on them."""

from desktop_app.catalog.installed import InstalledModel, ModelCatalog
from desktop_app.errors import ModelInUseError
from desktop_app.jobs.library import KeptRun, RunLibrary
from desktop_app.jobs.running import is_same_model
from desktop_app.language import translate


def remove_model(catalog: ModelCatalog, name: str, *, active: str, runs: RunLibrary) -> None:
    """Remove a model for good, by its NAME@VERSION or, where it is damaged, its folder's name.

    Raises ModelInUseError for the built-in model, the `active` one, and one that answers a run
    that is under way in any window or command; ModelNotFoundError where there is none.
    """
    folder = catalog.find_folder(name)
    model = next((one for one in catalog.installed() if one.folder == folder), None)
    if model:
        _check_unused(model, active, runs)
    elif folder == catalog.built_in_folder:
        raise _built_in()
    catalog.delete(folder)


def _check_unused(model: InstalledModel, active: str, runs: RunLibrary) -> None:
    if model.is_built_in:
        raise _built_in()
    if active in (model.id, model.card.name):
        raise ModelInUseError(
            translate(
                "Model", "{title} is the model in use. Use another first, then remove this one."
            ).format(title=model.title)
        )
    for run in runs_under_way(model, runs):
        raise ModelInUseError(
            translate(
                "Model",
                "{title} answers {name} at this moment. Wait for the run to end, or cancel it, "
                "then remove the model.",
            ).format(title=model.title, name=run.source.path.name)
        )


def runs_under_way(model: InstalledModel, runs: RunLibrary) -> list[KeptRun]:
    """Runs that the model is answering now."""
    return [
        run
        for run in runs.runs()
        if isinstance(run, KeptRun)
        and not run.state.is_final
        and run.notes.settings
        and is_same_model(run.notes.settings, model.card)
    ]


def _built_in() -> ModelInUseError:
    return ModelInUseError(
        translate("Model", "The built-in model is part of the application and stays.")
    )
