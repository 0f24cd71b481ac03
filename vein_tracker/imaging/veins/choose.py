"""Which of the lines that may be veins are kept: no mole, no wall or spur of another vein, and long enough."""

from __future__ import annotations

import math
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.nearest import nearest_marked, pixels_of
from vein_tracker.imaging.recipe import ChoiceRecipe, VeinRecipe
from vein_tracker.imaging.veins.company import Company
from vein_tracker.imaging.veins.judge import Segments, blood_excess, is_black, vein_density
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.model.results import F32, F64, I32, U8


def choose(
    odds: F64,
    hairs: Bools,
    lines: Lines,
    segments: Segments,
    about: Company,
    shape: tuple[int, int],
    recipe: VeinRecipe,
) -> Bools:
    """Return (S,) which segments are veins; `shape` is the picture's, h and w."""
    possible = ~is_black(segments, recipe) & (vein_density(segments, recipe) > recipe.least_density)
    red, green = segments.contrast[:, 0], segments.contrast[:, 1]
    possible &= (green < recipe.most_density) & (
        (segments.width <= recipe.broad) | (red > recipe.broad_red * green)
    )
    possible &= (segments.width <= recipe.least_wide) | (
        blood_excess(segments, recipe) > recipe.least_wide_blood
    )
    chosen = possible & (odds > recipe.least_odds) & ~hairs
    chosen &= ~_in_moles(lines, segments, shape, recipe)
    chosen &= ~_shoulders(chosen, lines, segments, shape, recipe.choice)
    chosen &= ~_spurs(chosen, segments, about, recipe)
    return _sure_enough(chosen, odds, lines, segments, shape, recipe.choice)


def _in_moles(lines: Lines, segments: Segments, shape: tuple[int, int], recipe: VeinRecipe) -> Bools:
    """Return (S,) what lies in a dark wide spot of no blood: its texture and its rim look like veins."""
    brown = blood_excess(segments, recipe) < recipe.mole_blood
    moles = brown & (segments.width > recipe.mole_width) & (segments.contrast[:, 1] > recipe.mole_density)
    if not moles.any():
        return moles
    distance, mole = _nearest_of(lines, moles, shape)
    inside = distance < recipe.choice.mole_reach * segments.width[mole]
    return lines.mean(inside) > 0.5


def _shoulders(
    chosen: Bools, lines: Lines, segments: Segments, shape: tuple[int, int], recipe: ChoiceRecipe
) -> Bools:
    """Return (S,) what a fine filter sees of a wide vein beside its centre line: its walls, uneven, and spurs."""
    even = segments.evenness > recipe.stem_evenness
    stems = chosen & even & (segments.width > recipe.stem_width) & (segments.length > segments.width)
    if not stems.any():
        return stems
    distance, stem = _nearest_of(lines, stems, shape)
    width, beside = segments.width[stem], stem != lines.segment_of
    finer = segments.scale[lines.segment_of] < recipe.finer * segments.scale[stem]
    wall = beside & finer & (distance < recipe.wall * width)
    spur = beside & (segments.length[lines.segment_of] < width) & (distance < recipe.heart * width)
    walls = (lines.mean(wall) > 0.5) & (segments.evenness < recipe.stem_evenness)
    return walls | (lines.mean(spur) > recipe.spur_inside)


def _spurs(chosen: Bools, segments: Segments, about: Company, recipe: VeinRecipe) -> Bools:
    """Return (S,) short lines that leave a vein aside, as thinning leaves of a bend, and faint ones past its end."""
    density = vein_density(segments, recipe)
    width, strength = (
        about.meetings.largest(np.where(chosen, values, -1.0), -1.0) for values in (segments.width, density)
    )
    attached = (width >= 0).sum(axis=1) == 1
    short = segments.length < recipe.choice.stub + recipe.choice.stub_widths * width.max(axis=1)
    alone = np.bincount(about.run_of)[about.run_of] == 1
    faint = density < recipe.choice.faint * strength.max(axis=1)
    swollen = (segments.width > recipe.choice.swollen * width.max(axis=1)) & (
        segments.length < segments.width
    )
    return cast(Bools, attached & ((short & (alone | faint)) | swollen))


def _nearest_of(lines: Lines, stems: Bools, shape: tuple[int, int]) -> tuple[F32, I32]:
    """Distance (N,) in pixels from each point to the stems' nearest, and its segment; to every second row and column.

    `stems` (S,): at least one.
    """
    rows, columns = (place // 2 for place in pixels_of(lines.points))
    of_stem = stems[lines.segment_of]
    small = ((shape[0] + 1) // 2, (shape[1] + 1) // 2)
    found = nearest_marked(rows[of_stem], columns[of_stem], lines.segment_of[of_stem], small)
    return 2 * found.distance[rows, columns], found.value_at(rows, columns)


def _sure_enough(
    chosen: Bools, odds: F64, lines: Lines, segments: Segments, shape: tuple[int, int], recipe: ChoiceRecipe
) -> Bools:
    """Keep connected veins that are several times longer than wide, and in one place at least plain to see.

    Where a picture has hardly a sure vein, an unsure one is likely none: it must be plainer there.
    """
    if not chosen.any():
        return chosen
    count, labels = cv2.connectedComponents(_near(chosen, lines, shape, recipe.gap), connectivity=8)
    group = cast(I32, labels)[pixels_of(lines.points[lines.starts[:-1]])]
    total = np.bincount(group, segments.length * chosen, count)
    wide = np.bincount(group, segments.length * segments.width * chosen, count) / np.maximum(total, 1e-9)
    sure = float(segments.length @ (chosen & (odds > recipe.sure_odds))) / math.sqrt(shape[0] * shape[1])
    plain_odds = np.interp(sure, (0.0, recipe.sparse), (recipe.sparse_odds, recipe.plain_odds))
    plain = np.bincount(group, chosen & (odds > plain_odds), count) > 0
    least = np.maximum(recipe.least_elongation * wide, recipe.least_length)
    extent = _extent(lines, chosen, group, count)
    return chosen & (plain & (extent > recipe.least_reach * wide) & (total > least))[group]


def _near(chosen: Bools, lines: Lines, shape: tuple[int, int], gap: int) -> U8:
    """Mask (h, w) of what lies within a gap of the chosen segments."""
    mask: U8 = np.zeros(shape, np.uint8)
    mask[pixels_of(lines.points[chosen[lines.segment_of]])] = 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * gap + 1, 2 * gap + 1))
    return cast(U8, cv2.dilate(mask, kernel))


def _extent(lines: Lines, chosen: Bools, group: I32, count: int) -> F64:
    """Diagonal (count,) of the box about each group's chosen segments: a mole's is little more than its width."""
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    for box, corner in ((low, np.minimum), (high, np.maximum)):
        corner.at(box, group[chosen], corner.reduceat(lines.points, lines.starts[:-1])[chosen])
    return cast(F64, np.hypot(*np.maximum(high - low, 0).T))
