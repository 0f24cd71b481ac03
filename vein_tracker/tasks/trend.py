"""What a series of photographs may claim: the curve, and the verdict for each photo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vein_tracker.model.records import Id, Moment, Photo, Session, Tick, Treatment
from vein_tracker.model.results import Caution, Comparison, Interval, Measurement, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.consistency import Misfit
from vein_tracker.tasks.room_floor import NOT_CHECKED, RoomFloor

UNSETTLED = frozenset({Tick.BRUISE, Tick.SWELLING, Tick.CLOT})
"""Ticks under which the skin is still healing: nothing can be judged."""

KEPT_APART = frozenset({Tick.STAIN, Tick.MATTING})
"""Ticks that have a line of their own: skin with other marks in the veins' place has not cleared."""

Coverage = tuple[float, Interval]
"""Percent of the skin, with its 95 % interval."""


class Standing(StrEnum):
    """Where a photo stands in its series."""

    BASELINE = "baseline"
    COMPARED = "compared"
    NOT_COMPARABLE = "not_comparable"
    STRAIGHT_AFTER = "straight_after"
    NOT_MEASURED = "not_measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPhoto:
    """A photo of a view with what was found; `weeks` since the baseline, `healing` since treatment.

    `coverage` is None where it must not stand in the curve; `outdated` where a person has given another scale
    since it was measured or compared; `cautions` is what may bias the comparison, `misfit` where the photo does
    not fit the others. `repeats`: the photos that are told as one, of which the first stands in the curve and
    `shots` are independent; empty where it is alone. `setup`: the check of the room that holds for the comparison.
    `found`, `found_pair`: what was found by itself, where a person's corrections are in the figures; `uncounted`
    where they are not in there yet.
    """

    photo: Photo
    session: Session
    ticks: frozenset[Tick]
    weeks: int
    healing: Healing | None
    standing: Standing
    verdict: Verdict | None
    measurement: Measurement | None
    comparison: Comparison | None
    coverage: Coverage | None = None
    outdated: bool = False
    cautions: tuple[Caution, ...] = ()
    misfit: Misfit | None = None
    repeats: tuple[Id, ...] = ()
    shots: int = 1
    setup: RoomFloor = NOT_CHECKED
    found: Measurement | None = None
    found_pair: Comparison | None = None
    uncounted: bool = False
    thumbnail: bytes | None = None

    @property
    def day(self) -> date:
        """The day of the session."""
        return self.session.held_on

    @property
    def by_hand(self) -> bool:
        """Whether a person's corrections of this photo, or of its baseline, are in its figures."""
        return self.found is not None or self.found_pair is not None

    @property
    def point_id(self) -> Id:
        """Which photo stands in the curve for it: itself, or the first of its repeats."""
        return self.repeats[0] if self.repeats else self.photo.id

    @property
    def healing_weeks(self) -> int | None:
        """Whole weeks since the last treatment before that day."""
        return self.healing.weeks if self.healing else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """A point of the curve: percent of skin covered, 95 % interval.

    Those that are too `early` to judge, or a `misfit` among the others, are drawn hollow and make no trend.
    `by_hand`: a person's corrections are in it.
    """

    photo_id: Id
    day: date
    coverage: float
    interval: Interval
    early: bool
    misfit: bool = False
    by_hand: bool = False

    @property
    def judged(self) -> bool:
        """Whether the point counts."""
        return not (self.early or self.misfit)


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentDay:
    """What was done to the area on one day."""

    day: date
    treatments: tuple[Treatment, ...]


def standing_of(
    photo: Photo, baseline_id: Id | None, measured: Measurement | None, compared: Comparison | None
) -> Standing:
    """Say where a photo stands, from what was found in it."""
    if photo.moment is Moment.STRAIGHT_AFTER:
        return Standing.STRAIGHT_AFTER
    if measured is None:
        return Standing.NOT_MEASURED
    if photo.id == baseline_id:
        return Standing.BASELINE
    if compared is None:
        return Standing.NOT_MEASURED
    return Standing.COMPARED if compared.comparable else Standing.NOT_COMPARABLE


