"""One photograph to its figures."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vein_tracker.imaging import recipe
from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.decode import Bools, Decoded
from vein_tracker.imaging.diffuse import diffuse
from vein_tracker.imaging.frame import Frame, full_size, region_mask, working_frame
from vein_tracker.imaging.genuine import Doubt, doubt
from vein_tracker.imaging.quality import assess, flags
from vein_tracker.imaging.recipe import RECIPE, Recipe
from vein_tracker.imaging.scale import Scale, find_scale, marker_mask
from vein_tracker.imaging.skin import find_skin
from vein_tracker.imaging.suggest import suggest
from vein_tracker.imaging.veins.figures import Figures, figures
from vein_tracker.imaging.veins.find import find_veins
from vein_tracker.imaging.veins.interval import Sight
from vein_tracker.model.records import Region
from vein_tracker.model.results import U8, Flag, Measurement, VeinMap

LEAST_SIDE = 1000
"""Decode with this `least_side`: more pixels are not looked at."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures, and where they come from."""

    measurement: Measurement
    veins: VeinMap

    @property
    def full_size_veins(self) -> U8:
        """(height, width) uint8 of the full-size photograph: 255 exactly where coverage counted a vein."""
        return full_size(self.veins.veins, self.measurement.width, self.measurement.height)

    @property
    def full_size_skin(self) -> U8:
        """(height, width) uint8 of the full-size photograph: 255 where skin was judged."""
        return full_size(self.veins.skin, self.measurement.width, self.measurement.height)


def measure(
    photo: Decoded,
    *,
    px_per_mm: float | None = None,
    region: Region | None = None,
    parameters: Recipe = RECIPE,
) -> Measured:
    """Measure visible veins.

    Parameters
    ----------
    photo : Decoded
    px_per_mm : float, optional
        Scale of the full-size photograph as a person knows it.
    region : Region, optional
        Where to measure, a polygon in full-size pixels; everywhere without one.

    Returns
    -------
    Measured
        Without skin or without colour every figure is None and a flag says why.

    Raises
    ------
    VeinTrackerError
        REGION_OUTSIDE where the region holds no pixel of the photograph.
    """
    scale = find_scale(photo.pixels, photo.scale, px_per_mm, parameters.scale)
    finest = parameters.veins.most_px_per_mm / scale.px_per_mm if scale.px_per_mm else 1.0
    frame = working_frame(photo, parameters.veins.most_pixels, finest)
    inside = region_mask(frame, region)
    skin = find_skin(frame.pixels, frame.opaque, parameters.skin)
    judged = skin.judged & ~_markers(scale, photo, frame)
    share = _count(judged & inside) / max(1, _count(inside))
    if skin.colourless or share < parameters.quality.no_skin:
        why = Flag.NO_COLOUR if skin.colourless else Flag.NO_SKIN
        return _nothing(photo, frame, scale, judged, inside, why)
    copied = doubt(frame.pixels, skin.seen, frame.opaque, parameters.genuine)
    if copied is Doubt.SURE:
        return _nothing(photo, frame, scale, judged, inside, Flag.NOT_A_PHOTOGRAPH)
    density = density_of(frame.pixels)
    quality = assess(frame.pixels, skin.seen & inside, skin.glare)
    found = find_veins(
        density, judged, max(quality.blur_sigma, parameters.veins.least_blur), parameters.veins
    )
    hair = found.mask(found.hairs)
    here = judged & ~hair & inside
    sight = Sight(
        blur=quality.blur_sigma,
        hidden=1 - _count(skin.judged & inside) / max(1, _count(skin.seen & inside)),
        hairy=_count(hair & inside) / max(1, _count(here)),
    )
    counted = figures(found, here, frame, scale.px_per_mm, sight, parameters)
    raised = flags(quality, share, parameters.quality)
    raised += (Flag.NOT_A_PHOTOGRAPH,) if copied is Doubt.SOME else ()
    hairy = _count(hair & inside) > parameters.quality.most_hair * _count(here)
    raised += tuple(flag for flag, on in ((Flag.HAIR, hairy), (Flag.WIDE_VEIN, counted.wide)) if on)
    measurement = _basis(photo, scale, here, inside, raised)
    between = diffuse(density, here & ~counted.every_vein, skin.seen)
    if between is not None:
        measurement = replace(
            measurement,
            redness=between.redness(parameters.diffuse),
            pigmentation=between.pigmentation(parameters.diffuse),
            suggestions=suggest(between, parameters.suggest),
        )
    return Measured(
        _with_figures(measurement, counted, frame, _count(here)),
        VeinMap(veins=_mask(counted.veins), skin=_mask(here), scale=frame.scale, segments=counted.segments),
    )


def _basis(
    photo: Decoded, scale: Scale, judged: Bools, inside: Bools, raised: tuple[Flag, ...]
) -> Measurement:
    """What can be said of any photograph."""
    return Measurement(
        recipe=recipe.VERSION,
        width=photo.width,
        height=photo.height,
        skin_percent=100.0 * _count(judged & inside) / max(1, _count(inside)),
        px_per_mm=scale.px_per_mm,
        scale_source=scale.source,
        marker_tilt_deg=scale.tilt_deg,
        flags=raised + scale.flags,
    )


def _nothing(photo: Decoded, frame: Frame, scale: Scale, judged: Bools, inside: Bools, why: Flag) -> Measured:
    empty: U8 = np.zeros(frame.shape, np.uint8)
    return Measured(
        _basis(photo, scale, judged, inside, (why,)),
        VeinMap(veins=empty, skin=_mask(judged & inside), scale=frame.scale, segments=()),
    )


def _with_figures(measurement: Measurement, counted: Figures, frame: Frame, area: int) -> Measurement:
    """Fill in the veins' figures; `area` is the judged skin in working pixels."""
    px_per_mm = measurement.px_per_mm
    return replace(
        measurement,
        coverage_percent=counted.coverage,
        coverage_interval_percent=counted.intervals.coverage,
        thread_percent=counted.thread,
        thread_interval_percent=counted.intervals.thread,
        reticular_percent=counted.reticular,
        reticular_interval_percent=counted.intervals.reticular,
        vein_length_px=counted.length,
        vein_length_interval_px=counted.intervals.length,
        vein_length_mm=None if px_per_mm is None else counted.length / px_per_mm,
        mean_width_px=counted.mean_width,
        mean_width_interval_px=counted.intervals.mean_width,
        skin_area_mm2=None if px_per_mm is None else area / (frame.scale * px_per_mm) ** 2,
    )


def _markers(scale: Scale, photo: Decoded, frame: Frame) -> Bools:
    """Where stickers lie in the working frame."""
    full = (scale.markers + 0.5) / photo.scale - 0.5
    return marker_mask(frame.to_working(full), frame.shape)


def _count(mask: Bools) -> int:
    return int(np.count_nonzero(mask))


def _mask(where: Bools) -> U8:
    mask: U8 = where.astype(np.uint8) * np.uint8(255)
    return mask
