"""Where the parts of the Files page stand, and how they come into sight."""

from collections.abc import Callable
from functools import partial

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

    def __init__(self, preview: QWidget, results: ResultsPanel, state: UiState) -> None:
        """`state` remembers what was dragged where. `results` are hidden until there are some; the
        `preview` is to be put into its place."""
        super().__init__()
        self._preview, self._results, self._state = preview, results, state
        self._has_files = self._has_results = False
        self._is_settling = self._are_results_new = False
        self._turns = Turns(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(SPACE, SPACE, SPACE, 0)
        self.notices.setSpacing(SPACE // 2)
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
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
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
        self._has_files = are_there
        self._has_results = self._has_results and are_there
        self._settle()

    def show_results(self, *, are_there: bool) -> None:
        """Those of the file that is selected, in place of its preview: they need the height."""
        self._has_results = are_there
        self._settle()

    def _settle(self) -> None:
        if not self._is_settling and self._next_step():
            self._is_settling = True
            self._turns.add(self._steps())

    def _steps(self) -> Parts[None]:
        try:
            while step := self._next_step():
                step()
                yield
        finally:
            self._is_settling = False

    def _next_step(self) -> Callable[[], object] | None:
        """Towards what is to be in sight; None where all is. It may have changed since the last."""
        is_start = self._stack.currentWidget() is self.start
        if not self._has_results and not self._results.isHidden():
            return self._put_results_away
        if not self._has_files:
            return None if is_start else partial(self._stack.setCurrentWidget, self.start)
        if is_start:
            return self._turn_to_files
        if hidden := next((part for part in (self.left, self.right) if part.isHidden()), None):
            return hidden.show
        if self._has_results and self._results.isHidden():
            return self._bring_results
        return self._results.next_part() if self._has_results else None

    def _turn_to_files(self) -> None:
        self.left.hide()
        self.right.hide()
        self._stack.setCurrentWidget(self._area)

    def _put_results_away(self) -> None:
        self._are_results_new = False
        self._results.hide()
        self._preview.show()

    def _bring_results(self) -> None:
        self._preview.hide()
        self._results.show_first_part()
        if not self._state.read_bytes(_HALVES):
            give_to_second(self._halves)
        self._are_results_new = True

    def _on_range_changed(self, _least: int, most: int) -> None:
        # In a small window new results are below what is to be seen, and grow as their parts and
        # what these tell arrive.
        if self._are_results_new:
            self._area.verticalScrollBar().setValue(most)

    def _on_scrolled(self, value: int) -> None:
        if value < self._area.verticalScrollBar().maximum():
            self._are_results_new = False
