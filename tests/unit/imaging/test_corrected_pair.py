"""Each photo's corrections count in the frame that a pair shares, and the interval keeps its width."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.corrected_pair import (
    PairMasks,
    carried_back,
    corrected_comparison,
    corrected_masks,
)
from vein_tracker.imaging.deform import Field
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.results import U8, Comparison, Interval, Reason, Verdict

SHIFTED = Warp(np.array([[2.0, 0, 40], [0, 2.0, -20], [0, 0, 1]]))
"""AFTER was taken from half as far, and moved."""


def mask(*boxes: tuple[int, int, int, int]) -> U8:
    drawn: U8 = np.zeros((200, 300), np.uint8)
    for top, bottom, left, right in boxes:
        drawn[top:bottom, left:right] = 255
    return drawn


@pytest.fixture
def masks() -> PairMasks:
    return PairMasks(mask((50, 60, 0, 300)), mask((50, 60, 0, 150)), mask((0, 200, 0, 300)))


@pytest.fixture
def found() -> Comparison:
    return Comparison(
        recipe="test",
        comparable=True,
        verdict=Verdict.LESS,
        coverage_before_percent=5.0,
        coverage_after_percent=2.5,
        coverage_after_interval_percent=Interval(2.0, 3.0),
        change_percent=-50.0,
        change_interval_percent=Interval(-60.0, -40.0),
        length_change_percent=-50.0,
    )


def test_without_strokes_nothing_changes_but_the_length(masks: PairMasks, found: Comparison) -> None:
    same = corrected_masks(masks, (), (), SHIFTED, (1.0, 1.0))

    compared = corrected_comparison(found, masks, same)

    assert compared.change_percent == found.change_percent
    assert compared.change_interval_percent == found.change_interval_percent
    assert compared.verdict is Verdict.LESS


def test_a_vein_removed_in_the_baseline_was_never_there(masks: PairMasks, found: Comparison) -> None:
    removed = Stroke(kind=StrokeKind.REMOVED, points=((225.0, 30.0), (225.0, 80.0)), width=151)

    corrected = corrected_masks(masks, (removed,), (), SHIFTED, (1.0, 1.0))
    compared = corrected_comparison(found, masks, corrected)

    assert compared.coverage_before_percent == pytest.approx(2.5, abs=0.02)
    assert compared.change_percent == pytest.approx(0, abs=1)
    assert compared.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert compared.change_interval_percent == pytest.approx((-20, 20), abs=1)


def test_a_vein_added_in_the_follow_up_counts_over_the_same_skin(masks: PairMasks, found: Comparison) -> None:
    added = Stroke(kind=StrokeKind.ADDED, points=((340.0, 91.0), (640.0, 91.0)), width=19.9)

    corrected = corrected_masks(masks, (), (added,), SHIFTED, (1.0, 1.0))
    compared = corrected_comparison(found, masks, corrected)

    assert corrected.after[54, 200:299].all()
    assert not corrected.before[70:].any()
    assert compared.coverage_after_percent == pytest.approx(5.0, abs=0.15)
    assert compared.change_percent == pytest.approx(0, abs=3)


def test_a_stroke_goes_back_through_soft_tissue() -> None:
    field = Field(np.full((4, 5, 2), 6.0), (300, 200))
    stroke = Stroke(kind=StrokeKind.ADDED, points=((100.0, 80.0), (140.0, 80.0)), width=4)

    back = carried_back(stroke, Warp(SHIFTED.homography, field))

    assert back.points[0] == pytest.approx((24.0, 44.0), abs=0.01)
    assert back.width == pytest.approx(2.0)


def test_what_is_not_comparable_stays_so(masks: PairMasks) -> None:
    refused = Comparison(recipe="test", comparable=False, reasons=(Reason.LIGHT,))

    assert corrected_comparison(refused, masks, masks) is refused


def test_a_baseline_without_veins_has_no_share_to_change(masks: PairMasks, found: Comparison) -> None:
    all_of_it = Stroke(kind=StrokeKind.REMOVED, points=((0.0, 55.0), (300.0, 55.0)), width=40)

    corrected = corrected_masks(masks, (all_of_it,), (), SHIFTED, (1.0, 1.0))
    compared = corrected_comparison(found, masks, corrected)

    assert compared.change_percent is None
    assert compared.verdict is Verdict.MORE
