"""A page that is made when it is needed, so that the window shows sooner."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages import PageLike
from desktop_app.gui.turns import Parts, at_once


class LatePage(QWidget):
    """Room for a page, which stays empty until the last part of the page is made.

    The page is made inside of it, hidden: what is put into the window is given the window's style
    sheet there and then, and all parts of a page at once would take as long as to make them.
    """

    asked = Signal()
    """The page is needed now: it is shown, or something waits for it."""

    def __init__(
        self, make_page: Callable[[QWidget], Parts[PageLike]], parent: QWidget | None = None
    ) -> None:
        """`make_page` is given the parent of the page."""
        super().__init__(parent)
        self._make_page = make_page
        self._page: PageLike | None = None
        self._begun: Parts[PageLike] | None = None
        self._waiting: list[Callable[[], None]] = []
        self._is_shut_down = False
        self._room = QWidget(self)
        self._room.hide()
        self._layout = QVBoxLayout(self._room)
        for layout in (self._layout, around := QVBoxLayout(self)):
            layout.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._room)

    @property
    def is_made(self) -> bool:
        """Whether the page is there."""
        return self._page is not None

    @property
    def is_awaited(self) -> bool:
        """Whether something waits for the page."""
        return bool(self._waiting)

    def parts(self) -> Parts[None]:
        """Make the page, unless it is there, is being made, or nothing is to be begun any more."""
        if self._page is not None or self._begun is not None or self._is_shut_down:
            return
        self._begun = self._make_page(self._room)
        try:
            page = yield from self._begun
            if self._page is None:
                self._take(page)
        finally:
            self._begun = None

    def make(self) -> None:
        """Make what is missing of the page at once, unless nothing is to be begun any more."""
        if self._begun is not None:
            self._take(at_once(self._begun))
        else:
            at_once(self.parts())

    def when_made(self, act: Callable[[], None]) -> None:
        """Do this once the page is there, which is made for it; never, where nothing is to be
        begun any more."""
        if self._page is not None:
            act()
        elif not self._is_shut_down:
            self._waiting.append(act)
            self.asked.emit()

    def _take(self, page: PageLike) -> None:
        assert isinstance(page, QWidget)
        self._page = page
        self._layout.addWidget(page)
        self._room.show()
        has_focus = self.window().focusWidget() is self
        self.setFocusProxy(page)
        if has_focus:
            page.setFocus()
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def shutdown(self) -> None:
        """Shut the page down, if it was begun. A second call does nothing."""
        if self._begun is not None:
            self._waiting.clear()
            self.make()  # its threads are ended by the whole page only
        self._is_shut_down = True
        if self._page is not None:
            self._page.shutdown()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page is None:
            self.asked.emit()
