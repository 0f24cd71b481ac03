"""Follows the pixels of a skeleton from junction to junction."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.model.results import F32, I32, U8, Ints

_MOST_JUMP = 3.5  # a line whose scale changes so much from pixel to pixel is two lines
_RING = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))


@dataclass(frozen=True, slots=True)
class Paths:
    """Pixels of S paths, one after the other: `rows`, `columns` (N,), `starts` (S + 1,) of each path.

    `joined` (S, 2): which of its ends lie in a junction.
    """

    rows: Ints
    columns: Ints
    starts: Ints
    joined: Bools


def walked(skeleton: U8, sigma: F32) -> Paths:
    """Cut a skeleton (h, w), not 0 on its lines, where they meet or where their `sigma` (h, w) jumps."""
    # With an empty rim every pixel has eight neighbours, flat indices of which are constant steps away.
    padded = cv2.copyMakeBorder((skeleton > 0).astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    width = padded.shape[1]
    steps = np.array([dy * width + dx for dy, dx in _RING])
    neighbours = cv2.filter2D(padded, -1, np.array([[1, 1, 1], [1, 0, 1], [1, 1, 1]], np.float32))
    junction = (padded > 0) & (neighbours > 2)
    _, labels = cv2.connectedComponents(junction.view(np.uint8), connectivity=8)
    knots = np.asarray(labels, np.int32)
    pixels = np.flatnonzero((padded > 0) & ~junction)
    scale = sigma[pixels // width - 1, pixels % width - 1]
    order, starts = in_order(_links(pixels, scale, steps, padded.size))
    middles = _middles(np.flatnonzero(junction), knots)
    pixels, starts, joined = _to_the_knots(pixels[order], starts, knots, middles, steps)
    return Paths(pixels // width - 1, pixels % width - 1, starts, joined)


def _links(pixels: Ints, scale: F32, steps: Ints, size: int) -> Ints:
    """Return for each pixel the places in `pixels` of its neighbours (N, 2), −1 for none."""
    place = np.full(size, -1, np.int32)
    place[pixels] = np.arange(len(pixels), dtype=np.int32)
    around = place[pixels[:, None] + steps]
    there, here = scale[around], scale[:, None]
    around[np.maximum(there, here) >= _MOST_JUMP * np.minimum(there, here)] = -1
    some, rows = around >= 0, np.arange(len(pixels))
    first, last = some.argmax(axis=1), len(steps) - 1 - some[:, ::-1].argmax(axis=1)
    return np.stack([around[rows, first], np.where(last > first, around[rows, last], -1)], axis=1)


def in_order(links: Ints) -> tuple[Ints, Ints]:
    """Line up places that are linked to at most two others each, (N, 2), −1 for none, as beads on strings.

    Returns
    -------
    order : (N,) int
        The places, string by string, each from its end with the lower number.
    starts : (S + 1,) int
        Where each string begins in this order; closed rings come last, each from its lowest number.
    """
    ends, distance = _ends(links)
    begin = ends.min(axis=1)
    rings = _rings(links, np.flatnonzero(begin < 0))
    on_string = np.flatnonzero(begin >= 0)
    nearer = np.where(ends[:, 0] == begin, distance[:, 0], distance[:, 1])
    order = on_string[np.lexsort((nearer[on_string], begin[on_string]))]
    counts = np.bincount(begin[on_string], minlength=1)
    lengths = [*counts[counts > 0], *(len(ring) for ring in rings)]
    return np.concatenate([order, *rings]), np.cumsum([0, *lengths])


def _ends(links: Ints) -> tuple[Ints, Ints]:
    """Return for each place the ends that it comes to in both directions (N, 2) and how far they are.

    Each direction of each place points at the next one; all pointers leap twice as far in every round
    (list ranking: Wyllie, "The complexity of parallel computations", 1979). On rings there is no end: −1.
    """
    here = np.arange(len(links))[:, None]
    back = links[links, 0] == here  # the link of the next place that leads back here
    ahead = np.where(links < 0, 2 * here + [0, 1], 2 * links + back).ravel()
    at_end = (links < 0).ravel()
    distance = np.where(at_end, 0, 1)
    running = np.flatnonzero(~at_end[ahead])
    while True:
        following = ahead[running]
        distance[running] += distance[following]
        ahead[running] = ahead[following]
        still = running[~at_end[ahead[running]]]
        if len(still) == len(running):
            break
        running = still
    ahead[running] = -1
    return (ahead >> 1).reshape(-1, 2), distance.reshape(-1, 2)


def _rings(links: Ints, places: Ints) -> list[Ints]:
    """Return each closed ring of these places."""
    rings, left = [], set(places.tolist())
    for first in places.tolist():
        if first not in left:
            continue
        ring, before, here = [first], first, int(links[first, 0])
        while here != first:
            ring.append(here)
            one, other = links[here].tolist()
            before, here = here, other if one == before else one
        left.difference_update(ring)
        rings.append(np.array(ring))
    return rings


def _to_the_knots(
    pixels: Ints, starts: Ints, knots: I32, middles: Ints, steps: Ints
) -> tuple[Ints, Ints, Bools]:
    """Lengthen each path to the middle of the junctions that it ends at: there its pixels were taken out."""
    around = knots.ravel()[pixels[np.stack([starts[:-1], starts[1:] - 1], axis=1)][..., None] + steps]
    touched = around.max(axis=2, initial=0)
    lone = np.diff(starts) == 1  # such a pixel may lie between two
    lowest = np.where(around[:, 0] > 0, around[:, 0], knots.size).min(axis=1, initial=knots.size)
    touched[lone, 1] = np.where(lowest < touched[:, 0], lowest, 0)[lone]
    joined = touched > 0
    # Where one path ends the next begins: the end goes first.
    places = np.concatenate([starts[1:][joined[:, 1]], starts[:-1][joined[:, 0]]])
    knotted = middles[np.concatenate([touched[joined[:, 1], 1], touched[joined[:, 0], 0]]) - 1]
    longer = np.concatenate([[0], np.cumsum(np.diff(starts) + joined.sum(axis=1))])
    return np.insert(pixels, places, knotted), longer, joined


def _middles(pixels: Ints, knots: I32) -> Ints:
    """Return of each junction the most central of its pixels, flat indices; `knots` (h, w) numbers them from 1 on."""
    label = knots.ravel()[pixels] - 1
    rows, columns = np.divmod(pixels, knots.shape[1])
    count = np.bincount(label)
    middle_row, middle_column = (np.bincount(label, place) / count for place in (rows, columns))
    off = np.hypot(rows - middle_row[label], columns - middle_column[label])
    order = np.lexsort((off, label))
    return pixels[order][np.searchsorted(label[order], np.arange(len(count)))]
