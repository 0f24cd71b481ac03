"""Outlines of skin are few points along its edge, and one that was drawn roughly is pulled to it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.frame import polygon_mask
from vein_tracker.imaging.skin_outline import snapped, whole_skin
from vein_tracker.model.results import F64

SHAPE = (600, 800)


@pytest.fixture
def leg() -> Bools:
    """A leg across the picture, with hairs and a spot of glare on it, and a speck beside."""
    skin = np.zeros(SHAPE, np.uint8)
    cv2.fillPoly(skin, [np.array([[200, 0], [620, 0], [560, 599], [240, 599]])], 1)
    cv2.line(skin, (300, 100), (340, 300), 0, 3)
    cv2.circle(skin, (450, 300), 8, 0, -1)
    cv2.circle(skin, (60, 500), 12, 1, -1)
    return skin.astype(np.bool_)


def alike(outline: F64 | None, mask: Bools) -> float:
    """Return how much of both together both hold."""
    assert outline is not None
    drawn = polygon_mask(outline, SHAPE)
    return float((drawn & mask).sum() / (drawn | mask).sum())


def test_the_whole_skin_is_its_largest_part_without_holes(leg: Bools) -> None:
    outline = whole_skin(leg)

    assert outline is not None
    assert len(outline) <= 40
    whole = leg.copy()
    whole[:, :150] = False
    assert alike(outline, whole) > 0.96


def test_an_outline_beside_the_skin_is_pulled_in_and_one_near_its_edge_out(leg: Bools) -> None:
    rough = np.array([[150.0, 100.0], [590.0, 100.0], [570.0, 400.0], [180.0, 400.0]])

    outline = snapped(rough, leg)

    between = leg.copy()
    between[:, :150] = between[:100] = between[400:] = False
    assert alike(outline, between) > 0.93


def test_an_outline_deep_in_the_skin_stays(leg: Bools) -> None:
    drawn = np.array([[320.0, 200.0], [480.0, 200.0], [480.0, 400.0], [320.0, 400.0]])

    assert alike(snapped(drawn, leg), polygon_mask(drawn, SHAPE)) > 0.95


def test_where_there_is_no_skin_there_is_no_outline(leg: Bools) -> None:
    assert whole_skin(np.zeros(SHAPE, np.bool_)) is None
    assert snapped(np.array([[700.0, 10.0], [790.0, 10.0], [790.0, 200.0]]), leg) is None
