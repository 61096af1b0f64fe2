"""What was chosen for the last export, offered for the next: in the settings what stands there, in
the window's state the rest."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace

from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.jobs.export import ExportOptions
from desktop_app.jobs.result_columns import ALL_RESULTS, ResultColumn
from desktop_app.jobs.summary import SummaryOptions
from desktop_app.jobs.timeline import DateStep
from desktop_app.settings.export import export_defaults

_COLUMNS = "export/columns"
_LEFT_OUT = "export/left_out"
_MOST_LEFT_OUT = 500
_SHOWN_ONLY = "export/shown_only"
_BY_HAND = "export/labels_by_hand"
_DATE_STEP = "export/date_step"


class ExportMemory:
    """Without settings and state of the user's it lasts as long as it does."""

    def __init__(self, settings: SettingsHost | None = None, state: UiState | None = None) -> None:
        self._settings = settings or SettingsHost()
        self._state = state or UiState()

    @property
    def options(self) -> ExportOptions:
        """All but the rows, which are filtered otherwise by then."""
        summary = SummaryOptions(date_step=self._date_step())
        by_hand = self._state.read_bool(_BY_HAND)
        return replace(
            export_defaults(self._settings.current),
            columns=self._columns(),
            left_out=frozenset(self._state.read_texts(_LEFT_OUT)),
            summary=summary,
            with_labels_by_hand=by_hand is not False,
        )

    @property
    def is_shown_only(self) -> bool:
        """Whether only the rows on show were wanted."""
        return bool(self._state.read_bool(_SHOWN_ONLY))

    def keep(
        self, options: ExportOptions, *, is_shown_only: bool, columns: Collection[str] = ()
    ) -> None:
        """Offer these the next time; `columns` are the file's own, of which some were left out."""
        self._settings.change(
            export_format=options.format,
            export_bom=options.csv.with_bom,
            export_guard_formulas=options.csv.neutralise_formulas,
        )
        self._state.write_texts(_COLUMNS, [column.value for column in options.columns])
        elsewhere = set(self._state.read_texts(_LEFT_OUT)) - set(columns)
        left_out = [*sorted(options.left_out), *sorted(elsewhere)]
        self._state.write_texts(_LEFT_OUT, left_out[:_MOST_LEFT_OUT])
        self._state.write_bool(_SHOWN_ONLY, is_shown_only)
        self._state.write_bool(_BY_HAND, options.with_labels_by_hand)
        self._state.write_text(_DATE_STEP, options.summary.date_step or "")

    def _columns(self) -> tuple[ResultColumn, ...]:
        kept = self._state.read_texts(_COLUMNS)
        return tuple(column for column in ALL_RESULTS if column in kept) or ALL_RESULTS

    def _date_step(self) -> DateStep | None:
        with suppress(ValueError):
            return DateStep(self._state.read_text(_DATE_STEP) or "")
        return None
