"""A photograph's figures agree with what was drawn, and say nothing where nothing can be said."""

from __future__ import annotations

import math
from dataclasses import asdict

import cv2
import numpy as np
import pytest

from tests.unit.imaging import drawn
from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging import strips
from vein_tracker.imaging.colour import density_of, linear
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.frame import region_mask, working_frame
from vein_tracker.imaging.measure import Known, Measured, measure, measure_known
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.scale import find_scale
from vein_tracker.model.records import Region
from vein_tracker.model.results import Flag, Interval, ScaleSource, VeinKind


def flat(value: tuple[int, int, int], height: int = 200, width: int = 260) -> Decoded:
    return Decoded(pixels=np.full((height, width, 3), value, np.uint8), width=width, height=height)


def veined(width: float = 5.0, colour: tuple[float, float, float] = drawn.SUPERFICIAL) -> drawn.Density:
    density = drawn.skin()
    drawn.lay(density, drawn.wave(40, 360, 150), width, colour)
    return density


def box(x: float, y: float, width: float, height: float) -> Region:
    return Region(points=((x, y), (x + width, y), (x + width, y + height), (x, y + height)))


def said(figure: float | None) -> float:
    """The figure, which must be there."""
    assert figure is not None
    return figure


def assert_finite(measured: Measured) -> None:
    for value in asdict(measured.measurement).values():
        for number in value if isinstance(value, tuple) else (value,):
            assert not isinstance(number, np.generic)
            assert not isinstance(number, float) or math.isfinite(number)


@pytest.mark.parametrize("colour", [drawn.SUPERFICIAL, drawn.DEEP])
@pytest.mark.parametrize("width", [3.0, 5.0, 9.0])
def test_coverage_length_and_width_of_a_known_vein(width: float, colour: tuple[float, float, float]) -> None:
    density = drawn.skin()
    course = drawn.wave(40, 360, 150)
    truth = drawn.lay(density, course, width, colour)
    figures = measure(drawn.decoded(density)).measurement
    assert figures.coverage_percent == pytest.approx(100 * truth.mean(), rel=0.25)
    assert figures.vein_length_px == pytest.approx(drawn.arc_length(course), rel=0.10)
    assert figures.mean_width_px == pytest.approx(width, rel=0.25)
    assert figures.skin_percent == pytest.approx(100, abs=1)


def test_the_number_of_threads_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.tile(drawn.photograph(veined()), (3, 3, 1))  # high enough for several strips
    photo = Decoded(pixels=pixels, width=pixels.shape[1], height=pixels.shape[0])
    usual = measure(photo)
    threads = cv2.getNumThreads()
    for number in (1, 5):
        monkeypatch.setattr(strips, "THREADS", number)
        cv2.setNumThreads(number)
        try:
            other = measure(photo)
        finally:
            cv2.setNumThreads(threads)
        assert other.measurement == usual.measurement
        assert np.array_equal(other.veins.veins, usual.veins.veins)


def assert_held(value: float | None, interval: Interval | None) -> None:
    """The figure lies in its interval, which is no mere point."""
    assert interval is not None
    assert 0 <= interval.low <= said(value) <= interval.high
    assert interval.low < interval.high


@pytest.mark.parametrize("px_per_mm", [None, 10.0])
def test_every_figure_has_an_interval_that_holds_it(px_per_mm: float | None) -> None:
    found = measure(drawn.decoded(veined()), px_per_mm=px_per_mm).measurement
    assert_held(found.coverage_percent, found.coverage_interval_percent)
    assert_held(found.vein_length_px, found.vein_length_interval_px)
    assert_held(found.mean_width_px, found.mean_width_interval_px)
    if px_per_mm is None:
        assert found.thread_interval_percent is found.reticular_interval_percent is None
        assert found.vein_length_interval_mm is None
    else:
        assert_held(found.thread_percent, found.thread_interval_percent)
        assert_held(found.reticular_percent, found.reticular_interval_percent)
        assert_held(found.vein_length_mm, found.vein_length_interval_mm)


def test_the_interval_holds_the_truth_of_a_drawn_vein() -> None:
    density = drawn.skin()
    course = drawn.wave(40, 360, 150)
    truth = 100 * drawn.lay(density, course, 5.0, drawn.SUPERFICIAL).mean()
    found = measure(drawn.decoded(density)).measurement
    for true, interval in (
        (truth, found.coverage_interval_percent),
        (drawn.arc_length(course), found.vein_length_interval_px),
        (5.0, found.mean_width_interval_px),
    ):
        assert interval is not None
        assert interval.low <= true <= interval.high


