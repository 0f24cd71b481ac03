"""A known blur between two photographs is measured, whatever noise they have."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging.textured_skin import density
from vein_tracker.imaging.sharpness_match import blurred, match_sharpness
from vein_tracker.model.results import F32

SKIN = np.ones((540, 720), bool)


def _noisy(picture: F32, seed: int, strength: float = 0.004) -> F32:
    noise = np.random.default_rng(seed).standard_normal(picture.shape) * strength
    return (picture + noise).astype(np.float32)


@pytest.mark.parametrize("sigma", [1.0, 2.0, 3.0])
def test_a_softer_follow_up_is_met_by_blurring_the_baseline(sigma: float) -> None:
    sharp = density(1)

    found = match_sharpness(_noisy(sharp, 1), _noisy(blurred(sharp, sigma), 2), SKIN)

    assert found.possible
    assert found.before_blur == pytest.approx(sigma, rel=0.2)
    assert found.after_blur == 0
    assert found.ratio < 0.75


def test_a_sharper_follow_up_is_blurred_itself() -> None:
    sharp = density(1)

    found = match_sharpness(_noisy(blurred(sharp, 1.5), 1), _noisy(sharp, 2), SKIN)

    assert found.after_blur == pytest.approx(1.5, rel=0.2)
    assert found.before_blur == 0
    assert found.ratio > 1.3


def test_equally_sharp_photographs_are_left_as_they_are() -> None:
    sharp = density(1)

    found = match_sharpness(_noisy(sharp, 1), _noisy(sharp, 2), SKIN)

    assert found.before_blur == found.after_blur == 0
    assert found.ratio == pytest.approx(1, abs=0.2)


def test_light_that_halves_contrast_is_not_taken_for_blur() -> None:
    sharp = density(1)

    found = match_sharpness(sharp, (0.5 * sharp).astype(np.float32), SKIN)

    assert found.before_blur == found.after_blur == 0


def test_a_blur_beyond_all_that_is_tried_cannot_be_matched() -> None:
    sharp = density(1)

    assert not match_sharpness(_noisy(sharp, 1), _noisy(blurred(sharp, 12), 2), SKIN).possible


def test_without_skin_nothing_is_blurred() -> None:
    found = match_sharpness(density(1), density(1), np.zeros_like(SKIN))

    assert found.before_blur == found.after_blur == 0
