"""What is around the pages, composed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from desktop_app.gui.engine_host import EngineHost
from desktop_app.gui.error_hooks import log_path
from desktop_app.gui.frame.about import AboutDialog
from desktop_app.gui.frame.edit_menu import EditMenu
from desktop_app.gui.frame.file_menu import FileMenu
from desktop_app.gui.frame.head import HeadLine
from desktop_app.gui.frame.help_menu import HelpMenu
from desktop_app.gui.frame.hints import HintStrip
from desktop_app.gui.frame.key_list import listed_keys
from desktop_app.gui.frame.key_sheet import KeySheet
from desktop_app.gui.frame.report import VersionReport
from desktop_app.gui.frame.view_menu import ViewMenu
from desktop_app.gui.kept import Kept
from desktop_app.gui.recent_files import RecentFiles
from desktop_app.gui.settings.dialog import SettingsDialog


class WindowFrame(QObject):
    """Menus, head line and hints of `window`, and the dialogs that they open."""

    told = Signal(str)
    """Words for the status line."""

    def __init__(self, window: QMainWindow, tabs: QWidget, host: EngineHost, kept: Kept) -> None:
        super().__init__(window)
        self._window = window
        self._host = host
        self._settings = kept.settings
        self.recent = RecentFiles(kept.state)
        self.file = FileMenu(window, self.recent)
        self.edit = EditMenu(window)
        self.view = ViewMenu(window, kept.settings)
        self.help = HelpMenu(window)
        menus = (self.file, self.edit, self.view, self.help)
        self.head = HeadLine(tabs, self.file.settings_action, menus)
        self.head.place_menus(window, menus)
        self.hints = HintStrip()
        self.place_of: Callable[[QWidget], str] = lambda widget: ""
        self._connect()
        if kept.settings.current.show_hints:
            self.hints.begin()
            # Once is enough, however this session ends.
            kept.settings.change(show_hints=False)

    def _connect(self) -> None:
        self.file.settings_asked.connect(self.show_settings)
        self.help.keys_asked.connect(self.show_keys)
        self.help.hints_asked.connect(self.hints.begin)
        self.help.licences_asked.connect(self.show_licences)
        self.help.log_asked.connect(self._on_log_asked)
        self.help.report_asked.connect(self._on_report_asked)
        self.help.about_asked.connect(self.show_about)

    def show_settings(self) -> None:
        """Open the settings, or bring them to the front."""
        self._show(SettingsDialog, lambda: SettingsDialog(self._settings, self._window))

    def show_keys(self) -> None:
        """List every key that works now."""
        entries = listed_keys(self._window, self.place_of)
        self._show(KeySheet, lambda: KeySheet(entries, self._window))

    def show_licences(self) -> None:
        """Tell whose work the application carries."""
        # It reads them by thirty modules that every other start can do without.
        from desktop_app.gui.frame.licence_list import LicenceList

        self._show(LicenceList, lambda: LicenceList(self._window))

    def show_about(self) -> None:
        """Tell what the application is."""

        def make() -> AboutDialog:
            engine = self._host.engine
            dialog = AboutDialog(engine.card if engine else None, self._window)
            dialog.licences_asked.connect(self.show_licences)
            dialog.report_asked.connect(self._on_report_asked)
            return dialog

        self._show(AboutDialog, make)

    def _show(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        for dialog in self._window.findChildren(kind):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return
        make().show()

    def _on_log_asked(self) -> None:
        folder = log_path().parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.told.emit(self.tr("The log is in {folder}").format(folder=folder))

    def _on_report_asked(self) -> None:
        engine = self._host.engine
        report = VersionReport(self._settings.current, engine.card if engine else None)
        QGuiApplication.clipboard().setText(str(report))
        self.told.emit(self.tr("The report of versions is on the clipboard."))
