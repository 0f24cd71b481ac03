"""Figures, dates and words as people read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui import format as written
from vein_tracker import errors
from vein_tracker.model import records, results
from vein_tracker.model.records import AnatomicalSite, Side
from vein_tracker.text import Text

ENUMERATIONS = [
    *(getattr(records, name) for name in ("Side", "AnatomicalSite", "ViewKind", "ConsentPurpose")),
    *(getattr(records, name) for name in ("ConsentState", "Tick", "Procedure", "Moment", "Posture")),
    *(getattr(records, name) for name in ("Polarisation", "Background", "Lighting")),
    *(getattr(results, name) for name in ("ScaleSource", "VeinKind", "Flag", "Reason", "Verdict")),
]


@pytest.fixture
def german() -> Iterator[None]:
    """Numbers and dates as in Germany."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def test_change_has_a_real_minus_and_no_break_before_its_unit() -> None:
    assert written.change_percent(-83.2) == "−83\u00a0%"
    assert written.change_percent(12) == "+12\u00a0%"
    assert written.change_percent(-0.3) == "0\u00a0%"


def test_what_cannot_be_said_is_a_dash() -> None:
    assert (written.percent(None), written.change_percent(None), written.millimetres(None)) == ("–",) * 3


def test_interval_is_written_in_words_since_a_dash_beside_a_minus_misleads() -> None:
    assert written.interval(-87.3, -78.1) == "−87 to −78"
    assert written.interval(4.1, 4.9, 1) == "4.1 to 4.9"


def test_span_uses_an_en_dash() -> None:
    assert written.span(1, 3) == "1–3"


def test_common_unit_of_two_figures_is_written_once() -> None:
    assert written.from_to(written.percent(8.4), written.percent(1.4)) == "8.4 → 1.4\u00a0%"
    assert written.from_to(written.percent(None), written.percent(1.4)) == "– → 1.4\u00a0%"


def test_large_numbers_are_grouped_as_the_locale_does() -> None:
    assert written.millimetres(1240) == "1,240\u00a0mm"


@pytest.mark.usefixtures("german")
def test_german_locale_writes_comma_and_german_months() -> None:
    assert written.percent(8.4) == "8,4\u00a0%"
    assert written.day(date(2026, 5, 9)) == "9 Mai 2026"


def test_days_have_their_month_in_letters() -> None:
    assert written.day(date(2026, 2, 9)) == "9 Feb 2026"
    assert written.day_short(date(2026, 2, 9)) == "9 Feb"


@pytest.mark.parametrize(
    ("birth", "today", "age"),
    [
        (date(1971, 3, 14), date(2026, 3, 13), 54),
        (date(1971, 3, 14), date(2026, 3, 14), 55),
        (date(2004, 2, 29), date(2026, 2, 28), 21),
        (date(2004, 2, 29), date(2026, 3, 1), 22),
    ],
)
def test_age_in_whole_years(birth: date, today: date, age: int) -> None:
    assert written.age(birth, today) == age


def test_birth_is_shown_with_age() -> None:
    assert written.born(date(1971, 3, 14), date(2026, 11, 8)) == "14 Mar 1971 (55)"
    assert written.born(None, date(2026, 11, 8)) == "date of birth not known"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2026, 2, 9), "+0 d"),
        (date(2026, 2, 12), "+3 d"),
        (date(2026, 3, 23), "+6 wk"),
        (date(2026, 11, 8), "+39 wk"),
        (date(2026, 1, 12), "−4 wk"),
    ],
)
def test_time_since_the_baseline(value: date, text: str) -> None:
    assert written.since(date(2026, 2, 9), value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2026, 11, 8), "today"),
        (date(2026, 11, 5), "3 d"),
        (date(2026, 10, 25), "2 wk"),
        (date(2024, 10, 25), "2 y"),
    ],
)
def test_how_long_ago(value: date, text: str) -> None:
    assert written.ago(value, date(2026, 11, 8)) == text


def test_side_is_shouted_only_where_asked() -> None:
    assert written.place(AnatomicalSite.THIGH, Side.RIGHT, "lateral") == "Right thigh, lateral"
    assert written.place_shout(AnatomicalSite.THIGH, Side.RIGHT, "lateral") == "RIGHT thigh, lateral"
    assert written.place_shout(AnatomicalSite.NOSE, Side.MIDDLE) == "Nose"


@pytest.mark.parametrize("enumeration", ENUMERATIONS)
def test_every_value_has_a_word_of_its_own(enumeration: type[records.Side]) -> None:
    words = [written.word(value) for value in enumeration]
    assert len(set(words)) == len(words)
    assert all(re.fullmatch(r"[A-Z][^_]+", word) for word in words)


@pytest.mark.parametrize("value", [*results.Flag, *results.Reason])
def test_every_limit_says_what_is_wrong_and_after_the_colon_what_to_do(
    value: results.Flag | results.Reason,
) -> None:
    assert re.fullmatch(r"[A-Z][^:.]+: [a-z].+[a-z]\.", written.advice(value))
    assert len(written.word(value)) <= 24


def test_sentence_of_the_core_is_filled_in() -> None:
    text = errors.PHOTO_TOO_SMALL(width=30, height=40, least=64)
    assert "30 × 40" in written.sentence(text)


def test_sentence_without_its_arguments_does_not_hide_the_failure() -> None:
    with pytest.raises(KeyError):
        written.sentence(Text("broken", "{missing}"))


def test_counts() -> None:
    assert (written.photos(1), written.sessions(5), written.areas(2)) == ("1 photo", "5 sessions", "2 areas")


def test_people() -> None:
    assert written.person("Marsh", "Alice") == "Marsh, Alice"
    assert written.person("Marsh") == "Marsh"
    assert written.initials("Marsh") == "MA"
