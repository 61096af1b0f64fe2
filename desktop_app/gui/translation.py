"""Puts the window into a language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from desktop_app.language import set_translator
from desktop_app.settings.values import Language

TRANSLATIONS_DIR = Path(__file__).parent / "translations"


def system_language() -> Language:
    """The first of the languages the user has told the system that the window can speak."""
    for name in QLocale.system().uiLanguages():
        if name.startswith("en"):
            return Language.ENGLISH
        # Whoever reads Chinese in Hong Kong reads it in these characters too.
        if name.startswith(("zh-Hant", "zh-TW", "zh-HK", "zh-MO")):
            return Language.TRADITIONAL_CHINESE
    return Language.ENGLISH


def spoken(chosen: Language) -> Language:
    """What a choice comes to on this computer: English or another, never the system's."""
    return system_language() if chosen is Language.SYSTEM else chosen


class Translation(QObject):
    """The application's words, those of Qt's own dialogs, and its locale.

    Numbers and dates are written as the system does where it speaks the chosen language too.
    Widgets that exist already keep their words: they are to be made anew.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = Language.ENGLISH

    def use(self, chosen: Language) -> None:
        """Speak the language from now on.

        Raises FileNotFoundError where the application's folder lacks its words.
        """
        language = spoken(chosen)
        self._remove()
        if language is not Language.ENGLISH:
            self._install(f"qtbase_{language}", QLibraryInfo.path(_TRANSLATIONS_PATH))
            if not self._install(language, str(TRANSLATIONS_DIR)):
                raise FileNotFoundError(f"{TRANSLATIONS_DIR / language}.qm cannot be read")
        set_translator(QCoreApplication.translate if self._installed else None)
        QLocale.setDefault(_locale_for(language))
        self.language = language

    def shutdown(self) -> None:
        """Back to English, as before."""
        self._remove()
        set_translator(None)
        QLocale.setDefault(QLocale.system())

    def _install(self, name: str, folder: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(name, folder):
            translator.deleteLater()
            return False
        self._app.installTranslator(translator)
        self._installed.append(translator)
        return True

    def _remove(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()


_TRANSLATIONS_PATH = QLibraryInfo.LibraryPath.TranslationsPath


def _locale_for(language: Language) -> QLocale:
    system = QLocale.system()
    return system if system_language() is language else QLocale(language)
