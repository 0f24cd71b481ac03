"""What is said of a room: rounded up, dated, and never for another camera in silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.ui.test_judgement import BASELINE, later
from tests.ui.window.course import BLURRED, compared
from ui.actions import Do
from ui.format.setup import floor_percent, state_tip, state_words
from ui.pages.facts import facts_of
from ui.pages.judgement import advices, notes
from ui.widgets.chip import ChipKind
from vein_tracker.model.records import SetupCheck
from vein_tracker.tasks.room_floor import NOT_CHECKED, RoomFloor, SetupState
from vein_tracker.tasks.trend import SeriesPhoto

CHECK = SetupCheck(
    checked_at=datetime(2026, 5, 3, 9, tzinfo=UTC),
    device="Camera A",
    recipe="4",
    shots=10,
    coverage_percent=8.0,
    floor_percent=11.2,
    floor_points=0.9,
    light_spread=1.0,
    sharpness_spread=4.0,
    distance_spread=2.0,
)
OTHER_CAMERA = RoomFloor(state=SetupState.OTHER_CAMERA, nearest=CHECK)
OTHER_RECIPE = RoomFloor(state=SetupState.OTHER_RECIPE, nearest=CHECK)


def taken_with(floor: RoomFloor) -> SeriesPhoto:
    return replace(later(compared(8.4, 1.4)), setup=floor)


@pytest.mark.parametrize(("floor", "said"), [(11.2, "12"), (12.0, "12"), (0.2, "1")])
def test_a_floor_is_rounded_up_as_less_cannot_be_told(floor: float, said: str) -> None:
    assert floor_percent(replace(CHECK, floor_percent=floor)) == f"{said}\u00a0%"


@pytest.mark.parametrize(
    ("floor", "words", "tip"),
    [
        (NOT_CHECKED, "not yet checked here", "Nobody knows yet"),
        (
            RoomFloor(state=SetupState.CHECKED, check=CHECK, nearest=CHECK),
            "checked 3 May 2026: from 12\u00a0%",
            "wider anyway",
        ),
        (
            RoomFloor(state=SetupState.CHECKED, check=CHECK, nearest=CHECK, widened=True),
            "checked 3 May 2026: from 12\u00a0%",
            "widened to it",
        ),
        (OTHER_CAMERA, "not yet checked with this camera", "3 May 2026 with Camera A: from 12\u00a0%"),
        (OTHER_RECIPE, "to be checked again", "with recipe 4"),
    ],
)
def test_each_state_has_its_words(floor: RoomFloor, words: str, tip: str) -> None:
    assert state_words(floor) == words
    assert tip in state_tip(floor)


def test_the_facts_of_a_photo_name_the_set_up_and_lead_to_its_check() -> None:
    for shown in (BASELINE, taken_with(OTHER_CAMERA)):
        (fact,) = [one for one in facts_of(BASELINE, shown) if one.label == "Set-up"]
        assert fact.act is Do.CHECK_SETUP


@pytest.mark.parametrize(
    ("floor", "chip"),
    [(OTHER_CAMERA, "Other camera than checked"), (OTHER_RECIPE, "Set-up: check again")],
)
def test_a_check_that_does_not_hold_is_pointed_out_beside_the_pair(floor: RoomFloor, chip: str) -> None:
    shown = taken_with(floor)
    for said in (notes(shown, BASELINE), advices(shown, BASELINE)):
        (note,) = [one for one in said if one.text == chip]
        assert (note.kind, note.tip) == (ChipKind.CAUTION, state_tip(floor))


def test_where_nothing_is_compared_or_nothing_was_checked_no_chip_is_needed() -> None:
    apart = replace(later(BLURRED), setup=OTHER_CAMERA)
    for shown in (apart, taken_with(NOT_CHECKED)):
        said = [note.text for note in (*notes(shown, BASELINE), *advices(shown, BASELINE))]
        assert not any("checked" in text or "Set-up" in text for text in said)


def test_repeats_that_are_told_together_are_counted() -> None:
    shown = replace(later(compared(8.4, 1.4)), repeats=("one", "two", "three"), shots=2)

    facts = {fact.label: fact.value for fact in facts_of(BASELINE, shown)}

    assert facts["Told together"] == "3 photos, 2 of them independent"
