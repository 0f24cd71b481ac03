"""Maps show what of the skin has more blood or melanin than the rest, and nothing where none was judged."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.colour import BLOOD, MELANIN, encoded, linear
from vein_tracker.imaging.maps import HIGH, map_in_frame, pigment_excess, pigment_map
from vein_tracker.imaging.picture import scaling
from vein_tracker.model.results import F32, U8
from vein_tracker.model.shown import Pigment

PLAIN = np.array([0.12, 0.28, 0.36])
"""Optical density of a light skin (R, G, B)."""
BLOOD_AT, MELANIN_AT, VEIN_AT = (
    (slice(10, 30), slice(10, 30)),
    (slice(10, 30), slice(60, 80)),
    (slice(50, 54), slice(5, 95)),
)


def skin(light: float = 1.0) -> tuple[U8, U8, U8]:
    """Return a picture with 0.2 more blood, 0.2 more melanin and a vein, its skin mask, its vein mask."""
    density = np.tile(PLAIN, (80, 100, 1))
    density[BLOOD_AT] += 0.2 * BLOOD
    density[MELANIN_AT] += 0.2 * MELANIN
    density[VEIN_AT] += 0.3 * BLOOD
    veins = np.zeros((80, 100), np.uint8)
    veins[VEIN_AT] = 255
    judged = np.full((80, 100), 255, np.uint8)
    judged[:, 95:] = 0
    return encoded((light * 10.0**-density).astype(np.float32)), judged, veins


def middle(excess: F32, at: tuple[slice, slice]) -> float:
    """Return what lies in the middle of a patch."""
    return float(excess[(at[0].start + at[0].stop) // 2, (at[1].start + at[1].stop) // 2])


@pytest.mark.parametrize(
    ("pigment", "there", "elsewhere"),
    [
        (Pigment.HAEMOGLOBIN, BLOOD_AT, MELANIN_AT),
        (Pigment.PIGMENTATION, MELANIN_AT, BLOOD_AT),
    ],
)
@pytest.mark.parametrize("light", [1.0, 0.6])
def test_each_pigment_is_told_from_the_other_in_any_light(
    pigment: Pigment, there: tuple[slice, slice], elsewhere: tuple[slice, slice], light: float
) -> None:
    excess = pigment_excess(*skin(light), pigment)

    assert middle(excess, there) == pytest.approx(0.2, abs=0.02)
    assert middle(excess, elsewhere) == pytest.approx(0.0, abs=0.02)
    assert float(excess[70, 50]) == pytest.approx(0.0, abs=0.01)


def test_light_that_changes_its_colour_across_the_picture_is_no_pigment() -> None:
    pixels, judged, veins = skin()
    gain = np.linspace(1.0, 0.7, 100)[None, :, None] ** np.array([0.3, 1.0, 2.0])
    tinted = encoded((linear(pixels) * gain).astype(np.float32))

    excess = pigment_excess(tinted, judged, veins, Pigment.PIGMENTATION)

    assert middle(excess, MELANIN_AT) == pytest.approx(0.2, abs=0.03)
    assert excess[60:78, 3:92].max() < 0.03


def test_what_was_not_judged_is_clear_and_does_not_bleed_in() -> None:
    pixels, judged, veins = skin()
    pixels[:, 95:] = 0

    excess = pigment_excess(pixels, judged, veins, Pigment.HAEMOGLOBIN)
    drawn = pigment_map(excess, judged, Pigment.HAEMOGLOBIN)

    assert abs(float(excess[70, 94])) < 0.02
    assert not drawn.picture[:, 95:].any()
    assert (drawn.picture[:, :95, 3] == 255).all()


def test_without_any_skin_the_map_is_clear() -> None:
    pixels, judged, veins = skin()
    nothing = np.zeros_like(judged)

    excess = pigment_excess(pixels, nothing, veins, Pigment.PIGMENTATION)

    assert not pigment_map(excess, nothing, Pigment.PIGMENTATION).picture.any()


def test_colours_grow_lighter_with_the_density_and_end_where_the_scale_ends() -> None:
    excess = np.array([[-1.0, 0.0, HIGH / 4, HIGH / 2, HIGH, 9.0]], np.float32)

    for pigment in Pigment:
        drawn = pigment_map(excess, np.full((1, 6), 255, np.uint8), pigment)
        light = drawn.picture[0, :, :3].astype(float) @ (0.2126, 0.7152, 0.0722)
        assert (np.diff(light[1:5]) > 10).all()
        assert light[0] == light[1]
        assert light[4] == light[5]
        assert (drawn.picture[0, 4, :3] == drawn.ramp[0, -1]).all()


def test_a_map_is_carried_into_another_frame() -> None:
    picture = np.zeros((40, 60, 4), np.uint8)
    picture[10:20, 10:20] = 255

    moved = map_in_frame(picture, scaling(2.0), (120, 80))

    assert moved.shape == (80, 120, 4)
    assert moved[30, 30, 3] == 255
    assert moved[10, 10, 3] == 0
