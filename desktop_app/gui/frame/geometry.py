"""The window comes back where it was, and never where nobody can see it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.state import UiState

_GEOMETRY = "window/geometry"
_PAGE = "window/page"
_REACHABLE = QSize(120, 40)
"""Enough of a window's top to take hold of it by."""


def restore_place(window: QWidget, state: UiState) -> None:
    """Where and as large as it was; where it was on a screen that is gone, it stays as it is."""
    before = window.geometry()
    saved = state.read_bytes(_GEOMETRY)
    if saved is None or not window.restoreGeometry(saved) or is_reachable(window.geometry()):
        return
    window.setGeometry(before)


def keep_place(window: QWidget, state: UiState) -> None:
    """For the next start."""
    state.write_bytes(_GEOMETRY, window.saveGeometry())


def kept_page(state: UiState, page_count: int) -> int:
    """The page on show when the window was closed; 0 where there is no such any more."""
    page = state.read_int(_PAGE) or 0
    return page if 0 <= page < page_count else 0


def keep_page(index: int, state: UiState) -> None:
    """For the next start."""
    state.write_int(_PAGE, index)


def is_reachable(place: QRect) -> bool:
    """Whether a screen shows enough of its top."""
    top = QRect(place.topLeft(), QSize(place.width(), _REACHABLE.height()))
    seen = (top.intersected(s.availableGeometry()) for s in QGuiApplication.screens())
    return any(
        part.width() >= _REACHABLE.width() and part.height() >= _REACHABLE.height() // 2
        for part in seen
    )
