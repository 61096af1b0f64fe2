"""What was wrong with the settings' file, told once the window is there."""

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.failures import Failure, versions
from desktop_app.gui.settings import wording
from desktop_app.settings.store import DamagedSettings, Notice

translate = QCoreApplication.translate


def notice_failure(notices: tuple[Notice, ...]) -> Failure | None:
    """All of them in one; None where nothing was wrong."""
    if not notices:
        return None
    title = translate("Settings", "Some settings could not be read")
    message = "\n".join(_words(notice) for notice in notices)
    details = "\n".join([versions(), *(notice.reason for notice in notices)])
    return Failure(title, message, details, "settings file")


def _words(notice: Notice) -> str:
    if isinstance(notice, DamagedSettings):
        return _damage_words(notice)
    words = translate(
        "Settings", "“{title}” had a value that cannot be used, and is as it comes again."
    )
    return words.format(title=wording.title(notice.key))


def _damage_words(notice: DamagedSettings) -> str:
    if notice.kept_as:
        words = translate(
            "Settings",
            "The file of the settings is damaged, so all of them are as they come. It was set"
            " aside as {path}.",
        )
        return words.format(path=notice.kept_as)
    words = translate(
        "Settings",
        "The file of the settings, {path}, could not be read, so all of them are as they come."
        " Allow reading it, and start again.",
    )
    return words.format(path=notice.path)
