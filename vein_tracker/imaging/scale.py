"""Pixels per millimetre: given, from marker stickers or from a ruler; contradictions are told, not averaged."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.chart import find_chart
from vein_tracker.imaging.colour import eight_bit
from vein_tracker.imaging.decode import Bools, Pixels
from vein_tracker.imaging.markers import find_markers
from vein_tracker.imaging.recipe import RECIPE, ScaleRecipe
from vein_tracker.imaging.ruler import find_ruler
from vein_tracker.imaging.strips import workers
from vein_tracker.imaging.tilt import facing_scale, tilt_deg
from vein_tracker.model.results import F64, U8, Flag, ScaleSource

_STICKER = 1.5  # the white paper around a marker's black square, relative to it


@dataclass(frozen=True, slots=True)
class Scale:
    """`px_per_mm` of the full-size photograph, None where unknown or contradictory.

    `tilt_deg`: how far the largest marker is tilted away from the camera; None without one.
    `unread`: a marker lies in the picture that gives no scale, because it is cut, covered, bent or unknown.
    `markers`: (M, 4, 2) float64, outlines of stickers, white margin included, and of a ruler, in pixels of the
    given picture.
    """

    px_per_mm: float | None
    source: ScaleSource
    conflict: bool
    tilt_deg: float | None
    unread: bool
    markers: F64

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What limits the scale."""
        raised = (Flag.SCALE_CONFLICT, self.conflict), (Flag.MARKER_UNREAD, self.unread)
        return tuple(flag for flag, on in raised if on)


def find_scale(
    pixels: Pixels,
    decoded_scale: float,
    given: float | None = None,
    recipe: ScaleRecipe = RECIPE.scale,
) -> Scale:
    """Find the scale.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB encoding
    decoded_scale : float
        Pixels of this picture for each pixel of the full-size photograph.
    given : float, optional
        Pixels per millimetre of the full-size photograph that a person said.

    Returns
    -------
    Scale
        A given scale wins over a marker, a marker over a ruler; more than 10 % apart any two contradict each
        other. A marker's is that of skin that faces the camera in the picture's middle.
    """
    with workers(1) as beside:
        ruling = beside.submit(find_ruler, pixels, recipe.ruler)
        found = find_markers(pixels, recipe.marker)
        ruler = ruling.result()
    unread = _off_chart(found.unread, pixels)
    outlines = [_sticker(corners) for corners in (*found.read, *unread)] + ([ruler.outline] if ruler else [])
    middle = (np.array(pixels.shape[1::-1]) - 1) / 2
    marked = [facing_scale(corners, recipe.marker.side_mm, middle) / decoded_scale for corners in found.read]
    ruled = [ruler.px_per_mm / decoded_scale] if ruler else []
    px_per_mm, source, conflict = _agreed(given, marked, ruled, recipe.most_apart)
    return Scale(
        px_per_mm,
        source,
        conflict,
        tilt_deg(max(found.read, key=_area)) if len(found.read) else None,
        len(unread) > 0,
        np.array(outlines, np.float64).reshape(-1, 4, 2),
    )


def _agreed(
    given: float | None, marked: list[float], ruled: list[float], most_apart: float
) -> tuple[float | None, ScaleSource, bool]:
    """Return the scale, where it comes from and whether any two contradict each other."""
    said = marked + ruled + ([given] if given is not None else [])
    if said and max(said) > most_apart * min(said):
        return None, ScaleSource.NONE, True
    if given is not None:
        return given, ScaleSource.GIVEN, False
    for found, source in ((marked, ScaleSource.MARKER), (ruled, ScaleSource.RULER)):
        if found:
            return float(np.mean(found)), source, False
    return None, ScaleSource.NONE, False


def marker_mask(markers: F64, shape: tuple[int, int]) -> Bools:
    """Return (h, w) bool, True inside the outlines (M, 4, 2)."""
    mask: U8 = np.zeros(shape, np.uint8)
    for quad in markers:
        cv2.fillConvexPoly(mask, np.rint(quad).astype(np.int32), 1)
    return mask.astype(np.bool_)


def _off_chart(unread: F64, pixels: Pixels) -> F64:
    """Keep what may be a marker (M, 4, 2): no black and white patch of a colour chart."""
    chart = find_chart(eight_bit(pixels)) if len(unread) else None
    if chart is None:
        return unread
    outline = chart.outline.astype(np.float32)
    middles = [(float(x), float(y)) for x, y in unread.mean(axis=1)]
    return unread[[cv2.pointPolygonTest(outline, middle, False) < 0 for middle in middles]]


def _sticker(corners: F64) -> F64:
    """Return the corners (4, 2) of the paper around a marker's black square."""
    middle = corners.mean(axis=0)
    outline: F64 = middle + _STICKER * (corners - middle)
    return outline


def _area(corners: F64) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))
