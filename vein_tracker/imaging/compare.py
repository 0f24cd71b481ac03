"""Two photographs to a Comparison with its interval, or to the reasons why not."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from vein_tracker.imaging import recipe
from vein_tracker.imaging.align import Aligned, align
from vein_tracker.imaging.change import change
from vein_tracker.imaging.colour import encoded, linear, optical_density
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame, region_mask, working_frame
from vein_tracker.imaging.light_match import LightMatch, match_light
from vein_tracker.imaging.measure import Measured, measure
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.scale import Scale, find_scale, marker_mask
from vein_tracker.imaging.sharpness_match import SharpnessMatch, blurred, match_sharpness
from vein_tracker.imaging.skin import find_skin
from vein_tracker.imaging.warp import Warp, resample
from vein_tracker.model.records import Region
from vein_tracker.model.results import F32, U8, Alignment, Comparison, Reason

LEAST_OVERLAP = 0.25
"""Of the region's BEFORE skin: what both photographs must let be judged."""
LEAST_SKIN = 0.02
SURVIVAL = 0.5
"""Of a photograph's own coverage: what must be left of it after blurring, or the softer one hides too much."""
MATTERS = 0.3
"""Coverage in percent above which that is asked."""
BLUR_AT_MOST = 3.0
VEIN_RIM = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A comparison and where it comes from, in BEFORE's working frame.

    `warp` takes BEFORE's full-size pixels to AFTER's, local deformation included; None where not aligned.
    `veins_before`, `veins_after` and `skin` (what both let be judged): (h, w) uint8, 0 or 255; None where
    nothing was measured. `scale`: working pixels for each full-size pixel.
    """

    comparison: Comparison
    warp: Warp | None = None
    veins_before: U8 | None = None
    veins_after: U8 | None = None
    skin: U8 | None = None
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Seen:
    """One photograph at its working scale: linear light, skin that can be judged, and its scale."""

    photo: Decoded
    scale: Scale
    frame: Frame
    light: F32
    judged: Mask
    seen: Mask
    colourless: bool

    @property
    def sizes(self) -> tuple[tuple[int, int], tuple[int, int]]:
        height, width = self.frame.shape
        return (width, height), (self.photo.width, self.photo.height)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Both in BEFORE's frame: AFTER's light as it was taken, and what both let be judged."""

    before: _Seen
    after: F32
    both: Mask
    overlap: float
    judged_share: float


def compare(
    before: Decoded, after: Decoded, *, px_per_mm: float | None = None, region: Region | None = None
) -> Compared:
    """Align, match and compare two photographs of the same skin.

    Parameters
    ----------
    before, after : Decoded
        sRGB, upright; `before` sets the frame.
    px_per_mm : float, optional
        Scale of BEFORE as a person knows it, in full-size pixels.
    region : Region, optional
        Where to compare, a polygon in BEFORE's full-size pixels; everywhere without one.

    Returns
    -------
    Compared
        Not comparable, with reasons and without any figure of change, where the two do not allow a fair one.

    Raises
    ------
    VeinTrackerError
        REGION_OUTSIDE where the region holds no pixel of BEFORE.
    """
    one, other = _see(before, px_per_mm), _see(after, None)
    inside = region_mask(one.frame, region)
    basis = Comparison(
        recipe=recipe.VERSION,
        comparable=False,
        px_per_mm=one.scale.px_per_mm,
        scale_source=one.scale.source,
    )
    reasons = _not_skin(one, other, inside)
    if reasons:
        return Compared(comparison=replace(basis, reasons=reasons), scale=one.frame.scale)
    aligned = align(one.frame.pixels, other.frame.pixels, one.judged, other.judged)
    if aligned.warp is None:
        return Compared(comparison=replace(basis, reasons=aligned.reasons), scale=one.frame.scale)
    pair = _brought_together(one, other, aligned.warp, inside)
    warp = aligned.warp.resized(one.sizes, other.sizes)
    basis = replace(basis, alignment=_alignment(aligned, warp, pair, one))
    if pair.judged_share < LEAST_OVERLAP:
        return Compared(
            comparison=replace(basis, reasons=(Reason.OVERLAP,)), warp=warp, scale=one.frame.scale
        )
    return _measured(pair, basis, aligned, warp, region)


def _see(photo: Decoded, px_per_mm: float | None) -> _Seen:
    scale = find_scale(photo.pixels, photo.scale, px_per_mm)
    finest = RECIPE.veins.most_px_per_mm / scale.px_per_mm if scale.px_per_mm else 1.0
    frame = working_frame(photo, RECIPE.veins.most_pixels, finest)
    light = linear(frame.pixels)
    skin = find_skin(light, frame.opaque)
    markers = frame.to_working((scale.markers + 0.5) / photo.scale - 0.5)
    free = ~marker_mask(markers, frame.shape)
    return _Seen(photo, scale, frame, light, skin.judged & free, skin.seen & free, skin.colourless)


def _not_skin(one: _Seen, other: _Seen, inside: Mask) -> tuple[Reason, ...]:
    if one.colourless or other.colourless:
        return (Reason.NO_COLOUR,)
    if (one.judged & inside).sum() < LEAST_SKIN * inside.sum() or other.judged.mean() < LEAST_SKIN:
        return (Reason.NO_SKIN,)
    return ()


