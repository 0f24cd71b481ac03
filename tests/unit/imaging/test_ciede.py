"""Colour differences are those of the published formula."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.ciede import ciede2000, lab

PUBLISHED = [
    # Sharma, Wu and Dalal (2005), table 1: pairs that find the formula's discontinuities.
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
    ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


@pytest.mark.parametrize(("one", "other", "expected"), PUBLISHED)
def test_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], expected: float
) -> None:
    forth = ciede2000(np.array([one]), np.array([other]))
    back = ciede2000(np.array([other]), np.array([one]))

    assert forth[0] == pytest.approx(expected, abs=1e-4)
    assert back[0] == pytest.approx(expected, abs=1e-4)


def test_white_and_mid_grey_have_no_colour() -> None:
    colours = lab(np.array([[1, 1, 1], [0.18, 0.18, 0.18]], np.float32))

    assert np.abs(colours - np.array([[100, 0, 0], [49.5, 0, 0]])).max() < 0.1
