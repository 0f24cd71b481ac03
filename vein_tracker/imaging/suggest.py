"""Which ticks of the register the photograph itself suggests: bruise, stain, matting. Rather none than a wrong one."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.colour import pigments
from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.diffuse import Diffuse
from vein_tracker.imaging.recipe import RECIPE, SuggestRecipe
from vein_tracker.model.records import Tick
from vein_tracker.model.results import F32


@dataclass(frozen=True, slots=True)
class Patch:
    """A patch that differs from the skin around it by `density` (3,) RGB, of which `blood` and `melanin`.

    `area`: share of the skin; `radius` of the largest circle in it, in cells; `elongation`: its area by that
    circle's, 1 is round; `darkest`: the density in blue that few of its cells exceed, above the skin around.
    """

    density: F32
    blood: float
    melanin: float
    area: float
    radius: float
    elongation: float
    darkest: float


def suggest(skin: Diffuse, recipe: SuggestRecipe = RECIPE.suggest) -> tuple[Tick, ...]:
    """Name what patches look like.

    Notes
    -----
    A bruise is a wide patch of blood, deep and hence bluish (also its red is lost), later yellow with
    bilirubin; matting a wide blush of blood alone, near the surface; a stain brown bands along former veins,
    haemosiderin, which takes blue over green over red. What is nearly black is a mole.
    """
    patches = _patches(skin, recipe)
    brown = sum(patch.area for patch in patches if _is_band(patch, recipe))
    found = {
        Tick.BRUISE: any(_is_bruise(patch, recipe) for patch in patches),
        Tick.STAIN: brown > recipe.least_bands,
        Tick.MATTING: any(_is_matting(patch, recipe) for patch in patches),
    }
    return tuple(tick for tick, is_there in found.items() if is_there)


def _is_bruise(patch: Patch, recipe: SuggestRecipe) -> bool:
    red, green, blue = (float(value) for value in patch.density)
    if patch.area < recipe.least_bruise or patch.radius < recipe.wide or patch.darkest > recipe.mole:
        return False
    if not 0 <= red < recipe.most_red * green:
        return False
    fresh = patch.blood > recipe.least_blood and red > recipe.purple * green and patch.melanin < 0.05
    fading = patch.blood > 0.8 * recipe.least_blood and patch.melanin > recipe.least_brown
    yellow = (
        patch.melanin > recipe.least_yellow
        and blue > recipe.yellow * green
        and patch.area > recipe.least_faded
    )
    return fresh or fading or yellow


def _is_matting(patch: Patch, recipe: SuggestRecipe) -> bool:
    red, green, _ = (float(value) for value in patch.density)
    is_blood = patch.blood > recipe.least_blood and -1.2 < patch.melanin / patch.blood < recipe.pure
    large = patch.area > recipe.least_matting and patch.radius > 0.8 * recipe.wide
    return is_blood and large and red < recipe.pale_red * green


def _is_band(patch: Patch, recipe: SuggestRecipe) -> bool:
    red, green, blue = (float(value) for value in patch.density)
    is_brown = patch.melanin > recipe.least_brown and patch.blood < recipe.share_of_brown * patch.melanin
    narrow = patch.elongation > recipe.least_elongation and patch.radius < 1.1 * recipe.wide
    return (
        is_brown
        and narrow
        and patch.darkest < 1.4 * recipe.mole
        and 0.25 * blue < red < recipe.most_red_of_band * green
    )


def _patches(skin: Diffuse, recipe: SuggestRecipe) -> list[Patch]:
    blood = max(recipe.blood, 3 * min(skin.blood.spread, recipe.most_blood_spread))
    melanin = max(recipe.melanin, 2.5 * min(skin.melanin.spread, recipe.most_spread))
    stands_out = skin.known & ((skin.blood.above > blood) | (skin.melanin.above > melanin))
    hit = cv2.morphologyEx(stands_out.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(hit, connectivity=8)
    total = max(1, int(np.count_nonzero(skin.known)))
    around = skin.known & (hit == 0)
    found = []
    for label in range(1, count):
        share = float(stats[label, cv2.CC_STAT_AREA]) / total
        if share > recipe.least_patch:
            patch = _described(skin, labels == label, around, share)
            found += [] if patch is None else [patch]
    return found


def _described(skin: Diffuse, part: Bools, around: Bools, share: float) -> Patch | None:
    grown = [cv2.dilate(part.astype(np.uint8), np.ones((side, side), np.uint8)) for side in (5, 9)]
    ring = around & (grown[1] > 0) & (grown[0] == 0)
    if np.count_nonzero(ring) < 10:
        return None
    density = np.median(skin.density[part], axis=0) - np.median(skin.density[ring], axis=0)
    blood, melanin = (
        float(np.median(layer[part]) - np.median(layer[ring])) for layer in pigments(skin.density)
    )
    padded = cv2.copyMakeBorder(part.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    radius = float(cv2.distanceTransform(padded, cv2.DIST_L2, 5).max())
    elongation = float(np.count_nonzero(part)) / (np.pi * radius**2)
    darkest = float(np.percentile(skin.density[part][:, 2], 95) - np.median(skin.density[ring][:, 2]))
    return Patch(density.astype(np.float32), blood, melanin, share, radius, elongation, darkest)
