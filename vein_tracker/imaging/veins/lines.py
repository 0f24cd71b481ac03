"""Centre lines: crests of the ridges, followed with hysteresis and cut into segments between junctions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.ridges import Ridges, Tiers
from vein_tracker.imaging.veins.sampling import evenness, sampled
from vein_tracker.imaging.veins.thin import thinned
from vein_tracker.model.results import F32, F64, I32, U8, Ints

_FAINTEST = 2.0  # in units of the noise: crests that are looked at at all
_ALONG = 2.5  # sigmas to each side along a crest
_SAMPLES = 5
_NEARLY = 0.9  # of a scale: enlarged from a coarser level, it is rounded
_SAME_SCALE = 0.3  # of a step of e in scale
_FAR_STRONGER = 2.0  # times a halo's answer is the vein's
_BODY = 1.2  # sigmas: the inside of the vein that answers most there
_BESIDE = np.array([-3.5, -2.5, -1.6, 1.6, 2.5, 3.5])  # sigmas across a crest
_LEAST_SIGMA = 1.6  # pixels
_CALM = 1.0  # pixels of blur: a single pixel's noise is no side
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
    wide, fine = _crests(tiers.every, allowed), _crests(tiers.fine, allowed)
    wide = wide[tiers.every.sigma.ravel()[wide] > recipe.finest_wide * _NEARLY]
    wide, wide_steady = _steady(tiers.every, wide, recipe)
    fine, fine_steady = _steady(tiers.fine, fine, recipe)
    held = ~_halos(tiers, wide, fine, recipe)
    wide, wide_steady = wide[held], wide_steady[held]
    real = ~_walls(tiers, wide, fine, recipe)
    fine, fine_steady = fine[real], fine_steady[real]
    shape = allowed.shape[:2]
    crest = _mask(np.concatenate([wide, fine]), shape)
    strong = _mask(np.concatenate([wide[wide_steady > recipe.high], fine[fine_steady > recipe.high]]), shape)
    return _segments(_skeleton(crest, strong), _joined(tiers, np.setdiff1d(wide, fine)))


def _steady(ridges: Ridges, crest: Ints, recipe: VeinRecipe) -> tuple[Ints, F32]:
    """Those crests that go on strongly enough for a line, and how strongly."""
    steadiness = _steadiness(ridges, crest)
    lasting = steadiness > recipe.low
    return crest[lasting], steadiness[lasting]


def _mask(pixels: Ints, shape: tuple[int, int]) -> U8:
    mask: U8 = np.zeros(shape, np.uint8)
    mask.ravel()[pixels] = 1
    return mask


def _joined(tiers: Tiers, wide: Ints) -> Ridges:
    """The fine tier, but every scale's about the crests of wide veins."""
    about = cv2.dilate(_mask(wide, tiers.every.strength.shape[:2]), np.ones((3, 3), np.uint8))
    return tiers.fine.copy().overwrite(tiers.every, cast(U8, about))


def _steadiness(ridges: Ridges, pixels: Ints) -> F32:
    """Mean strength along the crest's tangent, of what points the same way: noise is short, a vein goes on."""
    height, width = ridges.strength.shape[:2]
    strength, cosines, sines = (plane.ravel() for plane in (ridges.strength, ridges.cosine, ridges.sine))
    cosine, sine = cosines[pixels], sines[pixels]
    angle = np.arctan2(sine, cosine) / 2
    rows, columns = np.divmod(pixels, width)
    reach = 1 + np.float32(_ALONG) * ridges.sigma.ravel()[pixels]
    across, down = reach * np.sin(angle), reach * np.cos(angle)
    total = np.zeros(len(pixels), np.float32)
    for part in np.linspace(-1, 1, _SAMPLES, dtype=np.float32):
        x = np.clip(np.rint(columns - part * across).astype(np.int64), 0, width - 1)
        y = np.clip(np.rint(rows + part * down).astype(np.int64), 0, height - 1)
        place = y * width + x
        total += np.maximum(strength[place] * (cosines[place] * cosine + sines[place] * sine), 0)
    return total / np.float32(_SAMPLES)


