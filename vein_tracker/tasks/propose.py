"""Where new photographs of a patient belong, proposed by what they show; nothing is filed here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.photo_card import CardSeen, read_card
from vein_tracker.imaging.picture import thumbnail
from vein_tracker.imaging.recognise import LEAST_SIDE, Prepared, Recognised, prepare, recognise
from vein_tracker.model.records import (
    Consent,
    ConsentState,
    Id,
    InboxPhoto,
    Moment,
    Patient,
    Photo,
    PhotoCard,
    Session,
    SessionArea,
    TreatedArea,
    Treatment,
    View,
)
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Script, Task, alone, batches
from vein_tracker.tasks.browse import READING, photographs_refused
from vein_tracker.tasks.import_photos import already_filed
from vein_tracker.tasks.known_skin import KnownSkins, PrepareKnown
from vein_tracker.tasks.photo_cards import card_of, is_card
from vein_tracker.tasks.photo_source import Source, WaitingPhoto, bytes_of, stored_bytes, written
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

PROPOSE = Text("propose", QT_TRANSLATE_NOOP("core", "Looking at what {count} photos show"))
LOOK_AT_PHOTO = Text("look_at_photo", QT_TRANSLATE_NOOP("core", "Looking at what the photo shows"))

Known = Sequence[tuple[Id, Prepared]]
"""View ids, each with what a photo of that view shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewChoice:
    """A view in which a photo can be filed: `sessions` in which it was photographed, `known` its first and last."""

    area: TreatedArea
    view: View
    sessions: frozenset[Id]
    known: tuple[Photo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingChoices:
    """Where photos of a patient can be filed; sessions newest first.

    `treated`: (session, area) where something was done; `refused`: areas that must not be photographed.
    """

    patient: Patient
    views: tuple[ViewChoice, ...]
    sessions: tuple[Session, ...]
    treated: frozenset[tuple[Id, Id]]
    refused: tuple[tuple[TreatedArea, ConsentState], ...]

    def view(self, view_id: Id) -> ViewChoice:
        """Return one of the views."""
        return next(one for one in self.views if one.view.id == view_id)

    def moment(self, view_id: Id, session: Session) -> Moment:
        """Propose when in the course a photo was taken: a second one on a day of treatment, straight after it."""
        choice = self.view(view_id)
        if choice.view.baseline_id is None:
            return Moment.BEFORE
        again = session.id in choice.sessions and (session.id, choice.area.id) in self.treated
        return Moment.STRAIGHT_AFTER if again else Moment.FOLLOW_UP


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A photograph that is to be filed, and what it shows; `refused` says why it cannot be.

    `recognised.key` is a view's id; `is_card`: it shows a photo card and is not filed; `card_of`: whom that card, or
    the one before the photo, was shown for, where that is somebody else.
    """

    source: Source
    thumbnail: bytes | None = None
    taken: datetime | None = None
    recognised: Recognised = field(default_factory=Recognised)
    held_against: int = 0
    is_card: bool = False
    card_of: Patient | None = None
    refused: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """New photographs in the order in which they came, and where each can be filed."""

    choices: FilingChoices
    photos: tuple[Incoming, ...]


class LoadChoices(ReadTask[FilingChoices]):
    """Where a patient's photos can be filed."""

    title = READING

    def __init__(self, patient_id: Id) -> None:
        self._patient_id = patient_id

    def load(self, library: Library) -> FilingChoices:
        register = library.register
        consents = register.find(Consent, patient_id=self._patient_id)
        areas = register.find(TreatedArea, patient_id=self._patient_id)
        refused = tuple(
            (area, state) for area in areas if (state := photographs_refused(consents, area)) is not None
        )
        barred = {area.id for area, _ in refused}
        parts = {part.id: part for area in areas for part in register.find(SessionArea, area_id=area.id)}
        sessions = register.find(Session, patient_id=self._patient_id)
        days = {session.id: session.held_on for session in sessions}
        return FilingChoices(
            patient=register.get(Patient, self._patient_id),
            views=tuple(
                _choice(library, area, view, parts, days)
                for area in areas
                if area.id not in barred
                for view in register.find(View, area_id=area.id)
            ),
            sessions=tuple(sorted(sessions, key=lambda session: session.held_on, reverse=True)),
            treated=frozenset(
                (part.session_id, part.area_id)
                for part in parts.values()
                if register.find(Treatment, session_area_id=part.id)
            ),
            refused=refused,
        )


def _choice(
    library: Library,
    area: TreatedArea,
    view: View,
    parts: dict[Id, SessionArea],
    days: dict[Id, date],
) -> ViewChoice:
    photos = library.register.find(Photo, view_id=view.id)
    by_day = sorted(photos, key=lambda photo: days[parts[photo.session_area_id].session_id])
    first = next((photo for photo in by_day if photo.id == view.baseline_id), None)
    known = {photo.id: photo for photo in (first or by_day[0], by_day[-1])} if by_day else {}
    return ViewChoice(
        area=area,
        view=view,
        sessions=frozenset(parts[photo.session_area_id].session_id for photo in photos),
        known=tuple(known.values()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    data: bytes
    thumbnail: bytes
    taken: datetime | None
    recognised: Recognised
    card: CardSeen | None


class LookAt(Task[bytes | None, _Seen, Incoming]):
    """Look at one new photograph: what it shows, when it was taken, whether it is in the library already."""

    title = LOOK_AT_PHOTO

    def __init__(self, source: Source, patient_id: Id, known: Known) -> None:
        self._source = source
        self._patient_id = patient_id
        self._known = known

    def load(self, library: Library) -> bytes | None:
        return stored_bytes(library, self._source)

    def compute(self, loaded: bytes | None, report: Report) -> _Seen:
        report(0.0)
        data = bytes_of(self._source, loaded)
        photo = decode(data, least_side=LEAST_SIDE)
        report(0.2)
        card = read_card(photo.pixels)
        recognised = Recognised()
        if not is_card(card) and self._known:
            prepared = prepare(photo)
            report(0.5)
            recognised = recognise(prepared, self._known)
        report(0.9)
        return _Seen(
            data=data,
            thumbnail=thumbnail(photo.pixels),
            taken=photo.facts.captured_at,
            recognised=recognised,
            card=card,
        )

    def save(self, library: Library, computed: _Seen) -> Outcome[Incoming]:
        known = library.photos.known(computed.data)
        waits = isinstance(self._source, WaitingPhoto) or library.inbox.known(computed.data) is not None
        refused = None
        if known is not None and not (waits and not library.register.find(Photo, id=known.id)):
            refused = already_filed(library, known)
        return Outcome(
            Incoming(
                source=self._source,
                thumbnail=computed.thumbnail,
                taken=computed.taken,
                recognised=computed.recognised,
                held_against=len({view_id for view_id, _ in self._known}),
                is_card=is_card(computed.card),
                card_of=self._other(library, computed.card),
                refused=refused,
            )
        )

    def _other(self, library: Library, card: CardSeen | None) -> Patient | None:
        """Return whom a card in the picture, or before a waiting one, was shown for, where that is somebody else."""
        found = _shown_for(library, card) if card else _led_to(library, self._source)
        return None if found is None or found.id == self._patient_id else found


def _shown_for(library: Library, card: CardSeen) -> Patient | None:
    """Return whom a card was shown for, on whichever day."""
    shown = library.register.find(PhotoCard, token=card.token)
    return next(iter(library.register.find(Patient, id=shown[0].patient_id)), None) if shown else None


def _led_to(library: Library, source: Source) -> Patient | None:
    """Return for whom the card before a waiting photo was shown."""
    if not isinstance(source, WaitingPhoto):
        return None
    return card_of(library, library.register.get(InboxPhoto, source.id)).patient


def propose(
    sources: Sequence[Source],
    patient_id: Id,
    skins: KnownSkins,
    hear: Callable[[Proposals], object] | None = None,
) -> Script[Proposals]:
    """Look at new photographs of a patient and propose where each belongs.

    `hear` is told of all so far after each few, on the thread that walks the script.
    """
    choices = (yield from alone(LoadChoices(patient_id))).value
    known = yield from _prepared(choices, skins)
    photos: list[Incoming] = []
    for sources_now in batches(sorted(sources, key=written)):
        outcomes = yield [LookAt(source, patient_id, known) for source in sources_now]
        for source, outcome in zip(sources_now, outcomes, strict=True):
            if isinstance(outcome, VeinTrackerError):
                photos.append(Incoming(source=source, refused=outcome.text))
            else:
                photos.append(outcome.value)
        if hear is not None:
            hear(Proposals(choices=choices, photos=_led(photos)))
    return Proposals(choices=choices, photos=_led(photos))


def _prepared(choices: FilingChoices, skins: KnownSkins) -> Script[Known]:
    """Return what the photos of every view show; one that cannot be read is left out."""
    filed = [(choice.view.id, photo) for choice in choices.views for photo in choice.known]
    prepared = {photo.id: skins.get(photo.id) for _, photo in filed}
    for batch in batches([photo for _, photo in filed if prepared[photo.id] is None]):
        outcomes = yield [PrepareKnown(photo, skins) for photo in batch]
        for photo, outcome in zip(batch, outcomes, strict=True):
            if not isinstance(outcome, VeinTrackerError):
                prepared[photo.id] = outcome.value
    return [(view_id, seen) for view_id, photo in filed if (seen := prepared[photo.id]) is not None]


def propose_steps(sources: Sequence[Source]) -> int:
    """Return about how many tasks it takes."""
    return len(sources) + 3


def _led(photos: Sequence[Incoming]) -> tuple[Incoming, ...]:
    """Hand on whom a card was shown for to the photos after it."""
    led: list[Incoming] = []
    somebody: Patient | None = None
    for photo in photos:
        if photo.is_card:
            somebody = photo.card_of
        led.append(replace(photo, card_of=photo.card_of or somebody))
    return tuple(led)