def test_masks_hold_exactly_what_the_figures_say() -> None:
    measured = measure(drawn.decoded(veined()), region=box(30, 100, 200, 100))
    veins, skin = measured.full_size_veins, measured.full_size_skin
    assert veins.shape == skin.shape == (300, 400)
    assert set(np.unique(veins)) == {0, 255}
    assert not (veins[skin == 0]).any()
    share = 100 * np.count_nonzero(veins) / np.count_nonzero(skin)
    assert measured.measurement.coverage_percent == pytest.approx(share)
    rows, columns = np.nonzero(skin)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (100, 199, 30, 229)


@pytest.mark.parametrize("colour", [drawn.BROWN, drawn.HAIR])
def test_stains_and_hairs_are_no_veins(colour: tuple[float, float, float]) -> None:
    measured = measure(drawn.decoded(veined(4.0, colour)))
    assert measured.measurement.coverage_percent == 0
    assert (Flag.HAIR in measured.measurement.flags) == (colour == drawn.HAIR)


def test_spots_are_no_veins() -> None:
    density = drawn.skin()
    rng = np.random.default_rng(3)
    for _ in range(40):
        x, y = rng.uniform(10, 390), rng.uniform(10, 290)
        drawn.lay(density, [(x, y), (x + 0.1, y)], rng.uniform(3, 9), drawn.BROWN)
    assert measure(drawn.decoded(density)).measurement.coverage_percent == 0


def test_plain_skin_has_no_coverage_but_an_interval() -> None:
    figures = measure(drawn.decoded(drawn.skin(), noise=0.01)).measurement
    assert figures.coverage_percent == 0
    assert figures.mean_width_px is None
    assert figures.vein_length_px == 0
    assert figures.mean_width_interval_px is None
    for interval in (figures.coverage_interval_percent, figures.vein_length_interval_px):
        assert interval is not None
        assert interval.low == 0 < interval.high


def test_without_scale_there_are_no_millimetres() -> None:
    figures = measure(drawn.decoded(veined())).measurement
    assert figures.scale_source is ScaleSource.NONE
    millimetres = (figures.px_per_mm, figures.vein_length_mm, figures.skin_area_mm2)
    assert {*millimetres, figures.thread_percent, figures.reticular_percent} == {None}


@pytest.mark.parametrize(
    ("px_per_mm", "kind"), [(10.0, VeinKind.THREAD), (3.0, VeinKind.RETICULAR), (1.2, VeinKind.WIDE)]
)
def test_a_given_scale_tells_the_kinds_apart(px_per_mm: float, kind: VeinKind) -> None:
    measured = measure(drawn.decoded(veined(5.0)), px_per_mm=px_per_mm)
    figures = measured.measurement
    assert figures.scale_source is ScaleSource.GIVEN
    assert {segment.kind for segment in measured.veins.segments} == {kind}
    assert figures.skin_area_mm2 == pytest.approx(300 * 400 / px_per_mm**2, rel=0.02)
    assert (Flag.WIDE_VEIN in figures.flags) == (kind is VeinKind.WIDE)
    assert figures.coverage_percent is not None
    assert figures.thread_percent is not None
    assert figures.reticular_percent is not None
    assert (figures.thread_percent > 0) == (kind is VeinKind.THREAD)
    assert (figures.reticular_percent > 0) == (kind is VeinKind.RETICULAR)
    assert (figures.coverage_percent > 0) == (kind is not VeinKind.WIDE)


def with_marker(
    density: drawn.Density, side: int, number: int = 0, at: tuple[int, int] = (30, 20)
) -> Decoded:
    photo = drawn.decoded(density)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    square = cv2.aruco.generateImageMarker(dictionary, number, side)
    x, y = at
    margin = side // 5
    photo.pixels[y - margin : y + side + margin, x - margin : x + side + margin] = 245
    photo.pixels[y : y + side, x : x + side] = square[..., None]
    return photo


def test_a_marker_gives_the_scale_and_is_no_skin() -> None:
    measured = measure(with_marker(veined(), 80))
    figures = measured.measurement
    assert figures.scale_source is ScaleSource.MARKER
    assert figures.px_per_mm == pytest.approx(4.0, rel=0.02)
    assert figures.vein_length_mm == pytest.approx(said(figures.vein_length_px) / said(figures.px_per_mm))
    assert not measured.veins.skin[20:100, 30:110].any()
    alone = measure(drawn.decoded(veined())).measurement
    assert figures.vein_length_px == pytest.approx(alone.vein_length_px, rel=0.10)


