"""How an area is photographed: from where, and under which conditions, so that photos months apart can be compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vein_tracker.model.record import Id, Record


class ViewKind(StrEnum):
    """From where an area is photographed; each view is a series of its own."""

    OVERVIEW = "overview"
    CLOSE_UP = "close_up"
    ANTERIOR = "anterior"
    POSTERIOR = "posterior"
    LATERAL = "lateral"
    MEDIAL = "medial"
    OBLIQUE = "oblique"
    FRONT = "front"
    RIGHT_45 = "right_45"
    LEFT_45 = "left_45"
    RIGHT_90 = "right_90"
    LEFT_90 = "left_90"


class Polarisation(StrEnum):
    """Polarising filters before light and lens."""

    NONE = "none"
    CROSSED = "crossed"
    PARALLEL = "parallel"


class Background(StrEnum):
    """What is behind the skin."""

    BLACK = "black"
    BLUE = "blue"
    GREY = "grey"
    WHITE = "white"


class Lighting(StrEnum):
    """What lights the skin."""

    TWO_LAMPS = "two_lamps"
    RING_FLASH = "ring_flash"
    BUILT_IN_FLASH = "built_in_flash"
    ROOM_LIGHT = "room_light"
    DAYLIGHT = "daylight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol(Record):
    """How one area is to be photographed at every session; an area without one is photographed as is usual there.

    `standing_minutes` before the photo, as veins fill; `distance_cm` from lens to skin; None and empty: left open.
    `bare_skin`: no make-up, lotion or self-tanner.
    """

    area_id: Id
    views: tuple[ViewKind, ...] = ()
    standing_minutes: int = 0
    foot_marks: bool = False
    background: Background | None = None
    distance_cm: int | None = None
    lens: str = ""
    lighting: Lighting | None = None
    polarisation: Polarisation | None = None
    bare_skin: bool = True
    notes: str = ""
