"""What is wrong with a photograph is said, and what is right is not flagged."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
import pytest

from tests.unit.imaging import drawn
from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.quality import blur_sigma
from vein_tracker.model.results import Flag


def veined() -> drawn.Density:
    density = drawn.skin()
    for y in (60, 150, 240):
        drawn.lay(density, drawn.wave(20, 380, y), 7, drawn.SUPERFICIAL, blur=0.5)
    return density


@pytest.mark.parametrize("sigma", [1.2, 2.0, 3.0])
def test_blur_is_recovered(sigma: float) -> None:
    light = cv2.GaussianBlur(linear(drawn.photograph(veined(), noise=0.001)), (0, 0), sigma)
    everywhere = np.ones(light.shape[:2], np.bool_)
    assert blur_sigma(np.ascontiguousarray(light[..., 1]), everywhere) == pytest.approx(sigma, rel=0.35)


def flags_of(density: drawn.Density) -> set[Flag]:
    return set(measure(drawn.decoded(density)).measurement.flags)


def test_a_good_photograph_has_no_flag() -> None:
    assert flags_of(veined()) == set()


def test_a_blurred_one_is_flagged() -> None:
    assert Flag.BLURRED in flags_of(cast(drawn.Density, cv2.GaussianBlur(veined(), (0, 0), 5.0)))


def test_a_dark_one_is_flagged() -> None:
    assert Flag.UNDEREXPOSED in flags_of(veined() + np.float32(1.1))


def test_a_burnt_out_one_is_flagged() -> None:
    assert Flag.OVEREXPOSED in flags_of(veined() - np.linspace(0.0, 0.5, 400, dtype=np.float32)[:, None])


def test_glare_and_little_skin_are_flagged() -> None:
    shiny = veined()
    rng = np.random.default_rng(2)
    for x, y in rng.integers(10, 280, (90, 2)):
        shiny[y : y + 8, x : x + 8] = 0.0
    assert Flag.GLARE in flags_of(shiny)
    small = veined()
    small[:, 100:] = 2.6
    assert Flag.LITTLE_SKIN in flags_of(small)
