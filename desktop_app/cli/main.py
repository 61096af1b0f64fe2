"""Runs a command and turns its errors into messages and exit codes."""

from collections.abc import Sequence

from desktop_app.cli.arguments import build_parser
from desktop_app.cli.console import complain, set_up_streams, silence_broken_pipe
from desktop_app.errors import SentimentDeskError, UsageError


def run_command(argv: Sequence[str]) -> int:
    """0 done, 1 the job failed, 2 wrong usage."""
    set_up_streams()
    args = build_parser().parse_args(argv)
    try:
        return int(args.handler(args))
    except UsageError as error:
        complain(str(error))
        return 2
    except SentimentDeskError as error:
        complain(str(error))
        return 1
    except KeyboardInterrupt:
        complain("stopped")
        return 1
    except BrokenPipeError:
        silence_broken_pipe()
        return 0
