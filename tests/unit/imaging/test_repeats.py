"""A frame that hardly moved is no new photograph: known shifts, turns, zooms and times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from vein_tracker.imaging.repeats import (
    HARDLY,
    IDENTITY,
    Framing,
    Rows,
    grouped,
    movement,
    same_burst,
    same_frame,
)

NOON = datetime(2026, 5, 3, 12, 0, 0)  # noqa: DTZ001 — as most cameras say it
FIRST = Framing(homography=IDENTITY, width=801, height=601, taken_at=NOON)
DIAGONAL = float(np.hypot(801, 601))


def framed(homography: Rows, seconds: float | None = 2.0) -> Framing:
    taken_at = None if seconds is None else NOON + timedelta(seconds=seconds)
    return Framing(homography=homography, width=801, height=601, taken_at=taken_at)


def shifted(pixels: float, seconds: float | None = 2.0) -> Framing:
    return framed(((1.0, 0.0, pixels), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)), seconds)


def test_a_shift_is_told_in_diagonals() -> None:
    assert movement(FIRST, FIRST) == 0
    assert movement(FIRST, shifted(30)) == pytest.approx(30 / DIAGONAL)
    assert movement(shifted(30), shifted(10)) == pytest.approx(20 / DIAGONAL)


def test_a_turn_about_a_corner_moves_the_opposite_one_most() -> None:
    angle = np.deg2rad(2.0)
    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    turned = framed(((cos, -sin, 0.0), (sin, cos, 0.0), (0.0, 0.0, 1.0)))

    assert movement(FIRST, turned) == pytest.approx(2 * np.sin(angle / 2) * 1000 / DIAGONAL)


def test_the_same_photograph_in_another_size_did_not_move() -> None:
    halved: Rows = ((0.5, 0.0, 0.0), (0.0, 0.5, 0.0), (0.0, 0.0, 1.0))

    assert movement(FIRST, Framing(homography=halved, width=401, height=301)) < HARDLY / 5


@pytest.mark.parametrize(
    ("pixels", "seconds", "one_burst"),
    [
        (4.0, 1.0, True),
        (4.0, 60.0, False),
        (40.0, 1.0, False),
        (4.0, None, True),
        (40.0, None, False),
    ],
)
def test_a_burst_is_seconds_and_hardly_a_movement(
    pixels: float, seconds: float | None, one_burst: bool
) -> None:
    assert same_burst(FIRST, shifted(pixels, seconds)) is one_burst
    assert same_frame(FIRST, shifted(pixels, seconds)) is (pixels == 4.0)


def test_a_time_with_a_zone_and_one_without_are_not_held_against_each_other() -> None:
    zoned = Framing(homography=IDENTITY, width=801, height=601, taken_at=NOON.replace(tzinfo=UTC))

    assert same_burst(FIRST, zoned)


def test_a_burst_that_drifts_is_still_one() -> None:
    drifting = [shifted(8.0 * step, seconds=step) for step in range(4)]
    framings = [drifting[0], shifted(300, 60), *drifting[1:], shifted(307, 61)]

    assert grouped(framings, same_burst) == ((0, 2, 3, 4), (1, 5))


def test_a_late_link_joins_two_groups() -> None:
    assert grouped([shifted(0), shifted(16), shifted(8)], same_frame) == ((0, 1, 2),)
