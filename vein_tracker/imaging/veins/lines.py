"""Centre lines: crests of the ridges, followed with hysteresis and cut into segments between junctions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.veins.ridges import Ridges
from vein_tracker.imaging.veins.sampling import sampled
from vein_tracker.imaging.veins.thin import thinned
from vein_tracker.model.results import F32, F64, U8

Ints = npt.NDArray[np.int64]
Labels = npt.NDArray[np.int32]
_FAINTEST = 2.0  # in units of the noise: crests that are looked at at all
_ALONG = 2.5  # sigmas to each side along a crest
_SAMPLES = 7
_MOST_JUMP = 1.8  # a line whose scale changes more from pixel to pixel is two lines
_RING = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))


@dataclass(frozen=True, slots=True)
class Lines:
    """Centre lines of N points in all, a segment after the other.

    `points`: (N, 2) float64 x, y; `normals`: (N, 2) float64 across the line; `sigma`, `strength`: (N,);
    `starts`: (S + 1,) where each segment begins, its end in the next; `knots`: (S, 2) the junction at each
    end, −1 where the line just ends.
    """

    points: F64
    normals: F64
    sigma: F64
    strength: F64
    starts: Ints
    knots: Ints

    @property
    def segment_of(self) -> Ints:
        """(N,) the segment of each point."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


def trace(ridges: Ridges, allowed: Bools, low: float, high: float) -> Lines:
    """Follow the crests.

    Parameters
    ----------
    ridges : Ridges
    allowed : (h, w) bool
        Where a line may run.
    low, high : float
        In units of the noise: a line runs where it is over `low` and holds a point over `high`
        (hysteresis after Canny, 1986).
    """
    crest = _crests(ridges) & allowed & (ridges.strength > _FAINTEST)
    rows, columns = np.nonzero(crest)
    steady = np.zeros(crest.shape, np.float32)
    steady[rows, columns] = _steadiness(ridges, rows, columns)
    crest = steady > low
    skeleton = _skeleton(crest, steady > high)
    return _segments(skeleton, ridges)


def _steadiness(ridges: Ridges, rows: Ints, columns: Ints) -> F64:
    """Mean strength along the crest's tangent, of what points the same way: noise is short, a vein goes on."""
    cosine, sine = ridges.cosine[rows, columns], ridges.sine[rows, columns]
    angle = np.arctan2(sine, cosine) / 2
    reach = (1 + _ALONG * ridges.sigma[rows, columns])[:, None] * np.linspace(-1, 1, _SAMPLES)[None, :]
    x, y = columns[:, None] - np.sin(angle)[:, None] * reach, rows[:, None] + np.cos(angle)[:, None] * reach
    plane = cv2.merge([cv2.multiply(ridges.strength, part) for part in (ridges.cosine, ridges.sine)])
    along = sampled(cast(F32, plane), x, y)
    aligned = along[..., 0] * cosine[:, None] + along[..., 1] * sine[:, None]
    return cast(F64, np.maximum(aligned, 0).mean(axis=1))


def _crests(ridges: Ridges) -> Bools:
    """Pixels stronger than both neighbours across the ridge."""
    strength = cv2.copyMakeBorder(ridges.strength, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    angle = cv2.phase(ridges.cosine, ridges.sine)  # twice the normal's angle, 0..2π
    sector = (cv2.convertScaleAbs(angle, alpha=4 / np.pi / 2, beta=0)) % 4
    crest = np.zeros(ridges.strength.shape, np.bool_)
    height, width = ridges.strength.shape[:2]
    for index, (dy, dx) in enumerate(((0, 1), (1, 1), (1, 0), (1, -1))):
        ahead = strength[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]
        behind = strength[1 - dy : 1 - dy + height, 1 - dx : 1 - dx + width]
        crest |= (sector == index) & (ridges.strength >= ahead) & (ridges.strength > behind)
    return crest


def _skeleton(crest: Bools, strong: Bools) -> U8:
    """One pixel wide lines through the crests that hold a strong point; gaps of a pixel are closed."""
    near = cv2.dilate(crest.astype(np.uint8), np.ones((3, 3), np.uint8))
    count, labels = cv2.connectedComponents(near, connectivity=8)
    keep = np.zeros(count, np.bool_)
    keep[labels[strong & crest]] = True
    keep[0] = False
    held = keep[labels].astype(np.uint8)
    return thinned(held)


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
    return _refined(rows, columns, starts, np.array(ends, np.int64).reshape(-1, 2), ridges)


def _walk(line: Bools, knots: npt.NDArray[np.int32], sigma: F32) -> tuple[list[Ints], list[tuple[int, int]]]:
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


def _to_the_knots(paths: list[Ints], ends: list[tuple[int, int]], knots: Labels) -> list[Ints]:
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


def _refined(rows: Ints, columns: Ints, starts: Ints, knots: Ints, ridges: Ridges) -> Lines:
    """Move each point to the crest between pixels, by a parabola across the line (Steger, 1998)."""
    angle = np.arctan2(ridges.sine[rows, columns], ridges.cosine[rows, columns]) / 2
    normals = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points = np.stack([columns, rows], axis=1).astype(np.float64)
    here = ridges.strength[rows, columns].astype(np.float64)
    if not len(rows):
        return Lines(points, normals, here, here, starts, knots)
    before, after = (_at(ridges.strength, points + side * normals) for side in (-1, 1))
    curve = before - 2 * here + after
    shift = np.where(curve < 0, (before - after) / (2 * np.minimum(curve, -1e-6)), 0)
    points += np.clip(shift, -0.6, 0.6)[:, None] * normals
    np.clip(points, 0, np.array(ridges.strength.shape[::-1]) - 1, out=points)
    return Lines(points, normals, ridges.sigma[rows, columns].astype(np.float64), here, starts, knots)


def _at(plane: F32, points: F64) -> F64:
    return sampled(plane, points[:, :1], points[:, 1:])[:, 0].astype(np.float64)
