"""Where the application finds its model and keeps its own files."""

import os
import sys
import tempfile
from pathlib import Path

import platformdirs

from desktop_app.errors import StoreError
from desktop_app.instance import window_key
from desktop_app.language import translate

APP_NAME = "Sentiment Desk"
HOME_VARIABLE = "SENTIMENT_DESK_HOME"
"""Names a folder that holds everything the application keeps, instead of the user's own."""
PORTABLE_FOLDER = "SentimentDesk-data"
"""The same, where a folder of this name stands beside the standalone application."""


def own_dir() -> Path | None:
    """The folder that holds everything the application keeps, where one is named by the
    environment or stands beside the application; None where the platform's conventions hold."""
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) if home else portable_dir()


def portable_dir() -> Path | None:
    """The folder that makes the standalone application portable, where there is one."""
    if not getattr(sys, "frozen", False):
        return None
    folder = _program_path().parent / PORTABLE_FOLDER
    return folder if folder.is_dir() else None


def data_dir() -> Path:
    """Folder of runs, by the platform's convention; created where missing.

    Raises StoreError where it cannot be."""
    return _made(_data_path())


def check_writable() -> None:
    """Raise StoreError where nothing can be kept: the folder is read-only, the disk full."""
    folder = data_dir()
    try:
        # As large as a page of a database: an empty file may still fit on a full disk.
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
            file.write(bytes(4096))
    except OSError as error:
        raise StoreError(unwritable_words(folder, error)) from error


def _data_path() -> Path:
    own = own_dir()
    return own / "data" if own else Path(platformdirs.user_data_dir(APP_NAME, False))


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(unwritable_words(folder, error)) from error
    return folder


def unwritable_words(folder: Path, error: OSError) -> str:
    """What keeps the application from keeping anything, and what to do about it."""
    return translate(
        "Locations",
        "Runs and settings are kept in {folder}, which cannot be written to ({reason}). Free some "
        "space or allow writing there; or name another folder by the environment variable "
        "{variable}.",
    ).format(folder=folder, reason=error.strerror, variable=HOME_VARIABLE)


def runs_dir() -> Path:
    """Folder of one SQLite file a run."""
    return _made(data_dir() / "runs")


def models_dir() -> Path:
    """Folder of the models that were imported; made by the first. Where nothing can be kept there
    are none, and the built-in one answers."""
    return _data_path() / "models"


def pasted_dir() -> Path:
    """Folder of texts that were pasted; made by the first."""
    return data_dir() / "pasted"


def inbox_dir() -> Path:
    """Folder of what later starts ask of the window that is open; created where missing."""
    return _made(data_dir() / "windows" / window_key())


def recent_texts_path() -> Path:
    """File of texts typed lately; made by the first."""
    return data_dir() / "recent-texts.json"


def measurements_dir() -> Path:
    """Folder of measurements of this computer; made by the first."""
    return data_dir() / "measurements"


def settings_path() -> Path:
    """File of the settings, by the platform's convention; its folder is made by the first save."""
    return config_dir() / "settings.json"


def state_path() -> Path:
    """File of what the window remembers of itself: its place, its columns, recent files."""
    return config_dir() / "window.json"


def config_dir() -> Path:
    """Folder of settings; it may not be there yet."""
    own = own_dir()
    return own / "config" if own else Path(platformdirs.user_config_dir(APP_NAME, False))


def bundled_model_dir() -> Path:
    """The model that ships with the application: beside the code, or inside the frozen app."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).parent.parent
    return Path(root) / "models" / "sentiment-en"


def _program_path() -> Path:
    """What its user sees as the application: the AppImage, the .app, or the executable."""
    executable = Path(sys.executable).resolve()
    mounted = os.environ.get("APPDIR")
    if mounted and Path(mounted).resolve() in executable.parents:
        return Path(os.environ.get("APPIMAGE", executable))
    return next((path for path in executable.parents if path.suffix == ".app"), executable)
