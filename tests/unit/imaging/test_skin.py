"""Skin is told from what is not, on light and dark skin, in warm and cool light."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging import drawn
from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.skin import Skin, find_skin

SKINS = [(0.12, 0.28, 0.36), (0.24, 0.45, 0.62), (0.57, 0.85, 1.09), (0.82, 1.12, 1.33)]


def found(density: drawn.Density) -> Skin:
    return find_skin(linear(drawn.photograph(density)))


@pytest.mark.parametrize("colour", SKINS)
def test_all_of_a_skin_is_skin(colour: tuple[float, float, float]) -> None:
    assert found(drawn.skin(colour=colour)).judged.mean() > 0.99


@pytest.mark.parametrize("colour", SKINS)
@pytest.mark.parametrize("behind", [(2.6, 2.6, 2.6), (0.06, 0.05, 0.05), (0.9, 0.5, 0.2), (0.8, 0.4, 0.7)])
def test_black_white_blue_and_green_backgrounds_are_not(
    colour: tuple[float, float, float], behind: tuple[float, float, float]
) -> None:
    density = drawn.skin(colour=colour)
    density[:, 250:] = behind
    judged = found(density).judged
    assert judged[:, :240].mean() > 0.97
    assert judged[:, 260:].mean() < 0.03


def test_veins_hairs_and_moles_stay_part_of_the_skin() -> None:
    density = drawn.skin()
    drawn.lay(density, drawn.wave(20, 380, 150), 6, drawn.SUPERFICIAL)
    drawn.lay(density, drawn.wave(20, 380, 60), 2, drawn.HAIR)
    drawn.lay(density, [(200, 220), (200.1, 220)], 24, drawn.BROWN)
    assert found(density).seen.mean() > 0.99


def test_cool_light_makes_skin_no_stone() -> None:
    density = drawn.skin() + np.array([0.18, 0.0, -0.1], np.float32)
    assert found(density).judged.mean() > 0.95


def test_glare_is_seen_and_not_judged() -> None:
    density = drawn.skin()
    density[100:120, 150:190] = 0.01
    skin = found(density)
    assert skin.seen[105:115, 155:185].all()
    assert not skin.judged[100:120, 150:190].any()
    assert skin.judged[160:, :].all()


def test_deep_shadow_is_not_judged() -> None:
    density = drawn.skin()
    density[:, 300:] += 1.2
    judged = found(density).judged
    assert judged[:, :290].mean() > 0.98
    assert not judged[:, 310:].any()


def test_a_grey_picture_is_colourless_and_a_pale_one_is_not() -> None:
    grey = np.repeat(np.linspace(0.1, 1.2, 400, dtype=np.float32)[None, :, None], 300, axis=0)
    assert found(np.repeat(grey, 3, axis=2)).colourless
    assert not found(drawn.skin(colour=(0.12, 0.22, 0.26))).colourless
