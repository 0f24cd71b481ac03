"""One photograph to its figures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from vein_tracker.imaging import recipe
from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.decode import Bools, Decoded
from vein_tracker.imaging.diffuse import Diffuse, diffuse
from vein_tracker.imaging.filling_in import with_colours, with_figures
from vein_tracker.imaging.frame import Frame, full_size, region_mask, working_frame
from vein_tracker.imaging.genuine import Suspicion, suspicion
from vein_tracker.imaging.progress import Progress, tell_nobody
from vein_tracker.imaging.quality import assess, blur_of, flags
from vein_tracker.imaging.recipe import RECIPE, Recipe
from vein_tracker.imaging.scale import Scale, find_scale, marker_mask
from vein_tracker.imaging.skin import Skin, find_skin
from vein_tracker.imaging.strips import workers
from vein_tracker.imaging.veins.figures import Figures, figures
from vein_tracker.imaging.veins.find import find_veins
from vein_tracker.imaging.veins.interval import Sight
from vein_tracker.imaging.veins.lines import Lines, trace
from vein_tracker.imaging.veins.ridges import Tiers, find_ridges
from vein_tracker.model.records import Region
from vein_tracker.model.results import F32, U8, Flag, Measurement, VeinMap

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
    progress: Progress = tell_nobody,
) -> Measured:
    """Measure visible veins.

    Parameters
    ----------
    photo : Decoded
    px_per_mm : float, optional
        Scale of the full-size photograph as a person knows it.
    region : Region, optional
        Where to measure, a polygon in full-size pixels; everywhere without one.
    parameters : Recipe, optional
        Other than the product's own only to try them out: figures carry the version of the product's.
    progress : Progress
        Told at each step.

    Returns
    -------
    Measured
        Without skin or without colour every figure is None and a flag says why; nor is there one of a region of a few
        pixels.

    Raises
    ------
    VeinTrackerError
        REGION_OUTSIDE where the region holds no pixel of the photograph.
    """
    asked = _asked(photo, px_per_mm, region, parameters)
    progress(0.35)
    frame, skin, inside = asked.frame, asked.skin, asked.inside
    if skin.colourless:
        return _nothing(asked, Flag.NO_COLOUR)
    if asked.share < parameters.quality.no_skin:
        return _nothing(asked, Flag.NO_SKIN)
    if region is not None and _count(asked.judged & inside) < parameters.quality.least_judged:
        return _nothing(asked, Flag.LITTLE_SKIN)
    tiers = find_ridges(density_of(frame.pixels), asked.judged, parameters.veins)
    progress(0.55)
    with workers(1) as beside:  # Lines are mostly followed on one core.
        suspecting = beside.submit(suspicion, frame.pixels, skin.seen, frame.opaque, parameters.genuine)
        assessing = beside.submit(assess, frame.pixels, skin.seen & inside, skin.glare)
        lines = trace(tiers, asked.judged, parameters.veins)
    progress(0.75)
    copied, quality = suspecting.result(), assessing.result()
    if copied is Suspicion.SURE:
        return _nothing(asked, Flag.NOT_A_PHOTOGRAPH)
    counted = _counted(asked, tiers, lines, quality.blur_sigma, parameters)
    raised = flags(quality, asked.share, parameters.quality)
    raised += _flags_of_the_veins(copied, counted.sight, counted.figures, parameters)
    return _measured(asked, counted, raised, parameters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before skin is measured again: the `photo` that sets scale and frame, and in that, (h, w):

    `judged`: skin that can be, `inside`: what is asked.
    """

    photo: Decoded
    scale: Scale
    frame: Frame
    judged: Bools
    inside: Bools