def test_scales_that_contradict_give_no_millimetres() -> None:
    figures = measure(with_marker(veined(), 80), px_per_mm=4.6).measurement
    assert Flag.SCALE_CONFLICT in figures.flags
    assert {figures.px_per_mm, figures.vein_length_mm, figures.skin_area_mm2} == {None}
    assert figures.coverage_percent is not None
    agreeing = measure(with_marker(veined(), 80), px_per_mm=4.2).measurement
    assert (agreeing.px_per_mm, agreeing.scale_source) == (4.2, ScaleSource.GIVEN)


@pytest.mark.parametrize("value", [(0, 0, 0), (20, 60, 180), (40, 160, 60), (252, 252, 255)])
def test_no_skin_says_so(value: tuple[int, int, int]) -> None:
    measured = measure(flat(value))
    assert set(measured.measurement.flags) & {Flag.NO_SKIN, Flag.NO_COLOUR}
    assert measured.measurement.coverage_percent is None
    assert not measured.full_size_veins.any()
    assert_finite(measured)


def test_a_black_and_white_photograph_says_so() -> None:
    photo = drawn.decoded(veined())
    grey = cv2.cvtColor(photo.pixels, cv2.COLOR_RGB2GRAY)
    photo.pixels[...] = grey[..., None]
    measured = measure(photo)
    assert Flag.NO_COLOUR in measured.measurement.flags
    assert measured.measurement.coverage_percent is None
    assert measured.measurement.redness is None


def test_transparent_pixels_are_not_skin() -> None:
    photo = drawn.decoded(veined())
    opaque = np.ones((300, 400), np.bool_)
    opaque[:, 200:] = False
    half = Decoded(pixels=photo.pixels, opaque=opaque, width=400, height=300)
    assert measure(half).measurement.skin_percent == pytest.approx(50, abs=2)


def test_sixteen_bits_and_a_scaled_decode_give_the_same_figures() -> None:
    density = veined()
    photo = drawn.decoded(density)
    eight = measure(photo).measurement
    deep = Decoded(pixels=photo.pixels.astype(np.uint16) * 257, width=400, height=300)
    assert measure(deep).measurement.coverage_percent == pytest.approx(eight.coverage_percent, rel=0.02)
    scaled = Decoded(pixels=photo.pixels, width=1600, height=1200, scale=0.25)
    large = measure(scaled)
    assert large.measurement.coverage_percent == pytest.approx(eight.coverage_percent, rel=0.02)
    assert eight.vein_length_px is not None
    assert large.measurement.vein_length_px == pytest.approx(4 * eight.vein_length_px, rel=0.02)
    assert large.full_size_veins.shape == (1200, 1600)


@pytest.mark.parametrize("region", [box(500, 0, 50, 50), box(-90, -90, 80, 80), box(10, 10, 0, 40)])
def test_a_region_outside_is_refused(region: Region) -> None:
    with pytest.raises(VeinTrackerError) as caught:
        measure(drawn.decoded(drawn.skin()), region=region)
    assert caught.value.text.code == "region_outside"


def test_a_region_of_a_few_pixels_has_no_figure() -> None:
    photo = drawn.decoded(veined())
    tiny, small = (measure(photo, region=box(180, 140, side, side)).measurement for side in (12, 60))
    assert (tiny.coverage_percent, tiny.vein_length_px, tiny.flags) == (None, None, (Flag.LITTLE_SKIN,))
    assert small.coverage_percent is not None


def test_a_vein_that_the_region_cuts_is_as_long_as_what_lies_in_it() -> None:
    density = drawn.skin()
    drawn.lay(density, [(200, 0), (200, 299)], 5, drawn.SUPERFICIAL)
    for rows in (110, 190):
        figures = measure(drawn.decoded(density), region=box(0, 0, 400, rows)).measurement
        assert figures.vein_length_px == pytest.approx(rows, rel=0.1)


