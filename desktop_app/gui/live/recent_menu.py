"""The menu of texts typed lately."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.formatting import date_and_time
from desktop_app.gui.live.recent_keeper import RecentKeeper
from desktop_app.gui.live.recent_texts import RecentText

_MOST_SHOWN = 20
_CHARACTERS_SHOWN = 60


class RecentMenu(QMenu):
    """Filled anew each time it is shown: the texts, a switch, and a way to forget them."""

    text_chosen = Signal(str)

    def __init__(self, keeper: RecentKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show what is kept now."""
        self.clear()
        for kept in self._keeper.texts[:_MOST_SHOWN]:
            self._add_text(kept)
        if not self._keeper.texts:
            self.addAction(self._nothing_words()).setEnabled(False)
        self.addSeparator()
        self._add_switch()
        forget = self.addAction(self.tr("&Forget all of them"))
        forget.setEnabled(bool(self._keeper.texts))
        forget.triggered.connect(self._keeper.clear)

    def _nothing_words(self) -> str:
        if self._keeper.is_on:
            return self.tr("Texts that you leave for a few seconds appear here")
        return self.tr("No texts are kept")

    def _add_text(self, kept: RecentText) -> None:
        line = " ".join(kept.text[: 4 * _CHARACTERS_SHOWN].split())
        shown = line[:_CHARACTERS_SHOWN] + ("…" if len(line) > _CHARACTERS_SHOWN else "")
        # A lone & would underline the character behind it.
        action: QAction = self.addAction(shown.replace("&", "&&"))
        action.setToolTip(date_and_time(kept.kept_at.timestamp()))
        action.triggered.connect(lambda: self.text_chosen.emit(kept.text))

    def _add_switch(self) -> None:
        switch = self.addAction(self.tr("&Keep recent texts on this computer"))
        switch.setCheckable(True)
        switch.setChecked(self._keeper.is_on)
        switch.toggled.connect(self._keeper.switch)
