"""What lies across a centre line: the colour of the ridge against the skin beside it, and its width."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import TypeVar, cast

import numpy as np

from vein_tracker.imaging.strips import workers
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.sampling import evenness, sampled
from vein_tracker.model.results import F32, F64, Ints

_REACH = 4.25  # sigmas to each side
_STEPS = 35
_LEAST_SIGMA = 2.0  # pixels: colours of a JPEG reach farther than the vein
_BESIDE = (2.25, 4.0)  # sigmas from the line: plain skin is looked for here
_CLOSE_BESIDE = 1.5  # sigmas from the line: from here on one side alone is looked at
_CORE = 0.5  # sigmas from the line: so wide is the middle
_WIDEST = 4.0  # sigmas: a ridge wider than that would have answered at a larger scale
_HALF_DEPTH = 2.355  # full width at half depth of a Gaussian, in sigmas
_SAMPLING = 0.4  # pixels: blur of reading between pixels
_FINEST = 1.0  # pixels
_ABOUT_HALF = 0.4, 0.6  # of the depth
_PAST = 0.2  # of the depth: farther out is another vein
_SOFT = 0.65  # pixels: so soft is a vein by itself, beside the picture's blur
_BLOOD = np.array([-0.6, 1.3, -0.2], np.float32)
SHARP = np.array([0.25, 0.65, 0.1], np.float32)
"""Of optical density R, G, B what is as sharp as the picture: a JPEG blurs colours wider than a thin vein."""
_DOME = 0.09  # of the depth
_DEEP = 0.75, 1.05  # contrast in red by that in green: of a vein near the surface, of a deep one
_POINTS_AT_ONCE = 2000
_ALONG = 2  # points to each side that a profile is averaged with
_ALONG_WIDTHS = 6  # that a width is


Values = TypeVar("Values", F32, F64)


@dataclass(frozen=True, slots=True)
class Profiles:
    """Of each of N points.

    `contrast`: (N, 3) optical density R, G, B of the middle above the skin beside it; `colour`: (N, 3)
    the same summed across the ridge, which no blur changes, nor a coarser one of the colours, as JPEG's;
    `evenness`: (N,) the lesser of its two sides' contrast by the greater, about 1 for a vein, about 0 for
    an edge;
    `widths`: (N,) full width at half depth, pixels, without the picture's blur; `rim`: (N,) darkness by
    `SHARP` below which a pixel beside the line is skin.
    """

    contrast: F64
    colour: F64
    evenness: F64
    widths: F64
    rim: F64


def measure_profiles(lines: Lines, density: F32, blur: float) -> Profiles:
    """Sample (h, w, 3) optical density across the lines, averaged along them.

    `blur` is the picture's, sigma in pixels; widths are corrected for it.
    """
    if not len(lines.points):
        return Profiles(*np.zeros((2, 0, 3)), *np.zeros((3, 0)))
    thinned, share = _every_other(lines)
    with workers() as pool:
        found = list(pool.map(lambda part: _measured(part, density, blur), _parts(thinned)))
    whole = (np.concatenate([getattr(of_it, part.name) for of_it in found]) for part in fields(Profiles))
    return Profiles(*(part[share].astype(np.float64) for part in whole))


def _parts(lines: Lines) -> list[Lines]:
    """Cut between segments into parts whose samples stay in the processor's cache."""
    part = lines.starts[:-1] // _POINTS_AT_ONCE
    cuts = np.flatnonzero(np.diff(part)) + 1
    return [lines.part(first, beyond) for first, beyond in pairwise([0, *cuts, len(part)])]


def _every_other(lines: Lines) -> tuple[Lines, Ints]:
    """Every other point of each segment, and for each point of all which of these stands for it."""
    place = np.arange(len(lines.points)) - lines.starts[lines.segment_of]
    counts = (np.diff(lines.starts) + 1) // 2
    starts = np.concatenate([[0], np.cumsum(counts)])
    at = place % 2 == 0
    parts = (part[at] for part in (lines.points, lines.normals, lines.sigma, lines.strength))
    points, normals, sigma, strength = parts
    thinned = Lines(points, normals, sigma, strength, starts, lines.joined)
    return thinned, starts[lines.segment_of] + place // 2


