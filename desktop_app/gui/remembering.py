"""Splitters come back as the user left them."""

from PySide6.QtWidgets import QSplitter

from desktop_app.gui.state import UiState


def remember_splitter(splitter: QSplitter, state: UiState, name: str) -> None:
    """Restore the sizes of its parts, and keep them whenever they are dragged. To be called once
    the parts are in place."""
    if saved := state.read_bytes(name):
        splitter.restoreState(saved)
    splitter.splitterMoved.connect(lambda: state.write_bytes(name, splitter.saveState()))
