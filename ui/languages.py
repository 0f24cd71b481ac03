"""Which language the window speaks, and in whose way it writes dates and numbers."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.theme import resource
from vein_tracker.settings import LANGUAGES

SYSTEM: Final = "system"
_ENGLISH: Final = "en"
_HOMES: Final = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "tr": "tr_TR"}
_MARK: Final = "language"


def locale_of(chosen: str, system: QLocale) -> QLocale:
    """Return the locale of a setting: the system's own where its language is spoken, else the language's home.

    A system whose language is not spoken gets British English whole, as foreign months read oddly in it.
    """
    spoken = _code(system)
    code = spoken if chosen == SYSTEM else chosen
    if code not in LANGUAGES:
        code = _ENGLISH
    return system if code == spoken else QLocale(_HOMES[code])


def speak(application: QCoreApplication, chosen: str, system: QLocale | None = None) -> None:
    """Speak the language of a setting from now on; what is already shown keeps its words."""
    locale = locale_of(chosen, system or QLocale.system())
    QLocale.setDefault(locale)
    for former in application.findChildren(QTranslator, _MARK):
        application.removeTranslator(former)
        former.deleteLater()
    of_qt = _translator(application)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    code = _code(locale)
    if code != _ENGLISH:
        ours = _translator(application)
        ours.load(_words(code))
        application.installTranslator(ours)


@cache
def _words(code: str) -> bytes:
    """Return what translators wrote, kept for good: a translator reads it as long as it speaks.

    It would read its file as long, and speak English once an update of the app has written over that.
    """
    return resource(f"translations/vein_tracker_{code}.qm")


def _translator(application: QCoreApplication) -> QTranslator:
    made = QTranslator(application)
    made.setObjectName(_MARK)
    return made


def _code(locale: QLocale) -> str:
    return locale.name().split("_")[0]
