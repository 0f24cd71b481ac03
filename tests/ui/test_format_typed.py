from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.format.typed import date_hint, typed_date, typed_month, typed_number

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "typed",
    [
        "14/3/1971",
        "14.03.1971",
        "14-3-71",
        "14 3 1971",
        "14031971",
        "140371",
        "1971-03-14",
        "14 Mar 1971",
        "14 march 1971",
        "Mar 14, 1971",
    ],
)
def test_a_day_is_understood_as_people_type_it(typed: str) -> None:
    assert typed_date(typed, TODAY, past=True) == date(1971, 3, 14)


@pytest.mark.parametrize("typed", ["", "31/2/1971", "14/13/1971", "14/3", "soon", "1/2/3/4", "123"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert typed_date(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("5/2027", date(2027, 5, 31)),
        ("02.28", date(2028, 2, 29)),
        ("2027-06", date(2027, 6, 30)),
        ("12 2027", date(2027, 12, 31)),
    ],
)
def test_a_month_on_a_medicine_means_its_last_day(typed: str, last: date) -> None:
    assert typed_month(typed) == last


@pytest.mark.parametrize(
    "typed", ["", "13/2027", "0/2027", "5/202", "05/0000", "0000-05", "5/99999", "1/5/27", "5 x"]
)
def test_what_is_no_month_is_not_guessed(typed: str) -> None:
    assert typed_month(typed) is None


def test_a_short_year_is_of_this_century_unless_it_must_be_past() -> None:
    assert typed_date("1/5/27", TODAY) == date(2027, 5, 1)
    assert typed_date("1/5/27", TODAY, past=True) == date(1927, 5, 1)


def test_the_order_of_day_and_month_is_the_locales() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert typed_date("3/14/1971", TODAY) == date(1971, 3, 14)
    assert date_hint() == "month/day/year"
    QLocale.setDefault(QLocale("sv_SE"))
    assert typed_date("71-03-14", TODAY, past=True) == date(1971, 3, 14)


@pytest.mark.parametrize(
    ("typed", "number"), [("0.5", 0.5), ("0,5", 0.5), (" 2 ", 2.0), (".25", 0.25), ("3.", 3.0)]
)
def test_point_and_comma_both_mark_decimals(typed: str, number: float) -> None:
    assert typed_number(typed) == number


@pytest.mark.parametrize("typed", ["", "half", "1,000.5", "-1", "1e3", "nan", "0.5 ml"])
def test_what_is_no_plain_number_is_not_guessed(typed: str) -> None:
    assert typed_number(typed) is None


@pytest.mark.parametrize("typed", ["14/3/197", "14/3/1071", "14 Mar 197", "1403197"])
def test_a_year_that_lacks_a_digit_or_lies_before_any_patient_is_no_day(typed: str) -> None:
    assert typed_date(typed, TODAY, past=True) is None
