"""The Benchmark page: measures this computer, off the window's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.bundle import open_bundle
from desktop_app.errors import ExportError, SentimentDeskError, UsageError
from desktop_app.gui.benchmark.empty_state import EmptyState
from desktop_app.gui.benchmark.history_panel import HistoryPanel
from desktop_app.gui.benchmark.results_panel import ResultsPanel
from desktop_app.gui.benchmark.setup_panel import SetupPanel
from desktop_app.gui.benchmark.worker import MeasuringWorker
from desktop_app.gui.failures import Failure
from desktop_app.gui.look import SPACE
from desktop_app.gui.scrolling import scrollable
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.turns import Parts, at_once
from desktop_app.language import translate
from desktop_app.locations import bundled_model_dir, measurements_dir
from desktop_app.measuring.figures import EngineSetting, Measurement
from desktop_app.measuring.graphs import FP32_FILE, fp32_graph, own_graph
from desktop_app.measuring.history import KeptMeasurement, MeasurementHistory, write_measurement
from desktop_app.measuring.measuring import Task
from desktop_app.measuring.samples import builtin_sample, own_sample
from desktop_app.settings.engine import engine_options

MakeTask = Callable[[Path, EngineSetting, list[str] | None, Path | None], Task]
"""What to measure: the model's folder, the setting in use, the user's texts if any, another graph
if any."""


def make_task(
    bundle_dir: Path,
    current: EngineSetting,
    own_texts: list[str] | None,
    fp32_path: Path | None,
) -> Task:
    """With engines of its own. Raises what opening a model raises."""
    bundle = open_bundle(bundle_dir)
    sample = builtin_sample(bundle) if own_texts is None else own_sample(own_texts)
    if sample is None:
        raise UsageError(
            translate(
                "Benchmark", "There is no text to measure with. Type one, or take the sample."
            )
        )
    return Task(own_graph(bundle), fp32_graph(bundle, fp32_path), sample, current)


class BenchmarkPage(QWidget):
    """Composes what to measure with, what was found, and what was found before."""

    failed = Signal(object)
    """Failure."""

    def __init__(  # noqa: PLR0913 (by name)
        self,
        settings: SettingsHost,
        *,
        bundle_dir: Callable[[], Path] = bundled_model_dir,
        is_busy: Callable[[], bool] = lambda: False,
        make_task: MakeTask = make_task,
        parent: QWidget | None = None,
        is_whole: bool = True,
    ) -> None:
        """`bundle_dir` tells, in any thread, where the model in use is; `is_busy` whether a file is
        being answered, which would spoil the figures. Not in use before it is whole: whoever says
        that it is not does what is left in `parts`."""
        super().__init__(parent)
        self._bundle_dir = bundle_dir
        self._settings, self._is_busy, self._make_task = settings, is_busy, make_task
        self._history = MeasurementHistory(measurements_dir())
        self._is_listed = False
        self._deleted: Measurement | None = None
        self.parts = self._make()
        if is_whole:
            at_once(self.parts)

    def _make(self) -> Parts[None]:
        # From the outside to the inside: what is put into the window is styled there and then.
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE + SPACE // 2)
        self._stack = QStackedWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        layout.addWidget(scrollable(side), 2)
        layout.addWidget(self._stack, 5)
        self.worker = MeasuringWorker(self)
        self.setup = SetupPanel()
        left.addWidget(self.setup)
        self.setFocusProxy(self.setup.start_button)
        yield
        self.history = HistoryPanel()
        left.addWidget(self.history, 1)
        yield
        self._stack.addWidget(EmptyState())
        self.results = ResultsPanel()
        yield
        self._stack.addWidget(scrollable(self.results))
        self._connect()

    def _connect(self) -> None:
        self.setup.start_asked.connect(self._on_start_asked)
        self.setup.cancel_asked.connect(self._on_cancel_asked)
        self.setup.graph_asked.connect(self._on_graph_asked)
        self.worker.stepped.connect(self.setup.show_step)
        self.worker.measured.connect(self._on_measured)
        self.worker.cancelled.connect(self._on_cancelled)
        self.worker.failed.connect(self._on_worker_failed)
        self.history.chosen.connect(self._on_kept_chosen)
        self.history.removal_asked.connect(self._on_removal_asked)
        self.history.undo_asked.connect(self._on_undo_asked)
        self.results.setting_chosen.connect(self._on_setting_chosen)
        self.results.save_json_asked.connect(self._on_save_json_asked)
        self.results.save_picture_asked.connect(self._on_save_picture_asked)
        self._settings.changed.connect(self._on_settings_changed)

    def shutdown(self) -> None:
        """Stop measuring and wait for it. A second call does nothing."""
        self.worker.shutdown()

    def _in_use(self) -> EngineSetting:
        options = engine_options(self._settings.current)
        return EngineSetting(options.thread_count, options.token_budget)

    def _show(self, measurement: Measurement) -> None:
        self.results.show_measurement(measurement, self._in_use())
        self._stack.setCurrentIndex(1)

    def _show_history(self, current: Path | None = None) -> None:
        self.history.show_all(list(self._history.all()), current)

    def _show_newest(self) -> None:
        kept = self._history.all()
        self.history.show_all(list(kept), kept[0].path if kept else None)
        if kept:
            self._show(kept[0].measurement)

    def _on_start_asked(self) -> None:
        if self._is_busy():
            self.setup.show_idle(
                self.tr(
                    "A file is being answered, which would spoil the figures. Pause it, or wait for"
                    " its end, then measure."
                )
            )
            return
        asked = (self._in_use(), self.setup.own_texts, self.setup.fp32_path)
        self.setup.show_starting()
        self.worker.start(lambda: self._make_task(self._bundle_dir(), *asked))

    def _on_cancel_asked(self) -> None:
        self.setup.show_stopping()
        self.worker.cancel()

    def _on_measured(self, measurement: Measurement) -> None:
        self.setup.show_idle(self.tr("Done."))
        self._show(measurement)
        self._keep(measurement)

    def _keep(self, measurement: Measurement) -> None:
        try:
            self._show_history(self._history.keep(measurement))
        except ExportError as error:
            title = self.tr("The measurement could not be kept")
            self.failed.emit(Failure.from_exception(title, error))

    def _on_cancelled(self) -> None:
        self.setup.show_idle(self.tr("Stopped; nothing was kept."))

    def _on_worker_failed(self, failure: Failure) -> None:
        self.setup.show_idle(failure.message)
        self.failed.emit(failure)

    def _on_kept_chosen(self, kept: KeptMeasurement) -> None:
        self._show(kept.measurement)

    def _on_removal_asked(self, kept: KeptMeasurement) -> None:
        try:
            self._history.delete(kept.path)
        except ExportError as error:
            title = self.tr("The measurement could not be deleted")
            self.failed.emit(Failure.from_exception(title, error))
        else:
            self._deleted = kept.measurement
            self.history.offer_undo(is_offered=True)
        self._show_history()
        if self.results.measurement == kept.measurement:
            self._stack.setCurrentIndex(0)

    def _on_undo_asked(self) -> None:
        if self._deleted:
            measurement, self._deleted = self._deleted, None
            self.history.offer_undo(is_offered=False)
            self._keep(measurement)
            self._show(measurement)

    def _on_setting_chosen(self, setting: EngineSetting) -> None:
        self._settings.change(threads=setting.threads, token_budget=setting.token_budget)

    def _show_beside(self) -> None:
        try:
            has_fp32 = (self._bundle_dir() / FP32_FILE).is_file()
        except SentimentDeskError:  # told where the model is opened
            has_fp32 = False
        self.setup.show_beside(has_fp32=has_fp32)

    def _on_settings_changed(self) -> None:
        if self.isVisible():
            self._show_beside()
        if self.results.measurement and self._stack.currentIndex() == 1:
            self._show(self.results.measurement)

    def _on_graph_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose an fp32 model file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Models ({patterns})").format(patterns="*.onnx")])
        dialog.fileSelected.connect(lambda name: self.setup.show_graph(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_save_json_asked(self) -> None:
        self._ask_where(self.tr("Save the figures"), "json", self._save_json)

    def _on_save_picture_asked(self) -> None:
        self._ask_where(self.tr("Save the picture"), "png", self._save_picture)

    def _ask_where(self, title: str, suffix: str, save: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"sentiment-desk-benchmark.{suffix}")
        dialog.fileSelected.connect(lambda name: self._save(save, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, save: Callable[[Path], None], path: Path) -> None:
        try:
            save(path)
        except ExportError as error:
            title = self.tr("The figures could not be saved")
            self.failed.emit(Failure.from_exception(title, error))

    def _save_json(self, path: Path) -> None:
        assert self.results.measurement is not None
        write_measurement(path, self.results.measurement, overwrite=True)

    def _save_picture(self, path: Path) -> None:
        if not self.results.picture().save(str(path), "PNG"):
            words = self.tr("{path} could not be written. Choose another folder.")
            raise ExportError(words.format(path=path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_beside()
        if not self._is_listed:
            self._is_listed = True
            self._show_newest()
