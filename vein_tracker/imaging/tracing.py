"""What a person needs to correct a photo: which skin can be judged, and paths along its veins with their width."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.colour import density_of
from vein_tracker.imaging.decode import Bools, Decoded
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.live_wire import LiveWire
from vein_tracker.imaging.nearest import pixels_of
from vein_tracker.imaging.pair import see
from vein_tracker.imaging.polyline import normals
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.profiles import SHARP, measure_profiles
from vein_tracker.imaging.veins.ridges import Tiers, find_ridges
from vein_tracker.model.results import F64

_ROUND = 0.93
"""Of a vessel's diameter is its width at half depth, as where veins are found."""
_PALE = 0.4
"""Of a path's usual darkness above the skin: what is paler at its ends is the way from a click to the vein."""
_SMOOTH, _AROUND = 1.0, 25.0
"""Pixels: sigma of what is read along a path, and of the skin that it is held against."""
_ASIDE = 20
"""Pixels: so far beside a vein a click may be."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A vein between two places: x, y (N, 2) and its mean `width`, in full-size pixels."""

    points: F64
    width: float


class Ground:
    """A photo made ready to be corrected by hand.

    `judged`: (h, w) bool in the working frame, skin that can be judged, everywhere; `scale`: working pixels for each
    full-size pixel, in x and in y.
    """

    def __init__(self, frame: Frame, judged: Bools, tiers: Tiers) -> None:
        self._frame = frame
        self._tiers = tiers
        self._wire = LiveWire(tiers.every.strength)
        dark = cv2.transform(tiers.density, SHARP.astype(np.float32)[None])
        self._dark = cv2.GaussianBlur(dark, (0, 0), _SMOOTH) - cv2.GaussianBlur(dark, (0, 0), _AROUND)
        self.judged = judged
        self.scale = (frame.scale_x, frame.scale_y)

    def begin(self, x: float, y: float) -> None:
        """Start paths at a place in full-size pixels."""
        self._wire.begin(*self._working(x, y))

    def path_to(self, x: float, y: float) -> F64:
        """Return the path (N, 2) along veins from the start to a place, in full-size pixels."""
        return self._frame.to_full(self._wire.path_to(*self._working(x, y)))

    def trace_to(self, x: float, y: float) -> Trace:
        """Return the same with the width of the vein that it follows, without the way to it from a click beside it."""
        points = self._on_vein(self._wire.path_to(*self._working(x, y)))
        return Trace(self._frame.to_full(points), self._width(points) / self._frame.scale)

    def _on_vein(self, points: F64) -> F64:
        """Cut off the ends of a line where they are far paler than it is on the whole, within a few pixels."""
        rows, columns = pixels_of(points)
        dark = self._dark[rows, columns]
        usual = np.median(dark)
        if usual <= 0:  # no vein is there, and no end is off it
            return points
        on = np.flatnonzero(dark >= _PALE * usual)
        first = min(int(on[0]), _ASIDE)
        last = max(int(on[-1]), len(points) - 1 - _ASIDE)
        return points[first : last + 1] if last - first > 1 else points

    def _working(self, x: float, y: float) -> tuple[float, float]:
        point = self._frame.to_working(np.array([[x, y]], np.float64))[0]
        return float(point[0]), float(point[1])

    def _width(self, points: F64) -> float:
        """Return the middle width across a line in working pixels, as it is measured of veins that are found."""
        rows, columns = pixels_of(points)
        every = self._tiers.every
        line = Lines(
            points,
            normals(points),
            every.sigma[rows, columns].astype(np.float64),
            every.strength[rows, columns].astype(np.float64),
            np.array([0, len(points)]),
            np.zeros((1, 2), np.bool_),
        )
        widths = measure_profiles(line, self._tiers.density, RECIPE.veins.least_blur).widths
        return float(np.median(widths)) / _ROUND


def ground(photo: Decoded, px_per_mm: float | None = None) -> Ground:
    """Make a photo ready to be corrected.

    Parameters
    ----------
    photo : Decoded
    px_per_mm : float, optional
        Scale of the full-size photograph as a person knows it.
    """
    seen = see(photo, px_per_mm)
    tiers = find_ridges(density_of(seen.frame.pixels), seen.judged, RECIPE.veins)
    return Ground(seen.frame, seen.judged, tiers)
