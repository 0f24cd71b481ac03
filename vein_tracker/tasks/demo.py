"""The demo library: synthetic patients, made by the same tasks as real photographs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from vein_tracker.errors import LIBRARY_FOLDER_NOT_EMPTY, LIBRARY_IN_USE, WRONG_SECRET, VeinTrackerError
from vein_tracker.model.records import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Moment,
    Record,
    Session,
    SessionArea,
    Treatment,
    View,
)
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import ReadTask, Script, batches, succeeded
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.corrected import count_all
from vein_tracker.tasks.demo_care import asked_before, dated
from vein_tracker.tasks.demo_cases import PRACTITIONER, AreaCase, Case, DemoSession, cases
from vein_tracker.tasks.demo_day import begun_session, demo_protocol
from vein_tracker.tasks.demo_inbox import STEPS, fill_inbox
from vein_tracker.tasks.demo_photo import RenderDemoPhoto
from vein_tracker.tasks.demo_review import ReviewDemoPhoto
from vein_tracker.tasks.drafts import KeepDraft
from vein_tracker.tasks.edit import ADD_PATIENT, Edit, Edits
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto, Place
from vein_tracker.tasks.libraries import demo_folder, open_library
from vein_tracker.tasks.pinned import pin_note
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

MAKE_DEMO = Text("make_demo", QT_TRANSLATE_NOOP("core", "Making the demo library"))
PASSPHRASE = "demo"


@dataclass(frozen=True, slots=True)
class _Shot:
    """A photo that is to be rendered, and where it is to be filed."""

    area: AreaCase
    planned: DemoSession
    place: Place
    file_name: str


def begin_demo() -> Library:
    """Make an empty demo library beside its final place; `finish_demo` moves it there.

    Everybody knows its passphrase: deriving a key from it at more than the least cost would protect nothing.
    """
    _make_room()
    shutil.rmtree(_making(), ignore_errors=True)
    library, _ = Library.create(_making(), PASSPHRASE, PRACTITIONER, cost=MINIMUM)
    return library


def finish_demo(library: Library) -> Library:
    """Move the finished demo library to its place, so that one half made is never mistaken for it."""
    library.close()
    remove_demo()
    _making().rename(demo_folder())
    return open_library(demo_folder(), PASSPHRASE)


def open_demo() -> Library:
    """Open the demo library that is there."""
    return open_library(demo_folder(), PASSPHRASE)


class DemoPassphrase(ReadTask[str]):
    """Return the passphrase of the demo library where that is the one which is open; nothing of any other."""

    title = READING

    def load(self, library: Library) -> str:
        return PASSPHRASE if library.folder == demo_folder() else ""


def remove_demo() -> None:
    """Delete the demo library; it holds rendered skin only."""
    if demo_folder().exists():
        shutil.rmtree(demo_folder())


def _make_room() -> None:
    """Refuse where a library is open, or somebody's own, in the demo's place; put aside what may be either.

    Only what opens as the demo is surely one, and can be deleted later on.
    """
    place = demo_folder()
    if not place.exists():
        return
    try:
        open_demo().close()
    except VeinTrackerError as error:
        if error.text.code == LIBRARY_IN_USE.code:
            raise
        if error.text.code == WRONG_SECRET.code:
            raise VeinTrackerError(LIBRARY_FOLDER_NOT_EMPTY(folder=str(place))) from error
        names = (place.with_name(f"{place.name} (put aside {number})") for number in count(1))
        place.rename(next(name for name in names if not name.exists()))


def demo_steps() -> int:
    """Return how many tasks the demo takes."""
    made = cases()
    photos = sum(len(area.sessions) for case in made for area in case.areas)
    reviewed = sum(len(area.sessions) for case in made for area in case.areas if area.reviewed)
    noted = sum(bool(one.note) for case in made for area in case.areas for one in area.sessions)
    return len(made) + 3 * photos + noted + 2 * reviewed + 1 + STEPS


def make_demo(today: date) -> Script[None]:
    """Fill an empty library: each patient's record first, then every photograph rendered, filed and measured."""
    shots: list[_Shot] = []
    reviewed: list[Id] = []
    newest: dict[Id, bytes] = {}
    for case in cases():
        records, of_case = _records(case, today)
        yield [Edit(Edits(text=ADD_PATIENT, put=records))]
        shots += of_case
    for batch in batches(shots):
        rendered = yield [
            RenderDemoPhoto(shot.area, shot.planned, shot.place.session.held_on) for shot in batch
        ]
        filed = yield [
            ImportPhoto(PastedPhoto(shot.file_name, succeeded(outcome).value), shot.place)
            for shot, outcome in zip(batch, rendered, strict=True)
        ]
        ids = [succeeded(outcome).value.id for outcome in filed]
        newest |= {shot.area.area.id: succeeded(one).value for shot, one in zip(batch, rendered, strict=True)}
        yield [Analyse(photo_id) for photo_id in ids]
        notes = [(photo_id, shot.planned.note) for shot, photo_id in zip(batch, ids, strict=True)]
        yield [Edit(pin_note(photo_id, *note)) for photo_id, note in notes if note]
        reviewed += [photo_id for shot, photo_id in zip(batch, ids, strict=True) if shot.area.reviewed]
    at = datetime.combine(today, time(12), UTC)
    yield [ReviewDemoPhoto(photo_id, PRACTITIONER, at) for photo_id in reviewed]
    yield from count_all(reviewed)
    begun = next(shot for shot in shots if shot.place.session.held_on == today)
    yield [KeepDraft(begun_session(begun.place.session, begun.area.area, today))]
    again, other = newest[begun.area.area.id], newest[shots[0].area.area.id]
    yield from fill_inbox(begun.area.area.patient_id, (again, again, other), today)


