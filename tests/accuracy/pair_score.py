"""What a comparison says of a pair of rendered photographs, beside the truth."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from tests.accuracy.pair_photographs import PairPhotographs
from tests.accuracy.pair_scenes import PX_PER_MM
from tests.accuracy.pair_signs import overhearing, signs
from tests.accuracy.photograph import U8
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import Decoded
from vein_tracker.model.results import Interval, Verdict

_GRID = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """What was told of one pair, and what is true: changes in percent of BEFORE's coverage, coverages in percent.

    `own_true`: the truth were each photograph asked for what its own camera shows; `rms_px`: RMS in BEFORE pixels
    by which the alignment misses the true one over the skin that both show, NaN where nothing was aligned;
    `signs`: what is known when it is compared, empty where it was not measured; `peers`: the change by other
    means, NaN where they say none, and `ecc_rms_px` as `rms_px` by ECC.
    """

    kind: str
    seed: int
    right: bool
    comparable: bool
    reasons: tuple[str, ...]
    verdict: Verdict
    told: float
    interval: Interval | None
    told_coverages: tuple[float, float]
    true: float
    own_true: float
    true_coverages: tuple[float, float]
    rms_px: float
    signs: dict[str, float] = field(default_factory=dict)
    peers: dict[str, float] = field(default_factory=dict)
    ecc_rms_px: float = float("nan")

    @property
    def error(self) -> float:
        """Told less true, in points; NaN where nothing is told."""
        return self.told - self.true

    @property
    def held(self) -> bool | None:
        """Whether the interval holds the truth; None without one."""
        if self.interval is None or np.isnan(self.true):
            return None
        return self.interval.low <= self.true <= self.interval.high

    @property
    def width(self) -> float:
        """Of the interval, in points; NaN without one."""
        return float("nan") if self.interval is None else self.interval.high - self.interval.low


def compared(pair: PairPhotographs, seed: int = 0) -> PairRow:
    """Compare a pair, its scale given."""
    with overhearing() as heard:
        found = compare(decoded(pair.before), decoded(pair.after), px_per_mm=PX_PER_MM)
    said = found.comparison
    return PairRow(
        kind=pair.kind,
        seed=seed,
        right=pair.right,
        comparable=said.comparable,
        reasons=tuple(str(one) for one in said.reasons),
        verdict=said.verdict,
        told=_number(said.change_percent),
        interval=said.change_interval_percent,
        told_coverages=(_number(said.coverage_before_percent), _number(said.coverage_after_percent)),
        true=pair.change,
        own_true=pair.own_change,
        true_coverages=pair.coverages,
        rms_px=alignment_rms(pair, found),
        signs=signs(heard, said),
    )


def alignment_rms(pair: PairPhotographs, found: Compared) -> float:
    """Return the RMS by which the alignment misses the true one, in BEFORE pixels, over what both show."""
    if found.warp is None or not pair.right:
        return float("nan")
    places = grid(pair)
    missed = pair.misses(found.warp(places), places)
    return float(np.sqrt((missed**2).sum(axis=1).mean()))


def grid(pair: PairPhotographs) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return places (N, 2) on a grid over BEFORE where both show skin."""
    height, width = pair.region.shape
    x, y = np.meshgrid(np.linspace(0, width - 1, _GRID), np.linspace(0, height - 1, _GRID))
    shown = pair.region[np.rint(y).astype(int), np.rint(x).astype(int)]
    return np.column_stack([x[shown], y[shown]])


def decoded(pixels: U8) -> Decoded:
    """Return a rendered picture as a decoded photograph."""
    return Decoded(pixels=pixels, width=pixels.shape[1], height=pixels.shape[0])


def _number(value: float | None) -> float:
    return float("nan") if value is None else value
