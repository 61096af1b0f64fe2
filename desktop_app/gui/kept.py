"""What outlives a window."""

from dataclasses import dataclass, field

from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.state import UiState
from desktop_app.instance import Inbox


@dataclass(frozen=True, eq=False)
class Kept:
    """Settings and the window's state, which are of this session alone unless they are given."""

    settings: SettingsHost = field(default_factory=SettingsHost)
    state: UiState = field(default_factory=UiState)
    inbox: Inbox | None = None
    """Where later starts leave what is to be opened in the window; whoever opened it closes it."""

    def shutdown(self) -> None:
        """Save what is not saved yet, after the window is gone."""
        self.settings.shutdown()
        self.state.shutdown()
