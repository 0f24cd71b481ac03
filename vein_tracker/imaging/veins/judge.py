"""Which lines are veins: by the direction of their optical density, their strength and their length."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import cast

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import VeinRecipe
from vein_tracker.imaging.veins.company import Company
from vein_tracker.imaging.veins.lines import Lines
from vein_tracker.imaging.veins.profiles import Profiles
from vein_tracker.model.results import F64, Ints


@dataclass(frozen=True, slots=True)
class Segments:
    """Means over each of S segments: `contrast` and `colour` (S, 3) R, G, B; the others (S,).

    `evenness` is that of both sides; `scale` is the ridge filter's sigma that answered most.
    """

    contrast: F64
    colour: F64
    strength: F64
    evenness: F64
    width: F64
    length: F64
    scale: F64

    def along(self, run_of: Ints) -> Segments:
        """Return for each segment the means along its run, and the run's length."""
        total: F64 = np.bincount(run_of, self.length).astype(np.float64)

        def mean(part: F64) -> F64:
            columns = part.reshape(len(part), -1).T
            sums = [np.bincount(run_of, self.length * column) / total for column in columns]
            return np.stack(sums, axis=1)[run_of].reshape(part.shape)

        return self._with(mean, total[run_of])

    def bridged(self, pairs: Ints, length: F64) -> Segments:
        """Return with a segment more of this length (G,) for each pair (G, 2): between the two it joins."""

        def longer(part: F64) -> F64:
            return np.concatenate([part, part[pairs].mean(axis=1)])

        return self._with(longer, np.append(self.length, length))

    def _with(self, change: Callable[[F64], F64], length: F64) -> Segments:
        """Change all but the length."""
        others = [part.name for part in fields(self) if part.name != "length"]
        return Segments(**{name: change(getattr(self, name)) for name in others}, length=length)


def summarise(lines: Lines, profiles: Profiles) -> Segments:
    """Average along each segment; length in pixels along the centre line."""
    steps = np.hypot(*np.diff(lines.points, axis=0, append=lines.points[-1:]).T)
    steps[lines.starts[1:] - 1] = 0
    return Segments(
        lines.mean(profiles.contrast),
        lines.mean(profiles.colour),
        lines.mean(lines.strength),
        lines.mean(profiles.evenness),
        lines.mean(profiles.widths),
        np.add.reduceat(steps, lines.starts[:-1]) + 0.5 * (~lines.joined).sum(axis=1),
        lines.mean(lines.sigma),
    )


def blood_excess(segments: Segments, recipe: VeinRecipe) -> F64:
    """How far (S,) a direction of optical density lies on blood's side, relative to its green; over 0 is blood.

    Blood near the surface absorbs green over blue far over red; deeper blood loses mostly red, and is never
    thin. Hair, crease and shade take all alike, melanin and haemosiderin blue over green over red. Of a
    thin line a JPEG keeps little colour, least of all its blue.
    """
    colour = segments.colour / np.maximum(segments.colour[:, 1:2], 1e-3)
    thin, wide, deep = (
        colour @ np.array(rule) for rule in (recipe.thin_blood, recipe.wide_blood, recipe.deep_blood)
    )
    narrow = np.minimum(thin, wide + recipe.thin_doubt)
    broad = np.where(segments.scale >= recipe.least_deep_sigma, np.maximum(wide, deep), wide)
    return cast(F64, np.where(segments.width > recipe.least_wide, broad, narrow))


def evidence(segments: Segments, about: Company, recipe: VeinRecipe) -> F64:
    """Return (S,) log odds that a segment is a vein, by itself, by the run it is part of and by what it meets.

    Logistic regression on segments of rendered skin; the second round knows of the first what runs beside
    each end.
    """
    if not len(segments.length):
        return np.zeros(0)
    signs = _signs(segments, segments.along(about.run_of), recipe)
    odds = signs @ np.array(recipe.alone) + recipe.alone_offset
    for _ in range(recipe.company_rounds):
        around = np.minimum(about.meetings.largest(odds, -recipe.most_doubt), recipe.most_doubt)
        both = np.stack([around.max(axis=1), around.min(axis=1)], axis=1)
        odds = np.hstack([signs, both]) @ np.array(recipe.in_company) + recipe.in_company_offset
    return cast(F64, odds)


def _signs(segments: Segments, run: Segments, recipe: VeinRecipe) -> F64:
    """What evidence goes by, (S, 13): six signs of the segment, the same of its run, and the width."""
    parts = [
        (
            np.log(np.maximum(part.strength, 0.5) / 5),
            np.log(np.maximum(part.length, 1) / 10),
            np.log(np.maximum(vein_density(part, recipe), 0.005) / 0.05),
            np.clip(blood_excess(part, recipe), -0.5, 0.3),
            np.clip(part.evenness, -0.5, 1) - 0.5,
            np.log(np.maximum(part.width, 0.5) / np.maximum(part.scale, 1) / 2),
        )
        for part in (segments, run)
    ]
    return np.stack([*parts[0], *parts[1], np.log(np.maximum(segments.width, 0.5) / 4)], axis=1)


def vein_density(segments: Segments, recipe: VeinRecipe) -> F64:
    """Return the contrast (S,) in the channel that shows a vein best: green, or red where blood lies deep."""
    red, green = segments.contrast[:, 0], segments.contrast[:, 1]
    return cast(F64, np.where(segments.scale >= recipe.least_deep_sigma, np.maximum(red, green), green))


def is_black(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Return (S,) which are nearly black in all colours: deep blood never is, skin above it scatters too much light."""
    red, green = segments.colour[:, 0], segments.colour[:, 1]
    return (segments.contrast[:, 0] > recipe.hair_red) & (red > recipe.hair_ratio * green)


def is_hair(segments: Segments, recipe: VeinRecipe) -> Bools:
    """Return (S,) which segments are hairs: dark alike in all colours, strong and long."""
    neutral = blood_excess(segments, recipe) < recipe.least_blood
    long = segments.length > recipe.hair_elongation * segments.width
    return neutral & long & is_black(segments, recipe) & (segments.strength > recipe.hair_strength)
