"""Who plays what in the demo library."""

from __future__ import annotations

from typing import Any

from tests.scenes.stage import Cast, Stage
from ui.app import App
from vein_tracker.model.records import Id
from vein_tracker.model.results import Verdict
from vein_tracker.tasks.base import Task
from vein_tracker.tasks.browse import AreaSheet, ListPatients, LoadArea, LoadPatient, PatientSheet
from vein_tracker.tasks.trend import SeriesPhoto, Standing


def demo_stage(app: App) -> Stage:
    """Return the stage with the parts that the demo library can play."""
    reader = Stage(app, Cast(patient="", area=""))
    settings = app.preferences.current
    people: list[PatientSheet] = [
        _read(reader, LoadPatient(row.patient.id, settings)) for row in _read(reader, ListPatients())
    ]
    areas: list[AreaSheet] = [
        _read(reader, LoadArea(card.area.id, settings)) for sheet in people for card in sheet.areas
    ]
    shown = [(sheet.area.id, photo) for sheet in areas for photo in sheet.photos]
    first = next(sheet for sheet in areas if sheet.patient.family_name == "Marsh")
    cast = Cast(
        patient=first.patient.id,
        area=first.area.id,
        early=_first(shown, lambda photo: photo.verdict is Verdict.TOO_EARLY_TO_JUDGE),
        unlike=_first(shown, lambda photo: photo.standing is Standing.NOT_COMPARABLE),
        bare_patient=next((sheet.patient.id for sheet in people if not sheet.areas), None),
        bare_area=next((sheet.area.id for sheet in areas if not sheet.photos), None),
    )
    return Stage(app, cast)


def _first(shown: list[tuple[Id, SeriesPhoto]], plays: Any) -> tuple[Id, Id] | None:
    return next(((area_id, photo.photo.id) for area_id, photo in shown if plays(photo)), None)


def _read(stage: Stage, task: Task[Any, Any, Any]) -> Any:
    values: list[Any] = []
    stage.app.jobs.run(task).finished.connect(values.append)
    stage.settle()
    return values[0]
