"""Files a photograph in the library: the original's bytes untouched and encrypted, then its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import (
    PHOTO_ALREADY_FILED,
    PHOTO_IN_TRASH,
    PHOTOGRAPHS_NOT_AGREED,
    VeinTrackerError,
)
from vein_tracker.imaging.decode import Decoded, decode
from vein_tracker.imaging.facts import CaptureFacts
from vein_tracker.imaging.picture import thumbnail
from vein_tracker.imaging.processing import named_by_a_messenger
from vein_tracker.model.records import (
    Consent,
    Id,
    InboxPhoto,
    Moment,
    Patient,
    Photo,
    Processing,
    Session,
    TreatedArea,
    View,
)
from vein_tracker.store.objects import ObjectKind
from vein_tracker.tasks.analyse import analyse_all
from vein_tracker.tasks.base import Outcome, Report, Script, Task, batches
from vein_tracker.tasks.browse import photographs_refused
from vein_tracker.tasks.edit import session_area_for
from vein_tracker.tasks.photo_source import PastedPhoto, Source, WaitingPhoto, bytes_of, stored_bytes
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

__all__ = [
    "IMPORT_PHOTO",
    "Filed",
    "ImportPhoto",
    "PastedPhoto",
    "Place",
    "ReadPhoto",
    "Source",
    "WaitingPhoto",
    "file_photos",
    "file_placed",
]

IMPORT_PHOTO = Text("import_photo", QT_TRANSLATE_NOOP("core", "Add photo"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where photographs are to be filed. A session that the library does not hold yet is added."""

    view_id: Id
    session: Session
    moment: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPhoto:
    """A photograph that was read and can be trusted."""

    data: bytes
    media_type: str
    width: int
    height: int
    facts: CaptureFacts
    thumbnail: bytes

    @classmethod
    def of(cls, data: bytes, decoded: Decoded) -> ReadPhoto:
        """Return what is filed of a photograph beside its pixels."""
        return cls(
            data=data,
            media_type=decoded.media_type,
            width=decoded.width,
            height=decoded.height,
            facts=decoded.facts,
            thumbnail=thumbnail(decoded.pixels),
        )


class ImportPhoto(Task[bytes | None, ReadPhoto, Photo]):
    """One photograph into the library; refused where it is there already or may not be kept."""

    def __init__(self, source: Source, place: Place) -> None:
        self._source = source
        self._place = place
        self.title = IMPORT_PHOTO

    @property
    def name(self) -> str:
        """The file's name, for what is said of it."""
        return self._source.name

    def load(self, library: Library) -> bytes | None:
        view = library.register.get(View, self._place.view_id)
        area = library.register.get(TreatedArea, view.area_id)
        consents = library.register.find(Consent, patient_id=area.patient_id)
        if photographs_refused(consents, area):
            raise VeinTrackerError(PHOTOGRAPHS_NOT_AGREED)
        return stored_bytes(library, self._source)

    def compute(self, loaded: bytes | None, report: Report) -> ReadPhoto:
        report(0.0)
        data = bytes_of(self._source, loaded)
        report(0.2)
        photo = decode(data, least_side=480)
        report(0.8)
        return ReadPhoto.of(data, photo)

    def save(self, library: Library, computed: ReadPhoto) -> Outcome[Photo]:
        known, waiting = library.photos.known(computed.data), library.inbox.known(computed.data)
        taken_back = waiting is not None and known is not None and _in_trash(library, known)
        if known is not None and not taken_back:
            raise VeinTrackerError(already_filed(library, known))
        view = library.register.get(View, self._place.view_id)
        session, new_session = _session_of_day(library, self._place.session)
        session_area, new = session_area_for(library, session, view.area_id)
        # The original must be on disk before the row that names it: a row never points at nothing. One whose filing
        # was taken back is kept anew, too: whom it belongs to is sealed beside it, and may be somebody else now.
        about = self._about(library, view, computed.media_type)
        stored = library.objects.put(computed.data, ObjectKind.PHOTO, about)
        photo = self._photo(computed, session_area.id, stored.id, library.photos.digest(computed.data))
        with library.transaction(IMPORT_PHOTO) as edit:
            for record in (*new_session, *new):
                edit.put(record)
            if known is not None:
                edit.forget(Photo, known.id)
            edit.add_object(stored)
            edit.put(photo)
            edit.add_thumbnail(photo.id, computed.thumbnail)
            if view.baseline_id is None and photo.moment is not Moment.STRAIGHT_AFTER:
                # A region is drawn on a baseline: one that is left lies in the pixels of a photo that was lost.
                edit.put(replace(view, baseline_id=photo.id, baseline_reason="", region=None))
            if waiting is not None:
                edit.put(replace(waiting, filed=True))
                edit.trash(InboxPhoto, waiting.id)
        return Outcome(photo, edit.change)

    def _about(self, library: Library, view: View, media_type: str) -> dict[str, str]:
        """Say what it is and whom it belongs to, so that it can be filed again if the register is ever lost."""
        area = library.register.get(TreatedArea, view.area_id)
        patient = library.register.get(Patient, area.patient_id)
        return {
            "file_name": self.name,
            "media_type": media_type,
            "patient_id": patient.id,
            "family_name": patient.family_name,
            "given_name": patient.given_name,
            "birth_date": patient.birth_date.isoformat() if patient.birth_date else "",
            "number": patient.number,
            "area_id": area.id,
            "site": area.site,
            "side": area.side,
            "label": area.label,
            "view_id": view.id,
            "view": view.kind,
            "held_on": self._place.session.held_on.isoformat(),
            "moment": self._place.moment,
        }

    def _photo(self, read: ReadPhoto, session_area_id: Id, object_id: Id, digest: str) -> Photo:
        return Photo(
            view_id=self._place.view_id,
            session_area_id=session_area_id,
            moment=self._place.moment,
            object_id=object_id,
            digest=digest,
            file_name=self.name,
            media_type=read.media_type,
            byte_count=len(read.data),
            width=read.width,
            height=read.height,
            captured_at=read.facts.captured_at,
            device=read.facts.device,
            lens=read.facts.lens,
            exposure=read.facts.exposure,
            white_balance=read.facts.white_balance,
            flash=read.facts.flash,
            digital_zoom=read.facts.digital_zoom,
            processing=self._processing(read.facts),
        )

    def _processing(self, facts: CaptureFacts) -> frozenset[Processing] | None:
        """What the file says, or its name where a messenger has taken all else away."""
        if not facts.device and named_by_a_messenger(self.name):
            return (facts.processing or frozenset()) | {Processing.MESSENGER}
        return facts.processing


