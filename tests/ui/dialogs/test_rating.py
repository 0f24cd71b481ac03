"""What the report of blinded rating says, for one rater and several, for few pairs and many."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dialogs.desk import opened, press, words
from ui.dialogs.rating import RatingDialog
from ui.dialogs.rating.words import (
    between_words,
    few_patients_words,
    left_out_words,
    level_words,
    value_words,
)
from vein_tracker.model.agreement import (
    MEASUREMENT,
    Agreement,
    Coefficient,
    Endpoint,
    RaterPart,
    Report,
)
from vein_tracker.model.ratings import Grade
from vein_tracker.model.results import Interval
from vein_tracker.tasks.rating import RatingSheet
from vein_tracker.tasks.rating_pairs import LeftOut

KAPPA = Agreement(
    coefficient=Coefficient.KAPPA,
    between=("S. Patel", MEASUREMENT),
    pairs=40,
    patients=22,
    value=0.81,
    interval=Interval(0.66, 0.92),
)
ICC = replace(KAPPA, coefficient=Coefficient.ICC, value=0.842, interval=Interval(0.701, 0.918))
AGAIN = replace(KAPPA, between=("S. Patel", "S. Patel"), pairs=4, patients=4, value=None, interval=None)
PART = RaterPart(
    rater="S. Patel",
    pairs=42,
    cannot_tell=2,
    fewer_in_baseline=1,
    median_seen=Grade.TO_75,
    gone_percent=(36.2, 54.6, 66.7),
    with_measurement=(KAPPA, ICC),
    endpoint=Endpoint(both=12, seen_only=2, measured_only=3, neither=23),
    again=AGAIN,
    again_alike=3,
)


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot) -> RatingDialog:
    dialog = RatingDialog(window, "S. Patel")
    dialog.show_sheet(RatingSheet(pairs=(), left_out={}, rounds=()))
    opened(dialog, qtbot)
    return dialog


def test_the_report_tells_coefficients_with_interval_and_in_plain_words(dialog: RatingDialog) -> None:
    dialog.show_report(Report(raters=(PART,), between=()))
    told = words(dialog)

    assert "Weighted kappa with the measurement\n0.81, 95 % interval 0.66 to 0.92" in told
    assert "ICC(2,1) with the measurement\n0.84, 95 % interval 0.70 to 0.92" in told
    assert "substantial to almost perfect agreement, from 40 pairs of 22 patients" in told
    assert "both 12, only seen 2, only measured 3, neither 23" in told
    assert "3 of 4 graded alike" in told
    assert "Veins gone as graded, median\n51–75 % gone" in told
    assert "Vein length gone as measured, median\n55\u00a0%, the middle half 36 to 67" in told
    assert "Fewer veins seen in the earlier photo\n1 pair" in told
    assert "Between raters" not in told


def test_raters_are_told_beside_each_other(dialog: RatingDialog) -> None:
    other = replace(
        PART, rater="Dr Adam", again=replace(AGAIN, pairs=12, value=0.7, interval=Interval(0.4, 0.9))
    )
    of_two = replace(KAPPA, between=("Dr Adam", "S. Patel"))
    of_all = replace(ICC, between=("Dr Adam", "S. Patel", "Dr Weiß"))
    dialog.show_report(Report(raters=(other, PART), between=(of_two, of_all)))
    told = words(dialog)

    assert "Between raters" in told
    assert "Dr Adam and S. Patel: Weighted kappa" in told
    assert "Dr Adam, S. Patel and Dr Weiß: ICC(2,1)" in told
    assert "Weighted kappa, first and second look\n0.70, 95 % interval 0.40 to 0.90" in told


def test_a_long_report_scrolls_by_keys_with_its_buttons_in_sight(dialog: RatingDialog) -> None:
    dialog.show_report(Report(raters=tuple(replace(PART, rater=f"Rater {n}") for n in range(9)), between=()))
    QApplication.processEvents()
    last = next(one for one in dialog.findChildren(QLabel) if one.text() == "Rater 8")
    assert last.visibleRegion().isEmpty()

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Backtab)
    for _ in range(20):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)

    assert not last.visibleRegion().isEmpty()
    assert not dialog.report.export.visibleRegion().isEmpty()


def test_ratings_that_are_left_out_are_counted_with_the_reason(dialog: RatingDialog) -> None:
    dialog.show_report(Report(raters=(PART,), between=()))
    assert "can no longer be rated" not in words(dialog)

    dialog.show_report(Report(raters=(PART,), between=(), lost={"no_pair": 2, "not_comparable": 1}))
    QApplication.processEvents()
    told = words(dialog)
    assert "can no longer be rated (3): 1 not comparable, 2 no longer a pair" in told


def test_another_report_takes_the_place_of_the_one_before(dialog: RatingDialog) -> None:
    dialog.show_report(Report(raters=(PART,), between=()))
    dialog.show_report(Report(raters=(), between=()))
    QApplication.processEvents()

    assert "S. Patel" not in words(dialog)
    assert "None of the pairs that were graded is comparable any more." in words(dialog)
    assert not dialog.report.export.isEnabled()


def test_a_library_without_pairs_says_what_to_do(dialog: RatingDialog, qtbot: QtBot) -> None:
    told = words(dialog)
    assert "0 pairs of this library can be rated." in told
    assert "before treatment, and again once it has healed" in told
    assert not dialog.start.begin.isEnabled()
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Escape)


def test_too_few_alike_or_without_spread_is_said() -> None:
    assert value_words(replace(KAPPA, pairs=9, value=None)) == "9 pairs: too few for a statistic, it takes 10"
    assert value_words(replace(KAPPA, value=None)) == "cannot be told: all were graded alike"
    assert value_words(replace(KAPPA, value=1.0, interval=None)).startswith("1.00; without any disagreement")
    assert (
        value_words(replace(KAPPA, patients=1, interval=None))
        == "0.81; from one patient no interval can be told"
    )
    assert level_words(replace(KAPPA, value=None)) == ""


@pytest.mark.parametrize(
    ("interval", "level"),
    [
        (Interval(-0.3, 0.1), "no to slight"),
        (Interval(0.21, 0.55), "fair to moderate"),
        (Interval(0.85, 0.95), "almost perfect"),
    ],
)
def test_levels_are_those_of_landis_and_koch(interval: Interval, level: str) -> None:
    told = level_words(replace(KAPPA, interval=interval, patients=1))
    assert told == f"In plain words: {level} agreement, from 40 pairs of 1 patient."


def test_few_patients_are_pointed_out() -> None:
    assert few_patients_words(KAPPA) == ""
    assert few_patients_words(replace(KAPPA, patients=1, interval=None)) == ""
    assert "rather too narrow" in few_patients_words(replace(KAPPA, patients=5))


def test_who_and_what_is_left_out_is_said_in_words() -> None:
    assert between_words(("S. Patel", MEASUREMENT)) == "S. Patel and the measurement"
    assert between_words(("S. Patel", "S. Patel")) == "S. Patel, first and second look"
    assert left_out_words({}) == ""
    assert left_out_words({LeftOut.NOT_MEASURED: 1, LeftOut.CONSENT: 2}) == (
        "Left out: 2 because the patient refused photographs or teaching, 1 not measured yet."
    )
