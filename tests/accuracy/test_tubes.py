"""The second generator draws what it says."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.accuracy.photograph import Photograph
from tests.accuracy.tubes import Tubes


@pytest.fixture(scope="module")
def clean() -> Photograph:
    return Tubes(seed=860_001, skin_type=2, hard=False).photographed()


@pytest.fixture(scope="module")
def hard() -> Photograph:
    return Tubes(seed=860_001, skin_type=2, hard=True).photographed()


def density(photograph: Photograph) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return -np.log10(np.maximum((photograph.image / 255.0) ** 2.2, 1e-3))


def test_the_same_scene_is_the_same_picture(clean: Photograph) -> None:
    again = Tubes(seed=860_001, skin_type=2, hard=False).photographed()
    assert np.array_equal(again.image, clean.image)


def test_vessels_are_darker_in_green_than_the_skin_beside_them(clean: Photograph) -> None:
    near = cv2.dilate(clean.veins.astype(np.uint8), np.ones((25, 25), np.uint8)) > 0
    green = density(clean)[..., 1]
    assert green[clean.veins].mean() > green[near & ~clean.veins].mean() + 0.03


def test_thin_vessels_are_red_and_wide_ones_blue_grey() -> None:
    photographs = [Tubes(seed=seed, skin_type=1, hard=False).photographed() for seed in (860_002, 860_003)]
    thin, wide = [], []
    for photograph in photographs:
        plain = ~(cv2.dilate(photograph.veins.astype(np.uint8), np.ones((15, 15), np.uint8)) > 0)
        above = density(photograph) - np.median(density(photograph)[plain], axis=0)
        thin.append(above[photograph.thread])
        wide.append(above[photograph.reticular])
    red, green, blue = np.concatenate(thin).mean(axis=0)
    assert green > blue > red
    red, green, blue = np.concatenate(wide).mean(axis=0)
    assert red >= green > blue > 0


def test_truth_agrees_with_itself(clean: Photograph) -> None:
    columns, rows = np.rint(clean.centre_points).astype(int).T
    assert clean.veins[rows, columns].mean() > 0.99
    assert np.array_equal(clean.veins, clean.thread | clean.reticular)
    assert clean.length_px * clean.mean_width_px == pytest.approx(np.count_nonzero(clean.veins), rel=0.25)


def test_what_is_hard_hides_some_of_the_same_vessels(clean: Photograph, hard: Photograph) -> None:
    assert np.array_equal(clean.veins, hard.veins)
    assert clean.scored.all()
    assert 0 < np.count_nonzero(~hard.scored) < 0.3 * np.count_nonzero(hard.veins)
    assert hard.length_px < clean.length_px


def test_darker_types_are_darker() -> None:
    levels = [
        Tubes(seed=860_004, skin_type=kind, hard=False).photographed().image.mean() for kind in (1, 4, 6)
    ]
    assert levels == sorted(levels, reverse=True)
