"""Corrections by hand in a pair: those of each photo apply to its own veins, over the skin that both show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from vein_tracker.imaging.change import MEASURABLE, verdict_within
from vein_tracker.imaging.common_frame import unmoved
from vein_tracker.imaging.strokes import covered
from vein_tracker.imaging.warp import Warp, inverse, jacobians, project
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.results import F64, U8, Comparison, Interval


@dataclass(frozen=True, slots=True)
class PairMasks:
    """What a comparison counted, (h, w) uint8 0 or 255, in BEFORE's working frame; `skin` is what both show."""

    before: U8
    after: U8
    skin: U8


def corrected_masks(
    masks: PairMasks,
    before: Sequence[Stroke],
    after: Sequence[Stroke],
    warp: Warp,
    scale: tuple[float, float],
) -> PairMasks:
    """Return the masks with the strokes of both photographs applied, each to its own.

    Parameters
    ----------
    masks : PairMasks
    before, after : sequence of Stroke
        In full-size pixels of each photograph.
    warp : Warp
        Takes BEFORE's full-size pixels to AFTER's.
    scale : mask pixels for each of BEFORE's full-size pixels, in x and in y
    """
    return replace(
        masks,
        before=_drawn(masks.before, before, scale),
        after=_drawn(masks.after, [carried_back(one, warp) for one in after], scale),
    )


def carried_back(stroke: Stroke, warp: Warp) -> Stroke:
    """Return a stroke of AFTER where BEFORE shows the same skin."""
    points: F64 = np.array(stroke.points, np.float64).reshape(-1, 2)
    back = inverse(warp.homography)
    zoom = float(np.sqrt(np.abs(np.linalg.det(jacobians(back, points.mean(axis=0, keepdims=True))))[0]))
    points = project(back, points)
    if warp.field is not None:
        points = unmoved(points, warp.field)
    places = tuple((float(x), float(y)) for x, y in points)
    return replace(stroke, points=places, width=stroke.width * zoom)


def corrected_comparison(found: Comparison, masks: PairMasks, corrected: PairMasks) -> Comparison:
    """Return a comparison with what was corrected.

    Parameters
    ----------
    found : Comparison
        What was compared, without corrections; returned as it is where the two are not comparable.
    masks, corrected : PairMasks
        What it counted, and the same with the strokes.

    Notes
    -----
    The interval keeps its width in points of coverage: what is uncertain is the automatic part. Length is not
    compared again: the two had been judged together, piece by piece.
    """
    one, other = found.coverage_before_percent, found.coverage_after_percent
    within = found.coverage_after_interval_percent
    if not found.comparable or one is None or other is None or within is None:
        return found
    before = max(0.0, one + _more(corrected.before, masks.before, masks.skin))
    after = max(0.0, other + _more(corrected.after, masks.after, masks.skin))
    low, high = (end - other + after for end in within)
    low, high = max(0.0, min(low, after)), min(100.0, max(high, after))
    basis = replace(
        found,
        coverage_before_percent=before,
        coverage_after_percent=after,
        coverage_after_interval_percent=Interval(low, high),
        length_change_percent=None,
        verdict=verdict_within(low - before, high - before),
    )
    if before < MEASURABLE:
        return replace(basis, change_percent=None, change_interval_percent=None)
    return replace(
        basis,
        change_percent=100 * (after - before) / before,
        change_interval_percent=Interval(100 * (low - before) / before, 100 * (high - before) / before),
    )


def _drawn(mask: U8, strokes: Sequence[Stroke], scale: tuple[float, float]) -> U8:
    drawn = mask.copy()
    for stroke in strokes:
        patch = covered(stroke, scale, (mask.shape[0], mask.shape[1]))
        drawn[patch.window][patch.inside] = 255 if stroke.kind is StrokeKind.ADDED else 0
    return drawn


def _more(corrected: U8, was: U8, skin: U8) -> float:
    """Return by how many percent of the skin more is covered."""
    seen = skin > 0
    more = np.count_nonzero((corrected > 0) & seen) - np.count_nonzero((was > 0) & seen)
    return 100.0 * float(more) / max(1, int(np.count_nonzero(seen)))
