"""A page that is made when it is needed, so that the window shows sooner."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages import PageLike


class LatePage(QWidget):
    """Room for a page, which is made by `make_page` the first time it is shown or asked for."""

    def __init__(self, make_page: Callable[[], PageLike], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_page = make_page
        self._page: PageLike | None = None
        self._is_shut_down = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Whether the page is there."""
        return self._page is not None

    def make(self) -> None:
        """Make the page, unless it is there or nothing is to be begun any more."""
        if self._page is not None or self._is_shut_down:
            return
        page = self._make_page()
        assert isinstance(page, QWidget)
        self._page = page
        self._layout.addWidget(page)
        self.setFocusProxy(page)

    def shutdown(self) -> None:
        """Shut the page down, if it was made. A second call does nothing."""
        self._is_shut_down = True
        if self._page is not None:
            self._page.shutdown()

    def showEvent(self, event: QShowEvent) -> None:
        self.make()
        super().showEvent(event)
