"""Veins of a pair judged together, on skin with straight veins whose presence is known."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging import drawn
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.joint import Joint, judge_together
from vein_tracker.model.results import VeinKind, VeinMap, VeinSegment

SHAPE = (300, 400)
ROWS = (40, 90, 140, 190, 240)
LENGTH = 341


class Skin:
    """One photograph: what lies in it, and what measuring it alone said."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.density = drawn.skin() + rng.normal(0, 0.01, (*SHAPE, 3)).astype(np.float32)
        self._mask = np.zeros(SHAPE, np.uint8)
        self._segments: list[VeinSegment] = []

    def vein(self, row: int, strength: float = 1.0) -> None:
        """Lay a vein."""
        red, green, blue = (strength * density for density in drawn.SUPERFICIAL)
        drawn.lay(self.density, [(30, row), (370, row)], 4, (red, green, blue))

    def told(self, row: int, confidence: float = 0.99, width: int = 4) -> None:
        """Say that a vein was found."""
        half = width // 2
        self._mask[row - half : row + half, 30:371] = 255
        x = np.arange(30.0, 371.0)
        points = np.column_stack([x, np.full_like(x, row)])
        widths = np.full(len(x), float(width))
        self._segments.append(
            VeinSegment(points=points, widths=widths, kind=VeinKind.UNCLASSED, confidence=confidence)
        )

    @property
    def veins(self) -> VeinMap:
        """What was found."""
        everywhere = np.full(SHAPE, 255, np.uint8)
        return VeinMap(veins=self._mask, skin=everywhere, scale=1.0, segments=tuple(self._segments))


def pair(rows: tuple[int, ...] = ROWS) -> tuple[Skin, Skin]:
    """Two photographs that show the same veins, all of them found."""
    both = Skin(1), Skin(2)
    for skin in both:
        for row in rows:
            skin.vein(row)
            skin.told(row)
    return both


def judged(one: Skin, other: Skin) -> Joint:
    skin = np.ones(SHAPE, np.bool_)
    frame = Frame(np.zeros((*SHAPE, 3), np.uint8), skin, 1.0, 1.0)
    return judge_together(one.density, other.density, one.veins, other.veins, skin, frame)


def change(joint: Joint) -> float:
    before, after = (np.count_nonzero(side.veins) for side in (joint.before, joint.after))
    return 100 * (after - before) / before


def test_a_vein_painted_wider_in_one_photograph_has_not_grown() -> None:
    one, other = pair(ROWS[1:])
    for skin, width in ((one, 4), (other, 8)):
        skin.vein(ROWS[0])
        skin.told(ROWS[0], width=width)
    assert change(judged(one, other)) == 0.0


def test_a_vein_that_is_there_but_was_not_found_is_no_change() -> None:
    one, other = pair(ROWS[1:])
    one.vein(ROWS[0])
    one.told(ROWS[0])
    other.vein(ROWS[0], strength=0.8)
    joint = judged(one, other)
    assert change(joint) == 0.0
    assert joint.after.length == joint.before.length == len(ROWS) * LENGTH


@pytest.mark.parametrize("count", [1, 2, 4])
def test_veins_that_are_gone_are_gone(count: int) -> None:
    one, other = pair(ROWS[count:])
    for row in ROWS[:count]:
        one.vein(row)
        one.told(row)
    joint = judged(one, other)
    assert change(joint) == pytest.approx(-100 * count / len(ROWS), abs=1)
    assert joint.before.length - joint.after.length == count * LENGTH


def test_a_new_vein_is_more() -> None:
    one, other = pair(ROWS[1:])
    other.vein(ROWS[0])
    other.told(ROWS[0])
    assert change(judged(one, other)) == pytest.approx(25, abs=1)


def test_a_line_that_only_one_photograph_took_for_a_vein_and_unsurely_counts_in_none() -> None:
    one, other = pair(ROWS[1:])
    one.vein(ROWS[0], strength=0.3)
    one.told(ROWS[0], confidence=0.6)
    joint = judged(one, other)
    assert change(joint) == 0.0
    assert joint.before.length == (len(ROWS) - 1) * LENGTH


def test_where_much_is_gone_an_unsure_vein_is_believed_to_be_gone_too() -> None:
    one, other = pair(ROWS[4:])
    for row in ROWS[:4]:
        one.vein(row)
        one.told(row, confidence=0.99 if row != ROWS[0] else 0.6)
    joint = judged(one, other)
    assert joint.before.length == len(ROWS) * LENGTH
    assert joint.after.length == LENGTH


def test_without_veins_nothing_changes() -> None:
    joint = judged(*pair(()))
    assert not joint.before.veins.any()
    assert not joint.after.veins.any()
    assert joint.doubt == 0.0
