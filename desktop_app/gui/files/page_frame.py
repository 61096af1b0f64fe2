"""Where the parts of the Files page stand, and how they come into sight."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.gui.files.page_parts import above, beside, column, give_to_second, line, scrollable
from desktop_app.gui.files.results_panel import ResultsPanel
from desktop_app.gui.look import SPACE
from desktop_app.gui.remembering import remember_splitter
from desktop_app.gui.state import UiState
from desktop_app.gui.turns import Parts, Turns

_HALVES = "files/halves"


class PageFrame(QWidget):
    """Notices above, and below them either the start or the files: a bar, setup and queue beside
    each other, and the results.

    To lay out and to paint all that comes into sight with the first file, or with a run, takes
    longer than whoever types meanwhile is to wait: that comes a part in a turn.
    """

    def __init__(self, results: ResultsPanel, state: UiState) -> None:
        """`state` remembers what was dragged where. `results` are hidden until they are shown."""
        super().__init__()
        self._results, self._state = results, state
        self._has_files = self._has_results = False
        self._are_results_new = False
        self._turns = Turns(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(SPACE, SPACE, SPACE, 0)
        layout.addLayout(self.notices)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self.start = column(margin=2 * SPACE)
        self._stack.addWidget(self.start)
        self.left, self.right, self.bar = column(), column(), line()
        top = beside(self.left, self.right, (740, 500))
        self._halves = halves = above(top, results, (220, 480))
        halves.setStretchFactor(1, 1)
        top.remember(state, "files/setup")
        remember_splitter(halves, state, _HALVES)
        results.hide()
        self._area = scrollable(column((self.bar, 0), (halves, 1), margin=SPACE))
        self._area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._stack.addWidget(self._area)

    @property
    def is_settled(self) -> bool:
        """Whether all that was to come into sight is there."""
        return self._turns.are_over

    def stop(self) -> None:
        """Let nothing more come into sight."""
        self._turns.stop()

    def then(self, act: Callable[[], object]) -> None:
        """Do this once all is in sight: a widget that is not to be seen takes no focus."""
        self._turns.add_act(act)

    def show_files(self, *, are_there: bool) -> None:
        """The files where some are on the list, else the start."""
        if are_there is not self._has_files:
            self._has_files = are_there
            self._turns.add(self._files_in_parts(are_there=are_there))

    def show_results(self, preview: QWidget, *, are_there: bool) -> None:
        """Those of the file that is selected, which then need the height of its `preview`."""
        if are_there is not self._has_results:
            self._has_results = are_there
            self._turns.add(self._results_in_parts(preview, are_there=are_there))

    def _files_in_parts(self, *, are_there: bool) -> Parts[None]:
        if not are_there:
            self._stack.setCurrentWidget(self.start)
            return
        halves = (self.left, self.right)
        for half in halves:
            half.hide()
        self._stack.setCurrentWidget(self._area)
        yield
        for half in halves:
            half.show()
            yield

    def _results_in_parts(self, preview: QWidget, *, are_there: bool) -> Parts[None]:
        preview.setVisible(not are_there)
        if not are_there:
            self._results.hide()
            return
        appearing = self._results.appear()
        next(appearing)
        if not self._state.read_bytes(_HALVES):
            give_to_second(self._halves)
        self._are_results_new = True
        yield
        yield from appearing
        yield
        self._are_results_new = False

    def _on_range_changed(self, _least: int, most: int) -> None:
        # In a small window new results are below what is to be seen.
        if self._are_results_new:
            self._area.verticalScrollBar().setValue(most)
