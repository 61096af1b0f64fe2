"""The selected file's run: its buttons, its progress, its figures."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.files.entries import FileEntry, FileState
from desktop_app.gui.files.entry_wording import failure_words, state_words
from desktop_app.gui.files.figures_panel import FiguresPanel
from desktop_app.gui.files.form_parts import named_button
from desktop_app.gui.files.speed_history import SpeedHistory
from desktop_app.gui.files.speed_plot import SpeedPlot
from desktop_app.gui.look import SPACE
from desktop_app.gui.named_label import NamedLabel

_BAR_STEPS = 1000


class RunPanel(QWidget):
    """Start, pause, cancel, and how it goes. The plot follows the file on show; where it stands is
    for the page to say."""

    start_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    cancel_asked = Signal()
    retry_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histories: dict[int, SpeedHistory] = {}
        self._entry: FileEntry | None = None
        self.start_button = named_button(self.tr("&Analyse"), self.tr("Analyse the file"))
        self.start_button.setDefault(True)
        self.retry_button = named_button(
            self.tr("Read agai&n"), self.tr("Try to read the file again")
        )
        self.pause_button = named_button(self.tr("&Pause"), self.tr("Pause the run"))
        self.cancel_button = named_button(self.tr("Ca&ncel"), self.tr("Cancel the run"))
        self.status = NamedLabel(self.tr("State of the run"))
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setRange(0, _BAR_STEPS)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.figures = FiguresPanel()
        self.plot = SpeedPlot()
        self._lay_out()
        # Until there is a file.
        self.start_button.setEnabled(False)
        for part in (*self.buttons, self.bar, self.figures, self.plot):
            part.hide()
        self.start_button.clicked.connect(self.start_asked)
        self.retry_button.clicked.connect(self.retry_asked)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.cancel_button.clicked.connect(self.cancel_asked)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.status, 1)
        for button in self.buttons:
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.figures)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In their order."""
        return (self.retry_button, self.start_button, self.pause_button, self.cancel_button)

    def show_entry(self, entry: FileEntry, *, is_engine_ready: bool) -> None:
        """Show a file's run."""
        self._entry = entry
        words = [state_words(entry, is_engine_ready=is_engine_ready)]
        if entry.has_failed and entry.failure:
            words.append(failure_words(entry, entry.failure))
        self.status.setText(": ".join(words))
        self._show_buttons(entry)
        share = entry.progress.share_done if entry.progress else 0.0
        self.bar.setVisible(entry.state.is_active or entry.progress is not None)
        self._show_share(share)
        self.figures.setVisible(entry.progress is not None)
        history = self._histories.get(entry.id)
        # One point makes no curve.
        self.plot.setVisible(history is not None and len(history.elapsed_s) > 1)
        rows_per_s = history.rows_per_s if history else None
        if rows_per_s is None and entry.kept and entry.progress:
            rows_per_s = entry.progress.rows_per_s
        self.figures.show_progress(entry.progress, rows_per_s)
        if history:
            self.plot.show_history(history)

    def _show_share(self, share: float) -> None:
        # Qt paints a bar there and then, and with it all else that waits to be painted.
        self.bar.setUpdatesEnabled(False)
        self.bar.setValue(round(_BAR_STEPS * share))
        self.bar.setUpdatesEnabled(True)

    def forget(self, entry_id: int) -> None:
        """Drop the plot of a file that is gone."""
        self._histories.pop(entry_id, None)

    def observe(self, entry: FileEntry) -> None:
        """Keep the speed of any file that runs, on show or not."""
        if entry.state is FileState.WAITING:
            self._histories.pop(entry.id, None)
        elif entry.progress and entry.state is not FileState.PAUSED:
            self._histories.setdefault(entry.id, SpeedHistory()).add(entry.progress)

    def _show_buttons(self, entry: FileEntry) -> None:
        has_focus = any(button.hasFocus() for button in self.buttons)
        has_run = entry.run_path is not None
        self.start_button.setText(self.tr("&Analyse again") if has_run else self.tr("&Analyse"))
        self.start_button.setEnabled(entry.can_start)
        is_paused = entry.state is FileState.PAUSED
        can_go_on = is_paused or entry.can_resume
        self.pause_button.setText(self.tr("&Resume") if can_go_on else self.tr("&Pause"))
        name = self.tr("Go on with the run") if can_go_on else self.tr("Pause the run")
        self.pause_button.setAccessibleName(name)
        self.pause_button.setToolTip(name)
        self.start_button.setVisible(not entry.state.is_active and not entry.can_retry)
        self.retry_button.setVisible(entry.can_retry)
        self.pause_button.setVisible(entry.state.is_under_way or entry.can_resume)
        self.cancel_button.setVisible(entry.state.is_active)
        # Hiding the button just pressed would send the focus to the other end of the window.
        if has_focus and not any(button.hasFocus() for button in self.buttons):
            next(button for button in self.buttons if not button.isHidden()).setFocus()

    def _on_pause_clicked(self) -> None:
        entry = self._entry
        if entry and (entry.state is FileState.PAUSED or entry.can_resume):
            self.resume_asked.emit()
        else:
            self.pause_asked.emit()

    def minimumSizeHint(self) -> QSize:
        # As wide before the run as during it, so that nothing beside it moves when it begins.
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.figures.minimumSizeHint().width(), 0))
