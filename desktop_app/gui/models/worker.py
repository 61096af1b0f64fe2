"""Lists, imports, checks, removes and compares models, off the GUI thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.checking import CheckBook, ModelCheck, check_model, require_passed
from desktop_app.catalog.comparing import ModelComparison, Watch, compare_models
from desktop_app.catalog.details import read_details
from desktop_app.catalog.differing import write_differing
from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import DamagedModel, Model, ModelCatalog
from desktop_app.catalog.using import remove_model
from desktop_app.catalog.watching import ImportWatch
from desktop_app.core.classifier import Classifier
from desktop_app.core.engine import CancelledError
from desktop_app.core.golden import read_golden
from desktop_app.core.options import EngineOptions
from desktop_app.errors import BundleError, ModelExistsError
from desktop_app.gui.failures import Failure
from desktop_app.gui.models.requests import (
    CheckModel,
    CheckProgress,
    CompareModels,
    ExportDiffering,
    Exported,
    ImportModel,
    Listed,
    ListedModel,
    ListModels,
    ReadTable,
    RemoveModel,
    Request,
    Result,
    TableFound,
)
from desktop_app.gui.models.wording import failure_title
from desktop_app.jobs.library import KeptRun, RunLibrary
from desktop_app.jobs.store import RunStore
from desktop_app.tables.sniffing import sniff

Options = Callable[[], EngineOptions]


class ModelsWorker(QObject):
    """Each request ends in one of `ended`, `failed`, `model_exists` and `cancelled`."""

    progressed = Signal(object, object)
    """Request, Progress."""
    ended = Signal(object, object)
    """Request, Result."""
    failed = Signal(object, object)
    """Request, Failure."""
    model_exists = Signal(object, object)
    """ImportModel, ModelExistsError: the user is to be asked."""
    cancelled = Signal(object)
    """Request."""
    _asked = Signal(object)

    def __init__(self, catalog: ModelCatalog, options: Options = EngineOptions) -> None:
        """`options` gives those that engines are opened with at the moment."""
        super().__init__()
        self._catalog = catalog
        self._options = options
        self._shut_down = threading.Event()
        self._asked.connect(self._on_asked)

    def ask(self, request: Request) -> None:
        """Do it after what was asked for before. From any thread."""
        self._asked.emit(request)

    def cancel_all(self) -> None:
        """Break off everything, for good. From any thread."""
        self._shut_down.set()

    def _on_asked(self, request: Request) -> None:
        try:
            if self._is_cancelled(request):
                raise CancelledError
            result = self._do(request)
        except CancelledError:
            self.cancelled.emit(request)
        except ModelExistsError as error:
            self.model_exists.emit(request, error)
        except Exception as exc:  # the edge of the thread: shown by whoever listens
            self.failed.emit(request, Failure.from_exception(failure_title(request), exc))
        else:
            self.ended.emit(request, result)

    def _do(self, request: Request) -> Result:  # noqa: PLR0911 (one a request)
        match request:
            case ListModels():
                return self._listed(with_runs=request.with_runs)
            case ImportModel():
                watch = ImportWatch(self._teller(request), lambda: self._is_cancelled(request))
                return import_model(request.path, self._catalog, watch, replace=request.replace)
            case CheckModel():
                return self._check(request)
            case RemoveModel():
                active, name = request.active, request.model.id
                remove_model(self._catalog, name, active=active, runs=RunLibrary())
                return None
            case ReadTable():
                return _table_of(request)
            case CompareModels():
                return self._compare(request)
            case ExportDiffering():
                rows = write_differing(request.comparison, request.path, overwrite=True)
                return Exported(request.path, rows)
        raise TypeError(f"nobody does {request!r}")

    def _is_cancelled(self, request: Request) -> bool:
        return request.cancelled.is_set() or self._shut_down.is_set()

    def _teller(self, request: Request) -> Callable[[object], None]:
        return lambda progress: self.progressed.emit(request, progress)

    def _listed(self, *, with_runs: bool) -> Listed:
        book = CheckBook(self._catalog)
        models = tuple(_known(model, book) for model in self._catalog.models())
        runs = RunLibrary().runs() if with_runs else []
        return Listed(models, tuple(run for run in runs if isinstance(run, KeptRun)))

    def _check(self, request: CheckModel) -> ModelCheck:
        total = max(1, len(read_golden(request.model.bundle.golden_path)))
        done = 0

        def count(texts: int) -> None:
            nonlocal done
            done += texts
            self.progressed.emit(request, CheckProgress(min(1.0, done / total)))

        with Classifier.open(request.model.folder, self._options()) as engine:
            check = check_model(
                engine,
                request.model.bundle,
                on_checked=count,
                is_cancelled=lambda: self._is_cancelled(request),
            )
        CheckBook(self._catalog).note(request.model, check)
        if request.is_to_be_used:
            require_passed(check, request.model.card)
        return check

    def _compare(self, request: CompareModels) -> ModelComparison:
        watch = Watch(self._teller(request), lambda: self._is_cancelled(request))
        with (
            Classifier.open(request.first.folder, self._options()) as first,
            Classifier.open(request.second.folder, self._options()) as second,
        ):
            return compare_models(request.file, first, second, watch)


def _known(model: Model, book: CheckBook) -> ListedModel | DamagedModel:
    if isinstance(model, DamagedModel):
        return model
    try:
        return ListedModel(model, read_details(model.bundle), book.last(model))
    except BundleError as error:  # gone since its card was read
        return DamagedModel(model.folder, str(error), model.is_built_in)


def _table_of(request: ReadTable) -> TableFound:
    if request.run_path is None:
        return TableFound(request.path, sniff(request.path), None)
    with RunStore.open(request.run_path) as store:
        return TableFound(store.source.path, store.layout, request.run_path)
