"""Two photographs to a Comparison with its interval, or to the reasons why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import repeat

import numpy as np

from vein_tracker.imaging import recipe
from vein_tracker.imaging.align import Aligned
from vein_tracker.imaging.change import change
from vein_tracker.imaging.colour import density_of, optical_density
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import region_mask
from vein_tracker.imaging.joint import Joint, judge_together
from vein_tracker.imaging.light_match import match_light
from vein_tracker.imaging.measure import Known, Measured, measure_known
from vein_tracker.imaging.pair import Pair, Seen, aligned_pair, bring_together, see
from vein_tracker.imaging.progress import Progress, part, tell_nobody
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.sharpness_match import SharpnessMatch, blurred, match_sharpness
from vein_tracker.imaging.strips import two, workers
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.records import Landmark, Region
from vein_tracker.model.results import F32, U8, Alignment, Comparison, Reason

LEAST_OVERLAP = 0.25
"""Of the region's BEFORE skin: what both photographs must let be judged."""
LEAST_SKIN = 0.02
SURVIVAL = 0.5
"""Of a photograph's own coverage: what must be left of it after blurring, or the softer one hides too much."""
MATTERS = 0.3
"""Coverage in percent above which that is asked."""
BLUR_THAT_IS_SMALL = 1.2
BLUR_AT_MOST = 3.0
"""Pixels of the working picture: with less nothing is hidden, with more nothing is left to be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A comparison and where it comes from, in BEFORE's working frame.

    `warp` takes BEFORE's full-size pixels to AFTER's, local deformation included; None where not aligned.
    `veins_before`, `veins_after` and `skin` (what both let be judged): (h, w) uint8, 0 or 255; None where
    nothing was measured. `alone`: coverage of `skin` in percent in BEFORE and AFTER, matched but each judged by itself:
    what one knows of the other does not hide by how much two photographs differ by chance. `scale`: working pixels for
    each full-size pixel.
    """

    comparison: Comparison
    warp: Warp | None = None
    veins_before: U8 | None = None
    veins_after: U8 | None = None
    skin: U8 | None = None
    alone: tuple[float, float] | None = None
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Lit:
    """A photograph in the common frame: linear light and its optical density, (h, w, 3)."""

    light: F32
    density: F32

    def blurred(self, sigma: float) -> _Lit:
        """Return it softened by so many pixels."""
        return self if sigma == 0 else _lit(blurred(self.light, sigma))


def _lit(light: F32) -> _Lit:
    return _Lit(light, optical_density(light))


@dataclass(frozen=True, slots=True)
class _Side:
    """A photograph as it is compared, and what was measured on it."""

    lit: _Lit
    measured: Measured


