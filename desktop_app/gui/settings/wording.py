"""What the settings are called in the window."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop_app.catalog.installed import BUILT_IN
from desktop_app.gui.files.export_wording import format_name
from desktop_app.jobs.output_format import OutputFormat
from desktop_app.settings.kinds import Unit, Zero
from desktop_app.settings.table import Group
from desktop_app.settings.values import ColorScheme, Language

translate = QCoreApplication.translate


def group_title(group: Group) -> str:
    """Of settings that stand together."""
    titles = {
        Group.APPEARANCE: translate("Settings", "Appearance"),
        Group.ENGINE: translate("Settings", "Engine"),
        Group.KEEPING: translate("Settings", "Keeping"),
        Group.EXPORT: translate("Settings", "Export"),
        Group.ASKING: translate("Settings", "Asking and telling"),
    }
    return titles[group]


def title(key: str) -> str:
    """Of one setting."""
    titles = {
        "language": translate("Settings", "Language"),
        "color_scheme": translate("Settings", "Colours"),
        "font_percent": translate("Settings", "Size of type"),
        "show_hints": translate("Settings", "Show the hints at the next start"),
        "model": translate("Settings", "Model"),
        "threads": translate("Settings", "Processors to use"),
        "token_budget": translate("Settings", "Tokens computed at once"),
        "always_check_golden": translate("Settings", "Check the model at every start"),
        "keep_recent_texts": translate("Settings", "Keep the texts typed last"),
        "recent_texts_max": translate("Settings", "Typed texts kept, at most"),
        "recent_texts_days": translate("Settings", "Keep typed texts for"),
        "runs_days": translate("Settings", "Keep finished runs for"),
        "export_format": translate("Settings", "Format offered first"),
        "export_bom": translate("Settings", "Byte-order mark in CSV files"),
        "export_guard_formulas": translate("Settings", "Neutralise formulas in CSV files"),
        "confirm_removal": translate("Settings", "Ask before results are removed"),
        "confirm_close_running": translate(
            "Settings", "Ask before closing while files are analysed"
        ),
        "notify_when_done": translate("Settings", "Tell on the desktop when a file is done"),
    }
    return titles[key]


def explanation(key: str) -> str:
    """What a setting does, in a sentence or two; empty where the title says it."""
    words = {
        "model": translate("Settings", "Chosen on the Models page."),
        "threads": translate("Settings", "Fewer leave more of the computer to other programs."),
        "token_budget": translate(
            "Settings", "More are a little faster on files and hold typed texts up a little longer."
        ),
        "always_check_golden": translate(
            "Settings",
            "Texts with known answers are asked. Without it that is done once for each computer"
            " and version.",
        ),
        "keep_recent_texts": translate(
            "Settings", "They stay on this computer, to be found again on the Live page."
        ),
        "runs_days": translate(
            "Settings",
            "Counted from the day they were last worked on. Unfinished ones, and those with labels"
            " set by hand, are always kept.",
        ),
        "export_bom": translate("Settings", "Excel needs it to read every character right."),
        "export_guard_formulas": translate(
            "Settings",
            "Cells that begin with = + - @ get an apostrophe, so that no spreadsheet runs them.",
        ),
        "confirm_removal": translate(
            "Settings",
            "Without it, files taken off the list keep their results among the past runs, and"
            " what is deleted there is gone at once.",
        ),
        "confirm_close_running": translate(
            "Settings",
            "What was answered is kept in any case, and the rest is offered at the next start.",
        ),
        "notify_when_done": translate("Settings", "Only while the window is not the one in use."),
    }
    return words.get(key, "")


def option_word(option: StrEnum) -> str:
    """One of several to choose from. A language is named in itself."""
    if isinstance(option, OutputFormat):
        return format_name(option)
    words: dict[StrEnum, str] = {
        Language.SYSTEM: translate("Settings", "As the system"),
        Language.ENGLISH: "English",
        Language.TRADITIONAL_CHINESE: "繁體中文",
        ColorScheme.SYSTEM: translate("Settings", "As the system"),
        ColorScheme.LIGHT: translate("Settings", "Light"),
        ColorScheme.DARK: translate("Settings", "Dark"),
    }
    return words[option]


def name_word(name: str) -> str:
    """A name as it is, save for that of the model that comes with the application."""
    return translate("Settings", "Built-in") if name == BUILT_IN else name


def zero_word(zero: Zero) -> str:
    """What stands in place of the number 0."""
    return (
        translate("Settings", "Automatic")
        if zero is Zero.AUTOMATIC
        else translate("Settings", "Always")
    )


def unit_suffix(unit: Unit, number: int) -> str:
    """What stands behind a number."""
    match unit:
        case Unit.TOKENS:
            return translate("Settings", " tokens")
        case Unit.DAYS:
            return translate("Settings", " day") if number == 1 else translate("Settings", " days")
        case Unit.PERCENT:
            return translate("Settings", "%")
        case Unit.COUNT:
            return ""
