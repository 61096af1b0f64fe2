"""The command line's grammar."""

import argparse
from pathlib import Path

from desktop_app.cli import analyze, predict, selfcheck
from desktop_app.version import VERSION

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
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_predict(commands)
    _add_analyze(commands)
    _add_selfcheck(commands)
    return parser


def _add_predict(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("predict", help="answer texts given as arguments or lines")
    parser.add_argument("texts", nargs="+", metavar="TEXT", help="a text, or - for standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    _finish(parser, predict.run)


def _add_analyze(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("analyze", help="answer every row of a file")
    parser.add_argument("file", type=Path, metavar="FILE", help="csv, tsv or txt")
    parser.add_argument("--text-column", metavar="NAME", help="column to read (default: guessed)")
    parser.add_argument("--encoding", metavar="NAME", help="e.g. cp1252 (default: detected)")
    parser.add_argument("--delimiter", metavar="CHAR", help="e.g. ';' or '\\t' (default: detected)")
    parser.add_argument("--no-header", action="store_true", help="the first row is data")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="default: FILE_sentiment.csv beside FILE"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace OUT where it exists")
    parser.add_argument("--no-bom", action="store_true", help="write no byte-order mark")
    parser.add_argument(
        "--raw-formulas",
        action="store_true",
        help="write cells beginning with = + - @ as they are: a spreadsheet may run them",
    )
    _finish(parser, analyze.run)


def _add_selfcheck(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "selfcheck", help="see whether the model answers here as where it was made"
    )
    _finish(parser, selfcheck.run)


def _finish(parser: argparse.ArgumentParser, handler: object) -> None:
    parser.add_argument("--model", type=Path, metavar="DIR", help="model to use (default: bundled)")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="default: all cores")
    parser.set_defaults(handler=handler)