def _halos(tiers: Tiers, wide: Ints, fine: Ints, recipe: VeinRecipe) -> Bools:
    """Which wide crests are but what a coarse filter sees of a thin vein: weaker than the vein beside."""
    shape = tiers.every.strength.shape[:2]
    answer = tiers.every.preference.ravel()[wide]
    veins = _sparse(fine, tiers.contrast(fine, recipe), shape)
    halos = np.zeros(len(wide), np.bool_)
    for coarse, near in _by_scale(tiers.every.sigma.ravel()[wide], recipe):
        halos[near] = _largest_about(veins, wide[near], coarse, shape) > _FAR_STRONGER * answer[near]
    return halos


def _walls(tiers: Tiers, wide: Ints, fine: Ints, recipe: VeinRecipe) -> Bools:
    """Which fine crests are but the walls of a wide vein, or noise in it: weaker, falling to one side."""
    answer = tiers.contrast(fine, recipe)
    stems = tiers.every.preference.ravel()[wide]
    walls = np.zeros(len(fine), np.bool_)
    shape = tiers.plane.shape[:2]
    for coarse, near in _by_scale(tiers.every.sigma.ravel()[wide], recipe):
        bodies = _sparse(wide[near], stems[near], shape)
        walls |= _largest_about(bodies, fine, coarse, shape) > answer
    rows, columns = np.divmod(fine[walls], shape[1])
    walls[walls] = _evenness(tiers.plane, tiers.fine, rows, columns) < recipe.least_evenness
    return walls


def _by_scale(sigma: F32, recipe: VeinRecipe) -> Iterator[tuple[float, Bools]]:
    """Of each wide scale, which of these (N,) sigmas are about it."""
    for coarse in recipe.sigmas:
        if coarse >= recipe.finest_wide:
            yield coarse, np.abs(np.log(sigma / coarse)) < _SAME_SCALE


def _sparse(pixels: Ints, values: F32, shape: tuple[int, int]) -> F32:
    """The values on a canvas of half the size, the largest of four pixels."""
    canvas = np.zeros(((shape[0] + 1) // 2, (shape[1] + 1) // 2), np.float32)
    rows, columns = np.divmod(pixels, shape[1])
    np.maximum.at(canvas, (rows // 2, columns // 2), values)
    return canvas


def _largest_about(canvas: F32, at: Ints, coarse: float, shape: tuple[int, int]) -> F32:
    """The largest value of a sparse canvas about each place, within the body of a vein of this scale."""
    side = 2 * round(_BODY * coarse / 2) + 1
    body = cv2.dilate(canvas, np.ones((side, side), np.uint8))
    rows, columns = np.divmod(at, shape[1])
    return cast(F32, body[rows // 2, columns // 2])


def _evenness(plane: F32, ridges: Ridges, rows: Ints, columns: Ints) -> F64:
    """Evenness of both sides of crests, in a plane (h, w)."""
    angle = np.arctan2(ridges.sine[rows, columns], ridges.cosine[rows, columns]) / 2
    reach = np.maximum(ridges.sigma[rows, columns], _LEAST_SIGMA)[:, None] * _BESIDE[None, :]
    x, y = columns[:, None] + np.cos(angle)[:, None] * reach, rows[:, None] + np.sin(angle)[:, None] * reach
    smooth = cast(F32, cv2.GaussianBlur(plane, (0, 0), _CALM))
    found = sampled(smooth, x, y)
    count = len(_BESIDE) // 2
    return evenness(smooth[rows, columns], found[:, :count], found[:, count:])


def _crests(ridges: Ridges, allowed: Bools) -> Ints:
    """Pixels, as flat indices, preferred to both neighbours across the ridge; none at the picture's edge."""
    width = ridges.strength.shape[1]
    able = (ridges.strength > _FAINTEST) & allowed
    able[[0, -1]] = able[:, [0, -1]] = False
    pixels = np.flatnonzero(able)
    cosine, sine = ridges.cosine.ravel()[pixels], ridges.sine.ravel()[pixels]  # of twice the normal's angle
    step = np.where(
        np.abs(cosine) > np.abs(sine),
        np.where(cosine > 0, 1, width),
        np.where(sine > 0, width + 1, width - 1),
    )
    preference = ridges.preference.ravel()
    here, ahead, behind = preference[pixels], preference[pixels + step], preference[pixels - step]
    return pixels[(here >= ahead) & (here > behind)]


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
