"""Names of the commands; a module of its own, for the window's start needs to know no more."""

COMMANDS = frozenset({"predict", "analyze", "runs", "models", "benchmark", "selfcheck", "settings"})
