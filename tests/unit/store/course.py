"""A patient's course, filed as the tasks file one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Record,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    View,
)
from vein_tracker.store.library import Library
from vein_tracker.store.objects import ObjectKind
from vein_tracker.text import Text

EDIT = Text("edit", "Edit {what}", {"what": "something"})
BEFORE = b"\xff\xd8\xff\xe0 before CANARY-PIXELS " * 60_000
AFTER = b"\xff\xd8\xff\xe0 after CANARY-PIXELS " * 60_000


@dataclass(frozen=True)
class Course:
    """Patient, area, view, two sessions, two photographs, the first of them the baseline."""

    patient: Patient
    area: TreatedArea
    view: View
    sessions: tuple[Session, Session]
    session_areas: tuple[SessionArea, SessionArea]
    photos: tuple[Photo, Photo]


def put(library: Library, *records: Record) -> None:
    """Put records in one transaction."""
    with library.transaction(EDIT) as edit:
        for record in records:
            edit.put(record)


def file_photo(library: Library, data: bytes, view: View, session_area: SessionArea, name: str) -> Photo:
    """File a photograph: its object, its row, its thumbnail."""
    stored = library.objects.put(data, ObjectKind.PHOTO, {"patient": "CANARY-ABOUT"})
    photo = Photo(
        view_id=view.id,
        session_area_id=session_area.id,
        moment=Moment.BEFORE,
        object_id=stored.id,
        digest=library.photos.digest(data),
        file_name=name,
        media_type="image/jpeg",
        byte_count=len(data),
        width=1600,
        height=1200,
    )
    with library.transaction(EDIT) as edit:
        edit.add_object(stored)
        edit.put(photo)
        edit.add_thumbnail(photo.id, b"CANARY-THUMBNAIL")
    return photo


def new_course(name: str) -> tuple[Patient, TreatedArea, View, Session, SessionArea]:
    """Return a patient with one area and one session, not filed yet."""
    patient = Patient(family_name=name, given_name="Ada", birth_date=date(1971, 2, 3), alerts=("latex",))
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT, place=(0.25, 0.75))
    view = View(area_id=area.id)
    session = Session(patient_id=patient.id, held_on=date(2026, 1, 5))
    return patient, area, view, session, SessionArea(session_id=session.id, area_id=area.id)


def file_course(library: Library) -> Course:
    """File a whole course."""
    patient, area, view, first, first_area = new_course("CANARY-NAME")
    second = Session(patient_id=patient.id, held_on=date(2026, 2, 9))
    second_area = SessionArea(session_id=second.id, area_id=area.id)
    put(library, patient, area, view, first, first_area, second, second_area)
    before = file_photo(library, BEFORE, view, first_area, "CANARY-FILE-1.jpg")
    after = file_photo(library, AFTER, view, second_area, "CANARY-FILE-2.jpg")
    view = View(id=view.id, area_id=area.id, baseline_id=before.id)
    put(library, view)
    return Course(patient, area, view, (first, second), (first_area, second_area), (before, after))