def test_a_dark_mole_and_its_texture_are_no_veins() -> None:
    density = drawn.skin()
    y, x = np.mgrid[:300, :400]
    mole = np.clip(1 - np.hypot((x - 200) / 34, (y - 150) / 26) ** 4, 0, 1).astype(np.float32)
    grain = cv2.GaussianBlur(np.random.default_rng(5).standard_normal((300, 400)), (0, 0), 2.0)
    colour = np.array([0.35, 0.9, 1.2], np.float32)
    density += (mole * (1 + 0.12 * grain / grain.std()))[..., None].astype(np.float32) * colour
    assert measure(drawn.decoded(density + drawn.mottle())).measurement.coverage_percent == pytest.approx(
        0, abs=0.1
    )


def test_a_dark_limb_edge_is_no_vein() -> None:
    density = drawn.skin()
    across = np.linspace(-1.15, 1.15, 400, dtype=np.float32)
    shade = np.where(np.abs(across) < 1, -np.log10(np.sqrt(np.maximum(1 - across**2, 1e-4))), 2.0)
    density += shade[None, :, None].astype(np.float32) + drawn.mottle()
    assert measure(drawn.decoded(density)).measurement.coverage_percent == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize("skin_type", [(0.12, 0.28, 0.36), (0.24, 0.45, 0.62), (0.82, 1.12, 1.33)])
def test_veins_are_found_on_light_and_dark_skin(skin_type: tuple[float, float, float]) -> None:
    density = drawn.skin(colour=skin_type)
    truth = drawn.lay(density, drawn.wave(40, 360, 150), 5, drawn.SUPERFICIAL)
    figures = measure(drawn.decoded(density, noise=0.002)).measurement
    assert figures.coverage_percent == pytest.approx(100 * truth.mean(), rel=0.25)


def test_same_photo_same_figures_at_any_thread_count() -> None:
    photo = drawn.decoded(veined())
    threads = cv2.getNumThreads()
    try:
        cv2.setNumThreads(1)
        one = measure(photo)
        cv2.setNumThreads(3)
        three = measure(photo)
    finally:
        cv2.setNumThreads(threads)
    assert one.measurement == three.measurement
    assert np.array_equal(one.veins.veins, three.veins.veins)


def test_figures_are_finite_on_noise() -> None:
    rng = np.random.default_rng(8)
    noise = rng.integers(0, 255, (200, 260, 3), np.uint8)
    for pixels in (noise, noise // 2 + np.array([90, 40, 20], np.uint8)):
        assert_finite(measure(Decoded(pixels=pixels, width=260, height=200)))


def test_a_bruise_raises_redness_and_a_stain_pigmentation() -> None:
    plain = measure(drawn.decoded(drawn.skin())).measurement
    y, x = np.mgrid[:300, :400]
    patch = np.exp(-(((x - 200) / 70.0) ** 2 + ((y - 150) / 60.0) ** 2))[..., None].astype(np.float32)
    bruised = measure(
        drawn.decoded(drawn.skin() + patch * np.array([0.04, 0.2, 0.15], np.float32))
    ).measurement
    stained = measure(
        drawn.decoded(drawn.skin() + patch * np.array([0.08, 0.13, 0.2], np.float32))
    ).measurement
    assert said(bruised.redness) > said(plain.redness) + 0.01 > said(stained.redness)
    assert said(stained.pigmentation) > said(plain.pigmentation) + 0.01 > said(bruised.pigmentation)
    assert (said(plain.redness), said(plain.pigmentation)) == pytest.approx((0, 0), abs=0.001)


def test_a_picture_without_any_texture_has_no_vein_and_breaks_nothing() -> None:
    flat = np.full((480, 640, 3), (200, 150, 130), np.uint8)

    found = measure(Decoded(pixels=flat, width=640, height=480)).measurement

    assert found.coverage_percent == 0.0
    assert found.coverage_interval_percent is not None
    assert found.mean_width_px is None


def test_what_is_known_to_be_skin_is_measured_as_a_photograph_is() -> None:
    photo = drawn.decoded(veined())
    usual = measure(photo, px_per_mm=8.0)
    frame = working_frame(photo, RECIPE.veins.most_pixels)
    known = Known(
        photo=photo,
        scale=find_scale(photo.pixels, 1.0, 8.0),
        frame=frame,
        judged=usual.veins.skin > 0,
        inside=region_mask(frame, None),
    )
    again = measure_known(linear(frame.pixels), density_of(frame.pixels), known)
    assert np.array_equal(again.veins.veins, usual.veins.veins)
    assert again.measurement.coverage_percent == usual.measurement.coverage_percent
    assert again.measurement.vein_length_px == usual.measurement.vein_length_px
