"""How an area is to be photographed: its own protocol, or what is usual for its site."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vein_tracker.model.records import (
    AnatomicalSite,
    Id,
    Patient,
    Protocol,
    TreatedArea,
    ViewKind,
)
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.edit import Edits, amended
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

EDIT_PROTOCOL = Text("edit_protocol", QT_TRANSLATE_NOOP("core", "Edit photo protocol"))

_LEG: Final = (ViewKind.ANTERIOR, ViewKind.POSTERIOR, ViewKind.LATERAL, ViewKind.MEDIAL)
_FACE: Final = (
    ViewKind.FRONT,
    ViewKind.RIGHT_45,
    ViewKind.LEFT_45,
    ViewKind.RIGHT_90,
    ViewKind.LEFT_90,
)
_ON_LEG: Final = frozenset(
    {
        AnatomicalSite.THIGH,
        AnatomicalSite.KNEE,
        AnatomicalSite.BACK_OF_KNEE,
        AnatomicalSite.CALF,
        AnatomicalSite.SHIN,
        AnatomicalSite.ANKLE,
        AnatomicalSite.FOOT,
    }
)
_ON_TRUNK: Final = {
    AnatomicalSite.NECK: (ViewKind.FRONT, ViewKind.RIGHT_90, ViewKind.LEFT_90),
    AnatomicalSite.BACK: (ViewKind.POSTERIOR, ViewKind.CLOSE_UP),
    AnatomicalSite.BUTTOCK: (ViewKind.POSTERIOR, ViewKind.LATERAL),
    AnatomicalSite.HIP: (ViewKind.LATERAL, ViewKind.ANTERIOR),
}
_MINUTES_STANDING: Final = 5
_LEG_CM: Final = 60
_FACE_CM: Final = 50
_NEAR_CM: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaProtocol:
    """How an area is to be photographed, and whether somebody said so or it is what is usual."""

    patient: Patient
    area: TreatedArea
    protocol: Protocol
    own: bool


class LoadProtocol(ReadTask[AreaProtocol]):
    """The protocol of one area."""

    title = READING

    def __init__(self, area_id: Id) -> None:
        self._area_id = area_id

    def load(self, library: Library) -> AreaProtocol:
        area = library.register.get(TreatedArea, self._area_id)
        protocol = protocol_of(library, area)
        return AreaProtocol(
            patient=library.register.get(Patient, area.patient_id),
            area=area,
            protocol=protocol,
            own=bool(library.register.find(Protocol, id=protocol.id)),
        )


def protocol_of(library: Library, area: TreatedArea) -> Protocol:
    """Return the area's own protocol, else the one that is usual for its site."""
    own = library.register.find(Protocol, area_id=area.id)
    return own[-1] if own else usual_protocol(area)


def usual_protocol(area: TreatedArea) -> Protocol:
    """Return how areas at this site are usually photographed."""
    if area.site.on_face:
        return Protocol(area_id=area.id, views=_FACE, distance_cm=_FACE_CM)
    if area.site in _ON_LEG:
        return Protocol(
            area_id=area.id,
            views=_LEG,
            standing_minutes=_MINUTES_STANDING,
            foot_marks=True,
            distance_cm=_LEG_CM,
        )
    views = _ON_TRUNK.get(area.site, (ViewKind.OVERVIEW, ViewKind.CLOSE_UP))
    return Protocol(area_id=area.id, views=views, distance_cm=_NEAR_CM)


def views_for(area: TreatedArea) -> tuple[ViewKind, ...]:
    """Return the views that make sense at an area's site, those that are usual there first."""
    usual = usual_protocol(area).views
    others = [kind for kind in ViewKind if kind not in usual]
    if not area.site.on_face and area.site is not AnatomicalSite.NECK:
        others = [kind for kind in others if kind not in _FACE]
    return (*usual, *others)


def missing_views(protocol: Protocol, taken: Collection[ViewKind]) -> tuple[ViewKind, ...]:
    """Return the views that the protocol asks for and that were not taken."""
    return tuple(kind for kind in protocol.views if kind not in taken)


def set_protocol(found: AreaProtocol, protocol: Protocol) -> Edits:
    """Return the edit that gives an area a protocol of its own, or changes the one that it has."""
    if found.own:
        return Edits(text=EDIT_PROTOCOL, amend=amended(found.protocol, protocol))
    return Edits(text=EDIT_PROTOCOL, put=(protocol,))
