"""A colour chart is found by its colours in their places, is no skin, and tells how two photographs' light differs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from vein_tracker.imaging.chart import chart_mask, find_chart, lamp_between
from vein_tracker.imaging.ciede import ciede2000, lab
from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.light_match import match_light
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.phantom import Camera, Chart, Light, Phantom, Pose, Shot, Skin, State, render
from vein_tracker.imaging.phantom.scene import beside_cloth
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.results import U8

SIZE = (600, 450)
SKIN = Skin(seed=8801, skin_type=2, freckles_per_cm2=0.5, extent_mm=(70, 55))
LAID = Chart()
SAME = Warp(np.eye(3))
WARM, COLD = (1.25, 1.0, 0.75), (0.75, 1.0, 1.25)


@cache
def _shown(skin: Skin = SKIN, shot: Shot | None = None, cleared: float = 0.0) -> Phantom:
    return render(skin, State(cleared=cleared), shot or Shot(chart=LAID), size=SIZE, px_per_mm=10)


def _photo(picture: U8) -> Decoded:
    return Decoded(pixels=picture, width=picture.shape[1], height=picture.shape[0])


@pytest.mark.parametrize(
    "shot",
    [
        Shot(chart=LAID),
        Shot(
            chart=Chart(rotation_deg=200, middle=(0.6, 0.5)),
            light=Light(colour=COLD),
            pose=Pose(pitch_deg=15),
        ),
        Shot(
            chart=Chart(rotation_deg=65, middle=(0.4, 0.45), width_mm=18),
            light=Light(colour=WARM),
            camera=Camera(exposure=0.3, jpeg=80, noise=1.0),
            pose=Pose(yaw_deg=12),
        ),
    ],
    ids=["straight", "upside down and tilted, cold light", "across and small, warm light, noisy"],
)
def test_a_chart_is_found_however_it_lies(shot: Shot) -> None:
    shown = _shown(shot=shot)

    found = find_chart(shown.image)

    assert found is not None
    mask, laid = chart_mask(found, shown.skin.shape), shown.skin == 0
    assert (mask & laid).sum() > 0.9 * (mask | laid).sum()
    assert np.isfinite(found.density).all(axis=1).sum() >= 16


@pytest.mark.parametrize(
    "picture",
    [
        lambda: _shown(shot=Shot(chart=Chart(grey=True))).image,
        lambda: np.ascontiguousarray(_shown().image[:, ::-1]),
        lambda: _shown(shot=Shot()).image,
        lambda: beside_cloth(_shown(shot=Shot()), (0.05, 0.08, 0.35)).image,
    ],
    ids=["printed in greys", "mirrored", "skin alone", "blue drape"],
)
def test_what_is_no_chart_is_none(picture: Callable[[], U8]) -> None:
    assert find_chart(picture()) is None


@pytest.mark.parametrize(("lamp", "exposure"), [(WARM, 0.2), (COLD, -0.2)])
def test_a_tan_stays_under_another_lamp_where_a_chart_tells_the_light(
    lamp: tuple[float, float, float], exposure: float
) -> None:
    tanned = replace(SKIN, skin_type=3)
    other = Shot(seed=2, chart=LAID, light=Light(colour=lamp), camera=Camera(exposure=exposure))
    before, after, meant = _shown(), _shown(tanned, other), _shown(tanned, Shot(seed=2, chart=LAID))
    charts = find_chart(before.image), find_chart(after.image)
    assert charts[0]
    assert charts[1]
    lamps = lamp_between(charts[0], charts[1], SAME)
    assert lamps is not None
    plain = (before.skin > 0) & (after.veins == 0)

    def off(light: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> float:
        return float(np.median(ciede2000(lab(light[plain]), lab(linear(meant.image)[plain]))))

    pictures = linear(before.image), linear(after.image)
    assert off(match_light(*pictures, before.skin > 0).light) > 4
    assert off(match_light(*pictures, before.skin > 0, lamps).light) < 2


def test_of_a_chart_that_was_moved_only_the_colour_is_taken() -> None:
    charts = [
        find_chart(_shown(shot=Shot(chart=Chart(middle=middle))).image)
        for middle in ((0.25, 0.25), (0.75, 0.75))
    ]
    assert charts[0]
    assert charts[1]
    stayed, moved = lamp_between(charts[0], charts[0], SAME), lamp_between(charts[0], charts[1], SAME)
    assert stayed
    assert moved
    assert stayed.place is not None
    assert moved.place is None

    darker = replace(moved, offset=moved.offset + 0.2)
    pictures = linear(_shown().image), linear(_shown().image)
    by_skin = match_light(*pictures, _shown().skin > 0)
    by_chart = match_light(*pictures, _shown().skin > 0, darker)
    np.testing.assert_allclose(by_chart.light, by_skin.light, rtol=0.05, atol=1e-4)


def test_charts_whose_patches_contradict_each_other_tell_nothing() -> None:
    found = find_chart(_shown().image)
    assert found is not None
    off = np.random.default_rng(4).normal(0, 0.3, found.density.shape)

    assert lamp_between(found, replace(found, density=found.density + off), SAME) is None


def test_a_chart_is_neither_skin_nor_vein() -> None:
    shown = _shown()

    found = measure(_photo(shown.image), px_per_mm=10)

    assert not (found.veins.skin[shown.skin == 0] > 0).any()
    assert found.measurement.coverage_percent == pytest.approx(shown.coverage_percent, rel=0.2)
    assert found.measurement.flags == ()


@pytest.mark.parametrize(
    ("charts", "told"), [((LAID, LAID), True), ((LAID, None), False), ((None, LAID), False)]
)
def test_only_a_chart_in_both_tells_the_light(charts: tuple[Chart | None, Chart | None], told: bool) -> None:
    one, other = charts
    after = _shown(shot=Shot(seed=3, chart=other, light=Light(colour=WARM)), cleared=0.6)

    found = compare(_photo(_shown(shot=Shot(chart=one)).image), _photo(after.image), px_per_mm=10).comparison

    assert found.comparable
    assert found.light_by_chart is told
    assert found.colour_difference_after is not None
    assert found.colour_difference_after < 2
