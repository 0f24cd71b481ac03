"""Photographs that nobody has said yet whose they are, and the cards that lead them to a patient."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vein_tracker.model.record import Id, Record


class Arrival(StrEnum):
    """How an unfiled photograph came in."""

    DROPPED = "dropped"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxPhoto(Record):
    """A photograph that nobody has said yet whose it is; its encrypted original waits until it is filed.

    `token` is that of the photo card that was photographed before it. `filed`: it is a Photo now, and its own row
    only waits in the trash for Undo.
    """

    object_id: Id
    digest: str
    file_name: str
    media_type: str
    byte_count: int
    width: int
    height: int
    captured_at: datetime | None = None
    received_at: datetime
    arrival: Arrival
    token: str = ""
    filed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoCard(Record):
    """A card that was shown on the screen for one patient and one day; `token` says nothing of them.

    `seen_at`: when a photograph of it came in last.
    """

    patient_id: Id
    token: str
    shown_at: datetime
    seen_at: datetime | None = None
