"""Whether a model answers on this computer as where it was made, and when that was last seen."""

import json
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import onnxruntime

from desktop_app.catalog.installed import InstalledModel, ModelCatalog
from desktop_app.core.bundle import Bundle, BundleCard
from desktop_app.core.engine import Engine
from desktop_app.core.golden import TOLERANCE, GoldenReport, read_golden, report_golden
from desktop_app.errors import BundleError, ModelAnswersError
from desktop_app.language import translate
from desktop_app.machine import processor_name
from desktop_app.tables.atomic import replacing

_FILE = "checks.json"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """How a model's golden texts were answered here."""

    checked_at: float
    """Seconds since 1970."""
    texts: int
    differing: int
    largest_deviation: float
    """Of any probability from the recorded one."""
    runtime: str
    """Version of ONNX Runtime."""
    processor: str
    """Both decide how an answer is rounded."""

    @property
    def is_passed(self) -> bool:
        """Whether all were answered as recorded."""
        return self.texts > 0 and self.differing == 0


def check_model(
    engine: Engine,
    bundle: Bundle,
    *,
    on_checked: Callable[[int], None] = lambda texts: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ModelCheck:
    """Have the bundle's own engine answer its golden texts. Raises BundleError where they cannot
    be read, or the model's answers fit no label; CancelledError as `report_golden` does."""
    examples = read_golden(bundle.golden_path)
    try:
        report = report_golden(
            engine, examples, on_checked=lambda n: on_checked(1), is_cancelled=is_cancelled
        )
    except ValueError as error:  # numpy's, of shapes that do not fit
        raise BundleError(
            translate(
                "Model",
                "The model in {folder} does not answer with one number a label ({reason}). Convert "
                "it again.",
            ).format(folder=bundle.folder, reason=error)
        ) from error
    return _check_of(report)


def require_passed(check: ModelCheck, card: BundleCard) -> None:
    """Raise ModelAnswersError for a check that failed."""
    if check.is_passed:
        return
    title = f"{card.name} {card.version}"
    if not check.texts:
        raise ModelAnswersError(
            translate(
                "Model",
                "{title} brings no example texts, so nobody can tell whether it answers here as "
                "where it was made. Convert it again.",
            ).format(title=title)
        )
    raise ModelAnswersError(
        translate(
            "Model",
            "{title} answers {differing} of {texts} example texts otherwise here than where it was "
            "made (a probability by up to {largest}, at most {usual} is usual). It is not used. "
            "Convert it again on this computer, or use another model.",
        ).format(
            title=title,
            differing=check.differing,
            texts=check.texts,
            largest=f"{check.largest_deviation:.3f}",
            usual=TOLERANCE,
        )
    )


class CheckBook:
    """The last check of each installed model, in a file beside them."""

    def __init__(self, catalog: ModelCatalog) -> None:
        self._catalog = catalog
        self._path = catalog.folder / _FILE

    def last(self, model: InstalledModel) -> ModelCheck | None:
        """None where these very files were not checked on this processor and with this version of
        the runtime."""
        entry = self._entries().get(model.id)
        if not isinstance(entry, dict) or entry.pop("fingerprint", "") != model.card.fingerprint:
            return None
        try:
            check = ModelCheck(**entry)
        except TypeError:
            return None  # of another version of the application
        here = (onnxruntime.__version__, processor_name())
        return check if (check.runtime, check.processor) == here else None

    def note(self, model: InstalledModel, check: ModelCheck) -> None:
        """Write a check down. Raises ExportError where that cannot be."""
        with self._catalog.locked():
            entries = self._entries()
            entries[model.id] = asdict(check) | {"fingerprint": model.card.fingerprint}
            with replacing(self._path, "utf-8", "strict", overwrite=True) as file:
                json.dump(entries, file, indent=1)

    def _entries(self) -> dict[str, Any]:
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.warning("The earlier checks of models cannot be read: %s", type(error).__name__)
            return {}
        return entries if isinstance(entries, dict) else {}


def _check_of(report: GoldenReport) -> ModelCheck:
    return ModelCheck(
        checked_at=time.time(),
        texts=report.texts,
        differing=len(report.mismatches),
        largest_deviation=report.largest_deviation,
        runtime=onnxruntime.__version__,
        processor=processor_name(),
    )
