"""A picture of a picture is told from a photograph of skin, and gives no confident number."""

from __future__ import annotations

from functools import cache, partial

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.genuine import Suspicion, suspicion
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.phantom import Camera, Light, Ruler, Shot, Skin, State, render
from vein_tracker.imaging.phantom.copies import print_photographed, screen_photographed, screenshot
from vein_tracker.imaging.skin import find_skin
from vein_tracker.model.results import Flag

Picture = npt.NDArray[np.uint8]
SIZE = (480, 360)


@cache
def photograph(skin_type: int = 2, limb: bool = False) -> Picture:
    person = Skin(seed=61, skin_type=skin_type, limb_radius_mm=28 if limb else None, extent_mm=(60, 45))
    shot = Shot(light=Light(fall_off=0.3), camera=Camera(noise=0.4))
    return render(person, State(), shot, size=SIZE, px_per_mm=8.0).image


def suspicion_of(picture: Picture) -> Suspicion:
    return suspicion(picture, find_skin(picture).seen)


def bordered(picture: Picture, colour: tuple[int, int, int]) -> Picture:
    return np.asarray(
        cv2.copyMakeBorder(picture, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=colour), np.uint8
    )


def saved(picture: Picture, quality: int) -> Picture:
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


@pytest.mark.parametrize("quality", [30, 60, 95])
@pytest.mark.parametrize("limb", [False, True])
@pytest.mark.parametrize("skin_type", [1, 4, 6])
def test_photographs_are_not_suspected_however_compressed(skin_type: int, limb: bool, quality: int) -> None:
    assert suspicion_of(saved(photograph(skin_type, limb), quality)) is Suspicion.NONE


def test_a_ruler_and_a_marker_are_no_frame_and_no_grid() -> None:
    shot = Shot(marker=True, ruler=Ruler())
    assert (
        suspicion_of(render(Skin(seed=3), None, shot, size=(640, 480), px_per_mm=8.0).image) is Suspicion.NONE
    )


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("skin_type", [1, 5])
def test_a_screenshot_is_told(skin_type: int, dark: bool) -> None:
    assert suspicion_of(screenshot(photograph(skin_type), dark=dark)) is Suspicion.SURE


@pytest.mark.parametrize("colour", [(255, 255, 255), (0, 0, 0)])
def test_a_picture_in_a_grey_frame_is_told(colour: tuple[int, int, int]) -> None:
    assert suspicion_of(bordered(photograph(), colour)) is Suspicion.SURE


@pytest.mark.parametrize("period", [3.0, 4.5, 6.0])
@pytest.mark.parametrize(
    "copied", [print_photographed, partial(print_photographed, border=0.0), screen_photographed]
)
def test_a_halftone_and_a_screens_pixels_are_told(copied: partial[Picture], period: float) -> None:
    assert suspicion_of(copied(photograph(3), period_px=period)) is Suspicion.SURE


def test_a_print_without_dots_on_a_table_is_suspected() -> None:
    assert suspicion_of(print_photographed(photograph(), period_px=0.0)) is Suspicion.SOME


def figures_of(picture: Picture) -> tuple[float | None, tuple[Flag, ...]]:
    height, width = picture.shape[:2]
    found = measure(Decoded(pixels=picture, width=width, height=height)).measurement
    return found.coverage_percent, found.flags


def test_what_is_sure_gives_no_figure_and_what_is_suspected_a_flag() -> None:
    assert figures_of(screenshot(photograph())) == (None, (Flag.NOT_A_PHOTOGRAPH,))
    coverage, flags = figures_of(print_photographed(photograph(), period_px=0.0))
    assert coverage is not None
    assert Flag.NOT_A_PHOTOGRAPH in flags
    assert Flag.NOT_A_PHOTOGRAPH not in figures_of(photograph())[1]


@pytest.mark.parametrize("gains", [(1.0, 1.0, 1.0), (1.08, 0.95, 0.76), (0.9, 0.98, 1.1)])
def test_a_toned_or_grey_picture_has_no_colour(gains: tuple[float, float, float]) -> None:
    grey = cv2.cvtColor(photograph(), cv2.COLOR_RGB2GRAY).astype(np.float64)
    toned = np.clip(grey[..., None] * gains, 0, 255).astype(np.uint8)
    assert figures_of(toned) == (None, (Flag.NO_COLOUR,))


def test_a_nearly_grey_picture_has_no_colour() -> None:
    picture = photograph()
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)[..., None]
    assert figures_of((0.95 * grey + 0.05 * picture).astype(np.uint8)) == (None, (Flag.NO_COLOUR,))
