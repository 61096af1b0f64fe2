"""`sentiment-desk settings`: those of the window, listed, told, changed."""

import argparse
import json

from desktop_app.cli.console import complain, load_settings
from desktop_app.errors import UsageError
from desktop_app.settings.kinds import Value
from desktop_app.settings.store import SettingsStore
from desktop_app.settings.table import SETTINGS, Setting, setting_of, with_values


def run_list(args: argparse.Namespace) -> int:
    """Print every setting; 0."""
    store = SettingsStore()
    settings = load_settings(store)
    if args.json:
        values = {setting.key: setting.value_in(settings) for setting in SETTINGS}
        print(json.dumps(values))
        return 0
    for setting in SETTINGS:
        value, default = _words(setting.value_in(settings)), _words(setting.default)
        note = "" if value == default else f"  (default: {default})"
        print(f"{setting.key:22} {value}{note}")
    complain(f"they are kept in {store.path}")
    return 0


def run_get(args: argparse.Namespace) -> int:
    """Print one; 0."""
    setting = _named(args.name)
    print(_words(setting.value_in(load_settings(SettingsStore()))))
    return 0


def run_set(args: argparse.Namespace) -> int:
    """Change one; 0."""
    setting = _named(args.name)
    try:
        value = setting.kind.read(args.value)
    except ValueError as error:
        raise UsageError(f"{setting.key}: {error}.") from error
    store = SettingsStore()
    store.save(with_values(load_settings(store), {setting.key: value}), named=[setting.key])
    return 0


def run_reset(args: argparse.Namespace) -> int:
    """Give those named, or all, their defaults; 0."""
    wanted = [_named(name) for name in args.names] or SETTINGS
    store = SettingsStore()
    defaults = {setting.key: setting.default for setting in wanted}
    store.save(with_values(load_settings(store), defaults), named=defaults)
    return 0


def _named(name: str) -> Setting:
    try:
        return setting_of(name.replace("-", "_"))
    except KeyError:
        raise UsageError(
            f"{name}: there is no such setting. `sentiment-desk settings` lists them."
        ) from None


def _words(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)
