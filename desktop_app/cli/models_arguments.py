"""The grammar of `sentiment-desk models`."""

import argparse
from pathlib import Path
from typing import TypeAlias

from desktop_app.catalog.comparing import SAMPLE_ROWS
from desktop_app.cli import models, models_compare

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
_NAME = "NAME[@VERSION]"


def add_models(commands: Commands) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("models", help="list, import, choose, check, compare models")
    parser.add_argument("--json", action="store_true", help="one JSON object a model")
    parser.set_defaults(handler=models.run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    listing = actions.add_parser("list", help="all that are installed (default)")
    listing.set_defaults(handler=models.run_list)
    show = actions.add_parser("show", help="all that is known of one")
    show.add_argument("name", nargs="?", metavar=_NAME, help="default: the one in use")
    show.set_defaults(handler=models.run_show)
    add = actions.add_parser("import", help="install the bundle in a folder or zip archive")
    add.add_argument("path", type=Path, metavar="PATH")
    add.add_argument(
        "--replace", action="store_true", help="in place of one of the same name and version"
    )
    add.set_defaults(handler=models.run_import)
    use = actions.add_parser("use", help="answer with another one from now on")
    use.add_argument("name", metavar=_NAME, help="or built-in")
    use.set_defaults(handler=models.run_use)
    check = actions.add_parser("check", help="see whether they answer here as where they were made")
    check.add_argument(
        "names", nargs="*", metavar=_NAME, help="or a folder; default: the one in use"
    )
    check.set_defaults(handler=models.run_check)
    remove = actions.add_parser("remove", help="remove some for good")
    remove.add_argument("names", nargs="+", metavar=_NAME)
    remove.set_defaults(handler=models.run_remove)
    compare = _add_compare(actions)
    for action in (listing, show, compare):
        # A default here would overrule `models --json list`.
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS)


def _add_compare(actions: Commands) -> argparse.ArgumentParser:
    compare = actions.add_parser("compare", help="ask two the rows of a file")
    compare.add_argument("file", type=Path, metavar="FILE")
    compare.add_argument("first", metavar=_NAME, help="or a folder")
    compare.add_argument("second", metavar=_NAME, help="or a folder")
    compare.add_argument("--text-column", metavar="NAME", help="column to read")
    compare.add_argument("--label-column", metavar="NAME", help="labels to judge both by")
    compare.add_argument(
        "--rows", type=int, default=SAMPLE_ROWS, metavar="N", help="sample (default: %(default)s)"
    )
    compare.add_argument("-o", "--output", type=Path, metavar="CSV", help="differing rows go here")
    compare.add_argument("--overwrite", action="store_true", help="replace CSV where it exists")
    compare.set_defaults(handler=models_compare.run)
    return compare
