"""Asks before results are deleted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.gui import formatting
from desktop_app.gui.files.entries import FileEntry
from desktop_app.gui.row_count import counted_rows
from desktop_app.jobs.library import DamagedRun, KeptRun
from desktop_app.language import translate


def confirm_removal(
    parent: QWidget,
    entries: Sequence[FileEntry],
    *,
    keep: Callable[[], object],
    delete: Callable[[], object],
    is_asking: bool,
) -> None:
    """Take files off the list: by `keep` their runs stay among the past ones, by `delete` they go.
    Asks only where there is a run, and if `is_asking`; else the runs stay."""
    if not is_asking or all(entry.run_path is None for entry in entries):
        keep()
        return
    box = _question(parent, translate("Removal", "Take the file off the list?"))
    box.setText(_removal_words(entries))
    box.setInformativeText(
        translate(
            "Removal",
            "The results can stay in the past runs. The files themselves stay as they are.",
        )
    )
    stay = box.addButton(
        translate("Removal", "&Keep the results"), QMessageBox.ButtonRole.AcceptRole
    )
    go = box.addButton(
        translate("Removal", "&Delete the results"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    stay.clicked.connect(keep)
    go.clicked.connect(delete)
    box.open()


def confirm_deletion(
    parent: QWidget, runs: Sequence[KeptRun | DamagedRun], delete: Callable[[], object]
) -> None:
    """Call `delete` when the user agrees."""
    box = _question(parent, translate("Removal", "Delete the results?"))
    box.setText(_deletion_words(runs))
    box.setInformativeText(_loss_words(runs))
    go = box.addButton(translate("Removal", "&Delete"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    go.clicked.connect(delete)
    box.open()


def _removal_words(entries: Sequence[FileEntry]) -> str:
    if len(entries) > 1:
        words = translate("Removal", "Take {count} files off the list?")
        return words.format(count=formatting.count(len(entries)))
    return translate("Removal", "Take {name} off the list?").format(name=entries[0].path.name)


def _deletion_words(runs: Sequence[KeptRun | DamagedRun]) -> str:
    if len(runs) > 1:
        return translate("Removal", "Delete {count} runs?").format(
            count=formatting.count(len(runs))
        )
    [run] = runs
    if isinstance(run, DamagedRun) and run.is_newer:
        words = translate("Removal", "Delete the run {name}, which a newer version made?")
        return words.format(name=run.path.name)
    if isinstance(run, DamagedRun) and run.is_closed:
        words = translate("Removal", "Delete the run {name}, which may not be opened now?")
        return words.format(name=run.path.name)
    if isinstance(run, DamagedRun):
        return translate("Removal", "Delete the damaged run {name}?").format(name=run.path.name)
    return translate("Removal", "Delete the run of {name} with {rows}?").format(
        name=run.source.path.name, rows=counted_rows(run.rows)
    )


def _loss_words(runs: Sequence[KeptRun | DamagedRun]) -> str:
    words = translate(
        "Removal", "The answers are gone then. The files themselves stay as they are."
    )
    by_hand = sum(run.rows_by_hand for run in runs if isinstance(run, KeptRun))
    if not by_hand:
        return words
    also = translate("Removal", "You labelled {rows} by hand: that work is gone too.")
    return f"{words}\n\n{also.format(rows=counted_rows(by_hand))}"


def _question(parent: QWidget, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.finished.connect(box.deleteLater)
    return box
