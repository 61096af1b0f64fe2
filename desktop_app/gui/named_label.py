"""A label with a value, whose caption stands beside it or nowhere."""

from PySide6.QtWidgets import QLabel, QWidget


class NamedLabel(QLabel):
    """Screen readers read a label's name in place of its text: here they read the caption and then
    the text."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self.setAccessibleName(caption)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(f"{self._caption}: {text}" if text else self._caption)
