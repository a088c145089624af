"""The languages of the program by Qt's translations: ours, and those of Qt's own buttons and menus."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from inspector.errors import ResourceError
from inspector.language import ENGLISH, Language, language_code, tr, use_language
from inspector.resource_files import languages, resource_path

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

CONTEXT = "MSI Inspector"
"""Of every message in our translations."""
_OF_QT = "translation of Qt's own texts"


def choose_language(*wanted: str) -> str:
    """The first of these languages that the program speaks, or else of those of the system, or else English."""
    spoken = languages()
    of_system = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in (*wanted, *of_system) if code in spoken), ENGLISH)


def speak(code: str) -> None:
    """Choose the language of every sentence from now on; before the first package is read and the first window made.

    Raises:
        ResourceError: the translation is missing or damaged.
    """
    use_language(None if code == ENGLISH else load_language(code))


@cache
def load_language(code: str) -> Language:
    """Our translation into a language, one of `languages()` but English.

    Raises:
        ResourceError: it is missing or damaged.
    """
    name = f"msi-inspector_{code}.qm"
    translator = QTranslator()
    if not translator.load(str(resource_path("translations", name))):
        raise ResourceError(
            tr("The translation {name} cannot be read", name=name),
            advice=tr("Install msi-inspector again; its files are damaged."),
        )

    @cache  # asking Qt takes longer than all the rest; with a number it is asked again, as there is no end of numbers
    def look_up_plain(text: str, disambiguation: str) -> str:
        return translator.translate(CONTEXT, text, disambiguation) or ""

    def look_up(text: str, disambiguation: str, n: int | None) -> str:
        if n is None:
            return look_up_plain(text, disambiguation)
        return translator.translate(CONTEXT, text, disambiguation, n) or ""

    locale = QLocale(code)
    return Language(code, look_up, locale.groupSeparator(), locale.decimalPoint())


def translate_qt(application: QCoreApplication) -> None:
    """Give Qt's own texts and numbers the language that is spoken."""
    code = language_code()
    for old in application.findChildren(QTranslator, _OF_QT):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale.c() if code == ENGLISH else QLocale(code))
    if code != ENGLISH:
        translator = QTranslator(application)
        translator.setObjectName(_OF_QT)
        # a distribution may have left Qt's translations out: its buttons are English then, and nothing else is
        if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(translator)
