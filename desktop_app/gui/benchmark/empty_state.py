"""What stands there before anything was measured."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.look import SPACE, set_role


class EmptyState(QFrame):
    """Says what measuring will show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        words = QLabel(
            self.tr(
                "Measure to see how long one text takes, how many texts a second are answered with"
                " each number of threads and size of batch, and which setting is the fastest here."
            )
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(words, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
        layout.addWidget(words)