def _brought_together(one: _Seen, other: _Seen, warp: Warp, inside: Mask) -> _Pair:
    """See AFTER in BEFORE's frame."""
    size, _ = one.sizes
    maps = warp.maps(size)
    after = resample(other.light, maps, cv2.INTER_LINEAR)
    judged = resample(other.judged.astype(np.uint8), maps, cv2.INTER_NEAREST) > 0
    seen = resample(other.seen.astype(np.uint8), maps, cv2.INTER_NEAREST) > 0
    asked = max(1, int((one.seen & inside).sum()))
    both = one.judged & judged
    overlap = float((one.seen & inside & seen).sum()) / asked
    return _Pair(one, after, both, overlap, float((both & inside).sum()) / asked)


def _alignment(aligned: Aligned, warp: Warp, pair: _Pair, one: _Seen) -> Alignment:
    scale, px_per_mm = one.frame.scale, one.scale.px_per_mm
    residual = None if aligned.residual is None else aligned.residual / scale
    return Alignment(
        homography=tuple((float(a), float(b), float(c)) for a, b, c in warp.homography),
        residual_px=residual,
        residual_mm=None if residual is None or px_per_mm is None else residual / px_per_mm,
        local_px_max=None if aligned.local_max is None else aligned.local_max / scale,
        overlap_percent=100 * pair.overlap,
    )


def _measured(
    pair: _Pair, basis: Comparison, aligned: Aligned, warp: Warp, region: Region | None
) -> Compared:
    """Match light and sharpness, measure both in the same way, and say what changed."""
    light = match_light(pair.before.light, pair.after, pair.both)
    one = _measure(pair, pair.before.light, region)
    other = _measure(pair, light.light, region)
    sharpness = _sharpness(pair, light, one, other)
    before = _softened(pair, pair.before.light, sharpness.before_blur, one, region)
    after = _softened(pair, light.light, sharpness.after_blur, other, region)
    basis = replace(
        basis,
        colour_difference_before=light.difference_before,
        colour_difference_after=light.difference_after,
        sharpness_ratio=sharpness.ratio,
    )
    reasons = () if light.possible else (Reason.LIGHT,)
    if not sharpness.possible or _hides(one, before, sharpness) or _hides(other, after, sharpness):
        reasons = (*reasons, Reason.SHARPNESS)
    veins_before, veins_after = before.veins.veins, after.veins.veins
    skin = before.veins.skin & after.veins.skin
    if not reasons and not skin.any():
        reasons = (Reason.OVERLAP,)
    if reasons:
        return Compared(comparison=replace(basis, reasons=reasons), warp=warp, scale=pair.before.frame.scale)
    return Compared(
        comparison=_with_change(basis, before, after, skin > 0, aligned.residual or 0.0),
        warp=warp,
        veins_before=veins_before & skin,
        veins_after=veins_after & skin,
        skin=skin,
        scale=pair.before.frame.scale,
    )


def _measure(pair: _Pair, light: F32, region: Region | None) -> Measured:
    """Measure linear light in BEFORE's frame on nothing but the skin that both show."""
    before = pair.before
    picture = replace(before.photo, pixels=encoded(light), opaque=pair.both, scale=before.frame.scale)
    return measure(picture, px_per_mm=before.scale.px_per_mm, region=region)


def _softened(pair: _Pair, light: F32, sigma: float, sharp: Measured, region: Region | None) -> Measured:
    return sharp if sigma == 0 else _measure(pair, blurred(light, sigma), region)


def _sharpness(pair: _Pair, light: LightMatch, one: Measured, other: Measured) -> SharpnessMatch:
    kernel = np.ones((VEIN_RIM, VEIN_RIM), np.uint8)
    veins = cv2.dilate(one.veins.veins | other.veins.veins, kernel) > 0
    densities = [optical_density(each)[..., 1] for each in (pair.before.light, light.light)]
    return match_sharpness(densities[0], densities[1], pair.both & ~veins)


def _hides(sharp: Measured, soft: Measured, sharpness: SharpnessMatch) -> bool:
    """Whether bringing one photograph to the other's softness takes the veins that there is to compare."""
    if soft is sharp:
        return False
    if max(sharpness.before_blur, sharpness.after_blur) > BLUR_AT_MOST:
        return True
    was, left = sharp.measurement.vein_length_px or 0.0, soft.measurement.vein_length_px or 0.0
    return (sharp.measurement.coverage_percent or 0.0) > MATTERS and left < SURVIVAL * was


def _with_change(
    basis: Comparison, before: Measured, after: Measured, skin: Mask, alignment_error: float
) -> Comparison:
    found = change(before.veins.veins > 0, after.veins.veins > 0, skin, alignment_error)
    one, other = before.measurement, after.measurement
    return replace(
        basis,
        comparable=True,
        verdict=found.verdict,
        coverage_before_percent=found.before,
        coverage_after_percent=found.after,
        coverage_after_interval_percent=found.after_interval,
        change_percent=found.percent,
        change_interval_percent=found.interval,
        length_change_percent=_share(one.vein_length_px, other.vein_length_px)
        if found.percent is not None
        else None,
        redness_change=_difference(one.redness, other.redness),
        pigmentation_change=_difference(one.pigmentation, other.pigmentation),
    )


def _share(one: float | None, other: float | None) -> float | None:
    return None if not one or other is None else 100 * (other - one) / one


def _difference(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else other - one
