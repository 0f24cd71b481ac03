"""Another lamp, exposure and fall-off are taken out; redness that came stays."""

from __future__ import annotations

import numpy as np

from tests.unit.imaging.textured_skin import density
from vein_tracker.imaging.light_match import match_light
from vein_tracker.model.results import F32

SKIN = np.ones((540, 720), bool)


def _skin() -> F32:
    shades = np.array([0.3, 1.0, 1.1], np.float32)
    light: F32 = np.power(np.float32(10), -0.6 * density(1)[..., None] * shades).astype(np.float32)
    return light


def test_another_lamp_further_away_is_taken_out() -> None:
    before = _skin()
    fall_off = np.linspace(1.0, 0.6, 720, dtype=np.float32)[None, :, None]
    after = (before * np.array([0.8, 0.65, 0.5], np.float32) * fall_off).astype(np.float32)

    found = match_light(before, after, SKIN)

    assert found.possible
    assert found.difference_before > 5
    assert found.difference_after < 1
    assert np.abs(np.log10(found.light / before)).mean() < 0.02


def test_equal_photographs_stay_as_they_are() -> None:
    found = match_light(_skin(), _skin(), SKIN)

    assert found.difference_before < 0.01
    np.testing.assert_allclose(found.light, _skin(), rtol=1e-3)


def test_a_red_patch_is_not_taken_for_light() -> None:
    before = _skin()
    after = before.copy()
    after[150:350, 200:450, 1:] *= 0.7

    found = match_light(before, after, SKIN)

    red = np.log10(found.light[..., 0] / found.light[..., 1])
    was = np.log10(before[..., 0] / before[..., 1])
    assert (red - was)[150:350, 200:450].mean() > 0.12


def test_a_photograph_five_times_darker_cannot_be_matched() -> None:
    before = _skin()

    assert not match_light(before, (before * 0.15).astype(np.float32), SKIN).possible


def test_without_skin_there_is_no_match() -> None:
    assert not match_light(_skin(), _skin(), np.zeros_like(SKIN)).possible
