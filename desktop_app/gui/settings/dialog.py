"""All settings, changed at once and while the window is in use."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.look import SPACE, set_role
from desktop_app.gui.scrolling import scrollable, size_in_type
from desktop_app.gui.settings import wording
from desktop_app.gui.settings.host import SettingsHost
from desktop_app.gui.settings.setting_row import CONTROL, SettingRow
from desktop_app.settings.table import SETTINGS, Group, differing
from desktop_app.settings.values import DEFAULTS, Settings


class SettingsDialog(QDialog):
    """A list of groups and, beside it, the settings of one; does not block the window."""

    def __init__(self, host: SettingsHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._before_reset: Settings | None = None
        """What `Reset all` has just taken back, as long as nothing else was changed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Settings"))
        self.rows: dict[str, SettingRow] = {}
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        set_role(self.groups, "side")
        self.pages = QStackedWidget()
        for group in Group:
            self.groups.addItem(wording.group_title(group))
            self.pages.addWidget(self._page_of(group))
        self.reset_all_button = QPushButton(self.tr("Reset &all"))
        self.reset_all_button.setAutoDefault(False)
        self.reset_all_button.clicked.connect(self._on_reset_all_clicked)
        self._lay_out()
        self.groups.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.groups.setCurrentRow(0)
        host.follow(self._on_settings_changed)

    def _page_of(self, group: Group) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(CONTROL, 1)
        for setting in SETTINGS:
            if setting.group is group:
                self.rows[setting.key] = SettingRow(setting, self._host, grid)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        heading = QLabel(wording.group_title(group))
        set_role(heading, "subhead")
        layout.addWidget(heading)
        layout.addLayout(grid)
        layout.addStretch()
        return scrollable(page)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.groups)
        middle.addWidget(self.pages, 1)
        self.groups.setMinimumWidth(22 * SPACE)
        self.groups.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(middle, 1)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        buttons.addButton(self.reset_all_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_reset(self, settings: Settings) -> None:
        can_undo = self._before_reset is not None
        words = self.tr("&Undo the reset") if can_undo else self.tr("Reset &all")
        self.reset_all_button.setText(words)
        self.reset_all_button.setEnabled(can_undo or bool(differing(settings, DEFAULTS)))

    def _on_settings_changed(self, settings: Settings) -> None:
        self._before_reset = None
        self._show_reset(settings)

    def _on_reset_all_clicked(self) -> None:
        """Take all back, or, right after that, take that back."""
        if self._before_reset:
            before = self._before_reset
            changed = differing(before, DEFAULTS)
            self._host.change(**{one.key: one.value_in(before) for one in changed})
        else:
            before = self._host.current
            self._host.reset()
            self._before_reset = before
            self._show_reset(self._host.current)

    def sizeHint(self) -> QSize:
        return size_in_type(self, letters=110, lines=32)
