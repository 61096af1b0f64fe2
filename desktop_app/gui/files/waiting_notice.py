"""Offers the files that were waiting when the window was closed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.gui.files.form_parts import named_button
from desktop_app.gui.formatting import count, short_name
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.plain import set_plain_tip

_NAME_LENGTH = 48


class WaitingNotice(QFrame):
    """One line; hidden when there is nothing to offer."""

    start_clicked = Signal()
    remove_clicked = Signal()
    later_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.start_button = named_button(
            self.tr("Analyse"), self.tr("Analyse the files that were waiting")
        )
        self.remove_button = named_button(
            self.tr("Remove"), self.tr("Take the files that were waiting off the list")
        )
        self.later_button = named_button(self.tr("Not now"), self.tr("Leave them on the list"))
        self.start_button.clicked.connect(self.start_clicked)
        self.remove_button.clicked.connect(self.remove_clicked)
        self.later_button.clicked.connect(self.later_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 1)
        for button in (self.start_button, self.remove_button, self.later_button):
            row.addWidget(button)
        self.hide()

    def offer(self, paths: Sequence[Path]) -> None:
        """These are back on the list; hidden where there are none."""
        self.setVisible(bool(paths))
        if len(paths) == 1:
            words = self.tr("{name} was waiting when the window was closed. It is on the list.")
            self.words.setText(words.format(name=short_name(paths[0].name, length=_NAME_LENGTH)))
        elif paths:
            words = self.tr(
                "{count} files were waiting when the window was closed. They are on the list."
            )
            self.words.setText(words.format(count=count(len(paths))))
        set_plain_tip(self.words, "\n".join(map(str, paths[:20])))
