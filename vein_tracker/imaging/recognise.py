"""Of which skin a new photograph is: tried against photographs that are known, each prepared once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from vein_tracker.imaging.align import COARSE_AREA, FINE_AREA, SEARCHES, Level, detect_on_skin, level, refine
from vein_tracker.imaging.coarse import by_features
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.features import Features
from vein_tracker.imaging.frame import working_frame
from vein_tracker.imaging.skin import find_skin
from vein_tracker.imaging.warp import Warp, inverse, project
from vein_tracker.model.results import F64

LEAST_SIDE = 540
"""Pixels of the shorter side from which a photograph is recognised."""
CLEARLY = 0.8
"""How much of the best fit the second may reach, or the two cannot be told apart."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What recognising needs of a photograph: features of it at `size` (w, h), and itself a little larger."""

    size: tuple[int, int]
    features: Features
    fine: Level


@dataclass(frozen=True, slots=True)
class Fit:
    """A known photograph's `key` and how well the new one fits it, 0..1; 0 where its skin does not confirm it."""

    key: str
    strength: float


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a photograph shows: `key` where that is clear; `rivals` where two or more fit alike.

    `mirrored` where it fits only when mirrored.
    """

    key: str | None = None
    mirrored: bool = False
    rivals: tuple[str, ...] = ()


def prepare(photo: Decoded) -> Prepared:
    """Find a photograph's skin and the features on it."""
    frame = working_frame(photo, FINE_AREA)
    skin = find_skin(frame.pixels, frame.opaque).judged
    coarse = level(frame.pixels, skin, COARSE_AREA)
    return Prepared(coarse.size, detect_on_skin(coarse), level(frame.pixels, skin, FINE_AREA))


def mirror(one: Prepared) -> Prepared:
    """Return a photograph as it would be seen in a mirror."""
    density = np.ascontiguousarray(np.fliplr(one.fine.density))
    skin = np.ascontiguousarray(np.fliplr(one.fine.skin))
    coarse = Level(
        cv2.resize(density, one.size, interpolation=cv2.INTER_AREA).astype(np.float32),
        cv2.resize(skin.astype(np.uint8), one.size, interpolation=cv2.INTER_AREA) > 0,
        one.fine.scale * one.size[0] / one.fine.size[0],
    )
    return replace(one, features=detect_on_skin(coarse), fine=replace(one.fine, density=density, skin=skin))


def fit(known: Prepared, new: Prepared) -> float:
    """Say how well a photograph fits a known one.

    Returns
    -------
    float
        0 where alignment finds no map or small patches of skin do not confirm it; else the share that does times
        the share of both pictures in which they show the same: a close-up fits a close-up better than an overview.
    """
    coarse = by_features(known.features, new.features, known.size)
    if coarse is None:
        return 0.0
    start = coarse.resized((known.size, known.fine.size), (new.size, new.fine.size))
    found = refine(start, known.fine, new.fine, SEARCHES)
    return 0.0 if found.warp is None else found.agreeing * _shared(found.warp, known.fine.size, new.fine.size)


def recognise(new: Prepared, known: Iterable[tuple[str, Prepared]]) -> Recognised:
    """Say which of several known skins a photograph shows; a key may come with several photographs.

    Parameters
    ----------
    new : Prepared
    known : iterable of (key, Prepared)

    Returns
    -------
    Recognised
        Without a key where none is confirmed, or where two keys fit alike: nothing is guessed.
    """
    candidates = tuple(known)
    straight = _best([Fit(key, fit(one, new)) for key, one in candidates])
    if straight.key or straight.rivals:
        return straight
    turned = mirror(new)
    found = _best([Fit(key, fit(one, turned)) for key, one in candidates])
    return replace(found, mirrored=bool(found.key or found.rivals))


def _best(fits: Iterable[Fit]) -> Recognised:
    strongest: dict[str, float] = {}
    for one in fits:
        if one.strength > strongest.get(one.key, 0.0):
            strongest[one.key] = one.strength
    if not strongest:
        return Recognised()
    most = max(strongest.values())
    alike = tuple(key for key, strength in strongest.items() if strength > CLEARLY * most)
    return Recognised(alike[0]) if len(alike) == 1 else Recognised(rivals=alike)


def _shared(warp: Warp, before: tuple[int, int], after: tuple[int, int]) -> float:
    """Return intersection ÷ union of what two pictures (w, h) show, in the first one's frame."""
    seen = project(inverse(warp.homography), _corners(after)).astype(np.float32)
    both, _ = cv2.intersectConvexConvex(_corners(before).astype(np.float32), seen)
    union = before[0] * before[1] + float(cv2.contourArea(seen)) - both
    return float(both) / union if union > 0 else 0.0


def _corners(size: tuple[int, int]) -> F64:
    width, height = size
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
