"""Hints for the photographer: a live picture held against the baseline, by the code that aligns photographs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from vein_tracker.imaging.align import Level, detect_on_skin, level
from vein_tracker.imaging.coarse import straight
from vein_tracker.imaging.features import Features
from vein_tracker.imaging.live_sharpness import blur_alone, blur_beside
from vein_tracker.imaging.markers import shows_marker
from vein_tracker.imaging.quality import assess
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.skin import find_skin, shrunk
from vein_tracker.imaging.warp import Warp, inverse, jacobians, project, resample
from vein_tracker.model.hints import Framing, Hints
from vein_tracker.model.results import F32, F64, U8

LOOKED_AT_SIDE: Final = 960
"""A live picture is looked at with so many pixels on its longer side."""
DETAIL_SIDE: Final = 360
_SKIN_SIDE: Final = 400
_MARKER_SIDE: Final = 720
_AREA: Final = 60_000
_FEATURES: Final = 450
_FEW_FEATURES: Final = 120
_LIKENESS_AT_LEAST: Final = 0.12
_KEPT_SIDE: Final = 2400
"""So long is the baseline kept to hold the sharpness of live pictures against."""
_ASIDE: Final = 0.35
_PLACES: Final = 5
_STOPS_PER_OD: Final = float(np.log2(10))

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A frame of a camera: `whole` (h, w, 3) uint8 sRGB, at most `LOOKED_AT_SIDE` long; `detail`, uint8 sRGB too,
    is cut from its middle at the camera's own size; `size` is the whole at that size, width and height."""

    whole: U8
    detail: U8
    size: Size


@dataclass(frozen=True, slots=True)
class _Look:
    """One picture, reduced: what it shows at the level on which features are sought, and how it was exposed."""

    level: Level
    texture: F32
    features: Features
    brightness: float
    clipped: float
    marker: bool


@dataclass(frozen=True, slots=True)
class PreparedBaseline:
    """All that hints need of a baseline of `size` (width, height); made once, it is held against every frame."""

    size: Size
    look: _Look
    green: U8


