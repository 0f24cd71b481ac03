"""Cloth, paper and background of nearly the skin's colour: told by the edge at which they meet the skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import SkinRecipe
from vein_tracker.model.results import F32


@dataclass(frozen=True, slots=True)
class Steps:
    """Masks (h, w) bool: where density steps in `any` way, and where its `tint` does: shadows step in neither."""

    any: Bools
    tint: Bools


def strong_steps(density: F32, recipe: SkinRecipe) -> Steps:
    """Find steps of optical density (h, w, 3), RGB, within a few pixels of a coarse picture."""
    red, green, blue = cv2.split(cv2.GaussianBlur(density, (0, 0), 0.7))
    tint = np.maximum(_slope(cast(F32, green - red)), _slope(cast(F32, blue - green)))
    both = np.maximum(tint, _slope(cast(F32, green)))
    return Steps(both > recipe.edge, _continued(tint, recipe))


def _continued(tint: F32, recipe: SkinRecipe) -> Bools:
    """Strong steps, and weaker ones that continue them."""
    _, labels = cv2.connectedComponents((tint > recipe.weak_tint_edge).astype(np.uint8), connectivity=8)
    strong = np.bincount(labels[tint > recipe.tint_edge], minlength=int(labels.max()) + 1)
    strong[0] = 0
    return cast(Bools, (strong >= recipe.least_strong)[labels])


def _slope(plane: F32) -> F32:
    """Change for each pixel."""
    across = cv2.Sobel(plane, cv2.CV_32F, 1, 0, scale=1 / 8)
    return cast(F32, np.hypot(across, cv2.Sobel(plane, cv2.CV_32F, 0, 1, scale=1 / 8)))


def has_edge(part: Bools, steps: Bools, bright: Bools, least: float) -> bool:
    """Whether this share 0..1 of a part's outline is a step, but for the picture's border and what is `bright`."""
    padded = cv2.copyMakeBorder(part.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    kernel = np.ones((3, 3), np.uint8)
    outline = cv2.morphologyEx(padded, cv2.MORPH_GRADIENT, kernel)[1:-1, 1:-1].astype(np.bool_)
    outline &= part & ~cv2.dilate(bright.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(np.bool_)
    near = cv2.dilate(steps.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(np.bool_)
    length = int(np.count_nonzero(outline))
    return length > 0 and int(np.count_nonzero(outline & near)) >= least * length


def beyond_edges(skin: Bools, bright: Bools, steps: Steps, density: F32, recipe: SkinRecipe) -> Bools:
    """Find what of skin-coloured pixels is none, as it lies beyond an edge.

    That is a part that runs out of the picture, meets the largest part in a step of tint all along, and
    has another tint: a bruise ends gradually and inside, a shadow has no tint, a limb's fold lies between.
    """
    inner = skin & ~cv2.dilate(steps.tint.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.bool_)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inner.astype(np.uint8), connectivity=4)
    dropped = np.zeros_like(skin)
    if count < 3:
        return dropped
    areas = stats[1:, cv2.CC_STAT_AREA]
    main = 1 + int(np.argmax(areas))
    usual = _tint(density[labels == main])
    beside = steps.tint & cv2.dilate((labels == main).astype(np.uint8), np.ones((9, 9), np.uint8)).astype(
        np.bool_
    )
    for label in range(1, count):
        if label == main or stats[label, cv2.CC_STAT_AREA] < 0.01 * skin.size:
            continue
        part = labels == label
        differs = float(np.abs(_tint(density[part]) - usual).max()) > recipe.least_tint
        if differs and _at_border(part) and has_edge(part, beside, bright, recipe.least_sharp):
            dropped |= part
    rim = cv2.dilate(dropped.astype(np.uint8), np.ones((7, 7), np.uint8)).astype(np.bool_)
    return dropped | (rim & ~inner)


def _tint(colours: F32) -> F32:
    red, green, blue = np.median(colours, axis=0)
    return np.array([green - red, blue - green], np.float32)


def _at_border(part: Bools) -> bool:
    return bool(part[0].any() or part[-1].any() or part[:, 0].any() or part[:, -1].any())
