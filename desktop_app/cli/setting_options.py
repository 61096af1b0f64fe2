"""Options that overrule a setting for one command."""

import argparse

from desktop_app.errors import UsageError
from desktop_app.settings.store import DamagedSettings, Notice
from desktop_app.settings.table import SETTINGS, with_values
from desktop_app.settings.values import Settings

_HELP = {
    "threads": "mini-batches side by side, 0 for one a core (default: as in the settings)",
    "token_budget": "padded tokens in a mini-batch, 0 for the engine's own (default: as in the"
    " settings)",
}


def add_setting_options(parser: argparse.ArgumentParser) -> None:
    """Every option that the table of settings names."""
    for setting in SETTINGS:
        if setting.option:
            parser.add_argument(
                setting.option, dest=setting.key, metavar="N", help=_HELP[setting.key]
            )


def overruled(settings: Settings, args: argparse.Namespace) -> Settings:
    """`settings` with what the command line says instead. Raises UsageError for a value out of
    its range."""
    values = {}
    for setting in SETTINGS:
        given = getattr(args, setting.key) if setting.option else None
        if given is None:
            continue
        try:
            values[setting.key] = setting.kind.read(given)
        except ValueError as error:
            raise UsageError(f"{setting.option}: {error}.") from error
    return with_values(settings, values)


def notice_words(notice: Notice) -> str:
    """What is wrong with the file of settings, and what was made of it."""
    if isinstance(notice, DamagedSettings):
        where = f" It is kept as {notice.kept_as}." if notice.kept_as else ""
        return (
            f"the settings in {notice.path} cannot be read ({notice.reason}), so the defaults"
            f" are used.{where}"
        )
    return f"{notice.path}: {notice.key}: {notice.reason}, so its default is used."
