"""What finished rounds come to: each rater beside the measurement, beside themselves and beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations

import numpy as np

from vein_tracker.model.agreement import MEASUREMENT, Agreement, Coefficient, Endpoint, RaterPart, Report
from vein_tracker.model.ratings import Grade, Pane
from vein_tracker.model.results import F64, Comparison
from vein_tracker.rating.agreement import (
    crossed,
    icc,
    icc_interval,
    kappa_interval,
    quadratic,
    resampled,
    weighted_kappa,
)
from vein_tracker.rating.scale import (
    LADDER,
    MIDDLE_PERCENT,
    gone_percent,
    measured_grade,
    meets_endpoint,
    unblinded,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One rating with what was measured of its pair; pair and patient are named by codes only."""

    rater: str
    round_code: str
    pair: str
    patient: str
    place: int
    second: bool
    baseline_on: Pane
    grade: Grade
    fewer_on: Pane | None
    rated_at: datetime | None
    seconds: float
    compared: Comparison

    @property
    def seen(self) -> Grade | None:
        """How much was seen to be gone, now that it is known which photo is later; None where it cannot be told."""
        return unblinded(self.grade, self.fewer_on, self.baseline_on)

    @property
    def fewer_in_baseline(self) -> bool:
        """Whether the earlier photo was said to show fewer veins."""
        return self.fewer_on is self.baseline_on


def report(rated: Sequence[Rated], lost: Mapping[str, int] | None = None) -> Report:
    """Return what these ratings come to; `lost` are left out, so many for each reason."""
    names = sorted({one.rater for one in rated})
    patients = {one.pair: one.patient for one in rated}
    firsts = {
        name: {one.pair: one for one in rated if one.rater == name and not one.second} for name in names
    }
    seen = {name: _seen(firsts[name].values()) for name in names}
    between = [_kappa((a, b), seen[a], seen[b], patients) for a, b in combinations(names, 2)]
    if len(names) > 1:
        between.append(_icc(tuple(names), [_percents(seen[name]) for name in names], patients))
    return Report(
        raters=tuple(_part(name, firsts[name], rated, patients) for name in names),
        between=tuple(between),
        lost=lost or {},
    )


def _part(
    name: str, first: Mapping[str, Rated], rated: Sequence[Rated], patients: Mapping[str, str]
) -> RaterPart:
    seen = _seen(first.values())
    again = _seen([one for one in rated if one.rater == name and one.second])
    both = [pair for pair in again if pair in seen]
    claimed = {one.pair: measured_grade(one.compared) for one in first.values()}
    measured = {pair: grade for pair, grade in claimed.items() if grade is not None}
    gone = {one.pair: gone_percent(one.compared) for one in first.values()}
    shares = {pair: min(max(share, 0.0), 100.0) for pair, share in gone.items() if share is not None}
    with_measurement = (
        _kappa((name, MEASUREMENT), seen, measured, patients),
        _icc((name, MEASUREMENT), [_percents(seen), shares], patients),
    )
    return RaterPart(
        rater=name,
        pairs=len(first),
        cannot_tell=sum(one.grade is Grade.CANNOT_TELL for one in first.values()),
        fewer_in_baseline=sum(one.fewer_in_baseline for one in first.values()),
        median_seen=_median(seen.values()),
        gone_percent=_quartiles([share for share in gone.values() if share is not None]),
        with_measurement=with_measurement,
        endpoint=_endpoint(seen, measured),
        again=_kappa((name, name), seen, again, patients),
        again_alike=sum(seen[pair] is again[pair] for pair in both),
    )


def _median(grades: Iterable[Grade]) -> Grade | None:
    places = sorted(LADDER.index(grade) for grade in grades)
    return LADDER[places[(len(places) - 1) // 2]] if places else None


def _quartiles(shares: Sequence[float]) -> tuple[float, float, float] | None:
    if not shares:
        return None
    low, middle, high = np.percentile(shares, (25, 50, 75))
    return float(low), float(middle), float(high)


def _seen(rated: Iterable[Rated]) -> dict[str, Grade]:
    return {one.pair: one.seen for one in rated if one.seen is not None}


def _percents(grades: Mapping[str, Grade]) -> dict[str, float]:
    return {pair: MIDDLE_PERCENT[grade] for pair, grade in grades.items()}


def _endpoint(seen: Mapping[str, Grade], measured: Mapping[str, Grade]) -> Endpoint:
    met = [(meets_endpoint(seen[pair]), meets_endpoint(measured[pair])) for pair in seen if pair in measured]
    return Endpoint(
        both=met.count((True, True)),
        seen_only=met.count((True, False)),
        measured_only=met.count((False, True)),
        neither=met.count((False, False)),
    )


def _kappa(
    between: tuple[str, str],
    one: Mapping[str, Grade],
    other: Mapping[str, Grade],
    patients: Mapping[str, str],
) -> Agreement:
    pairs = sorted(set(one) & set(other))
    of = [patients[pair] for pair in pairs]
    basis = Agreement(coefficient=Coefficient.KAPPA, between=between, pairs=len(pairs), patients=len(set(of)))
    if not basis.enough:
        return basis
    first, second = (np.array([LADDER.index(grades[pair]) for pair in pairs]) for grades in (one, other))
    classes = len(LADDER)
    weights = quadratic(classes)
    table = crossed(first, second, classes)
    if basis.patients == basis.pairs:
        interval = kappa_interval(table, weights)
    else:
        interval = resampled(
            of, lambda drawn: weighted_kappa(crossed(first[drawn], second[drawn], classes), weights)
        )
    return replace(basis, value=weighted_kappa(table, weights), interval=interval)


def _icc(
    between: tuple[str, ...], graded: Sequence[Mapping[str, float]], patients: Mapping[str, str]
) -> Agreement:
    pairs = sorted(set.intersection(*(set(one) for one in graded)))
    of = [patients[pair] for pair in pairs]
    basis = Agreement(coefficient=Coefficient.ICC, between=between, pairs=len(pairs), patients=len(set(of)))
    if not basis.enough:
        return basis
    values: F64 = np.array([[one[pair] for one in graded] for pair in pairs], np.float64)
    if basis.patients == basis.pairs:
        interval = icc_interval(values)
    else:
        interval = resampled(of, lambda drawn: icc(values[drawn]))
    return replace(basis, value=icc(values), interval=interval)
