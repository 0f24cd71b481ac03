"""All veins of a picture: ridges, centre lines, their colour, which are veins, their mask."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.bridge import bridged
from vein_tracker.imaging.veins.choose import choose
from vein_tracker.imaging.veins.company import Company, company
from vein_tracker.imaging.veins.judge import Segments, evidence, is_hair, summarise
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.paint import Rim, paint
from vein_tracker.imaging.veins.profiles import SHARP, measure_profiles
from vein_tracker.imaging.veins.ridges import Tiers
from vein_tracker.model.results import F32, F64, I32

_STUBS_IN_A_ROW = 2
_RUN = 4.0  # widths that a run is longer than to have a class of its own
_ROUND = 0.93  # of a vessel's diameter is its width at half depth: 0.87 of a clear tube's, 1 of a ribbon's
_SMOOTH = 0.5  # pixels: a rim is no single pixel's noise


@dataclass(frozen=True, slots=True)
class Found:
    """Lines, and which of their segments are `veins` and `hairs`, (S,) each.

    `widths`: (N,) diameters, pixels, as those of `segments`; `owner`: (h, w) int32, the segment of these that covers
    a pixel, −1 where none does; `run_widths`: (S,) mean diameter of the run that a segment is part of, which has one
    class: of its veins, where it holds any.
    """

    lines: Lines
    segments: Segments
    widths: F64
    odds: F64
    veins: Bools
    hairs: Bools
    owner: I32
    run_widths: F64

    def mask(self, chosen: Bools) -> Bools:
        """Return (h, w) bool: what the chosen (S,) of the veins or hairs cover."""
        covered = np.flatnonzero(self.owner >= 0)
        mask = np.zeros(self.owner.shape, np.bool_)
        mask.ravel()[covered] = chosen[self.owner.ravel()[covered]]
        return mask


def find_veins(lines: Lines, tiers: Tiers, blur: float, recipe: VeinRecipe) -> Found:
    """Tell which lines are veins, by their colour and company; `tiers`: the ridges they run on, `blur` in pixels."""
    density, shape = tiers.density, tiers.plane.shape[:2]
    profiles = measure_profiles(lines, density, blur)
    segments = summarise(lines, profiles)
    hairs = is_hair(segments, recipe)
    about = company(lines, shape)
    odds = evidence(segments, about, recipe)
    veins = choose(odds, hairs, lines, segments, about, shape, recipe)
    count = len(odds)
    lines, segments, widths, odds, veins = bridged(
        lines, segments, profiles.widths, odds, veins, tiers.every.strength, recipe.bridge
    )
    gaps = measure_profiles(lines.after(count), density, blur)
    hairs = np.append(hairs, np.zeros(len(veins) - count, np.bool_))
    owner = _painted(lines, widths, np.append(profiles.rim, gaps.rim), veins | hairs, density)
    runs = np.append(_run_widths(segments, veins[:count], about), segments.width[count:])
    return Found(
        lines,
        replace(segments, width=segments.width / _ROUND),
        widths / _ROUND,
        odds,
        veins,
        hairs,
        owner,
        runs / _ROUND,
    )


def _run_widths(segments: Segments, veins: Bools, about: Company) -> F64:
    """Mean width by length of the run of each segment, of its veins if any; of a stub, that of what it meets."""
    held = np.bincount(about.run_of, veins)[about.run_of] > 0
    lengths, widths = segments.length[: len(veins)] * (veins | ~held), segments.width[: len(veins)]
    total = np.bincount(about.run_of, lengths)
    mean: F64 = (np.bincount(about.run_of, lengths * widths) / np.maximum(total, 1e-9))[about.run_of]
    known = np.where(total[about.run_of] > _RUN * mean, mean, -1.0)
    for _ in range(_STUBS_IN_A_ROW):
        known = np.where(known < 0, about.meetings.largest(known, -1.0).max(axis=1), known)
    return np.where(known < 0, mean, known)


def _painted(lines: Lines, widths: F64, rim: F64, chosen: Bools, density: F32) -> I32:
    """Which of the chosen segments covers a pixel."""
    at = chosen[lines.segment_of]
    dark = cv2.GaussianBlur(cv2.transform(density, SHARP.astype(np.float32)[None]), (0, 0), _SMOOTH)
    return paint(
        lines.points[at],
        lines.normals[at],
        widths[at],
        lines.segment_of[at],
        Rim(cast(F32, dark), rim[at]),
    )
