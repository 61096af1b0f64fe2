"""The table of settings: it drives the file, the dialog, the command line and going back.

Titles and explanations are the window's (`gui/settings/wording.py`), for they are translated.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.jobs.output_format import OutputFormat
from desktop_app.settings.kinds import Choice, Kind, Name, Switch, Unit, Value, WholeNumber, Zero
from desktop_app.settings.values import DEFAULTS, ColorScheme, Language, Settings


class Group(Enum):
    """Settings that are shown together, in this order."""

    APPEARANCE = auto()
    ENGINE = auto()
    KEEPING = auto()
    EXPORT = auto()
    ASKING = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of `Settings`."""

    key: str
    group: Group
    kind: Kind
    option: str | None = None
    """Of `predict`, `analyze`, `benchmark` and `selfcheck`, which overrules the setting."""

    def value_in(self, settings: Settings) -> Value:
        """What `settings` have for it."""
        value: Value = getattr(settings, self.key)
        return value

    @property
    def default(self) -> Value:
        """Where nothing was chosen."""
        return self.value_in(DEFAULTS)

    def is_default_in(self, settings: Settings) -> bool:
        """Whether `settings` have the default."""
        return self.value_in(settings) == self.default


SETTINGS = (
    Setting("language", Group.APPEARANCE, Choice(Language)),
    Setting("color_scheme", Group.APPEARANCE, Choice(ColorScheme)),
    Setting("font_percent", Group.APPEARANCE, WholeNumber(75, 200, 5, Unit.PERCENT)),
    Setting("show_hints", Group.APPEARANCE, Switch()),
    Setting("model", Group.ENGINE, Name()),
    Setting("threads", Group.ENGINE, WholeNumber(1, 256, zero=Zero.AUTOMATIC), "--threads"),
    Setting(
        "token_budget",
        Group.ENGINE,
        WholeNumber(128, 65_536, 256, Unit.TOKENS, Zero.AUTOMATIC),
        "--token-budget",
    ),
    Setting("always_check_golden", Group.ENGINE, Switch()),
    Setting("keep_recent_texts", Group.KEEPING, Switch()),
    Setting("recent_texts_max", Group.KEEPING, WholeNumber(1, 1_000, 10)),
    Setting("recent_texts_days", Group.KEEPING, WholeNumber(1, 3_650, 1, Unit.DAYS, Zero.ALWAYS)),
    Setting("runs_days", Group.KEEPING, WholeNumber(1, 3_650, 1, Unit.DAYS, Zero.ALWAYS)),
    Setting("export_format", Group.EXPORT, Choice(OutputFormat)),
    Setting("export_bom", Group.EXPORT, Switch()),
    Setting("export_guard_formulas", Group.EXPORT, Switch()),
    Setting("confirm_removal", Group.ASKING, Switch()),
    Setting("confirm_close_running", Group.ASKING, Switch()),
    Setting("notify_when_done", Group.ASKING, Switch()),
)
_BY_KEY = {setting.key: setting for setting in SETTINGS}


def setting_of(key: str) -> Setting:
    """The setting of that name; raises KeyError where there is none."""
    return _BY_KEY[key]


def with_values(settings: Settings, values: dict[str, Value]) -> Settings:
    """`settings` with some of them changed; raises KeyError for a name that is none, and
    ValueError for a value out of its range."""
    checked = {key: setting_of(key).kind.check(value) for key, value in values.items()}
    return replace(settings, **checked)  # type: ignore[arg-type]


def differing(one: Settings, other: Settings) -> tuple[Setting, ...]:
    """Settings in which the two are not alike."""
    return tuple(s for s in SETTINGS if s.value_in(one) != s.value_in(other))