def _measured(lines: Lines, density: F32, blur: float) -> Profiles:
    sigma = _evened(np.maximum(lines.sigma, _LEAST_SIGMA), lines)  # neighbours are averaged by their sigmas
    reach = np.linspace(-_REACH, _REACH, _STEPS)
    offsets = sigma[:, None] * reach[None, :]
    x = lines.points[:, :1] + offsets * lines.normals[:, :1]
    y = lines.points[:, 1:] + offsets * lines.normals[:, 1:]
    across = sampled(density, x, y)
    folded = _along(_folded(across), lines)
    outward = reach[_STEPS // 2 :]
    beside = _skin_beside(folded, outward)
    above = folded - beside[:, None, :]
    apparent = np.minimum(_half_depth(above, outward) * sigma, _WIDEST * sigma)
    blur = math.sqrt(max(blur**2 - _SOFT**2, 0.0))
    widths = _evened(_steady(_sharpened(apparent, blur), lines), lines)
    contrast = above[:, outward <= _CORE].mean(axis=1)
    return Profiles(
        contrast,
        above[:, outward <= _BESIDE[0]].mean(axis=1),
        _evenness(_along(_signal(across, _BLOOD), lines), reach),
        widths,
        beside @ SHARP + _rim(widths, contrast, blur) * np.maximum(above[:, 0] @ SHARP, 1e-6),
    )


def _folded(found: F32) -> F32:
    """Both sides averaged, (N, 18, 3), from the middle outwards."""
    middle = _STEPS // 2
    return np.float32(0.5) * (found[:, middle:] + found[:, middle::-1])


def _signal(colours: F32, direction: F32) -> F32:
    """Project colours (…, 3) on a direction (3,)."""
    return cast(F32, (colours.reshape(-1, 3) @ direction).reshape(colours.shape[:-1]))


def _along(profiles: Values, lines: Lines, reach: int = _ALONG) -> Values:
    """Average over a few points to each side along each segment."""
    segment = lines.segment_of
    total, count = profiles.copy(), np.ones(len(profiles), profiles.dtype)
    for step in range(1, reach + 1):
        together = (segment[step:] == segment[:-step]).astype(profiles.dtype)
        count[step:] += together
        count[:-step] += together
        share = together.reshape(-1, *[1] * (profiles.ndim - 1))
        total[step:] += share * profiles[:-step]
        total[:-step] += share * profiles[step:]
    total /= count.reshape(-1, *[1] * (profiles.ndim - 1))
    return total


def _skin_beside(folded: F32, outward: F64) -> F32:
    """Optical density (N, 3) of the palest place to the sides: a neighbouring vein is no plain skin."""
    sides = np.flatnonzero((outward >= _BESIDE[0]) & (outward <= _BESIDE[1]))
    place = sides[_signal(folded[:, sides], _BLOOD).argmin(axis=1)]
    rows = np.arange(len(folded))
    return cast(F32, (folded[rows, place - 1] + folded[rows, place] + folded[rows, place + 1]) / 3)


def _evenness(signal: F32, reach: F64) -> F64:
    """Evenness (N,) of both sides of a signal (N, 35)."""
    middle = signal[:, np.abs(reach) <= _CORE].mean(axis=1)
    beside = (np.abs(reach) >= _CLOSE_BESIDE) & (np.abs(reach) <= _BESIDE[1])
    return evenness(middle, *(signal[:, beside & side] for side in (reach < 0, reach > 0)))


def _half_depth(above: F32, outward: F64) -> F64:
    """Full width (N,) at half depth, in sigmas: of samples about half depth, a part each, as noise crosses it twice."""
    dark = _signal(above, SHARP)
    share = dark / np.maximum(dark[:, :1], np.float32(1e-6))
    passed = np.minimum.accumulate(share > _PAST, axis=1)
    faint, strong = _ABOUT_HALF
    inside = np.clip((share - faint) / (strong - faint), 0, 1) * passed
    return cast(F64, 2 * (outward[1] - outward[0]) * (inside.sum(axis=1) - 0.5))


def _sharpened(widths: F64, blur: float) -> F64:
    """Width of the bar that, blurred, has this full width at half depth; at least the finest resolvable.

    A bar under a Gaussian: the cubes of the bar's width and of the blur's own add up, to 2 %.
    """
    spread = _HALF_DEPTH * math.hypot(blur, _SAMPLING)
    return cast(F64, np.cbrt(np.maximum(widths**3 - spread**3, _FINEST**3)))


def _rim(widths: F64, contrast: F32, blur: float) -> F64:
    """Share (N,) of its depth that a blurred bar has at its edge, less what a vein near the surface is thinner there.

    A deep one, which red light still shows, is blurred by the skin above it and has no such edge.
    """
    ratio = widths / math.hypot(blur, _SAMPLING) / math.sqrt(2)
    depth = np.clip(
        (contrast[:, 0] / np.maximum(contrast[:, 1], 1e-3) - _DEEP[0]) / (_DEEP[1] - _DEEP[0]), 0, 1
    )
    return 0.5 * _erf(ratio) / _erf(ratio / 2) - _DOME * (1 - depth)


def _erf(x: F64) -> F64:
    """Error function, to 0.0004."""
    return np.tanh(x * (1.1283792 + 0.1009 * x * x))


def _evened(sizes: F64, lines: Lines) -> F64:
    """Average the logarithms along each segment: a vessel changes its width slowly, a reading its noise."""
    return cast(F64, np.exp(_along(np.log(sizes), lines, _ALONG_WIDTHS)))


def _steady(widths: F64, lines: Lines) -> F64:
    """Keep each width near the middle one of its segment: a lone wide reading is a neighbour or noise."""
    order = np.lexsort((widths, lines.segment_of))
    counts = np.diff(lines.starts)
    middle = widths[order][lines.starts[:-1] + counts // 2]
    typical = np.repeat(middle, counts)
    return cast(F64, np.clip(widths, 0.75 * typical, 1.25 * typical))
