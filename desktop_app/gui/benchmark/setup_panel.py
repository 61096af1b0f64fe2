"""What to measure with."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.benchmark.wording import step_words
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.plain import set_plain_tip
from desktop_app.measuring.measuring import Step

_PROGRESS_STEPS = 1_000
_OWN = 1
"""The entry for texts of the user's."""


class SetupPanel(QFrame):
    """The texts, another graph to compare with, and the button that begins or stops."""

    start_asked = Signal()
    cancel_asked = Signal()
    graph_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.fp32_path: Path | None = None
        self._has_beside = False
        self._is_running = False
        self.headline = QLabel(self.tr("How fast is it here?"))
        set_role(self.headline, "subhead")
        self.sample = QComboBox()
        self.sample.setAccessibleName(self.tr("What to measure with"))
        self.sample.view().setAccessibleName(self.sample.accessibleName())
        self.sample.addItems([self.tr("Built-in sample"), self.tr("Texts of my own, one a line")])
        self.texts = QPlainTextEdit()
        self.texts.setAccessibleName(self.tr("Texts to measure with, one a line"))
        self.texts.setPlaceholderText(self.tr("Type or paste texts…"))
        self.texts.setTabChangesFocus(True)
        set_role(self.texts, "field")
        self.graph = QLabel()
        self.graph_button = QPushButton(self.tr("&Compare…"))
        self.graph_button.setAccessibleName(self.tr("Choose an fp32 model file to compare with"))
        self.graph_button.setToolTip(
            self.tr("Choose the same model in full precision (a file model.fp32.onnx)")
        )
        self.clear_button = QPushButton(self.tr("C&lear"))
        self.clear_button.setAccessibleName(self.tr("Do not compare with the file chosen"))
        self.start_button = QPushButton()
        self.progress = QProgressBar()
        self.status = QLabel()
        self.status.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.show_graph(None)
        self.show_idle("")

    def _lay_out(self) -> None:
        set_role(self.graph, "muted")
        set_role(self.status, "muted")
        self.graph.setTextFormat(Qt.TextFormat.PlainText)
        self.graph.setWordWrap(True)
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(SPACE)
        self.progress.setAccessibleName(self.tr("Progress of the measurement"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.headline)
        layout.addWidget(self.sample)
        layout.addWidget(self.texts)
        row = QHBoxLayout()
        row.addWidget(self.graph, 1)
        row.addWidget(self.clear_button)
        row.addWidget(self.graph_button)
        layout.addLayout(row)
        layout.addWidget(self.start_button)
        layout.addWidget(self.progress)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        self.sample.currentIndexChanged.connect(self._on_sample_changed)
        self.graph_button.clicked.connect(self.graph_asked)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.start_button.clicked.connect(self._on_start_clicked)
        self.texts.hide()

    @property
    def own_texts(self) -> list[str] | None:
        """The user's, one a line; None for the built-in sample."""
        return self.texts.toPlainText().splitlines() if self._is_own else None

    @property
    def _is_own(self) -> bool:
        return self.sample.currentIndex() == _OWN

    def show_graph(self, path: Path | None) -> None:
        """The other graph to compare with; None for the one beside the model, if there is one."""
        self.fp32_path = path
        self.clear_button.setVisible(path is not None)
        self.graph.setText(self._graph_words())
        set_plain_tip(self.graph, str(path) if path else "")

    def show_beside(self, *, has_fp32: bool) -> None:
        """Whether the model in use came with itself in full precision."""
        self._has_beside = has_fp32
        self.graph.setText(self._graph_words())

    def _graph_words(self) -> str:
        if self.fp32_path:
            return self.tr("Compared with {name}").format(name=self.fp32_path.name)
        if self._has_beside:
            return self.tr("Compared with the model in full precision (fp32)")
        return self.tr("This model came without a file in full precision (fp32)")

    def show_idle(self, words: str) -> None:
        """Ready to begin; say how the last one ended, if there is anything to say."""
        self._set_running(False)
        self.status.setText(words or self.tr("Takes about a minute. Close other programs first."))

    def show_step(self, step: Step) -> None:
        """How far it is; not once it is to stop."""
        if not self.start_button.isEnabled():
            return
        self.progress.setValue(round(step.done * _PROGRESS_STEPS))
        self.status.setText(step_words(step))

    def show_starting(self) -> None:
        """The model is being opened."""
        self._set_running(True)
        self.progress.setValue(0)
        self.status.setText(self.tr("Opening the model…"))

    def show_stopping(self) -> None:
        """Cancelled, and waiting for what goes on now."""
        self.start_button.setEnabled(False)
        self.status.setText(self.tr("Stopping…"))

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.start_button.setEnabled(True)
        self.start_button.setText(self.tr("&Cancel") if is_running else self.tr("&Measure"))
        self.start_button.setAccessibleName(
            self.tr("Stop the measurement") if is_running else self.tr("Measure this computer")
        )
        self.progress.setVisible(is_running)
        for widget in (self.sample, self.graph_button, self.clear_button):
            widget.setEnabled(not is_running)
        self.texts.setEnabled(not is_running and self._is_own)

    def _on_clear_clicked(self) -> None:
        self.show_graph(None)
        self.graph_button.setFocus()

    def _on_sample_changed(self) -> None:
        self.texts.setEnabled(self._is_own)
        self.texts.setVisible(self._is_own)
        if self._is_own:
            self.texts.setFocus()

    def _on_start_clicked(self) -> None:
        (self.cancel_asked if self._is_running else self.start_asked).emit()
