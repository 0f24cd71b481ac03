"""Photo cards: shown for one patient, photographed first; they hold a random token and no name."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeGuard

import numpy as np

from vein_tracker.imaging.photo_card import CardSeen, draw_card
from vein_tracker.model.records import Change, Id, InboxPhoto, Patient, PhotoCard
from vein_tracker.model.results import U8
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

SHOW_CARD = Text("show_card", QT_TRANSLATE_NOOP("core", "Show photo card"))
SEE_CARD = Text("see_card", QT_TRANSLATE_NOOP("core", "Read photo card"))
LEAST_SHARE = 0.02
"""Of the picture: a smaller code is a card that lies in a photograph of skin."""


class CardState(StrEnum):
    """What is known of the card before a photo."""

    NONE = "none"
    KNOWN = "known"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The card before a photo, and whom it was shown for; `state` says whether that still counts."""

    state: CardState
    shown_at: datetime | None = None
    patient: Patient | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCard:
    """A card to be shown: its code, (n, n, 3) uint8, one pixel for each module."""

    card: PhotoCard
    code: U8


class ShowCard(Task[PhotoCard, ShownCard, ShownCard]):
    """Make a new card for a patient's photographs of today."""

    title = SHOW_CARD

    def __init__(self, patient_id: Id, now: datetime) -> None:
        self._patient_id = patient_id
        self._now = now

    def load(self, library: Library) -> PhotoCard:
        library.register.get(Patient, self._patient_id)
        return PhotoCard(patient_id=self._patient_id, token=secrets.token_hex(8).upper(), shown_at=self._now)

    def compute(self, loaded: PhotoCard, report: Report) -> ShownCard:
        report(0.0)
        return ShownCard(card=loaded, code=np.repeat(draw_card(loaded.token)[..., None], 3, axis=2))

    def save(self, library: Library, computed: ShownCard) -> Outcome[ShownCard]:
        with library.transaction(SHOW_CARD) as edit:
            edit.leave_undo_alone()
            edit.put(computed.card)
        return Outcome(computed, edit.change)


def is_card(seen: CardSeen | None) -> TypeGuard[CardSeen]:
    """Whether a picture is one of a card rather than of skin beside which a card lies."""
    return seen is not None and seen.share >= LEAST_SHARE


def mark_seen(library: Library, token: str, now: datetime) -> Change | None:
    """Remember that a card of this library was photographed; None where it is not of this library.

    Of cards that come in at one moment the last one stays the newest, so that it leads what follows.
    """
    found = library.register.find(PhotoCard, token=token)
    if not found:
        return None
    others = {card.seen_at for card in library.register.find(PhotoCard) if card.token != token}
    while now in others:
        now += timedelta(microseconds=1)
    with library.transaction(SEE_CARD) as edit:
        edit.leave_undo_alone()
        edit.put(replace(found[0], seen_at=now))
    return edit.change


def last_card(library: Library, now: datetime) -> str:
    """Return the token of the card that was photographed last today, which leads the photos that follow."""
    seen = [card for card in library.register.find(PhotoCard) if card.seen_at is not None]
    newest = max(seen, key=lambda card: card.seen_at or card.shown_at, default=None)
    if newest is None or newest.seen_at is None:
        return ""
    return newest.token if newest.seen_at.astimezone().date() == now.astimezone().date() else ""


def card_of(library: Library, photo: InboxPhoto) -> Card:
    """Return the card before a photo: it counts on the day on which it was shown."""
    if not photo.token:
        return Card(state=CardState.NONE)
    return card_on(library, photo.token, photo.received_at, photo.captured_at)


def card_on(library: Library, token: str, received_at: datetime, captured_at: datetime | None) -> Card:
    """Return a card as it counts for a photo that was taken, or came in, then."""
    found = library.register.find(PhotoCard, token=token)
    if not found:
        return Card(state=CardState.UNKNOWN)
    shown = found[0].shown_at.astimezone()
    days = {received_at.astimezone().date()}
    if captured_at is not None:
        days.add(captured_at.date())
    if shown.date() not in days:
        return Card(state=CardState.EXPIRED, shown_at=shown)
    patients = library.register.find(Patient, id=found[0].patient_id)
    if not patients:
        return Card(state=CardState.UNKNOWN)
    return Card(state=CardState.KNOWN, shown_at=shown, patient=patients[0])
