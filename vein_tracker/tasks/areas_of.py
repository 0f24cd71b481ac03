"""The areas of a few patients, for finding one by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vein_tracker.model.records import Id, TreatedArea
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


class LoadAreasOf(ReadTask[tuple[TreatedArea, ...]]):
    """The treated areas of these patients, patient by patient."""

    title = READING

    def __init__(self, patient_ids: Sequence[Id]) -> None:
        self._patient_ids = tuple(patient_ids)

    def load(self, library: Library) -> tuple[TreatedArea, ...]:
        return tuple(
            area
            for patient_id in self._patient_ids
            for area in library.register.find(TreatedArea, patient_id=patient_id)
        )
