"""The button below a chart that makes a picture of it."""

from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class PictureButton(QPushButton):
    """Opens a menu of what can become of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Picture"))
        self.setAccessibleName(self.tr("Chart as a picture"))
        self.setToolTip(self.tr("Save the chart as PNG or SVG, or copy it"))
        menu = QMenu(self)
        self.save_action = menu.addAction(self.tr("&Save the chart…"))
        self.copy_action = menu.addAction(self.tr("&Copy the chart"))
        self.setMenu(menu)