def compare(
    before: Decoded,
    after: Decoded,
    *,
    px_per_mm: float | None = None,
    region: Region | None = None,
    landmarks: Sequence[Landmark] = (),
    progress: Progress = tell_nobody,
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
    landmarks : sequence of Landmark
        The same spots in both, set by a person, in full-size pixels; with them the two are aligned near what
        these say.
    progress : Progress
        Told at each step.

    Returns
    -------
    Compared
        Not comparable, with reasons and without any figure of change, where the two do not allow a fair one.

    Raises
    ------
    VeinTrackerError
        REGION_OUTSIDE where the region holds no pixel of BEFORE; LANDMARKS_… where these contradict each other.
    """
    with two() as pool:
        one, other = pool.map(see, (before, after), (px_per_mm, None))
    progress(0.1)
    inside = region_mask(one.frame, region)
    basis = Comparison(
        recipe=recipe.VERSION,
        comparable=False,
        px_per_mm=one.scale.px_per_mm,
        scale_source=one.scale.source,
    )
    reasons = _not_skin(one, other, inside)
    if reasons:
        return _refused(basis, reasons, one)
    with workers(1) as beside:  # Some of aligning is done on one core.
        looking = beside.submit(lambda: one.is_copied or other.is_copied)
        aligned = aligned_pair(one, other, landmarks)
    progress(0.25)
    if looking.result():
        return _refused(basis, (Reason.NOT_A_PHOTOGRAPH,), one)
    if aligned.warp is None:
        return _refused(basis, aligned.reasons, one)
    pair = bring_together(one, other, aligned.warp, inside)
    warp = aligned.warp.resized(one.sizes, other.sizes)
    basis = replace(basis, alignment=_alignment(aligned, warp, pair, one, by_landmarks=bool(landmarks)))
    if _too_little(pair, inside):
        return _refused(basis, (Reason.OVERLAP,), one, warp)
    return _measured(pair, basis, aligned, warp, inside, progress)


def _refused(
    basis: Comparison, reasons: tuple[Reason, ...], before: Seen, warp: Warp | None = None
) -> Compared:
    """Return why two photographs cannot be compared."""
    return Compared(comparison=replace(basis, reasons=reasons), warp=warp, scale=before.frame.scale)


def _not_skin(one: Seen, other: Seen, inside: Mask) -> tuple[Reason, ...]:
    if one.colourless or other.colourless:
        return (Reason.NO_COLOUR,)
    if (one.judged & inside).sum() < LEAST_SKIN * inside.sum() or other.judged.mean() < LEAST_SKIN:
        return (Reason.NO_SKIN,)
    return ()


def _too_little(pair: Pair, inside: Mask) -> bool:
    """Whether both show too little of what is asked: of the region's skin, or of a region of a few pixels."""
    few = int(np.count_nonzero(pair.both & inside)) < RECIPE.quality.least_judged
    return pair.judged_share < LEAST_OVERLAP or (few and not bool(inside.all()))


def _alignment(aligned: Aligned, warp: Warp, pair: Pair, one: Seen, *, by_landmarks: bool) -> Alignment:
    scale, px_per_mm = one.frame.scale, one.scale.px_per_mm
    residual = None if aligned.residual is None else aligned.residual / scale
    return Alignment(
        homography=tuple((float(a), float(b), float(c)) for a, b, c in warp.homography),
        residual_px=residual,
        residual_mm=None if residual is None or px_per_mm is None else residual / px_per_mm,
        local_px_max=None if aligned.local_max is None else aligned.local_max / scale,
        overlap_percent=100 * pair.overlap,
        by_landmarks=by_landmarks,
        confirmed=aligned.agreeing > 0,
    )


def _measured(
    pair: Pair, basis: Comparison, aligned: Aligned, warp: Warp, inside: Mask, progress: Progress
) -> Compared:
    """Match light and sharpness, measure both in the same way, and say what changed."""
    light = match_light(pair.before.light, pair.after, pair.both, pair.lamp)
    progress(0.35)
    taken = _Lit(pair.before.light, density_of(pair.before.frame.pixels)), _lit(light.light)
    sharpness = match_sharpness(taken[0].density[..., 1], taken[1].density[..., 1], pair.both)
    known = Known(
        photo=pair.before.photo,
        scale=pair.before.scale,
        frame=pair.before.frame,
        judged=pair.both,
        inside=inside,
    )
    with two() as pool:
        blurs, steps = (sharpness.before_blur, sharpness.after_blur), repeat(part(progress, 0.4, 0.9))
        before, after = pool.map(_measure, taken, blurs, (known, known), steps)
    progress(0.9)
    basis = replace(
        basis,
        colour_difference_before=light.difference_before,
        colour_difference_after=light.difference_after,
        light_by_chart=pair.lamp is not None,
        sharpness_ratio=sharpness.ratio,
    )
    reasons = () if light.possible else (Reason.LIGHT,)
    if not sharpness.possible or _hides(taken, sharpness, (before, after), known, part(progress, 0.9, 0.95)):
        reasons = (*reasons, Reason.SHARPNESS)
    skin = (before.measured.veins.skin & after.measured.veins.skin) > 0
    if not reasons and not skin.any():
        reasons = (Reason.OVERLAP,)
    if reasons:
        return _refused(basis, reasons, pair.before, warp)
    joint = judge_together(
        before.lit.density,
        after.lit.density,
        before.measured.veins,
        after.measured.veins,
        skin,
        pair.before.frame,
    )
    return Compared(
        comparison=_with_change(
            basis, (before, after), joint, skin, (aligned.residual or 0.0, sharpness.most)
        ),
        warp=warp,
        veins_before=_mask(joint.before.veins),
        veins_after=_mask(joint.after.veins),
        skin=_mask(skin),
        alone=(_covered(before, skin), _covered(after, skin)),
        scale=pair.before.frame.scale,
    )


def _measure(taken: _Lit, blur: float, known: Known, progress: Progress) -> _Side:
    """Measure in BEFORE's frame on nothing but the skin that both show."""
    progress(0.0)
    lit = taken.blurred(blur)
    return _Side(lit, measure_known(lit.light, lit.density, known, progress))


def _hides(
    taken: tuple[_Lit, _Lit],
    sharpness: SharpnessMatch,
    matched: tuple[_Side, _Side],
    known: Known,
    progress: Progress,
) -> bool:
    """Whether bringing one photograph to the other's softness takes the veins that there are to compare."""
    sigma = sharpness.most
    if sigma <= BLUR_THAT_IS_SMALL or sigma > BLUR_AT_MOST:
        return sigma > BLUR_AT_MOST
    sharper = 0 if sharpness.before_blur > 0 else 1
    sharp = _measure(taken[sharper], 0.0, known, progress).measured.measurement
    soft = matched[sharper].measured.measurement
    was, left = sharp.vein_length_px or 0.0, soft.vein_length_px or 0.0
    return (sharp.coverage_percent or 0.0) > MATTERS and left < SURVIVAL * was


def _with_change(
    basis: Comparison, sides: tuple[_Side, _Side], joint: Joint, skin: Mask, errors: tuple[float, float]
) -> Comparison:
    found = change(joint.before.veins, joint.after.veins, skin, errors[0], joint.doubt, errors[1])
    one, other = (each.measured.measurement for each in sides)
    shorter = None if found.percent is None else _share(joint.before.length, joint.after.length)
    return replace(
        basis,
        comparable=True,
        verdict=found.verdict,
        coverage_before_percent=found.before,
        coverage_after_percent=found.after,
        coverage_after_interval_percent=found.after_interval,
        change_percent=found.percent,
        change_interval_percent=found.interval,
        length_change_percent=shorter,
        redness_change=_difference(one.redness, other.redness),
        pigmentation_change=_difference(one.pigmentation, other.pigmentation),
    )


def _share(one: float, other: float) -> float | None:
    return 100 * (other - one) / one if one > 0 else None


def _difference(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else other - one


def _covered(side: _Side, skin: Mask) -> float:
    """Return by how many percent of some skin veins cover that was measured by itself."""
    return 100.0 * float(np.mean(side.measured.veins.veins[skin] > 0))


def _mask(where: Mask) -> U8:
    return where.astype(np.uint8) * np.uint8(255)
