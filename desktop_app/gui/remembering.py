"""Splitters and tables come back as the user left them."""

from PySide6.QtWidgets import QHeaderView, QSplitter

from desktop_app.gui.state import UiState


def remember_splitter(splitter: QSplitter, state: UiState, name: str) -> None:
    """Restore the sizes of its parts, and keep them whenever they are dragged. To be called once
    the parts are in place."""
    if saved := state.read_bytes(name):
        splitter.restoreState(saved)
    splitter.splitterMoved.connect(lambda: state.write_bytes(name, splitter.saveState()))


def remember_header(header: QHeaderView, state: UiState, name: str) -> None:
    """Restore widths, order and visibility of its sections, and keep them whenever they are
    changed. To be called once the model is in place; `name` should tell apart tables of unlike
    columns. Visibility is kept with the next change of a width or of the order."""
    if saved := state.read_bytes(name):
        header.restoreState(saved)

    def keep() -> None:
        state.write_bytes(name, header.saveState())

    header.sectionResized.connect(keep)
    header.sectionMoved.connect(keep)
