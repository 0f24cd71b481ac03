"""How well two or more graders agree, corrected for chance, with a 95 % interval."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from vein_tracker.model.results import F64, Interval
from vein_tracker.rating.f_distribution import f_quantile

Z_95: Final = 1.959963984540054
RESAMPLES: Final = 2000
SEED: Final = 19791105
_LEAST_USABLE: Final = 0.9


def crossed(first: npt.ArrayLike, second: npt.ArrayLike, classes: int) -> F64:
    """Count how often class i of the first meets class j of the second.

    Returns
    -------
    (classes, classes) float64
    """
    table = np.zeros((classes, classes))
    np.add.at(table, (np.asarray(first, int), np.asarray(second, int)), 1)
    return table


def quadratic(classes: int) -> F64:
    """Return disagreement weights that grow with the square of the distance, 0 to 1, (classes, classes)."""
    place = np.arange(classes, dtype=np.float64)
    squared: F64 = ((place[:, None] - place) / (classes - 1)) ** 2
    return squared


def weighted_kappa(table: F64, disagreement: F64) -> float | None:
    """Return Cohen's weighted kappa; None where chance leaves no disagreement to be better than.

    Parameters
    ----------
    table : (n, n) float64
        Counts or proportions, one grader in rows, the other in columns.
    disagreement : (n, n) float64
        0 on the diagonal; only their ratios count.

    References
    ----------
    Cohen J. Weighted kappa. Psychological Bulletin 70 (1968) 213–220.
    """
    share = table / table.sum()
    expected = float((disagreement * np.outer(share.sum(1), share.sum(0))).sum())
    return None if expected <= 0 else 1.0 - float((disagreement * share).sum()) / expected


def kappa_interval(table: F64, disagreement: F64) -> Interval | None:
    """Return the large-sample 95 % interval of weighted kappa; None where the table has no spread to tell it by.

    Parameters
    ----------
    table : (n, n) float64
        Counts of independent pairs.
    disagreement : (n, n) float64
        As for `weighted_kappa`.

    References
    ----------
    Fleiss JL, Cohen J, Everitt BS. Large sample standard errors of kappa and weighted kappa. Psychological
    Bulletin 72 (1969) 323–327, equation 13.
    """
    kappa = weighted_kappa(table, disagreement)
    if kappa is None:
        return None
    count = float(table.sum())
    share, weight = table / count, 1.0 - disagreement / disagreement.max()
    rows, columns = share.sum(1), share.sum(0)
    chance = float((weight * np.outer(rows, columns)).sum())
    observed = float((weight * share).sum())
    mean = (weight @ columns)[:, None] + rows @ weight
    spread = float((share * (weight * (1 - chance) - mean * (1 - observed)) ** 2).sum())
    variance = (spread - (observed * chance - 2 * chance + observed) ** 2) / (count * (1 - chance) ** 4)
    if variance <= np.finfo(np.float64).eps:
        return None
    half = Z_95 * float(np.sqrt(variance))
    return Interval(max(-1.0, kappa - half), min(1.0, kappa + half))


def icc(values: F64) -> float | None:
    """Return ICC(2,1): absolute agreement of single graders, each of whom graded every target.

    Parameters
    ----------
    values : (targets, graders) float64

    References
    ----------
    Shrout PE, Fleiss JL. Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin 86
    (1979) 420–428.
    """
    targets, graders = values.shape
    between, judges, error = mean_squares(values)
    below = between + (graders - 1) * error + graders * (judges - error) / targets
    return None if below <= 0 else (between - error) / below


def icc_interval(values: F64) -> Interval | None:
    """Return the 95 % interval of ICC(2,1) for independent targets, after the same paper; None without any error.

    Parameters
    ----------
    values : (targets, graders) float64
    """
    value = icc(values)
    targets, graders = values.shape
    between, judges, error = mean_squares(values)
    if value is None or error <= 0:
        return None
    ratio = judges / error
    inside = targets * (1 + (graders - 1) * value) - graders * value
    freedom = (
        (graders - 1)
        * (targets - 1)
        * (graders * value * ratio + inside) ** 2
        / ((targets - 1) * (graders * value * ratio) ** 2 + inside**2)
    )
    up = f_quantile(0.975, targets - 1, freedom)
    down = f_quantile(0.975, freedom, targets - 1)
    rest = graders * judges + (graders * targets - graders - targets) * error
    low = targets * (between - up * error) / (up * rest + targets * between)
    high = targets * (down * between - error) / (rest + targets * down * between)
    return Interval(max(-1.0, low), min(1.0, high))


def mean_squares(values: F64) -> tuple[float, float, float]:
    """Return the mean squares between targets, between graders, and of what is left, of (targets, graders)."""
    targets, graders = values.shape
    rows, columns, mean = values.mean(1), values.mean(0), values.mean()
    left = values - rows[:, None] - columns + mean
    between = graders * ((rows - mean) ** 2).sum() / (targets - 1)
    judges = targets * ((columns - mean) ** 2).sum() / (graders - 1)
    return float(between), float(judges), float((left**2).sum() / ((targets - 1) * (graders - 1)))


def resampled(
    groups: Sequence[str],
    statistic: Callable[[npt.NDArray[np.int64]], float | None],
    draws: int = RESAMPLES,
) -> Interval | None:
    """Return the 95 % interval of a statistic when whole groups are drawn with replacement.

    Pairs of one patient resemble each other: drawn one by one they would count as more than they are. The seed is
    fixed, so the same ratings always give the same interval.

    Parameters
    ----------
    groups : sequence of str
        To which patient each pair belongs.
    statistic : callable
        Takes the places of the drawn pairs, (n,) int64.

    Returns
    -------
    Interval or None
        None for a single group, where too many draws leave nothing to compute, or where all of them give the same.

    Notes
    -----
    Percentiles, expanded for few groups as Student's t is beside the normal distribution.

    References
    ----------
    Hesterberg TC. What teachers should know about the bootstrap. The American Statistician 69 (2015) 371–386.
    """
    names = sorted(set(groups))
    if len(names) < 2:
        return None
    members = [np.flatnonzero(np.asarray(groups) == name) for name in names]
    rng = np.random.default_rng(SEED)
    drawn = rng.integers(0, len(names), (draws, len(names)))
    found = [statistic(np.concatenate([members[group] for group in one])) for one in drawn]
    usable = [value for value in found if value is not None]
    if len(usable) < _LEAST_USABLE * draws or np.ptp(usable) == 0:
        return None
    freedom = len(names) - 1
    student = math.sqrt(f_quantile(0.95, 1, freedom) * len(names) / freedom)
    tail = 50.0 * math.erfc(student / math.sqrt(2))
    low, high = np.percentile(usable, (tail, 100.0 - tail))
    return Interval(float(low), float(high))
