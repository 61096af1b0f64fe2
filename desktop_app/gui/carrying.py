"""What goes over from one window to the next, which takes its place in another language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.translation import Translation, spoken

if TYPE_CHECKING:
    from desktop_app.gui.files.carrying import CarriedFiles


_LOOK_AGAIN_MS = 200


@dataclass(frozen=True, slots=True)
class Carried:
    """A window's contents. Its place and sizes are in the state that outlives every window."""

    page: int
    text: str
    cursor: int
    """Place in the text, in UTF-16 units as Qt counts."""
    files: "CarriedFiles | None"
    """None where the page was not there yet."""


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
    """Put the contents into a window that was just made, which stays on the page it is given."""
    editor = window.live.editor
    editor.setPlainText(carried.text)
    cursor = editor.textCursor()
    cursor.setPosition(carried.cursor)
    editor.setTextCursor(cursor)
    if carried.files:
        window.files.carry_in(carried.files)
    window.stay_on(carried.page)


class LanguageSwitch(QObject):
    """Closes the window when another language is chosen than the one it was made in, and has its
    `contents` then. An export under way is written first."""

    def __init__(
        self, window: MainWindow, settings: SettingsHost, translation: Translation
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings, self._translation = settings, translation
        self.contents: Carried | None = None
        settings.changed.connect(self._switch_if_due)

    def _switch_if_due(self) -> None:
        language = spoken(self._settings.current.language)
        if self.contents or language is self._translation.language:
            return
        if self._window.files.is_exporting:
            # It would be given up with the window.
            QTimer.singleShot(_LOOK_AGAIN_MS, self, self._switch_if_due)
            return
        self.contents = carried(self._window)
        # Once the control that was pressed, which goes with the window, is done.
        QTimer.singleShot(0, self, self._window.close_at_once)
