"""All veins of a picture: ridges, centre lines, their colour, which are veins, their mask."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.judge import Segments, choose, is_hair, summarise
from vein_tracker.imaging.veins.lines import Lines, trace
from vein_tracker.imaging.veins.paint import paint
from vein_tracker.imaging.veins.profiles import Profiles, measure_profiles
from vein_tracker.imaging.veins.ridges import filled, find_ridges
from vein_tracker.model.results import F32, F64


@dataclass(frozen=True, slots=True)
class Found:
    """Lines with `widths` (N,) in pixels; of their segments which are veins (S,), and the mask of hairs."""

    lines: Lines
    segments: Segments
    widths: F64
    veins: Bools
    hair: Bools

    def mask(self, chosen: Bools, shape: tuple[int, int]) -> Bools:
        """Paint the chosen (S,) segments."""
        at = chosen[self.lines.segment_of]
        return paint(self.lines.points[at], self.lines.normals[at], self.widths[at], shape)


def find_veins(density: F32, judged: Bools, blur: float, recipe: VeinRecipe) -> Found:
    """Find veins in optical density (h, w, 3), RGB, on judged skin (h, w); `blur` in pixels."""
    whole = filled(density, judged)
    ridges = find_ridges(whole, judged, recipe)
    lines = trace(ridges, judged, recipe.low, recipe.high)
    profiles: Profiles = measure_profiles(lines, whole, blur)
    segments = summarise(lines, profiles)
    hair = is_hair(segments, recipe)
    veins = choose(lines, segments, judged.shape[:2], recipe)
    found = Found(lines, segments, profiles.widths, veins, np.zeros_like(judged))
    return replace(found, hair=found.mask(hair, judged.shape))