def _records(case: Case, today: date) -> tuple[list[Record], list[_Shot]]:
    """Return a patient's records, and the photographs to come."""
    first = today - timedelta(weeks=max(one.weeks_ago for area in case.areas for one in area.sessions))
    patient = dated(case.patient, first)
    records: list[Record] = [patient]
    if case.asked:
        records += asked_before(patient, first, PRACTITIONER)
    records += [
        Consent(
            patient_id=patient.id,
            purpose=ConsentPurpose.RECORD,
            face=face,
            state=ConsentState.GIVEN,
            dated=first,
        )
        for face in (False, True)
    ]
    sessions: dict[int, Session] = {}
    shots: list[_Shot] = []
    for area in case.areas:
        view = View(area_id=area.area.id, kind=area.view)
        records += [area.area, view, demo_protocol(area.area, area.view)]
        for number, planned in enumerate(area.sessions):
            session = sessions.get(planned.weeks_ago)
            if session is None:
                held_on = today - timedelta(weeks=planned.weeks_ago)
                session = Session(patient_id=patient.id, held_on=held_on, practitioner=PRACTITIONER)
                sessions[planned.weeks_ago] = session
                records.append(session)
            records += _session_records(session, area, planned)
            moment = Moment.BEFORE if number == 0 else Moment.FOLLOW_UP
            place = Place(view_id=view.id, session=session, moment=moment)
            name = f"{case.patient.number}-{area.area.site}-{session.held_on.isoformat()}.jpg"
            shots.append(_Shot(area, planned, place, name))
    return records, shots


def _session_records(session: Session, area: AreaCase, planned: DemoSession) -> Iterator[Record]:
    part = SessionArea(session_id=session.id, area_id=area.area.id, ticks=planned.ticks)
    yield part
    if planned.treated:
        yield Treatment(
            session_area_id=part.id,
            procedure=planned.treated,
            agent="Polidocanol",
            concentration_percent=0.5,
            volume_ml=1.2,
            needle="30 G",
            compression="class 2, 1 week",
        )


def _making() -> Path:
    return demo_folder().with_name("Demo (being made)")
