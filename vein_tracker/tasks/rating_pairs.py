"""Which pairs of a library can be rated blindly, and why others are left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vein_tracker.model.ratings import Pair
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Patient,
    TreatedArea,
    View,
)
from vein_tracker.model.results import Comparison, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.browse import consent_state
from vein_tracker.tasks.series import area_sessions_of, series_of, treatment_days
from vein_tracker.tasks.trend import SeriesPhoto, Standing

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

ASKED = (ConsentPurpose.RECORD, ConsentPurpose.TEACH)
"""A rating looks at a photograph for more than its patient's own care: who refused either is left out."""


class LeftOut(StrEnum):
    """Why a later photo of a series is no half of a pair to rate."""

    CONSENT = "consent"
    NOT_COMPARABLE = "not_comparable"
    STRAIGHT_AFTER = "straight_after"
    TOO_EARLY = "too_early"
    NOT_MEASURED = "not_measured"
    NO_PAIR = "no_pair"
    """Of what was rated: a photo went, another stands for it, or the view has another baseline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RateablePair:
    """A pair, whose it is, and what the measurement says of it."""

    pair: Pair
    patient_id: Id
    compared: Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Rateable:
    """All pairs that can be rated, by their ids, and why the others are left out."""

    pairs: Mapping[Pair, RateablePair]
    others: Mapping[Pair, LeftOut]

    @property
    def left_out(self) -> Mapping[LeftOut, int]:
        """How many are left out for which reason."""
        return dict(Counter(self.others.values()))


def rateable(library: Library, settings: Settings) -> Rateable:
    """Return the pairs of a library that can be rated."""
    pairs: dict[Pair, RateablePair] = {}
    others: dict[Pair, LeftOut] = {}
    for patient in library.register.find(Patient):
        consents = library.register.find(Consent, patient_id=patient.id)
        for area in library.register.find(TreatedArea, patient_id=patient.id):
            allowed = may_be_rated(consents, area)
            for baseline_id, shown in _later(library, area, settings):
                why = _why_not(shown) if allowed else LeftOut.CONSENT
                pair = Pair(baseline_id, shown.photo.id)
                if why is not None:
                    others[pair] = why
                elif shown.comparison is not None:
                    pairs[pair] = RateablePair(pair=pair, patient_id=patient.id, compared=shown.comparison)
    return Rateable(pairs=pairs, others=others)


def may_be_rated(consents: Iterable[Consent], area: TreatedArea) -> bool:
    """Whether the patient has refused neither photographs nor their use beyond their own care."""
    consents = tuple(consents)
    faces = (False, True) if area.site.on_face else (False,)
    answers = {consent_state(consents, purpose, face) for purpose in ASKED for face in faces}
    return not answers & {ConsentState.REFUSED, ConsentState.WITHDRAWN}


def _later(library: Library, area: TreatedArea, settings: Settings) -> Iterator[tuple[Id, SeriesPhoto]]:
    area_sessions = area_sessions_of(library, area.id)
    treated = treatment_days(area_sessions)
    for view in library.register.find(View, area_id=area.id):
        if view.baseline_id is not None:
            series = series_of(library, view, area_sessions, treated, settings)
            baseline = next((one for one in series if one.photo.id == view.baseline_id), None)
            for shown in series:
                if baseline is not None and not _is_repeat(shown, baseline):
                    yield baseline.photo.id, shown


def _is_repeat(shown: SeriesPhoto, baseline: SeriesPhoto) -> bool:
    """Whether another photo stands for this one: the first of its repeats, or the baseline of its session."""
    taken, first = ((one.photo.session_area_id, one.photo.moment) for one in (shown, baseline))
    return taken == first or shown.point_id != shown.photo.id


def _why_not(shown: SeriesPhoto) -> LeftOut | None:
    match shown.standing:
        case Standing.STRAIGHT_AFTER:
            return LeftOut.STRAIGHT_AFTER
        case Standing.NOT_COMPARABLE:
            return LeftOut.NOT_COMPARABLE
        case Standing.COMPARED if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
            return LeftOut.TOO_EARLY
        case Standing.COMPARED:
            aligned = shown.comparison is not None and shown.comparison.alignment.homography is not None
            return None if aligned else LeftOut.NOT_COMPARABLE
        case _:
            return LeftOut.NOT_MEASURED
