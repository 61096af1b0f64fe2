"""The one entry: no arguments or files open the window, a command runs headless."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.commands import COMMANDS
from desktop_app.tables.formats.parquet_trial import TRIAL_COMMAND, run_trial

if TYPE_CHECKING:
    from desktop_app.instance import Inbox


def main(argv: Sequence[str] | None = None) -> int:
    """Run; gives the process's exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] == TRIAL_COMMAND:
        return run_trial(arguments[1:])
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from desktop_app.cli.main import run_command

        return run_command(arguments)
    return open_window([Path(name) for name in arguments])


def open_window(files: Sequence[Path]) -> int:
    """Show a window with `files` queued, the one that is open already where there is one; 1 with
    advice where none can be shown."""
    from desktop_app.display import why_no_window
    from desktop_app.errors import StoreError
    from desktop_app.instance import Request, claim_window
    from desktop_app.locations import check_writable, inbox_dir

    if reason := why_no_window():
        return refuse(reason)
    try:
        check_writable()
        inbox = claim_window(inbox_dir(), Request(tuple(files)))
    except StoreError as error:
        from desktop_app.gui.refusal import show_refusal

        status = refuse(str(error))
        show_refusal(str(error))  # whoever started it by a double click sees no command line
        return status
    if inbox is None:
        return 0
    with inbox:
        return run_first_window(files, inbox)


def run_first_window(files: Sequence[Path], inbox: "Inbox") -> int:
    """Open the window and run until it is closed; gives the exit code."""
    if sys.platform == "win32":  # before PySide6: the other order fails there
        import onnxruntime  # noqa: F401

    from desktop_app.catalog.installed import ModelCatalog
    from desktop_app.catalog.opening import EngineOpener
    from desktop_app.core.explanation import explain
    from desktop_app.gui.app import run_window
    from desktop_app.gui.kept import Kept
    from desktop_app.gui.settings.host import SettingsHost
    from desktop_app.gui.state import UiState
    from desktop_app.locations import state_path
    from desktop_app.settings.engine import wanted_engine
    from desktop_app.settings.store import SettingsStore

    settings = SettingsHost(SettingsStore())
    opener = EngineOpener(ModelCatalog(), lambda: wanted_engine(settings.current, gives_way=True))
    kept = Kept(settings, UiState(state_path()), inbox)
    return run_window(files, opener.open, explain=explain, kept=kept, opener=opener)


def refuse(reason: str) -> int:
    """Say on the command line why there is no window; 1."""
    from desktop_app.cli.console import complain, set_up_streams

    set_up_streams()
    complain(reason)
    return 1


if __name__ == "__main__":
    sys.exit(main())
