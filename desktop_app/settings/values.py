"""The settings as values: one field a setting, with its default."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.catalog.installed import BUILT_IN
from desktop_app.jobs.output_format import OutputFormat


class Language(StrEnum):
    """Of the window's words."""

    SYSTEM = "system"
    ENGLISH = "en"
    TRADITIONAL_CHINESE = "zh_TW"


class ColorScheme(StrEnum):
    """Of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings at one moment. Their ranges stand in `settings.table`."""

    model: str = BUILT_IN
    """NAME@VERSION of an installed one."""
    threads: int = 0
    """Mini-batches computed side by side, and threads that share a single text; 0: as many as the
    machine has processors."""
    token_budget: int = 0
    """Padded tokens in a mini-batch; 0: the engine's own."""
    always_check_golden: bool = False
    """Ask the golden texts at every start, not only where the model or the machine is new."""
    language: Language = Language.SYSTEM
    color_scheme: ColorScheme = ColorScheme.SYSTEM
    font_percent: int = 100
    """Of the system's size."""
    keep_recent_texts: bool = True
    recent_texts_max: int = 50
    """Typed texts kept; the oldest make room."""
    recent_texts_days: int = 30
    """How long a typed text is kept; 0: always."""
    runs_days: int = 0
    """How long a run is kept after it was worked on last; 0: always."""
    export_format: OutputFormat = OutputFormat.CSV
    """Offered first."""
    export_bom: bool = True
    """Write a byte-order mark in CSV files."""
    export_guard_formulas: bool = True
    """Put an apostrophe before cells that a spreadsheet would run."""
    confirm_removal: bool = True
    """Ask before a run is removed."""
    confirm_close_running: bool = True
    """Ask before a window is closed in which a run goes on."""
    notify_when_done: bool = False
    """Tell by the desktop's own notification that a run has ended while the window was not looked
    at."""
    show_hints: bool = True
    """Show the hints at the next start; off once they were shown."""


DEFAULTS = Settings()
