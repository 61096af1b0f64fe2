"""Earlier measurements, one small file each."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.language import translate
from desktop_app.measuring.figures import Measurement
from desktop_app.measuring.json_form import from_fields, to_fields
from desktop_app.tables.atomic import replacing

_MOST_KEPT = 100
_log = logging.getLogger("sentiment_desk")


@dataclass(frozen=True, slots=True)
class KeptMeasurement:
    """A measurement and where it is kept."""

    path: Path
    measurement: Measurement


def write_measurement(path: Path, measurement: Measurement, *, overwrite: bool) -> None:
    """Write it as JSON. Raises ExportError where that cannot be done."""
    with replacing(path, "utf-8", "strict", overwrite=overwrite) as stream:
        json.dump(to_fields(measurement), stream, indent=2)
        stream.write("\n")


class MeasurementHistory:
    """The measurements in one folder; the oldest beyond a hundred go."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, measurement: Measurement) -> Path:
        """Its new file. Raises ExportError where it cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                translate(
                    "Measuring",
                    "{folder} could not be made ({reason}). Free some space, or allow writing "
                    "there.",
                ).format(folder=self._folder, reason=error.strerror)
            ) from error
        stem = measurement.taken_at.strftime("%Y-%m-%d %H.%M.%S")
        path = self._folder / f"{stem}.json"
        write_measurement(path, measurement, overwrite=True)
        for old in self._paths()[_MOST_KEPT:]:
            self.delete(old)
        return path

    def all(self) -> Sequence[KeptMeasurement]:
        """The newest first; files that are not understood are left out, and told in the log."""
        kept = []
        for path in self._paths():
            try:
                fields = json.loads(path.read_text(encoding="utf-8"))
                kept.append(KeptMeasurement(path, from_fields(fields)))
            except (OSError, KeyError, TypeError, ValueError, AttributeError) as error:
                _log.warning("%s is no measurement: %s", path.name, type(error).__name__)
        return kept

    def delete(self, path: Path) -> None:
        """Raises ExportError where it cannot be deleted."""
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise ExportError(
                translate("Measuring", "{path} could not be deleted ({reason}).").format(
                    path=path, reason=error.strerror
                )
            ) from error

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob("*.json"), reverse=True)
