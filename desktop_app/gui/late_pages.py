"""Makes the pages that are not on show, once the window answers."""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.bindings import name_classes
from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.late_page import LatePage
from desktop_app.gui.turns import Turns


class LatePages(QObject):
    """Once the engine is there, or cannot be, or a page is asked for, loads what the pages are
    made of in a thread, then makes them, a part in a turn of the event loop, so that whoever types
    is not held up for long. What is asked for comes first.

    `made` tells that all are there.
    """

    made = Signal()
    _loaded = Signal()

    def __init__(
        self,
        host: EngineHost,
        pages: Sequence[LatePage],
        load: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = list(pages)
        self._load = load
        self._thread: threading.Thread | None = None
        self._is_loaded = False
        self._is_shut_down = False
        self._turns = Turns(self)
        self._turns.done.connect(self.made)
        self._loaded.connect(self._on_loaded)
        for page in pages:
            page.asked.connect(partial(self._on_asked, page))
        host.engine_ready.connect(self.start)
        host.engine_failed.connect(self.start)

    def start(self, _engine_or_failure: object = None) -> None:
        """Begin; does nothing the second time."""
        if self._thread is None and not self._is_shut_down:
            self._thread = threading.Thread(target=self._load_pages, name="page-loader")
            self._thread.start()

    def shutdown(self) -> None:
        """Make no more; waits for the thread. A second call does nothing."""
        self._is_shut_down = True
        self._turns.stop()
        if self._thread:
            self._thread.join()

    def _load_pages(self) -> None:
        # The edge of the thread: making the page fails likewise, and that is shown.
        with suppress(Exception):
            self._load()
        self._loaded.emit()

    def _on_asked(self, page: LatePage) -> None:
        if self._is_loaded and not self._is_shut_down:
            self._turns.add(page.parts(), first=True)
            return
        self._pages.sort(key=lambda one: one is not page)
        self.start()

    def _on_loaded(self) -> None:
        if self._is_shut_down:
            return
        self._is_loaded = True
        self._turns.add(name_classes())
        for page in self._pages:
            self._turns.add(page.parts())
