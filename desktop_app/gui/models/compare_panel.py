"""Two models on a file of the user's: the form, the result, the export."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.catalog.comparing import ModelComparison
from desktop_app.gui.look import SPACE
from desktop_app.gui.models import wording
from desktop_app.gui.models.compare_form import Candidate, CompareForm
from desktop_app.gui.models.comparison_view import ComparisonView
from desktop_app.gui.models.parts import text_label
from desktop_app.gui.models.requests import (
    CompareModels,
    ExportDiffering,
    Exported,
    Listed,
    ListedModel,
    ReadTable,
    Request,
    Result,
    TableFound,
)
from desktop_app.gui.models.tasks import ModelTasks
from desktop_app.jobs.library import KeptRun
from desktop_app.tables.folders import FILE_SUFFIXES

QueuedFiles = Callable[[], Sequence[Path]]
_MOST_RUNS = 30


class ComparePanel(QWidget):
    """Asks the tasks, and shows what they give."""

    def __init__(
        self, tasks: ModelTasks, queued_files: QueuedFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._queued_files = queued_files
        self._runs: tuple[KeptRun, ...] = ()
        self.form = CompareForm()
        self.view = ComparisonView()
        self.advice = text_label(role="muted")
        self.empty = self._empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.form)
        layout.addWidget(self.stack, 1)
        self._connect()

    def _empty(self) -> QWidget:
        empty = QWidget()
        layout = QVBoxLayout(empty)
        title = text_label(self.tr("Where do two models differ?"), role="subhead")
        for label in (title, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.advice.setFixedWidth(70 * SPACE)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addSpacing(SPACE)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.advice)
        middle.addStretch()
        layout.addLayout(middle)
        layout.addStretch(3)
        return empty

    def _connect(self) -> None:
        self.form.file_asked.connect(self._on_file_asked)
        self.form.candidate_chosen.connect(self._on_candidate_chosen)
        self.form.compare_asked.connect(self._on_compare_asked)
        self.view.export_asked.connect(self._on_export_asked)
        self._tasks.ended.connect(self._on_ended)
        self._tasks.busy_changed.connect(self.form.set_busy)
        self._tasks.busy_changed.connect(self.view.set_busy)

    def show_listed(self, listed: Listed, active: str) -> None:
        """Offer these models, and the files of these runs."""
        models = [row.model for row in listed.models if isinstance(row, ListedModel)]
        self._runs = listed.runs
        self.form.show_models(models, active)
        self.advice.setText(self._advice(len(models)))
        self.offer_files()

    def _advice(self, model_count: int) -> str:
        if model_count < 2:
            return self.tr(
                "There is one model on this computer. Import another one, and you can see where"
                " the two differ on a file of yours."
            )
        return self.tr(
            "Choose a file or drop one here, and two models. Both answer the same rows; you see"
            " how often they agree, every row where they do not, how fast each is and, with a"
            " column of labels, which is right more often."
        )

    def offer_files(self) -> None:
        """The files in the queue and of past runs are those of this moment."""
        runs = [Candidate(run.source.path, run.path) for run in self._runs if run.rows]
        queued = [Candidate(path) for path in self._queued_files()]
        seen = {candidate.path for candidate in queued}
        offered = queued + [one for one in runs if one.path not in seen][:_MOST_RUNS]
        self.form.offer(offered)

    def open_file(self, path: Path) -> None:
        """Compare on this one."""
        self._tasks.run(ReadTable(path), path.name)

    def _on_file_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a file to compare on"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in FILE_SUFFIXES)
        tables = self.tr("Tables and texts ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_candidate_chosen(self, candidate: Candidate) -> None:
        self._tasks.run(ReadTable(candidate.path, candidate.run_path), candidate.path.name)

    def _on_compare_asked(self, request: CompareModels) -> None:
        words = self.tr("{first} against {second}")
        name = words.format(first=request.first.title, second=request.second.title)
        self._tasks.run(request, name)

    def _on_export_asked(self, comparison: ModelComparison) -> None:
        source = comparison.file.path
        dialog = QFileDialog(self, self.tr("Export the differing rows"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV (*.csv)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        dialog.setDirectory(str(source.parent))
        dialog.selectFile(f"{source.stem}_differing.csv")
        dialog.fileSelected.connect(
            lambda name: self._tasks.run(ExportDiffering(comparison, Path(name)), Path(name).name)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_ended(self, request: Request, result: Result) -> None:
        if isinstance(result, TableFound):
            self.form.show_table(result)
            self.form.compare_button.setFocus()
        elif isinstance(result, ModelComparison):
            self.view.show_comparison(result)
            self.stack.setCurrentWidget(self.view)
        elif isinstance(result, Exported):
            self._tasks.bar.end(wording.exported_words(result))
