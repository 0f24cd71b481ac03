"""What is gone, remains or is new, and how long and large it is, where the answer is known."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.change_map import changed_veins
from vein_tracker.model.results import U8
from vein_tracker.model.shown import ChangeClass, ChangedVeins

SHAPE = (600, 800)
SKIN: U8 = np.full(SHAPE, 255, np.uint8)
HALF = (0.5, 0.5)
WIDTH = 5

Line = tuple[tuple[int, int], tuple[int, int]]


def _drawn(*lines: Line, width: int = WIDTH) -> U8:
    """Return a mask of lines that run level, exactly so wide."""
    mask = np.zeros(SHAPE, np.uint8)
    for (left, row), (right, _) in lines:
        mask[row - width // 2 : row + width // 2 + 1, left:right] = 255
    return mask


def _by_class(before: U8, after: U8, px_per_mm: float | None = None) -> dict[ChangeClass, ChangedVeins]:
    return {one.kind: one for one in changed_veins(before, after, SKIN, HALF, px_per_mm)}


OLD, KEPT, FRESH = ((100, 100), (500, 100)), ((100, 300), (400, 300)), ((100, 500), (300, 500))


def test_each_class_has_its_length_and_area_in_the_baselines_own_pixels() -> None:
    found = _by_class(_drawn(OLD, KEPT), _drawn(KEPT, FRESH))

    for kind, length in ((ChangeClass.GONE, 400), (ChangeClass.REMAINING, 300), (ChangeClass.NEW, 200)):
        assert found[kind].length_px == pytest.approx(2 * length, abs=2 * WIDTH)
        assert found[kind].area_px == pytest.approx(4 * length * WIDTH, rel=0.03)
        assert found[kind].skin_percent == pytest.approx(100 * length * WIDTH / SKIN.size, rel=0.03)
        assert found[kind].length_mm is None
        assert found[kind].area_mm2 is None


def test_with_a_scale_they_are_millimetres() -> None:
    gone = _by_class(_drawn(OLD), _drawn(), px_per_mm=20.0)[ChangeClass.GONE]

    assert gone.length_mm == pytest.approx(40, rel=0.02)
    assert gone.area_mm2 == pytest.approx(40 * 0.5, rel=0.03)


@pytest.mark.parametrize("degrees", [0, 13, 27, 45, 68, 90])
def test_a_line_is_as_long_whichever_way_it_runs(degrees: int) -> None:
    x, y = (round(240 * of(math.radians(degrees))) for of in (math.cos, math.sin))
    line = np.zeros(SHAPE, np.uint8)
    cv2.line(line, (400 - x, 300 - y), (400 + x, 300 + y), (255,), WIDTH)

    remaining = _by_class(line, line)[ChangeClass.REMAINING]

    assert remaining.length_px == pytest.approx(2 * 480, rel=0.02)


def test_a_ring_is_as_long_as_its_circumference() -> None:
    ring = np.zeros(SHAPE, np.uint8)
    cv2.circle(ring, (400, 300), 200, (255,), WIDTH)

    assert _by_class(ring, _drawn())[ChangeClass.GONE].length_px == pytest.approx(
        2 * 2 * math.pi * 200, rel=0.02
    )


def test_a_vein_that_half_went_is_shared_out_and_nothing_is_counted_twice() -> None:
    found = _by_class(_drawn(((100, 300), (500, 300))), _drawn(((100, 300), (300, 300))))

    assert found[ChangeClass.GONE].length_px == pytest.approx(400, abs=20)
    assert found[ChangeClass.REMAINING].length_px == pytest.approx(400, abs=20)
    assert sum(one.length_px for one in found.values()) == pytest.approx(800, rel=0.02)


def test_a_vein_beside_its_place_remains() -> None:
    beside = ((OLD[0][0], OLD[0][1] + 3), (OLD[1][0], OLD[1][1] + 3))

    found = _by_class(_drawn(OLD), _drawn(beside))

    assert found[ChangeClass.REMAINING].length_px == pytest.approx(800, rel=0.02)
    assert found[ChangeClass.GONE].area_px == found[ChangeClass.NEW].area_px == 0


def test_the_rim_of_a_wide_vein_adds_no_length() -> None:
    wide = _drawn(OLD, width=15)
    for x in range(120, 500, 40):
        cv2.circle(wide, (x, 100 + 7), 3, (255,), cv2.FILLED)

    assert _by_class(wide, wide)[ChangeClass.REMAINING].length_px == pytest.approx(800, rel=0.04)


def test_only_skin_that_both_show_counts() -> None:
    skin = SKIN.copy()
    skin[:, 300:] = 0

    gone, *_ = changed_veins(_drawn(OLD), _drawn(), skin, HALF)

    assert gone.length_px == pytest.approx(2 * 200, rel=0.03)
    assert gone.skin_percent == pytest.approx(100 * 200 * WIDTH / (600 * 300), rel=0.03)


def test_the_outlines_lie_in_the_baselines_full_size_pixels() -> None:
    gone = _by_class(_drawn(OLD), _drawn())[ChangeClass.GONE]

    (outline,) = gone.parts
    assert outline.min(axis=0) == pytest.approx((200, 200), abs=6)
    assert outline.max(axis=0) == pytest.approx((1000, 200), abs=6)


def test_without_any_vein_all_classes_are_empty() -> None:
    found = changed_veins(_drawn(), _drawn(), SKIN, HALF, 20.0)

    assert [one.kind for one in found] == list(ChangeClass)
    assert all(one.length_px == one.area_px == one.length_mm == 0 and not one.parts for one in found)