def weeks_between(earlier: date, later: date) -> int:
    """Return whole weeks from one day to another."""
    return (later - earlier).days // 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Healing:
    """How far an area had healed on `day`: whole weeks since its last treatment, and what may be said when.

    Too early to judge before `judged_from`; from then to `early_until`, inclusive, a result is an early one.
    """

    day: date
    weeks: int
    judged_from: date
    early_until: date

    @property
    def too_early(self) -> bool:
        """Whether nothing may be judged yet."""
        return self.day < self.judged_from

    @property
    def early(self) -> bool:
        """Whether a result is an early one."""
        return self.day <= self.early_until


def healing_on(day: date, treated: Iterable[TreatmentDay], settings: Settings) -> Healing | None:
    """Say how far the skin had healed; None where nothing was done before that day.

    Kinds of treatment may have weeks of their own: the one that takes longest counts.
    """
    earlier = [one for one in treated if one.day < day]
    if not earlier:
        return None
    ends = [
        tuple(one.day + timedelta(weeks=weeks) for weeks in settings.weeks_after(treatment.procedure))
        for one in earlier
        for treatment in one.treatments
    ]
    return Healing(
        day=day,
        weeks=weeks_between(max(one.day for one in earlier), day),
        judged_from=max(too_early for too_early, _ in ends),
        early_until=max(early for _, early in ends),
    )


def verdict_of(
    standing: Standing,
    compared: Comparison | None,
    ticks: frozenset[Tick],
    healing: Healing | None,
) -> Verdict | None:
    """Say what may be claimed of a photo, given how long the skin has healed; None where nothing is compared."""
    if compared is None or standing not in (Standing.COMPARED, Standing.NOT_COMPARABLE):
        return None
    if standing is Standing.NOT_COMPARABLE:
        return Verdict.NOT_COMPARABLE
    if ticks & UNSETTLED or (healing is not None and healing.too_early):
        return Verdict.TOO_EARLY_TO_JUDGE
    if healing is not None and healing.early:
        return Verdict.EARLY_RESULT
    return compared.verdict


def coverage_of(
    standing: Standing, compared: Comparison | None, baseline: Measurement | None
) -> Coverage | None:
    """Return a photo's coverage in the curve: the baseline's own, and from there on what changed.

    A pair is judged together and only where both show skin, so its two figures may differ a little from the
    baseline's own; the change between them is what it says, and it is taken from the baseline.
    """
    if standing is Standing.COMPARED and compared is not None:
        return _changed(compared, baseline) or _with_interval(
            compared.coverage_after_percent, compared.coverage_after_interval_percent
        )
    if standing is Standing.BASELINE and baseline is not None:
        return _with_interval(baseline.coverage_percent, baseline.coverage_interval_percent)
    return None


def _changed(compared: Comparison, baseline: Measurement | None) -> Coverage | None:
    start = baseline.coverage_percent if baseline else None
    change, interval = compared.change_percent, compared.change_interval_percent
    if start is None or change is None or interval is None:
        return None
    low, high = (max(0.0, start * (1.0 + end / 100.0)) for end in interval)
    return start * (1.0 + change / 100.0), Interval(low, high)


def _with_interval(value: float | None, interval: Interval | None) -> Coverage | None:
    return None if value is None or interval is None else (value, interval)


def trend(series: Sequence[SeriesPhoto]) -> tuple[TrendPoint, ...]:
    """Return the curve of a series, by day."""
    strange = {shown.point_id for shown in series if shown.misfit}
    points = [
        TrendPoint(
            photo_id=shown.photo.id,
            day=shown.day,
            coverage=shown.coverage[0],
            interval=shown.coverage[1],
            early=shown.verdict is Verdict.TOO_EARLY_TO_JUDGE,
            misfit=shown.photo.id in strange,
            by_hand=shown.by_hand,
        )
        for shown in series
        if shown.coverage is not None and shown.point_id == shown.photo.id
    ]
    return tuple(sorted(points, key=lambda point: point.day))
