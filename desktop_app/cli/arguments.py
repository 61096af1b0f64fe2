"""The command line's grammar."""

import argparse
from pathlib import Path
from typing import TypeAlias

from desktop_app.cli import analyze, benchmark, predict, runs, selfcheck, settings
from desktop_app.cli.models_arguments import add_models
from desktop_app.cli.setting_options import add_setting_options
from desktop_app.cli.wishes import FORMATS, ONLY
from desktop_app.version import VERSION

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_EPILOG = """\
Without a command the window opens, with the files named queued for analysis.
Everything happens on this computer: no text is sent anywhere.

exit codes: 0 done, 1 the job failed, 2 wrong usage"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of commands; `handler` of its result runs the one chosen."""
    parser = argparse.ArgumentParser(
        prog="sentiment-desk",
        usage="sentiment-desk [FILE ...]\n       sentiment-desk COMMAND ...",
        description="Tells what a text feels: negative, neutral or positive, and how sure.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Sentiment Desk {VERSION}")
    # Without `prog` each command's usage would begin with both lines of the one above.
    commands = parser.add_subparsers(
        prog=parser.prog, title="commands", metavar="COMMAND", required=True
    )
    _add_predict(commands)
    _add_analyze(commands)
    _add_runs(commands)
    add_models(commands)
    _add_settings(commands)
    _add_benchmark(commands)
    _add_selfcheck(commands)
    return parser


def _add_predict(commands: Commands) -> None:
    parser = commands.add_parser("predict", help="answer texts given as arguments or lines")
    parser.add_argument("texts", nargs="+", metavar="TEXT", help="a text, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _finish(parser, predict.run)


def _add_analyze(commands: Commands) -> None:
    parser = commands.add_parser(
        "analyze",
        help="answer every row of files",
        description="Answers every row of each file and writes the rows with their answers. What"
        " was answered is kept: a run that breaks off goes on with --resume.",
    )
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="a folder for the tables in it; - for standard input to output",
    )
    reading = parser.add_argument_group("reading (default: detected)")
    reading.add_argument("--text-column", metavar="NAME", help="column to read")
    reading.add_argument("--sheet", metavar="NAME", help="sheet of a workbook")
    reading.add_argument("--encoding", metavar="NAME", help="e.g. cp1252")
    reading.add_argument("--delimiter", metavar="CHAR", help="e.g. ';' or '\\t'")
    header = reading.add_mutually_exclusive_group()
    header.add_argument("--no-header", action="store_true", help="the first row is data")
    header.add_argument(
        "--rows-above",
        type=_row_count,
        metavar="N",
        help="rows above the header, such as a title, that are left out (default: guessed)",
    )
    parser.add_argument("--resume", action="store_true", help="go on with an unfinished run")
    parser.add_argument("--forget", action="store_true", help="keep no run once OUT is written")
    parser.add_argument("--json", action="store_true", help="one JSON object a file")
    output = _add_writing(parser)
    output.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="a file, or a folder for several files (default: FILE_sentiment.csv beside FILE)",
    )
    output.add_argument("--report", type=Path, metavar="HTML", help="also write a report")
    _finish(parser, analyze.run)


def _row_count(written: str) -> int:
    if not written.isascii() or not written.isdecimal():
        raise argparse.ArgumentTypeError(f"{written!r} is no number of rows")
    return int(written[:9])


def _add_writing(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    output = parser.add_argument_group("writing")
    output.add_argument("--format", choices=FORMATS, help="default: by OUT's name, or csv")
    output.add_argument("--only", choices=ONLY, metavar="LABEL", help=f"only {', '.join(ONLY)}")
    output.add_argument("--overwrite", action="store_true", help="replace OUT where it exists")
    output.add_argument("--no-bom", action="store_true", help="write no byte-order mark")
    output.add_argument(
        "--raw-formulas",
        action="store_true",
        help="write cells beginning with = + - @ as they are: a spreadsheet may run them",
    )
    summary = parser.add_argument_group("summing up")
    summary.add_argument("--group-by", metavar="COLUMN", help="shares for each of its values")
    summary.add_argument("--date-column", metavar="COLUMN", help="shares over time")
    summary.add_argument("--label-column", metavar="COLUMN", help="agreement with its labels")
    return output


def _add_runs(commands: Commands) -> None:
    parser = commands.add_parser("runs", help="list, show, export and delete the runs kept")
    parser.add_argument("--json", action="store_true", help="one JSON object a run")
    parser.set_defaults(handler=runs.run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    for name, handler, words in (
        ("list", runs.run_list, "all runs, the newest first (default)"),
        ("show", runs.run_show, "all that is known of one"),
    ):
        action = actions.add_parser(name, help=words)
        if name == "show":
            action.add_argument("id", metavar="ID", help="or its beginning")
        # A default here would overrule `runs --json list`.
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        action.set_defaults(handler=handler)
    export = actions.add_parser("export", help="write the results of one, nothing computed")
    export.add_argument("id", metavar="ID", help="or its beginning")
    output = _add_writing(export)
    output.add_argument("-o", "--output", type=Path, metavar="OUT", required=True)
    export.set_defaults(handler=runs.run_export)
    delete = actions.add_parser("delete", help="delete runs for good")
    delete.add_argument("ids", nargs="+", metavar="ID", help="or its beginning")
    delete.set_defaults(handler=runs.run_delete)


def _add_settings(commands: Commands) -> None:
    parser = commands.add_parser("settings", help="list, tell and change the settings")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(handler=settings.run_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    listing = actions.add_parser("list", help="all (default)")
    listing.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    listing.set_defaults(handler=settings.run_list)
    get = actions.add_parser("get", help="one")
    get.add_argument("name", metavar="NAME")
    get.set_defaults(handler=settings.run_get)
    change = actions.add_parser("set", help="change one")
    change.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE")
    change.set_defaults(handler=settings.run_set)
    reset = actions.add_parser("reset", help="give those named, or all, their defaults")
    reset.add_argument("names", nargs="*", metavar="NAME")
    reset.set_defaults(handler=settings.run_reset)


def _add_benchmark(commands: Commands) -> None:
    parser = commands.add_parser(
        "benchmark",
        help="measure how fast the model is on this computer",
        description="Times single texts, then many with each number of threads and each size of"
        " batch; takes a minute or so. Close other programs first.",
    )
    parser.add_argument(
        "--text", action="append", metavar="TEXT", help="a text of your own; may be given again"
    )
    parser.add_argument("--quick", action="store_true", help="fewer texts and one pass each")
    parser.add_argument(
        "--fp32", type=Path, metavar="ONNX", help="the model in full precision, to compare with"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    _finish(parser, benchmark.run)


def _add_selfcheck(commands: Commands) -> None:
    parser = commands.add_parser(
        "selfcheck", help="see whether the model answers here as where it was made"
    )
    _finish(parser, selfcheck.run)


def _finish(parser: argparse.ArgumentParser, handler: object) -> None:
    parser.add_argument(
        "--model",
        metavar="NAME[@VERSION]|DIR",
        help="an installed model, or the folder of one (default: as in the settings)",
    )
    add_setting_options(parser)
    parser.set_defaults(handler=handler)