def measure_known(light: F32, density: F32, known: Known, progress: Progress = tell_nobody) -> Measured:
    """Measure in the same way what is known to be a photograph of skin.

    Parameters
    ----------
    light, density : (h, w, 3) float32
        Linear RGB 0..1 and its optical density, in the working frame.
    known : Known
    progress : Progress
        Told at each step.

    Returns
    -------
    Measured
        Without flags: they are of photographs as they were taken.
    """
    judged, none = known.judged, np.zeros_like(known.judged)
    asked = _Asked(
        photo=known.photo,
        scale=known.scale,
        frame=known.frame,
        skin=Skin(judged, none, none, False),
        judged=judged,
        inside=known.inside,
    )
    tiers = find_ridges(density, judged, RECIPE.veins)
    progress(0.4)
    with workers(1) as beside:
        looking = beside.submit(blur_of, np.ascontiguousarray(light[..., 1]), judged & known.inside)
        lines = trace(tiers, judged, RECIPE.veins)
    progress(0.7)
    return _measured(asked, _counted(asked, tiers, lines, looking.result(), RECIPE), (), RECIPE)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Figures, what limits seeing, the judged skin without hair, (h, w), and what it shows between veins."""

    figures: Figures
    sight: Sight
    here: Bools
    between: Diffuse | None


def _counted(asked: _Asked, tiers: Tiers, lines: Lines, blur: float, parameters: Recipe) -> _Counted:
    """Choose the veins of lines and count them; `blur` in working pixels."""
    blur = max(blur, parameters.veins.least_blur)
    found = find_veins(lines, tiers, blur, parameters.veins)
    hair = found.mask(found.hairs) & asked.inside
    here = asked.judged & asked.inside & ~hair
    sight = _sight(asked, blur, hair, here)
    with workers(1) as beside:
        averaging = beside.submit(diffuse, tiers.density, here & ~found.mask(found.veins), asked.skin.seen)
        counted = figures(found, here, asked.frame, asked.scale.px_per_mm, sight, parameters)
    return _Counted(counted, sight, here, averaging.result())


def _measured(asked: _Asked, counted: _Counted, raised: tuple[Flag, ...], parameters: Recipe) -> Measured:
    here, found, frame = counted.here, counted.figures, asked.frame
    measurement = with_figures(_basis(asked, here, raised), found, frame, _count(here))
    return Measured(
        with_colours(measurement, counted.between, parameters),
        VeinMap(veins=_mask(found.veins), skin=_mask(here), scale=frame.scale, segments=found.segments),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A photograph in its working frame: its skin, what of it can be `judged` and what is asked, `inside`, (h, w)."""

    photo: Decoded
    scale: Scale
    frame: Frame
    skin: Skin
    judged: Bools
    inside: Bools

    @property
    def share(self) -> float:
        """Judged share 0..1 of what is asked."""
        return _count(self.judged & self.inside) / max(1, _count(self.inside))


def _asked(photo: Decoded, px_per_mm: float | None, region: Region | None, parameters: Recipe) -> _Asked:
    with workers(1) as beside:
        searching = beside.submit(find_scale, photo.pixels, photo.scale, px_per_mm, parameters.scale)
        frame = _frame(photo, px_per_mm, parameters)
        inside = region_mask(frame, region)
        skin = find_skin(frame.pixels, frame.opaque, parameters.skin)
    scale = searching.result()
    other = frame if scale.px_per_mm == px_per_mm else _frame(photo, scale.px_per_mm, parameters)
    if other.shape != frame.shape:  # Few photographs show that they are larger than the veins need.
        frame, inside = other, region_mask(other, region)
        skin = find_skin(frame.pixels, frame.opaque, parameters.skin)
    judged = skin.judged & ~_markers(scale, photo, frame)
    return _Asked(photo=photo, scale=scale, frame=frame, skin=skin, judged=judged, inside=inside)


def _frame(photo: Decoded, px_per_mm: float | None, parameters: Recipe) -> Frame:
    """The photograph at the scale that its veins need, as far as its own is known."""
    finest = parameters.veins.most_px_per_mm / px_per_mm if px_per_mm else 1.0
    return working_frame(photo, parameters.veins.most_pixels, finest)


def _sight(asked: _Asked, blur: float, hair: Bools, here: Bools) -> Sight:
    """What limits seeing; `hair` and judged skin without it, `here`, are (h, w) and of what is asked."""
    judged, seen = (_count(skin & asked.inside) for skin in (asked.skin.judged, asked.skin.seen))
    return Sight(blur=blur, hidden=1 - judged / max(1, seen), hairy=_count(hair) / max(1, _count(here)))


def _flags_of_the_veins(
    copied: Suspicion, sight: Sight, counted: Figures, parameters: Recipe
) -> tuple[Flag, ...]:
    """What limits the veins' figures beside the picture's quality."""
    raised = {
        Flag.NOT_A_PHOTOGRAPH: copied is Suspicion.SOME,
        Flag.HAIR: sight.hairy > parameters.quality.most_hair,
        Flag.WIDE_VEIN: counted.wide,
    }
    return tuple(flag for flag, is_raised in raised.items() if is_raised)


def _basis(asked: _Asked, judged: Bools, raised: tuple[Flag, ...]) -> Measurement:
    """What can be said of any photograph, of what is judged of it (h, w)."""
    return Measurement(
        recipe=recipe.VERSION,
        width=asked.photo.width,
        height=asked.photo.height,
        skin_percent=100.0 * _count(judged) / max(1, _count(asked.inside)),
        px_per_mm=asked.scale.px_per_mm,
        scale_source=asked.scale.source,
        marker_tilt_deg=asked.scale.tilt_deg,
        flags=raised + asked.scale.flags,
    )


def _nothing(asked: _Asked, why: Flag) -> Measured:
    empty: U8 = np.zeros(asked.frame.shape, np.uint8)
    judged = asked.judged & asked.inside
    return Measured(
        _basis(asked, judged, (why,)),
        VeinMap(veins=empty, skin=_mask(judged), scale=asked.frame.scale, segments=()),
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
