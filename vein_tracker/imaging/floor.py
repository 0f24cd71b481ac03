"""The smallest change that a room, its light and its camera can show: from one area photographed again and again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, median, stdev

import numpy as np

from vein_tracker.errors import (
    SETUP_NO_VEINS,
    SETUP_NOT_COMPARABLE,
    SETUP_NOT_REFRAMED,
    SETUP_TOO_FEW,
    SETUP_TWO_CAMERAS,
    VeinTrackerError,
)
from vein_tracker.imaging.repeats import Framing, Repeat, same_frame
from vein_tracker.imaging.warp import inverse, jacobians, project
from vein_tracker.model.records import SetupFactor

LEAST_SHOTS = 5
Z = NormalDist().inv_cdf(0.975)
EASY = {SetupFactor.LIGHT: 3.0, SetupFactor.SHARPNESS: 15.0, SetupFactor.DISTANCE: 8.0}
"""What a careful hand keeps within: CIEDE2000 of plain skin, percent of sharpness, percent of distance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """By how much repeated photographs differ.

    `light`: CIEDE2000 of plain skin to the one that they are held against, the median; `sharpness`, `distance`:
    standard deviation in percent.
    """

    light: float
    sharpness: float
    distance: float

    @property
    def most(self) -> SetupFactor | None:
        """What varied most, measured by what is easily kept; None where all was kept."""
        excess = {factor: getattr(self, factor.value) / easy for factor, easy in EASY.items()}
        worst = max(excess, key=lambda factor: excess[factor])
        return worst if excess[worst] > 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """A change that is smaller cannot be told from chance: `percent` of the coverage, `points` of the skin.

    `shots` is how many independent photographs say so, `coverage` what they show, in percent.
    """

    percent: float
    points: float
    coverage: float
    shots: int
    spread: Spread


def room_floor(shots: Sequence[Repeat]) -> Floor:
    """Find the smallest change that repeated photographs of the same skin can show.

    Parameters
    ----------
    shots : sequence of Repeat
        At least five, re-framed in between; exactly one has no comparison: the others' are with it.

    Returns
    -------
    Floor

    Raises
    ------
    VeinTrackerError
        In words: too few shots, of two cameras, not comparable with each other, not re-framed in between, or of skin
        without veins.

    Notes
    -----
    The repeatability coefficient √2 · 1.96 · s_w, within which two measurements of one subject lie in 95 % of the
    cases (Bland and Altman, "Measuring agreement in method comparison studies", 1999, section 2), with Student's
    quantile at n − 1 degrees of freedom in place of 1.96, as s_w is known from n shots only (a prediction interval
    for one more difference). Each shot's value is its change against the common one, whose own is 0: its error is in
    all alike and leaves the standard deviation as it is. A pair that is judged together may agree better than its two
    photographs do by themselves, which says little of the light: the larger of both scatters counts.
    """
    enough_of_one_camera([shot.device for shot in shots])
    comparable = [shot for shot in shots if shot.comparable]
    if len(comparable) < LEAST_SHOTS:
        alike, total = len(comparable), len(shots)
        raise VeinTrackerError(SETUP_NOT_COMPARABLE(number=alike, total=total, least=LEAST_SHOTS))
    anew = _framed_anew(comparable)
    if len(anew) < LEAST_SHOTS:
        number = len(anew)
        raise VeinTrackerError(SETUP_NOT_REFRAMED(number=number, total=len(comparable), least=LEAST_SHOTS))
    return _floor(anew, _spread(anew))


def enough_of_one_camera(devices: Sequence[str]) -> None:
    """Refuse photographs that are too few, or of more than one camera, by the names that each file gives."""
    if len(devices) < LEAST_SHOTS:
        raise VeinTrackerError(SETUP_TOO_FEW(number=len(devices), least=LEAST_SHOTS))
    names = sorted({device for device in devices if device})
    if len(names) > 1:
        raise VeinTrackerError(SETUP_TWO_CAMERAS(cameras=", ".join(names)))


def student(freedom: int) -> float:
    """Return the two-sided 95 % quantile of Student's t, for 4 degrees of freedom or more.

    Cornish and Fisher's expansion (Abramowitz and Stegun, 26.7.5); off by less than 0.3 %.
    """
    z, n = Z, float(freedom)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
    )
    return z + sum(term / n**power for power, term in enumerate(terms, start=1))


def _framed_anew(shots: Sequence[Repeat]) -> list[Repeat]:
    """Keep the common shot, and of the others those that were framed otherwise than all that were kept before."""
    kept: list[Repeat] = []
    for shot in sorted(shots, key=lambda shot: shot.comparison is not None):
        if not any(same_frame(shot.framing, other.framing) for other in kept):
            kept.append(shot)
    return kept


def _floor(shots: Sequence[Repeat], spread: Spread) -> Floor:
    changes, alone, coverages = [(0.0, 0.0)], [(0.0, 0.0)], []
    for shot in shots:
        if shot.comparison is None:
            continue
        before, after = shot.comparison.coverage_before_percent, shot.comparison.coverage_after_percent
        if shot.comparison.change_percent is None or before is None or after is None:
            raise VeinTrackerError(SETUP_NO_VEINS)
        changes.append((shot.comparison.change_percent, after - before))
        one, other = shot.alone or (before, after)
        alone.append((100 * (other - one) / max(one, before / 2), other - one))
        coverages += [before, after]
    factor = math.sqrt(2) * student(len(shots) - 1)
    scatter = [_scatter(changes), _scatter(alone)]
    return Floor(
        percent=factor * max(percent for percent, _ in scatter),
        points=factor * max(points for _, points in scatter),
        coverage=fmean(coverages),
        shots=len(shots),
        spread=spread,
    )


def _scatter(values: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the standard deviations of changes in percent and in points."""
    percents, points = zip(*values, strict=True)
    return stdev(percents), stdev(points)


def _spread(shots: Sequence[Repeat]) -> Spread:
    light, sharpness, distance = [], [], []
    for shot in shots:
        distance.append(math.log(_zoom(shot.framing)))
        sharpness.append(math.log((shot.comparison and shot.comparison.sharpness_ratio) or 1.0))
        if shot.comparison and shot.comparison.colour_difference_before is not None:
            light.append(shot.comparison.colour_difference_before)
    return Spread(
        light=median(light) if light else 0.0,
        sharpness=100 * stdev(sharpness),
        distance=100 * stdev(distance),
    )


def _zoom(framing: Framing) -> float:
    """Return how much larger a shot shows the skin in its middle than the common one does."""
    matrix = np.array(framing.homography, np.float64)
    middle = project(inverse(matrix), np.array([[framing.width / 2, framing.height / 2]]))
    return float(np.sqrt(abs(np.linalg.det(jacobians(matrix, middle)[0]))))
