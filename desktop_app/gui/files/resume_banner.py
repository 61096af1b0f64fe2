"""Offers a run that was broken off."""

from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.files.form_parts import named_button
from desktop_app.gui.files.kept_run_wording import more_words, offer_words
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.plain import set_plain_tip
from desktop_app.jobs.library import KeptRun


class ResumeBanner(QFrame):
    """One line above the page, for one run at a time; hidden when there is nothing to offer."""

    resume_asked = Signal(object)
    """KeptRun."""
    show_asked = Signal(object)
    """KeptRun."""
    discard_asked = Signal(object)
    """KeptRun."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[KeptRun] = []
        set_role(self, "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.more = QLabel()
        set_role(self.more, "muted")
        self.resume_button = named_button(self.tr("Resume"), self.tr("Go on with this run"))
        self.show_button = named_button(self.tr("Show"), self.tr("Show what was answered so far"))
        self.discard_button = named_button(self.tr("Discard…"), self.tr("Delete this run"))
        self.later_button = named_button(self.tr("Not now"), self.tr("Keep it in the past runs"))
        self._lay_out()
        # Each stays on show until it is dropped or gone: it may not be readable, and a question may
        # be answered with no.
        self.resume_button.clicked.connect(lambda: self.resume_asked.emit(self._runs[0]))
        self.show_button.clicked.connect(lambda: self.show_asked.emit(self._runs[0]))
        self.discard_button.clicked.connect(lambda: self.discard_asked.emit(self._runs[0]))
        self.later_button.clicked.connect(lambda: self.drop(self._runs[0]))
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        for button in self.buttons:
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In their order."""
        return (self.resume_button, self.show_button, self.discard_button, self.later_button)

    @property
    def paths(self) -> frozenset[Path]:
        """Of the runs that it offers."""
        return frozenset(run.path for run in self._runs)

    def offer(self, runs: list[KeptRun]) -> None:
        """Offer these runs, one after another."""
        self._runs = list(runs)
        self._show_first()

    def keep(self, paths: Set[Path]) -> None:
        """Offer no run but these: the others are gone."""
        self._runs = [run for run in self._runs if run.path in paths]
        self._show_first()

    def drop(self, run: KeptRun) -> None:
        """Offer a run no more, and the next instead."""
        self._runs = [other for other in self._runs if other.path != run.path]
        self._show_first()

    def _show_first(self) -> None:
        self.setVisible(bool(self._runs))
        if self._runs:
            first = self._runs[0]
            self.words.setText(offer_words(first))
            set_plain_tip(self.words, str(first.source.path))
            self.more.setText(more_words(len(self._runs) - 1))
