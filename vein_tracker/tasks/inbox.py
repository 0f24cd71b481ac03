"""The inbox: photographs that came in without anybody saying whose they are wait here, encrypted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.photo_card import CardSeen, read_card
from vein_tracker.model.records import Arrival, Id, InboxPhoto, Patient
from vein_tracker.store.objects import ObjectKind
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Script, Task, alone
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.import_photos import ReadPhoto, already_filed
from vein_tracker.tasks.photo_cards import Card, CardState, card_of, card_on, is_card, last_card, mark_seen
from vein_tracker.tasks.photo_source import Source, bytes_of, stored_bytes, written
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

TAKE_IN = Text("take_in", QT_TRANSLATE_NOOP("core", "Take photo into the inbox"))
TRASH_INBOX_PHOTO = Text("trash_inbox_photo", QT_TRANSLATE_NOOP("core", "Move unfiled photo to the trash"))
ALREADY_WAITING = Text(
    "already_waiting",
    QT_TRANSLATE_NOOP("core", "this photo waits in the inbox already; it was not taken in again"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What became of one file: it waits in the inbox, or it was a photo card and is led by its `token` from here."""

    photo: InboxPhoto | None = None
    token: str = ""
    card: CardState = CardState.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    photo: ReadPhoto
    card: CardSeen | None


class TakeIn(Task[bytes | None, _Read, TakenIn]):
    """One file into the inbox; `token` is that of the card that was photographed before it."""

    title = TAKE_IN

    def __init__(self, source: Source, arrival: Arrival, now: datetime, token: str = "") -> None:
        self._source = source
        self._arrival = arrival
        self._now = now
        self._token = token

    def load(self, library: Library) -> bytes | None:
        return stored_bytes(library, self._source)

    def compute(self, loaded: bytes | None, report: Report) -> _Read:
        report(0.0)
        data = bytes_of(self._source, loaded)
        report(0.2)
        photo = decode(data, least_side=480)
        report(0.7)
        return _Read(photo=ReadPhoto.of(data, photo), card=read_card(photo.pixels))

    def save(self, library: Library, computed: _Read) -> Outcome[TakenIn]:
        read, card = computed.photo, computed.card
        if is_card(card):
            change = mark_seen(library, card.token, self._now)
            known_card = card_on(library, card.token, self._now, read.facts.captured_at)
            return Outcome(TakenIn(token=card.token, card=known_card.state), change)
        known = library.photos.known(read.data)
        if known is not None:
            raise VeinTrackerError(already_filed(library, known))
        if library.inbox.known(read.data) is not None:
            raise VeinTrackerError(ALREADY_WAITING)
        return self._keep(library, read, card.token if card else self._token)

    def _keep(self, library: Library, read: ReadPhoto, token: str) -> Outcome[TakenIn]:
        about = {"file_name": self._source.name, "media_type": read.media_type}
        about["received_at"] = self._now.isoformat()
        stored = library.objects.put(read.data, ObjectKind.PHOTO, about)
        photo = InboxPhoto(
            object_id=stored.id,
            digest=library.photos.digest(read.data),
            file_name=self._source.name,
            media_type=read.media_type,
            byte_count=len(read.data),
            width=read.width,
            height=read.height,
            captured_at=read.facts.captured_at,
            received_at=self._now,
            arrival=self._arrival,
            token=token,
        )
        with library.transaction(TAKE_IN) as edit:
            edit.leave_undo_alone()
            edit.add_object(stored)
            edit.put(photo)
            edit.add_inbox_thumbnail(photo.id, read.thumbnail)
        return Outcome(TakenIn(photo=photo, token=photo.token), edit.change)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What became of several files: photos that wait, cards that were seen, and why others were not taken in."""

    photos: tuple[InboxPhoto, ...]
    cards: tuple[CardState, ...]
    refused: tuple[tuple[Source, Text], ...]
    token: str = ""
    files: tuple[tuple[Path, InboxPhoto], ...] = ()


def take_in_all(
    sources: Sequence[Source], arrival: Arrival, now: datetime, token: str = ""
) -> Script[Received]:
    """Take files in, in the order in which they were taken: a card leads those that follow it."""
    photos: list[InboxPhoto] = []
    files: list[tuple[Path, InboxPhoto]] = []
    refused: list[tuple[Source, Text]] = []
    cards: list[CardState] = []
    if arrival is Arrival.FOLDER and not token:
        token = (yield from alone(LastCard(now))).value
    for source in sorted(sources, key=written):
        (outcome,) = yield [TakeIn(source, arrival, now, token)]
        if isinstance(outcome, VeinTrackerError):
            refused.append((source, outcome.text))
            continue
        taken: TakenIn = outcome.value
        if taken.photo is None:
            cards.append(taken.card)
            token = taken.token
        else:
            photos.append(taken.photo)
            if isinstance(source, Path):
                files.append((source, taken.photo))
    return Received(
        photos=tuple(photos), cards=tuple(cards), refused=tuple(refused), token=token, files=tuple(files)
    )


class LastCard(ReadTask[str]):
    """The token of the card that was photographed last today."""

    title = READING

    def __init__(self, now: datetime) -> None:
        self._now = now

    def load(self, library: Library) -> str:
        return last_card(library, self._now)


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """An unfiled photo with its small picture."""

    photo: InboxPhoto
    thumbnail: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxGroup:
    """Photos that came after one card, or after none; `patient` is whom the card was shown for."""

    rows: tuple[InboxRow, ...]
    state: CardState = CardState.NONE
    shown_at: datetime | None = None
    patient: Patient | None = None


class LoadInbox(ReadTask[tuple[InboxGroup, ...]]):
    """All that waits, by card, oldest first."""

    title = READING

    def load(self, library: Library) -> tuple[InboxGroup, ...]:
        by_card: dict[tuple[str, CardState], list[InboxRow]] = {}
        cards: dict[tuple[str, CardState], Card] = {}
        for photo in library.register.find(InboxPhoto, filed=False):
            card = card_of(library, photo)
            key = (photo.token, card.state)
            cards[key] = card
            row = InboxRow(photo=photo, thumbnail=library.inbox.thumbnail(photo.id))
            by_card.setdefault(key, []).append(row)
        return tuple(
            InboxGroup(
                rows=tuple(rows),
                state=cards[key].state,
                shown_at=cards[key].shown_at,
                patient=cards[key].patient,
            )
            for key, rows in by_card.items()
        )


def trash_waiting(photo_ids: Sequence[Id]) -> Edits:
    """Return the edit that moves unfiled photos to the trash."""
    return Edits(text=TRASH_INBOX_PHOTO, trash=tuple((InboxPhoto, one) for one in photo_ids))
