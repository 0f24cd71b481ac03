"""What translators wrote is whole, fits its texts, and is what the window speaks."""

from __future__ import annotations

import gc
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tests.hands import take_away
from tests.translations import LANGUAGES, compile_file, refresh, source_file
from ui import format as written
from ui.app import App
from ui.languages import speak
from vein_tracker import settings
from vein_tracker.settings import Settings

TRANSLATED = ("de", "fr", "es", "tr")
"""The languages whose translators are through: nothing may be missing there from now on."""
FORMS = {"de": 2, "fr": 2, "es": 2, "tr": 1}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
UNWANTED = {
    "de": r"\b(heil(t|en|ung)\b|geheilt|Diagnose|Risiko|Erfolg|erfolgreich|Schweregrad)",
    "fr": r"\b(guéri|diagnosti|risque|succès|réussi)",
    "es": r"\b(curad[oa]|curar|curación|diagnósti|diagnosti|riesgo|éxito)",
    "tr": r"\b(tedavi etti|iyileştir|teşhis|tanı koy|risk|başarı)",
}
"""What is never said of a patient's skin: cured, diagnosed, a risk, a success."""


@dataclass(frozen=True)
class Message:
    """A text with what was made of it, in each plural form that it has."""

    context: str
    source: str
    hint: str
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path) -> Iterator[Message]:
    """Yield what a file holds."""
    for context in ET.parse(file).getroot().iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name") or "",
                one.findtext("source") or "",
                one.findtext("comment") or "",
                tuple(plural) if one.get("numerus") else (translation.text or "",),
                translation.get("type") is None,
            )


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The files as they would be if the sources were read again."""
    folder = tmp_path_factory.mktemp("translations")
    for language in LANGUAGES:
        shutil.copy(source_file(language), folder)
    files = {language: source_file(language, folder) for language in LANGUAGES}
    refresh(files[language] for language in TRANSLATED)
    return files


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_missing(language: str, refreshed: dict[str, Path]) -> None:
    missing = [one.source for one in messages(refreshed[language]) if not one.finished or not all(one.forms)]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stays(language: str) -> None:
    for one in messages(source_file(language)):
        for form in filter(None, one.forms):
            wanted, there = PLACEHOLDER.findall(one.source), PLACEHOLDER.findall(form)
            offered = PLACEHOLDER.findall(one.hint)
            if offered:  # a hint for translators names what may be filled in instead
                assert there, one.source
                assert set(there) <= set(offered), one.source
            else:
                assert set(wanted) == set(there), one.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_its_forms(language: str) -> None:
    plural = [one for one in messages(source_file(language)) if "%n" in one.source]
    assert {one.context for one in plural} == {"Counts"}
    assert all(len(one.forms) == FORMS[language] for one in plural if one.finished)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_are_never_used_are_not_used(language: str) -> None:
    unwanted = re.compile(UNWANTED[language], re.IGNORECASE)
    finished = (one for one in messages(source_file(language)) if one.finished)
    said = [form for one in finished for form in one.forms if unwanted.search(form)]
    assert said == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_what_was_translated(language: str, tmp_path: Path) -> None:
    compile_file(source_file(language), tmp_path / "anew.qm")
    assert source_file(language).with_suffix(".qm").read_bytes() == (tmp_path / "anew.qm").read_bytes()


@pytest.fixture
def british_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en", QLocale.c())
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_window_speaks_it(language: str, qapp: QApplication, british_again: None) -> None:
    english = written.areas(3), QCoreApplication.translate("actions", "New patient")

    speak(qapp, language, QLocale.c())
    gc.collect()
    waste = [bytes([number]) * size for size in (1_000, 200_000, 300_000) for number in range(200)]

    assert waste, "lies over whatever was let go of"
    assert QLocale().name().startswith(language)
    single = [one for one in messages(source_file(language)) if "%n" not in one.source]
    heard = [QCoreApplication.translate(one.context, one.source) for one in single]
    assert heard == [one.forms[0] for one in single]
    assert all(word not in english for word in (written.areas(3), written.areas(1)))
    assert QCoreApplication.translate("actions", "New patient") not in english


def test_what_was_chosen_in_the_settings_is_spoken_from_the_start(
    qapp: QApplication, british_again: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    settings.save(settings.settings_file(), Settings(language="tr"))

    app = App(qapp)

    assert QLocale().language() is QLocale.Language.Turkish
    assert written.percent(8.4) == "%8,4"
    app.end()
    take_away(app.window)


def test_it_is_spoken_on_while_an_update_writes_over_its_file(
    qapp: QApplication, british_again: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    file = folder / "vein_tracker_de.qm"
    shutil.copy(source_file("de").with_suffix(".qm"), file)
    monkeypatch.setattr("ui.theme.assets.resources_folder", lambda: tmp_path)
    speak(qapp, "de", QLocale.c())
    with file.open("r+b") as opened:
        opened.write(bytes(file.stat().st_size))

    assert QCoreApplication.translate("actions", "New patient") == "Neuer Patient"


def test_english_is_spoken_where_nothing_else_is_wanted(qapp: QApplication, british_again: None) -> None:
    speak(qapp, "de", QLocale.c())
    speak(qapp, "system", QLocale("it_IT"))

    assert QCoreApplication.translate("actions", "New patient") == "New patient"
    assert QLocale().name() == "en_GB"


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("tr", "İptal")])
def test_qts_own_words_are_spoken_too(
    language: str, cancel: str, qapp: QApplication, british_again: None
) -> None:
    speak(qapp, language, QLocale.c())
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
