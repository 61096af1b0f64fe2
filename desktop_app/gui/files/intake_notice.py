"""Says that files that were dropped are on the list already."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.formatting import count
from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.plain import set_plain_tip


class IntakeNotice(QFrame):
    """One line; the files can be added all the same."""

    again_asked = Signal(list)
    """list[Path]."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        set_role(self, "card")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.again_button = QPushButton(self.tr("Add again"))
        self.again_button.setAccessibleName(self.tr("Add the file to the list once more"))
        self.again_button.clicked.connect(self._on_again_clicked)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.words, 1)
        row.addWidget(self.again_button)
        row.addWidget(self.close_button)
        self.hide()

    def show_known(self, paths: Sequence[Path]) -> None:
        """These are on the list; hidden where there are none."""
        self._paths = list(paths)
        self.setVisible(bool(paths))
        if len(paths) == 1:
            words = self.tr("{name} is on the list already.")
            self.words.setText(words.format(name=paths[0].name))
        elif paths:
            words = self.tr("{count} of these files are on the list already.")
            self.words.setText(words.format(count=count(len(paths))))
        set_plain_tip(self.words, "\n".join(map(str, paths[:20])))

    def _on_again_clicked(self) -> None:
        self.hide()
        self.again_asked.emit(self._paths)
