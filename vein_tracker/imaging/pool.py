"""Repeat shots of one session: what they show together is surer than what each shows, unless they are one burst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from vein_tracker.imaging.change import Z
from vein_tracker.imaging.repeats import Repeat, grouped, same_burst
from vein_tracker.model.results import Comparison, Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledChange:
    """Change of coverage in percent by all shots together, of which `shots` follow-ups are independent."""

    percent: float
    interval: Interval
    shots: int


@dataclass(frozen=True, slots=True)
class _Burst:
    """Shots that count as one: their mean change as a ratio, and how far the interval reaches down and up."""

    ratio: float
    down: float
    up: float


_BASELINE = _Burst(1.0, 0.0, 0.0)


def pool(follow_ups: Sequence[Repeat], baselines: Sequence[Repeat]) -> PooledChange | None:
    """Pool the changes that repeat shots of one session show.

    Parameters
    ----------
    follow_ups : sequence of Repeat
        Comparable with the baseline, at least one; their comparisons are with it.
    baselines : sequence of Repeat
        The baseline, whose comparison is None, and shots that were taken with it.

    Returns
    -------
    PooledChange or None
        None where one of them shows no change in percent.

    Notes
    -----
    Bursts count as one shot. Of a pair's variance each photograph bears the part that its coverage squared has in
    the pair's, as the error of a photograph grows with what there is to be found; only the part of those that were
    repeated is divided by their number. Where repeats differ by more than their intervals allow, the interval grows by
    Birge's ratio (R. T. Birge, "The calculation of errors by the method of least squares", Phys. Rev. 40, 1932).
    """
    later, first = (_bursts(shots) for shots in (follow_ups, baselines))
    if later is None or first is None:
        return None
    ratio, start = (fmean(burst.ratio for burst in bursts) for bursts in (later, first))
    share = ratio**2 / (start**2 + ratio**2)
    factor = float(np.sqrt((1 - share) / len(first) + share / len(later))) * _disagreement(later, share)
    down, up = (factor * fmean(getattr(burst, side) for burst in later) for side in ("down", "up"))
    change = 100 * (ratio / start - 1)
    low, high = max(-100.0, change - 100 * down / start), change + 100 * up / start
    return PooledChange(percent=change, interval=Interval(low, high), shots=len(later))


def _bursts(shots: Sequence[Repeat]) -> tuple[_Burst, ...] | None:
    bursts = []
    for group in grouped([shot.framing for shot in shots], same_burst):
        members = [_one(shots[place].comparison) for place in group]
        known = [member for member in members if member is not None]
        if len(known) < len(members):
            return None
        # The baseline itself stands for a burst that it belongs to.
        bursts.append(_BASELINE if _BASELINE in known else _mean(known))
    return tuple(bursts)


def _one(compared: Comparison | None) -> _Burst | None:
    if compared is None:
        return _BASELINE
    change, interval = compared.change_percent, compared.change_interval_percent
    if change is None or interval is None:
        return None
    return _Burst(1 + change / 100, (change - interval.low) / 100, (interval.high - change) / 100)


def _mean(members: Sequence[_Burst]) -> _Burst:
    ratio, down, up = (fmean(getattr(each, name) for each in members) for name in ("ratio", "down", "up"))
    return _Burst(ratio, down, up)


def _disagreement(bursts: Sequence[_Burst], share: float) -> float:
    """Return Birge's ratio of the follow-ups, at least 1: by how much more they differ than they should."""
    if len(bursts) < 2:
        return 1.0
    mean = fmean(burst.ratio for burst in bursts)
    own = [np.sqrt(share) * (burst.down + burst.up) / (2 * Z) for burst in bursts]
    square = sum(
        ((burst.ratio - mean) / max(deviation, 1e-9)) ** 2
        for burst, deviation in zip(bursts, own, strict=True)
    )
    return max(1.0, float(np.sqrt(square / (len(bursts) - 1))))
