"""Coverage by area and date for the whole library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.model.records import Patient, TreatedArea, View
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.series import area_sessions_of, series_of, treatment_days
from vein_tracker.tasks.trend import SeriesPhoto

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewRow:
    """A photo of the series of an area."""

    patient: Patient
    area: TreatedArea
    shown: SeriesPhoto


class LoadOverview(ReadTask[tuple[OverviewRow, ...]]):
    """Every photo of every patient, by patient, area and day."""

    title = READING

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, library: Library) -> tuple[OverviewRow, ...]:
        register = library.register
        return tuple(
            OverviewRow(patient=patient, area=area, shown=shown)
            for patient in register.find(Patient)
            for area in register.find(TreatedArea, patient_id=patient.id)
            for shown in self._series(library, area)
        )

    def _series(self, library: Library, area: TreatedArea) -> Iterable[SeriesPhoto]:
        area_sessions = area_sessions_of(library, area.id)
        treated = treatment_days(area_sessions)
        for view in library.register.find(View, area_id=area.id):
            yield from series_of(library, view, area_sessions, treated, self._settings)
