"""A setting with its title, what it does, and the way back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.settings import wording
from desktop_app.gui.settings.controls import SwitchBox, control_for
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.settings.kinds import Value
from desktop_app.settings.table import Setting
from desktop_app.settings.values import Settings

TITLE, CONTROL, RESET = range(3)
"""Columns of the grid."""


class SettingRow(QObject):
    """Puts its widgets into the next two rows of a grid and keeps them and `host` in step."""

    def __init__(self, setting: Setting, host: SettingsHost, grid: QGridLayout) -> None:
        super().__init__(grid)
        self.setting = setting
        self._host = host
        name = wording.title(setting.key)
        self.control = control_for(setting.kind, name)
        self.control.setAccessibleName(name)
        explanation = wording.explanation(setting.key)
        self.control.setAccessibleDescription(explanation)
        # Of the control, or one that is empty, and so in no layout, would outlive the dialog.
        self.explanation = QLabel(explanation, self.control)
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setAccessibleName(self.tr("Reset {name}").format(name=name))
        self.reset_button.setAutoDefault(False)
        self._lay_out(grid, name)
        self.control.chosen.connect(self._on_chosen)
        self.reset_button.clicked.connect(self._on_reset_clicked)
        host.follow(self._on_settings_changed)

    def _lay_out(self, grid: QGridLayout, name: str) -> None:
        row = grid.rowCount()
        if isinstance(self.control, SwitchBox):
            grid.addWidget(self.control, row, TITLE, 1, 2)
        else:
            label = QLabel(name)
            label.setBuddy(self.control)
            grid.addWidget(label, row, TITLE)
            grid.addWidget(self.control, row, CONTROL)
        keeps_place = self.reset_button.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(keeps_place)
        grid.addWidget(self.reset_button, row, RESET)
        self.explanation.setWordWrap(True)
        set_role(self.explanation, "muted")
        self.control.setAccessibleDescription(self.explanation.text())
        if self.explanation.text():
            grid.addWidget(self.explanation, row + 1, TITLE, 1, 2)
        else:
            self.explanation.hide()
        grid.setRowMinimumHeight(row + 2, SPACE)

    def _on_chosen(self, value: Value) -> None:
        self._host.change(**{self.setting.key: value})

    def _on_reset_clicked(self) -> None:
        self.control.setFocus()
        self._host.reset(self.setting.key)

    def _on_settings_changed(self, settings: Settings) -> None:
        self.control.show_value(self.setting.value_in(settings))
        self.reset_button.setVisible(not self.setting.is_default_in(settings))
