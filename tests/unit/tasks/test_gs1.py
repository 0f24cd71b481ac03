"""What a scanner typed: lot and expiry of a vial, whichever way it writes them."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vein_tracker.errors import VeinTrackerError
from vein_tracker.tasks.gs1 import GS, Scanned, read_code

TODAY = date(2026, 11, 22)
PRODUCT = "04012345123456"
EXPECTED = Scanned(lot="A12-B", expiry=date(2027, 5, 31), product=PRODUCT)


@pytest.mark.parametrize(
    "typed",
    [
        f"01{PRODUCT}1727053110A12-B",
        f"01{PRODUCT}10A12-B{GS}17270531",
        f"]d201{PRODUCT}1727053110A12-B",
        f"]C101{PRODUCT}10A12-B{GS}17270531{GS}",
        f"{GS}01{PRODUCT}10A12-B{GS}17270531",
        f"(01){PRODUCT}(17)270531(10)A12-B",
        f"(01) {PRODUCT} (10) A12-B (17) 270531",
        f"01{PRODUCT}10A12-B<GS>17270531",
        f"01{PRODUCT}21SERIAL{GS}240XY{GS}1727053110A12-B",
        f"01{PRODUCT}3103000500{GS}17270531{GS}10A12-B",
        f"01{PRODUCT}1125010117270531{GS}10A12-B\r",
        f"{GS}1727053101{PRODUCT}10A12-B",
        f"]d201{PRODUCT}410401234500000910A12-B{GS}17270531",
    ],
)
def test_lot_and_expiry_are_read_whatever_the_order_and_the_separators(typed: str) -> None:
    assert read_code(typed, TODAY) == EXPECTED


def test_a_day_of_nought_is_the_end_of_the_month() -> None:
    assert read_code(f"01{PRODUCT}17280200", TODAY).expiry == date(2028, 2, 29)


@pytest.mark.parametrize(("written", "year"), [("75", 2075), ("76", 2076), ("77", 1977), ("99", 1999)])
def test_the_century_is_the_nearest(written: str, year: int) -> None:
    assert read_code(f"01{PRODUCT}17{written}0101", TODAY).expiry == date(year, 1, 1)


@pytest.mark.parametrize(
    "typed",
    [
        f"01{PRODUCT}17271331",
        f"01{PRODUCT}17270230",
        f"01{PRODUCT}172705",
        "01040123451234571727053110A1",
        f"(01){PRODUCT}(17)27O531(10)A1",
        "]d2010401234512345X",
    ],
)
def test_what_was_misread_is_refused(typed: str) -> None:
    with pytest.raises(VeinTrackerError) as raised:
        read_code(typed, TODAY)
    assert raised.value.text.code == "code_misread"


@pytest.mark.parametrize("typed", ["4012345123456", PRODUCT, f"01{PRODUCT}", "96385074"])
def test_the_products_number_is_no_lot(typed: str) -> None:
    with pytest.raises(VeinTrackerError) as raised:
        read_code(typed, TODAY)
    assert raised.value.text.code == "code_is_a_product"


@pytest.mark.parametrize("typed", ["L123", "4012345123457", "17A", "0104012345", "VT 17/4", "(A)123"])
def test_a_plain_code_is_the_lot(typed: str) -> None:
    assert read_code(f" {typed}\r\n", TODAY) == Scanned(lot=typed)


@given(
    lot=st.from_regex(r"[A-Z0-9\-/.]{1,20}", fullmatch=True), day=st.dates(date(1990, 1, 1), date(2070, 1, 1))
)
def test_what_is_written_is_read(lot: str, day: date) -> None:
    typed = f"01{PRODUCT}10{lot}{GS}17{day:%y%m%d}"
    found = read_code(typed, TODAY)
    assert (found.lot, found.product) == (lot, PRODUCT)
    assert found.expiry == day


@given(typed=st.text(max_size=60) | st.from_regex(r"01\d{14}1[07]\w*", fullmatch=True))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    with contextlib.suppress(VeinTrackerError):
        found = read_code(typed, TODAY)
        assert found.lot is not None or found.expiry is not None
