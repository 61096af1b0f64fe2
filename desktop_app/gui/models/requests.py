"""What the page asks of its worker, and what comes back."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.catalog.checking import ModelCheck
from desktop_app.catalog.comparing import ComparedFile, CompareProgress, ModelComparison
from desktop_app.catalog.details import ModelDetails
from desktop_app.catalog.importing import Imported
from desktop_app.catalog.installed import DamagedModel, InstalledModel, Model
from desktop_app.catalog.watching import ImportProgress
from desktop_app.jobs.library import KeptRun
from desktop_app.tables.layout import TableLayout


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """Something that takes a while; set `cancelled` from any thread to break it off."""

    cancelled: threading.Event = field(default_factory=threading.Event, kw_only=True)


@dataclass(frozen=True, slots=True, eq=False)
class ListModels(Request):
    """All models, with what is known of them; `with_runs` the runs that are kept, too."""

    with_runs: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ImportModel(Request):
    """Install a folder or zip archive."""

    path: Path
    replace: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CheckModel(Request):
    """Have a model answer its golden texts; `is_to_be_used` where that decides over its use,
    `is_unasked` where nobody asked for it."""

    model: InstalledModel
    is_to_be_used: bool = False
    is_unasked: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RemoveModel(Request):
    """Delete a model; `active` is the id of the one in use."""

    model: Model
    active: str


@dataclass(frozen=True, slots=True, eq=False)
class ReadTable(Request):
    """How a file is read, or how a kept run reads it."""

    path: Path
    run_path: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CompareModels(Request):
    """Ask two models the rows of a file."""

    file: ComparedFile
    first: InstalledModel
    second: InstalledModel


@dataclass(frozen=True, slots=True, eq=False)
class ExportDiffering(Request):
    """Write the rows that differ; the user has agreed to replace what is at `path`."""

    comparison: ModelComparison
    path: Path


@dataclass(frozen=True, slots=True)
class ListedModel:
    """An installed model, and what is known of it."""

    model: InstalledModel
    details: ModelDetails
    check: ModelCheck | None


@dataclass(frozen=True, slots=True)
class Listed:
    """In the order to show them."""

    models: tuple[ListedModel | DamagedModel, ...]
    runs: tuple[KeptRun, ...]


@dataclass(frozen=True, slots=True)
class TableFound:
    """A file that models can be compared on."""

    path: Path
    layout: TableLayout
    run_path: Path | None


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """How much of a check is done."""

    share: float


@dataclass(frozen=True, slots=True)
class Exported:
    """Rows that were written."""

    path: Path
    rows: int


Progress = ImportProgress | CompareProgress | CheckProgress
Result = Listed | Imported | ModelCheck | TableFound | ModelComparison | Exported | None
"""None of a removal."""