def live_picture(pixels: U8) -> LivePicture:
    """Reduce a frame (h, w, 3) uint8 sRGB to what is looked at."""
    height, width = pixels.shape[:2]
    top, left = max(0, (height - DETAIL_SIDE) // 2), max(0, (width - DETAIL_SIDE) // 2)
    detail = pixels[top : top + DETAIL_SIDE, left : left + DETAIL_SIDE].copy()
    return LivePicture(shrunk(pixels, LOOKED_AT_SIDE), detail, (width, height))


def prepare_baseline(pixels: U8) -> PreparedBaseline:
    """Find once in a baseline what every live picture is held against.

    Parameters
    ----------
    pixels : (h, w, 3) uint8, RGB, sRGB encoding, upright
    """
    green = np.ascontiguousarray(shrunk(pixels, _KEPT_SIDE)[..., 1])
    return PreparedBaseline((pixels.shape[1], pixels.shape[0]), _look(live_picture(pixels)), green)


def hints_of(live: LivePicture, baseline: PreparedBaseline | None) -> Hints:
    """Measure what a live picture tells its photographer.

    Parameters
    ----------
    live : LivePicture
        From `live_picture`.
    baseline : PreparedBaseline, optional
        Without one only sharpness, light and marker are judged, by themselves.

    Returns
    -------
    Hints
        Of this picture alone: `settled` says what to do, in view of those before it.

    Notes
    -----
    Features alike vote for a similarity, widened to a homography, as `align` begins; it counts only where the
    skin's texture agrees under it, so that another area gives no directions.
    """
    seen = _look(live, marker=baseline is None or baseline.look.marker)
    if baseline is None:
        return Hints(
            blur=blur_alone(live.whole),
            light_stops=_absolute_stops(seen.brightness),
            clipped_percent=100 * seen.clipped,
            marker=seen.marker or None,
            alone=True,
        )
    warp = _found(baseline.look, seen)
    few = min(len(baseline.look.features.points), len(seen.features.points))
    return Hints(
        framing=None if warp is None else _framing(warp, baseline, seen.level.size),
        blur=blur_alone(live.whole) if warp is None else _blur(warp, live, seen.level.size, baseline),
        light_stops=float(np.log2(max(seen.brightness, 1e-3) / max(baseline.look.brightness, 1e-3))),
        uneven_stops=None if warp is None else _unevenness(warp, baseline.look.level, seen.level),
        clipped_percent=100 * max(0.0, seen.clipped - baseline.look.clipped),
        marker=seen.marker if baseline.look.marker else None,
        textured=few >= _FEW_FEATURES,
    )


def _look(picture: LivePicture, *, marker: bool = True) -> _Look:
    small = shrunk(picture.whole, _SKIN_SIDE)
    skin = find_skin(small)
    # What is far too bright or dark to look like skin is judged by all that the picture shows.
    judged = skin.seen if skin.seen.mean() >= RECIPE.quality.no_skin else np.ones_like(skin.seen)
    light = assess(small, judged, skin.glare)
    height, width = picture.whole.shape[:2]
    seen = cv2.resize(skin.seen.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST) > 0
    reduced = level(picture.whole, seen, _AREA)
    texture = reduced.texture
    return _Look(
        level=reduced,
        texture=texture,
        features=detect_on_skin(reduced, _FEATURES, texture),
        brightness=light.brightness,
        clipped=max(light.clipped, light.glare),
        marker=marker and shows_marker(shrunk(picture.whole, _MARKER_SIDE)),
    )


def _found(baseline: _Look, seen: _Look) -> Warp | None:
    """Return what takes the baseline's level to the live one's, where features and texture agree on it."""
    found = straight(baseline.features, seen.features, baseline.level.size)
    if found is None:
        return None
    warp = Warp(found[0])
    maps = warp.maps(baseline.level.size)
    shown = resample(seen.level.skin.astype(np.uint8), maps, cv2.INTER_NEAREST) > 0
    both = shown & baseline.level.skin
    if both.mean() < 0.1:
        return None
    one, other = baseline.texture, resample(seen.texture, maps, cv2.INTER_LINEAR)
    return warp if _likeness(one[both], other[both]) >= _LIKENESS_AT_LEAST else None


def _likeness(one: F32, other: F32) -> float:
    """Return the correlation of two textures (N,)."""
    return float((one * other).mean() / max(1e-6, float(np.sqrt((one**2).mean() * (other**2).mean()))))


def _blur(warp: Warp, live: LivePicture, level_size: Size, baseline: PreparedBaseline) -> float | None:
    """Return how blurred the live picture is beside the baseline, at the camera's own size."""
    height, width = baseline.green.shape
    full = warp.resized((baseline.look.level.size, (width, height)), (level_size, live.size))
    detail = live.detail
    corner = (live.size[0] - detail.shape[1]) // 2, (live.size[1] - detail.shape[0]) // 2
    return blur_beside(np.ascontiguousarray(detail[..., 1]), corner, baseline.green, full.homography)


def _framing(warp: Warp, baseline: PreparedBaseline, size: Size) -> Framing:
    """Say how a live level of `size` lies beside the baseline, fitted into it."""
    fitted = _fitting(baseline.look.level.size, size)
    miss = warp.homography @ inverse(fitted)
    width, height = size
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    reach = _ASIDE * np.array(baseline.look.level.size) * fitted[0, 0]
    places = middle + reach * np.array([(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)])
    local = jacobians(miss, places)
    zoom = np.sqrt(np.maximum(np.linalg.det(local), 1e-6))
    turn = np.arctan2(local[0, 1, 0] - local[0, 0, 1], local[0, 0, 0] + local[0, 1, 1])
    across, down = (project(miss, middle[None])[0] - middle) / size
    return Framing(
        distance_percent=float(100 / zoom[0] - 100),
        turn_deg=float(np.degrees(turn)),
        right_percent=float(100 * across),
        down_percent=float(100 * down),
        right_nearer_percent=float(100 * zoom[1] / zoom[2] - 100),
        bottom_nearer_percent=float(100 * zoom[3] / zoom[4] - 100),
    )


def _fitting(picture: Size, frame: Size) -> F64:
    """Return the (3, 3) matrix that fits a picture (w, h) into the middle of a frame (w, h)."""
    scale = min(frame[0] / picture[0], frame[1] / picture[1])
    x, y = ((outer - 1) / 2 - scale * (inner - 1) / 2 for inner, outer in zip(picture, frame, strict=True))
    return np.array([[scale, 0, x], [0, scale, y], [0, 0, 1.0]])


def _unevenness(warp: Warp, one: Level, other: Level) -> float | None:
    """Return by how many stops the light of two levels differs more here than there, on skin that both show."""
    width, height = one.size
    steps = (np.arange(_PLACES) + 0.5) / _PLACES
    places = np.array([(x * width, y * height) for x in steps for y in steps])
    there = project(warp.homography, places)
    before, after = _evened(one, places), _evened(other, there)
    both = np.isfinite(before) & np.isfinite(after)
    if both.sum() < 2 * _PLACES:
        return None
    low, high = np.percentile((after - before)[both], (10, 90))
    return float(high - low) * _STOPS_PER_OD


def _evened(reduced: Level, places: F64) -> F64:
    """Return the mean density of skin around each place (N, 2); NaN where there is hardly any."""
    window = (max(3, reduced.size[0] // _PLACES), max(3, reduced.size[1] // _PLACES))
    weight = reduced.skin.astype(np.float32)
    share = cv2.blur(weight, window)
    mean = (cv2.blur(reduced.density * weight, window) / np.maximum(share, 1e-3)).astype(np.float32)
    mean[share <= 0.5] = np.nan
    at = places.astype(np.float32)[:, None, :]
    found: F64 = resample(mean, at, cv2.INTER_NEAREST, np.nan).ravel().astype(np.float64)
    return found


def _absolute_stops(brightness: float) -> float:
    """Return how many stops a picture without a baseline is too dark (negative); 0 where it is bright enough."""
    return min(0.0, float(np.log2(max(brightness, 1e-3) / RECIPE.quality.least_brightness)))
