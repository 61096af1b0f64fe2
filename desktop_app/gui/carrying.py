"""What goes over from one window to the next, which takes its place in another language."""

from dataclasses import dataclass

from desktop_app.gui.files.carrying import CarriedFile
from desktop_app.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Carried:
    """A window's contents. Its place and sizes are in the state that outlives every window."""

    page: int
    text: str
    cursor: int
    """Place in the text, in UTF-16 units as Qt counts."""
    files: tuple[CarriedFile, ...]


def carried(window: MainWindow) -> Carried:
    """Asked before the window is shut down: runs are stopped there, and go on in the next."""
    editor = window.live.editor
    return Carried(
        window.pages.currentIndex(),
        editor.toPlainText(),
        editor.textCursor().position(),
        window.files.carried_files(),
    )


def carry_in(window: MainWindow, carried: Carried) -> None:
    """Put the contents into a window that was just made."""
    editor = window.live.editor
    editor.setPlainText(carried.text)
    cursor = editor.textCursor()
    cursor.setPosition(carried.cursor)
    editor.setTextCursor(cursor)
    window.files.carry_in(carried.files)
    window.turn_to(carried.page)
