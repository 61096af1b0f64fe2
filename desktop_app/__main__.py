"""The one entry: no arguments or files open the window, a command runs headless."""

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.cli.main import COMMANDS, run_command


def main(argv: Sequence[str] | None = None) -> int:
    """Run; gives the process's exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        return run_command(arguments)
    return open_window([Path(name) for name in arguments])


def open_window(files: Sequence[Path]) -> int:
    """Show the window with `files` queued; 1 with advice where none can be shown."""
    import onnxruntime  # noqa: F401  before PySide6: the other order fails on Windows

    from desktop_app.cli.console import complain, use_utf8
    from desktop_app.display import why_no_window

    if reason := why_no_window():
        use_utf8()
        complain(reason)
        return 1
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
    opener = EngineOpener(ModelCatalog(), lambda: wanted_engine(settings.current))
    kept = Kept(settings, UiState(state_path()))
    return run_window(files, opener.open, explain=explain, kept=kept, opener=opener)


if __name__ == "__main__":
    sys.exit(main())
