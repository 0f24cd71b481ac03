"""Centre lines: crests of the ridges, followed with hysteresis and cut into segments between junctions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.crests import find_crests
from vein_tracker.imaging.veins.ridges import Ridges, Tiers
from vein_tracker.imaging.veins.sampling import sampled
from vein_tracker.imaging.veins.thin import thinned
from vein_tracker.imaging.veins.walk import Paths, walked
from vein_tracker.model.results import F32, F64, U8, Ints

_EDGE = 5  # pixels
_CALMINGS = 4  # each adds half a point's square to the blur along the line


@dataclass(frozen=True, slots=True)
class Lines:
    """Centre lines of N points in all, a segment after the other.

    `points`: (N, 2) float64 x, y; `normals`: (N, 2) float64 across the line; `sigma`, `strength`: (N,);
    `starts`: (S + 1,) where each segment begins, its end in the next; `joined`: (S, 2) bool, which of its
    ends lie in a junction.
    """

    points: F64
    normals: F64
    sigma: F64
    strength: F64
    starts: Ints
    joined: Bools

    @property
    def segment_of(self) -> Ints:
        """(N,) the segment of each point."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def mean(self, values: F64 | Bools) -> F64:
        """Return the mean (S, …) over each segment of values (N, …) of its points."""
        total = np.add.reduceat(values.astype(np.float64), self.starts[:-1])
        return total / np.diff(self.starts).reshape(-1, *[1] * (values.ndim - 1))

    def after(self, segment: int) -> Lines:
        """Return only the segments from this one on."""
        return self.part(segment, len(self.starts) - 1)

    def part(self, segment: int, beyond: int) -> Lines:
        """Return only the segments from this one to before the other."""
        points = slice(self.starts[segment], self.starts[beyond])
        return Lines(
            self.points[points],
            self.normals[points],
            self.sigma[points],
            self.strength[points],
            self.starts[segment : beyond + 1] - self.starts[segment],
            self.joined[segment:beyond],
        )


def trace(tiers: Tiers, judged: Bools, recipe: VeinRecipe) -> Lines:
    """Follow the crests.

    Parameters
    ----------
    tiers : Tiers
    judged : (h, w) bool
        Skin: a line keeps clear of its edge.
    recipe : VeinRecipe
        A line runs where it is over `low` and holds a point over `high`, in units of the noise
        (hysteresis after Canny, 1986).
    """
    crests = find_crests(tiers, judged & _off_the_edge(judged), recipe)
    return _refined(walked(_skeleton(crests.mask, crests.strong), crests.ridges.sigma), crests.ridges)


def _off_the_edge(judged: Bools) -> Bools:
    """Keep clear of where the skin ends: its shaded rim runs along the edge as a vein would.

    Small holes, as glare leaves, are no edge, nor is the picture's.
    """
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _EDGE + 1, 2 * _EDGE + 1))
    whole = cv2.morphologyEx(judged.astype(np.uint8), cv2.MORPH_CLOSE, kernel)
    return cast(Bools, cv2.erode(whole, kernel).astype(np.bool_))


def _skeleton(crest: U8, strong: U8) -> U8:
    """One pixel wide lines through the crests that hold a strong point; gaps of a pixel are closed."""
    closed = cast(U8, cv2.morphologyEx(crest, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)))
    count, labels = cv2.connectedComponents(closed, connectivity=8)
    keep = np.zeros(count, np.bool_)
    keep[labels[strong > 0]] = True
    pixels = np.flatnonzero(closed.view(np.bool_))
    closed.ravel()[pixels] = keep[labels.ravel()[pixels]]
    return thinned(closed)


def _refined(paths: Paths, ridges: Ridges) -> Lines:
    """Move each point to the crest between pixels, by a parabola across the line (Steger, 1998)."""
    rows, columns, starts = paths.rows, paths.columns, paths.starts
    angle = np.arctan2(ridges.sine[rows, columns], ridges.cosine[rows, columns]) / 2
    normals = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    here = ridges.strength[rows, columns].astype(np.float64)
    if not len(rows):
        return Lines(points, normals, here, here, starts, paths.joined)
    before, after = (_at(ridges.strength, points + side * normals) for side in (-1, 1))
    curve = before - 2 * here + after
    shift = np.where(curve < 0, (before - after) / (2 * np.minimum(curve, -1e-6)), 0)
    points += np.clip(shift, -0.6, 0.6)[:, None] * normals
    np.clip(points, 0, np.array(ridges.strength.shape[::-1]) - 1, out=points)
    sigma = ridges.sigma[rows, columns].astype(np.float64)
    return Lines(calmed(points, starts), normals, sigma, here, starts, paths.joined)


def calmed(points: F64, starts: Ints) -> F64:
    """Average neighbours of points (N, 2) along each segment, in place; ends stay. Noise and pixels lengthen a line."""
    inner = np.ones((len(points), 1), np.bool_)
    inner[starts[:-1]] = inner[starts[1:] - 1] = False
    for _ in range(_CALMINGS):
        calmer = 0.5 * points[1:-1] + 0.25 * (points[:-2] + points[2:])
        np.copyto(points[1:-1], calmer, where=inner[1:-1])
    return points


def _at(plane: F32, points: F64) -> F64:
    return sampled(plane, points[:, :1], points[:, 1:])[:, 0].astype(np.float64)
