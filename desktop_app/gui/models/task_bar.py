"""What is being done, how far it is, and how it ended."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.models import wording
from desktop_app.gui.models.parts import text_label
from desktop_app.gui.models.requests import Progress

_SHOW_AFTER_MS = 200
"""What is over sooner need not be announced."""


class TaskBar(QFrame):
    """Hidden until there is something to tell; a result stays until it is closed."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.words = text_label()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(SPACE)
        self.progress.setMaximumWidth(30 * SPACE)
        self.progress.setAccessibleName(self.tr("Progress"))
        set_role(self.progress, "busy")
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel_clicked)
        self.close_button = QPushButton(self.tr("Clo&se"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        self._soon = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self._name = ""
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 2)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.close_button)

    def begin(self, name: str) -> None:
        """Something about `name` has begun."""
        self._name = name
        self.words.setText(name)
        self.progress.setValue(0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setAccessibleName(self.tr("Cancel: {name}").format(name=name))
        self._set_running(True)
        self._soon.start()

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self.words.setText(f"{self._name} · {wording.progress_words(progress)}")
        self.progress.setValue(round(100 * progress.share))

    def end(self, words: str = "") -> None:
        """It is over; `words` tell how, where that is to be told."""
        self._soon.stop()
        self._set_running(False)
        self.words.setText(words)
        self.setVisible(bool(words))

    def stop(self) -> None:
        """Nothing is shown any more."""
        self._soon.stop()

    def _set_running(self, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.cancel_button.setVisible(is_running)
        self.close_button.setVisible(not is_running)

    def _on_cancel_clicked(self) -> None:
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("{name} · Stopping…").format(name=self._name))
        self.cancel_clicked.emit()
