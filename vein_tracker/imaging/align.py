"""Alignment: where AFTER shows what BEFORE shows, how well, and a check that can say no."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import repeat
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging import deform
from vein_tracker.imaging.coarse import by_features
from vein_tracker.imaging.features import FEATURES_AT_MOST, Features, Mask, detect, normalised
from vein_tracker.imaging.patches import Patches, search
from vein_tracker.imaging.strips import two
from vein_tracker.imaging.warp import ROTATION_AT_MOST, Warp, inverse, plausible, project, resample
from vein_tracker.model.results import F32, F64, Reason

Pixels = npt.NDArray[np.uint8] | npt.NDArray[np.uint16]

COARSE_AREA = 170_000
QUICK_AREA, QUICK_FEATURES = 60_000, 1000
"""Most pairs are aligned by these; the others are looked at more closely."""
FINE_AREA = 480_000
TEXTURE_SIGMA = 12.0
PATCHES_AT_LEAST = 12
AGREEING_AT_LEAST = 0.35
"""Of the patches that were looked for; 5 % would be chance."""
FEW_FEATURES = 150
FIXED_AT_MOST = 0.2
"""Of the picture; more that stays in place is a pair that hardly moved, not a watermark."""
SEARCHES = ((20, 9), (20, 5))
"""Half side of a patch and how far it is looked for, in pixels of the fine level, step by step."""
SEARCHES_BY_HAND = ((24, 18), *SEARCHES)
"""The same from where a hand has set landmarks: it errs by more …"""
TURNED_BY_HAND = np.pi
"""… and is not misled by a camera that was held upright once and sideways once."""
MISS_AT_MOST = 2.5


@dataclass(frozen=True, slots=True)
class Aligned:
    """What alignment came to, in the pixels of the two pictures that were given.

    `warp` is None where it failed, and `reasons` say why. `residual` is the RMS in BEFORE pixels by which patches
    miss the place that all others foretell, `local_max` the largest local deformation of BEFORE skin in pixels,
    `agreeing` the share of patches that confirm the alignment, 0..1.
    """

    warp: Warp | None
    residual: float | None = None
    local_max: float | None = None
    agreeing: float = 0.0
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """A picture reduced for alignment: optical density of green, skin, and its size ÷ the size that was given."""

    density: F32
    skin: Mask
    scale: float

    @property
    def size(self) -> tuple[int, int]:
        height, width = self.density.shape
        return width, height

    @property
    def texture(self) -> F32:
        return normalised(self.density, self.skin, TEXTURE_SIGMA)


def align(before: Pixels, after: Pixels, before_skin: Mask, after_skin: Mask) -> Aligned:
    """Find the map that takes BEFORE to AFTER.

    Parameters
    ----------
    before, after : (h, w, 3) uint8 or uint16
        sRGB, RGB order, upright; the two may differ in size.
    before_skin, after_skin : (h, w) bool
        Where each shows skin that can be judged; nothing else takes part.

    Returns
    -------
    Aligned
        Without a warp where the two do not fit: the failure is said, never drawn.

    Notes
    -----
    Features that survive clearing vote for a similarity; it is widened to a homography with a smooth local
    deformation, refined on small patches, and kept only where those patches, searched for independently, agree.
    """
    quick, _ = _attempt(before, after, before_skin, after_skin, QUICK_AREA, QUICK_FEATURES)
    if quick.warp is not None:
        return quick
    straight, features = _attempt(before, after, before_skin, after_skin)
    if straight.warp is not None:
        return straight
    mirrored, _ = _attempt(before, np.fliplr(after), before_skin, np.fliplr(after_skin))
    if mirrored.warp is not None:
        return Aligned(None, reasons=(Reason.MIRRORED,))
    if features >= FEW_FEATURES and straight.reasons == (Reason.DIFFERENT_SKIN,):
        return Aligned(None, reasons=(Reason.NOT_ALIGNED, Reason.DIFFERENT_SKIN))
    return Aligned(None, reasons=(Reason.NOT_ALIGNED,))


def align_from(before: Pixels, after: Pixels, before_skin: Mask, after_skin: Mask, start: Warp) -> Aligned:
    """Refine a map that is known roughly; parameters as of `align`, `start` in the same pixels.

    Returns
    -------
    Aligned
        Without a warp where the skin does not confirm it.
    """
    fine = level(before, before_skin, FINE_AREA), level(after, after_skin, FINE_AREA)
    sizes = (_size(before), fine[0].size), (_size(after), fine[1].size)
    found = refine(start.resized(*sizes), *fine, SEARCHES_BY_HAND, TURNED_BY_HAND)
    return _in_given_pixels(found, before, after, fine)


def _in_given_pixels(found: Aligned, before: Pixels, after: Pixels, fine: tuple[Level, Level]) -> Aligned:
    """Take what was found on the fine level to the pictures themselves."""
    if found.warp is None:
        return found
    sizes = (fine[0].size, _size(before)), (fine[1].size, _size(after))
    return replace(found, warp=found.warp.resized(*sizes))


def _attempt(
    before: Pixels,
    after: Pixels,
    before_skin: Mask,
    after_skin: Mask,
    area: int = COARSE_AREA,
    at_most: int = FEATURES_AT_MOST,
) -> tuple[Aligned, int]:
    """Align by so many features of pictures of so many pixels, and say how many the poorer one has."""
    skins = before_skin, after_skin
    with two() as pool:
        coarsely = pool.map(level, (before, after), skins, repeat(area))
        finely = pool.map(level, (before, after), skins, repeat(FINE_AREA))
        one, other = _without_fixed(*coarsely)
        left, right = pool.map(detect_on_skin, (one, other), repeat(at_most))
        first, second = finely
    few = min(len(left.points), len(right.points))
    coarse = by_features(left, right, one.size)
    if coarse is None:
        return Aligned(None, reasons=(Reason.DIFFERENT_SKIN,)), few
    fine = first, second
    start = coarse.resized((one.size, fine[0].size), (other.size, fine[1].size))
    return _in_given_pixels(refine(start, *fine, SEARCHES), before, after, fine), few


def _size(pixels: Pixels) -> tuple[int, int]:
    return pixels.shape[1], pixels.shape[0]


def level(pixels: Pixels, skin: Mask, area: int) -> Level:
    """Reduce a picture to about so many pixels; parameters as of `align`."""
    height, width = pixels.shape[:2]
    scale = min(1.0, (area / (height * width)) ** 0.5)
    size = (round(width * scale), round(height * scale))
    green = cast(Pixels, cv2.resize(cv2.extractChannel(pixels, 1), size, interpolation=cv2.INTER_AREA))
    small = cv2.resize(skin.view(np.uint8), size, interpolation=cv2.INTER_AREA) > 0
    return Level(_density(green), small, scale)


def _density(green: Pixels) -> F32:
    """Return the optical density of green, by the plain curve that sRGB is close to."""
    if green.dtype == np.uint8:
        return cast(F32, cv2.LUT(green, _table(256)))
    return _table(65536)[green]


@cache
def _table(levels: int) -> F32:
    encoded = np.arange(levels, dtype=np.float32) / (levels - 1)
    return -np.log10(encoded**2.2 + 0.004).astype(np.float32)


def _without_fixed(one: Level, other: Level) -> tuple[Level, Level]:
    """Leave out what stands at the same place in both while nothing else does: a watermark, a date, dust."""
    if one.size != other.size:
        return one, other
    left, right = one.texture, other.texture
    window = (15, 15)
    both = cv2.boxFilter(left * right, -1, window)
    power = cv2.boxFilter(left**2, -1, window) * cv2.boxFilter(right**2, -1, window)
    fixed = (both > 0.8 * np.sqrt(np.maximum(power, 0))) & (power > 0.01)
    if fixed.mean() > FIXED_AT_MOST:
        return one, other
    opened = cv2.morphologyEx(fixed.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    free = cv2.dilate(opened, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (25, 25))) == 0
    return replace(one, skin=one.skin & free), replace(other, skin=other.skin & free)


def detect_on_skin(reduced: Level, at_most: int = FEATURES_AT_MOST, texture: F32 | None = None) -> Features:
    """Find features on skin, away from its edges; at most so many, the clearest; `texture` where it is known."""
    core = cv2.erode(reduced.skin.astype(np.uint8), np.ones((9, 9), np.uint8), borderValue=1)
    return detect(reduced.texture if texture is None else texture, core > 0, at_most)


def refine(
    warp: Warp,
    one: Level,
    other: Level,
    searches: tuple[tuple[int, int], ...],
    turned_at_most: float = ROTATION_AT_MOST,
) -> Aligned:
    """Look for small patches around where a map foretells them, and keep it only where they agree."""
    texture, agreeing, left_out = one.texture, 0.0, np.zeros((0, 2))
    for half, reach in searches:
        patches = _looked_for(warp, texture, one, other, half, reach)
        kept = _neighbourly(patches)
        if kept.sum() < PATCHES_AT_LEAST:
            return Aligned(None, reasons=(Reason.NOT_ALIGNED,))
        warp, kept, left_out = _refit(warp, patches, kept, one.size)
        agreeing = float(kept.mean())
    if agreeing < AGREEING_AT_LEAST or not plausible(warp.homography, one.size, turned_at_most):
        return Aligned(None, agreeing=agreeing, reasons=(Reason.NOT_ALIGNED,))
    residual = float(np.sqrt((left_out**2).sum(axis=1).mean())) / one.scale
    local = 0.0
    if warp.field is not None:
        local = float(np.linalg.norm(warp.field.at(patches.places[kept]), axis=1).max()) / one.scale
    return Aligned(warp, residual, local, agreeing)


def _looked_for(warp: Warp, texture: F32, one: Level, other: Level, half: int, reach: int) -> Patches:
    maps = warp.maps(one.size)
    moved = resample(other.density, maps, cv2.INTER_LINEAR)
    shown = resample(other.skin.astype(np.uint8), maps, cv2.INTER_NEAREST) > 0
    both = one.skin & shown
    return search(texture, normalised(moved, both, TEXTURE_SIGMA), both, half=half, reach=reach)


def _neighbourly(patches: Patches) -> Mask:
    """Choose the patches that were found and moved as at least two of their eight neighbours did."""
    if len(patches.places) < PATCHES_AT_LEAST:
        return np.zeros(len(patches.places), bool)
    distance = np.linalg.norm(patches.places[:, None] - patches.places, axis=2)
    nearest = np.argsort(distance, axis=1, kind="stable")[:, 1:9]
    differs = np.linalg.norm(patches.offsets[nearest] - patches.offsets[:, None], axis=2)
    alike = (differs <= MISS_AT_MOST) & patches.found[nearest]
    result: Mask = patches.found & (alike.sum(axis=1) >= 2)
    return result


def _refit(warp: Warp, patches: Patches, kept: Mask, size: tuple[int, int]) -> tuple[Warp, Mask, F64]:
    """Fit homography and local deformation to where the patches were found, dropping those that disagree."""
    target = warp(patches.places + patches.offsets)
    homography, field = warp.homography, warp.field
    miss = np.zeros_like(target)
    by: deform.Smoothness | None = None
    for _ in range(4):
        found, _ = cv2.findHomography(patches.places[kept], target[kept], 0)
        if found is None:
            break
        homography = np.asarray(found, np.float64)
        missing = project(inverse(homography), target) - patches.places
        fit = deform.fit(patches.places[kept], missing[kept], size, by)
        field, miss, by = fit.field, missing, fit.by
        if field is not None:
            miss = missing - field.at(patches.places)
            miss[kept] = fit.left_out
        length = np.linalg.norm(miss, axis=1)
        limit = float(np.clip(4.4 * np.median(length[kept]), 0.75, MISS_AT_MOST))
        following = patches.found & (length <= limit)
        if following.sum() < PATCHES_AT_LEAST or (following == kept).all():
            break
        kept = following
    return Warp(homography, field), kept, miss[kept]
