"""Where the application finds its model and keeps its own files."""

import os
import sys
from pathlib import Path

import platformdirs

APP_NAME = "Sentiment Desk"
HOME_VARIABLE = "SENTIMENT_DESK_HOME"
"""Names a folder that holds everything the application keeps, instead of the user's own."""


def data_dir() -> Path:
    """Folder of runs, by the platform's convention; created where missing."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) / "data" if home else Path(platformdirs.user_data_dir(APP_NAME, False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def runs_dir() -> Path:
    """Folder of one SQLite file a run."""
    folder = data_dir() / "runs"
    folder.mkdir(exist_ok=True)
    return folder


def models_dir() -> Path:
    """Folder of the models that were imported; made by the first."""
    return data_dir() / "models"


def pasted_dir() -> Path:
    """Folder of texts that were pasted; made by the first."""
    return data_dir() / "pasted"


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
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / "config" if home else Path(platformdirs.user_config_dir(APP_NAME, False))


def bundled_model_dir() -> Path:
    """The model that ships with the application: beside the code, or inside the frozen app."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).parent.parent
    return Path(root) / "models" / "sentiment-en"
