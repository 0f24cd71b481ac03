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
from vein_tracker.model.results import F32, F64, I32, U8, Ints

_MOST_JUMP = 3.5  # a line whose scale changes more from pixel to pixel is two lines
_CALMINGS = 4  # each adds half a point's square to the blur along the line
_RING = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))


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
        first = self.starts[segment]
        return Lines(
            self.points[first:],
            self.normals[first:],
            self.sigma[first:],
            self.strength[first:],
            self.starts[segment:] - first,
            self.joined[segment:],
        )


def trace(tiers: Tiers, allowed: Bools, recipe: VeinRecipe) -> Lines:
    """Follow the crests.

    Parameters
    ----------
    tiers : Tiers
    allowed : (h, w) bool
        Where a line may run.
    recipe : VeinRecipe
        A line runs where it is over `low` and holds a point over `high`, in units of the noise
        (hysteresis after Canny, 1986).
    """
    crests = find_crests(tiers, allowed, recipe)
    return _segments(_skeleton(crests.mask, crests.strong), crests.ridges)


def _skeleton(crest: U8, strong: U8) -> U8:
    """One pixel wide lines through the crests that hold a strong point; gaps of a pixel are closed."""
    closed = cv2.morphologyEx(crest, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels = cv2.connectedComponents(closed, connectivity=8)
    keep = np.zeros(count, np.uint8)
    keep[labels[strong > 0]] = 1
    keep[0] = 0
    return thinned(keep[labels])


def _segments(skeleton: U8, ridges: Ridges) -> Lines:
    padded = cv2.copyMakeBorder((skeleton > 0).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    neighbours = cv2.filter2D(padded, -1, np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], np.float32))
    junction = (padded > 0) & (neighbours > 2)
    _, knots = cv2.connectedComponents(junction.astype(np.uint8), connectivity=8)
    labels = np.asarray(knots, np.int32)
    sigma = cv2.copyMakeBorder(ridges.sigma, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    paths, ends = _walk((padded > 0) & ~junction, labels - 1, cast(F32, sigma))
    paths = _to_the_knots(paths, ends, labels)
    order = np.concatenate(paths) if paths else np.zeros(0, np.int64)
    starts = np.cumsum([0] + [len(path) for path in paths])
    width = padded.shape[1]
    rows, columns = order // width - 1, order % width - 1
    joined = np.array(ends, np.int64).reshape(-1, 2) >= 0
    return _refined(rows, columns, starts, joined, ridges)


def _walk(line: Bools, knots: I32, sigma: F32) -> tuple[list[Ints], list[tuple[int, int]]]:
    """Order the pixels of each segment; pixels are flat indices of the padded picture."""
    width = line.shape[1]
    steps = np.array([dy * width + dx for dy, dx in _RING])
    pixels = np.flatnonzero(line)
    place = np.full(line.size, -1, np.int64)
    place[pixels] = np.arange(len(pixels))
    around = place[pixels[:, None] + steps[None, :]]
    scale = sigma.ravel()[pixels]
    jump = np.abs(np.log(scale[around] / scale[:, None])) > np.log(_MOST_JUMP)
    around[jump] = -1
    links: list[list[int]] = [[other for other in row if other >= 0] for row in around.tolist()]
    around_knots = knots.ravel()[pixels[:, None] + steps[None, :]]
    touched = around_knots.max(axis=1).tolist()
    lowest = np.where(around_knots >= 0, around_knots, knots.size).min(axis=1).tolist()
    seen = bytearray(len(pixels))
    paths: list[Ints] = []
    ends: list[tuple[int, int]] = []
    tips = [i for i, row in enumerate(links) if len(row) <= 1]
    for first in tips + list(range(len(links))):
        if seen[first]:
            continue
        path = _follow(first, links, seen)
        paths.append(pixels[np.array(path)])
        ends.append(_ends(path, touched, lowest))
    return paths, ends


def _ends(path: list[int], highest: list[int], lowest: list[int]) -> tuple[int, int]:
    """The junctions at both ends; a lone pixel may lie between two."""
    first, last = highest[path[0]], highest[path[-1]]
    if len(path) == 1:
        last = lowest[path[0]] if 0 <= lowest[path[0]] < first else -1
    return first, last


def _to_the_knots(paths: list[Ints], ends: list[tuple[int, int]], knots: I32) -> list[Ints]:
    """Lengthen each path to the middle of the junctions that it ends at: there its pixels were taken out."""
    pixels = np.flatnonzero(knots)
    if not len(pixels):
        return paths
    label = knots.ravel()[pixels] - 1
    rows, columns = np.divmod(pixels, knots.shape[1])
    count = np.bincount(label)
    middle_row, middle_column = (np.bincount(label, place) / count for place in (rows, columns))
    off = np.hypot(rows - middle_row[label], columns - middle_column[label])
    order = np.lexsort((off, label))
    middles = pixels[order][np.searchsorted(label[order], np.arange(len(count)))]
    none = np.zeros(0, np.int64)
    return [
        np.concatenate(
            [middles[[first]] if first >= 0 else none, path, middles[[last]] if last >= 0 else none]
        )
        for path, (first, last) in zip(paths, ends, strict=True)
    ]


def _follow(first: int, links: list[list[int]], seen: bytearray) -> list[int]:
    path, here = [first], first
    seen[first] = 1
    while True:
        for other in links[here]:
            if not seen[other]:
                seen[other] = 1
                path.append(other)
                here = other
                break
        else:
            return path


def _refined(rows: Ints, columns: Ints, starts: Ints, joined: Bools, ridges: Ridges) -> Lines:
    """Move each point to the crest between pixels, by a parabola across the line (Steger, 1998)."""
    angle = np.arctan2(ridges.sine[rows, columns], ridges.cosine[rows, columns]) / 2
    normals = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    here = ridges.strength[rows, columns].astype(np.float64)
    if not len(rows):
        return Lines(points, normals, here, here, starts, joined)
    before, after = (_at(ridges.strength, points + side * normals) for side in (-1, 1))
    curve = before - 2 * here + after
    shift = np.where(curve < 0, (before - after) / (2 * np.minimum(curve, -1e-6)), 0)
    points += np.clip(shift, -0.6, 0.6)[:, None] * normals
    np.clip(points, 0, np.array(ridges.strength.shape[::-1]) - 1, out=points)
    sigma = ridges.sigma[rows, columns].astype(np.float64)
    return Lines(_calmed(points, starts), normals, sigma, here, starts, joined)


def _calmed(points: F64, starts: Ints) -> F64:
    """Average neighbours along each segment, ends stay: noise makes a line longer than it is."""
    inner = np.ones(len(points), np.bool_)
    inner[starts[:-1]] = inner[starts[1:] - 1] = False
    at = np.flatnonzero(inner)
    for _ in range(_CALMINGS):
        points[at] = 0.5 * points[at] + 0.25 * (points[at - 1] + points[at + 1])
    return points


def _at(plane: F32, points: F64) -> F64:
    return sampled(plane, points[:, :1], points[:, 1:])[:, 0].astype(np.float64)