def _session_of_day(library: Library, wanted: Session) -> tuple[Session, tuple[Session, ...]]:
    """Return the session that is meant, and it again where it is new; one of its day that was made meanwhile is it."""
    there = library.register.find(Session, id=wanted.id)
    there = there or library.register.find(Session, patient_id=wanted.patient_id, held_on=wanted.held_on)
    return (there[0], ()) if there else (wanted, (wanted,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What became of a drop: photos that are in the library now, and names with why the others are not.

    `unmeasured` names photos that are in the library, with why they have no figures yet; `files` are those that
    photos were filed from.
    """

    photos: tuple[Photo, ...]
    refused: tuple[tuple[str, Text], ...]
    unmeasured: tuple[tuple[str, Text], ...] = ()
    files: tuple[tuple[Path, Id], ...] = ()


def file_photos(sources: Sequence[Source], place: Place) -> Script[Filed]:
    """File photographs of one place and measure them."""
    return file_placed([(source, place) for source in sources])


def file_placed(placed: Sequence[tuple[Source, Place]], *, measure: bool = True) -> Script[Filed]:
    """File photographs and measure them: all are made safe first, then each is measured."""
    photos: list[Photo] = []
    refused: list[tuple[str, Text]] = []
    files: list[tuple[Path, Id]] = []
    for batch in batches(placed):
        outcomes = yield [ImportPhoto(source, place) for source, place in batch]
        for (source, _), outcome in zip(batch, outcomes, strict=True):
            if isinstance(outcome, VeinTrackerError):
                refused.append((source.name, outcome.text))
                continue
            photos.append(outcome.value)
            if isinstance(source, Path):
                files.append((source, outcome.value.id))
    names = {photo.id: photo.file_name for photo in photos}
    failed = (yield from analyse_all(list(names))) if measure else {}
    unmeasured = tuple((names[photo_id], why) for photo_id, why in failed.items())
    return Filed(photos=tuple(photos), refused=tuple(refused), unmeasured=unmeasured, files=tuple(files))


def _in_trash(library: Library, known: Photo) -> bool:
    return not library.register.find(Photo, id=known.id)


def already_filed(library: Library, known: Photo) -> Text:
    """Name the photo that is there already; one in the trash can be restored."""
    if _in_trash(library, known):
        return PHOTO_IN_TRASH(name=known.file_name)
    view = library.register.get(View, known.view_id)
    patient = library.register.get(Patient, library.register.get(TreatedArea, view.area_id).patient_id)
    return PHOTO_ALREADY_FILED(
        name=known.file_name, patient=f"{patient.family_name}, {patient.given_name}".rstrip(", ")
    )
