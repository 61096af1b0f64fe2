"""Asks before results are deleted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.gui.files import formatting
from desktop_app.gui.files.entries import FileEntry
from desktop_app.jobs.library import DamagedRun, KeptRun


def confirm_removal(
    parent: QWidget,
    entry: FileEntry,
    *,
    keep: Callable[[], object],
    delete: Callable[[], object],
) -> None:
    """Take a file off the list: by `keep` its run stays among the past ones, by `delete` it goes.
    Asks only where there is a run."""
    if entry.run_path is None:
        keep()
        return
    box = _question(parent, _tr("Take the file off the list?"))
    box.setText(_tr("Take {name} off the list?").format(name=entry.path.name))
    box.setInformativeText(
        _tr("Its results can stay in the past runs. The file itself stays as it is.")
    )
    stay = box.addButton(_tr("&Keep the results"), QMessageBox.ButtonRole.AcceptRole)
    go = box.addButton(_tr("&Delete the results"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    stay.clicked.connect(keep)
    go.clicked.connect(delete)
    box.open()


def confirm_deletion(
    parent: QWidget, runs: Sequence[KeptRun | DamagedRun], delete: Callable[[], object]
) -> None:
    """Call `delete` when the user agrees."""
    box = _question(parent, _tr("Delete the results?"))
    box.setText(_deletion_words(runs))
    box.setInformativeText(_loss_words(runs))
    go = box.addButton(_tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    go.clicked.connect(delete)
    box.open()


def _deletion_words(runs: Sequence[KeptRun | DamagedRun]) -> str:
    if len(runs) > 1:
        return _tr("Delete {count} runs?").format(count=formatting.count(len(runs)))
    [run] = runs
    if isinstance(run, DamagedRun):
        return _tr("Delete the damaged run {name}?").format(name=run.path.name)
    return _tr("Delete the run of {name} with {rows} rows?").format(
        name=run.source.path.name, rows=formatting.count(run.rows)
    )


def _loss_words(runs: Sequence[KeptRun | DamagedRun]) -> str:
    words = _tr("The answers are gone then. The files themselves stay as they are.")
    by_hand = sum(run.rows_by_hand for run in runs if isinstance(run, KeptRun))
    if not by_hand:
        return words
    also = _tr("{number} rows were labelled by hand: that work is gone too.")
    return f"{words}\n\n{also.format(number=formatting.count(by_hand))}"


def _question(parent: QWidget, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.finished.connect(box.deleteLater)
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("Removal", words)
