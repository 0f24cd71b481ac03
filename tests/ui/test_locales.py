"""Dates, numbers and units in each language, as they are written and as they are typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui import format as written
from ui.format.typed import date_hint, typed_date, typed_number
from ui.format.words import WORDS
from ui.languages import locale_of
from vein_tracker.model.records import ConsentState, Tick
from vein_tracker.settings import LANGUAGES
from vein_tracker.text import Text

TODAY = date(2026, 11, 22)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Write as a language's home does."""
    before = QLocale()
    QLocale.setDefault(locale_of(request.param, QLocale.c()))
    yield request.param
    QLocale.setDefault(before)


def in_each(**expected: str) -> pytest.MarkDecorator:
    assert set(expected) == set(LANGUAGES)
    return pytest.mark.parametrize(("language", "expected"), expected.items(), indirect=["language"])


@in_each(en="8.4\u00a0%", de="8,4\u00a0%", fr="8,4\u202f%", es="8,4\u00a0%", tr="%8,4")
def test_percent_stands_where_the_language_puts_it(language: str, expected: str) -> None:
    assert written.percent(8.4) == expected


@in_each(en="−83\u00a0%", de="−83\u00a0%", fr="−83\u202f%", es="−83\u00a0%", tr="−%83")
def test_a_change_keeps_its_sign_in_front(language: str, expected: str) -> None:
    assert written.change_percent(-83) == expected


@in_each(
    en="12,400\u00a0mm",
    de="12.400\u00a0mm",
    fr="12\u202f400\u00a0mm",
    es="12.400\u00a0mm",
    tr="12.400\u00a0mm",
)
def test_thousands_are_set_apart_as_the_language_does(language: str, expected: str) -> None:
    assert written.millimetres(12_400) == expected


@in_each(
    en="day/month/year", de="day.month.year", fr="day/month/year", es="day/month/year", tr="day.month.year"
)
def test_the_hint_shows_how_a_date_is_typed_here(language: str, expected: str) -> None:
    assert date_hint() == expected


@in_each(en="9 May 2026", de="9 Mai 2026", fr="9 mai 2026", es="9 may 2026", tr="9 May 2026")
def test_months_have_the_languages_names(language: str, expected: str) -> None:
    assert written.day(date(2026, 5, 9)) == expected


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("form", [QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat])
def test_a_month_is_understood_by_its_name(language: str, month: int, form: QLocale.FormatType) -> None:
    name = QLocale().monthName(month, form)
    for typed in (f"9 {name} 2026", f"9. {name.upper()} 2026", f"9 de {name.rstrip('.')} de 2026"):
        assert typed_date(typed, TODAY) == date(2026, month, 9), typed


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_what_is_written_is_understood_when_it_is_typed(language: str) -> None:
    assert typed_date(written.day(date(2026, 9, 3)), TODAY) == date(2026, 9, 3)
    assert typed_date("3/9/2026", TODAY) == typed_date("3.9.26", TODAY) == date(2026, 9, 3)
    assert typed_number(written.number(0.25, 2)) == 0.25
    assert typed_number(written.number(12_400)) == 12_400
    assert typed_number("0.5") == typed_number("0,5") == 0.5


@in_each(en="1500.0", de="1.5", fr="1.5", es="1.5", tr="1.5")
def test_a_comma_that_could_mean_either_is_read_by_locale(language: str, expected: str) -> None:
    assert typed_number("1,500") == float(expected)


def test_the_system_is_followed_where_its_language_is_spoken() -> None:
    assert locale_of("system", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("de", QLocale("de_AT")).name() == "de_AT"
    assert locale_of("system", QLocale("it_IT")).name() == "en_GB"
    assert locale_of("system", QLocale.c()).name() == "en_GB"
    assert locale_of("fr", QLocale("de_AT")).name() == "fr_FR"
    assert locale_of("klingon", QLocale("en_US")).name() == "en_US"


@pytest.mark.parametrize("language", ["tr"], indirect=True)
def test_small_and_large_letters_are_those_of_the_language(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert language == "tr"
    monkeypatch.setitem(WORDS[ConsentState], "given", "İzin var")
    assert written.in_sentence(ConsentState.GIVEN) == "izin var"
    assert written.standing(Text("test", "iptal edildi")) == "İptal edildi."
    assert written.small_first("İç bacak") == "iç bacak"


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "bruise"), ("de", "Bluterguss")], indirect=["language"]
)
def test_within_a_sentence_german_writes_nouns_large(
    language: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(WORDS[Tick], "bruise", {"de": "Bluterguss", "en": "Bruise"}[language])
    assert written.in_sentence(Tick.BRUISE) == expected
