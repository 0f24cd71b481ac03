"""Plain skin's level follows the light, not the patches upon it."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.plain import plain_level

SHAPE = (60, 90)
EVERYWHERE = np.ones(SHAPE, np.bool_)


def test_a_slope_of_light_is_followed_upwards_and_never_below_the_usual() -> None:
    slope = np.tile(np.linspace(0.0, 0.3, SHAPE[1]), (SHAPE[0], 1)).astype(np.float32)

    level = plain_level(slope, EVERYWHERE)

    assert np.allclose(level[:, 45:], slope[:, 45:], atol=0.01)
    assert np.allclose(level[:, :44], np.median(slope), atol=0.01)


def test_a_patch_that_covers_a_fifth_does_not_lift_the_level() -> None:
    rng = np.random.default_rng(5)
    amount = rng.normal(0.2, 0.01, SHAPE).astype(np.float32)
    amount[:30, :36] += 0.3

    level = plain_level(amount, EVERYWHERE)

    assert np.abs(level - 0.2).max() < 0.03


def test_only_plain_skin_counts() -> None:
    amount = np.full(SHAPE, 0.2, np.float32)
    amount[:, :40] = 5.0
    plain = EVERYWHERE.copy()
    plain[:, :40] = False

    assert plain_level(amount, plain)[:, 40:] == pytest.approx(0.2, abs=1e-3)
