"""How an area is to be photographed, and what the camera holds still, in a few lines beside the live picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format.counts import minutes
from ui.format.units import distance
from ui.format.words import in_sentence, large_first, word
from vein_tracker.model.records import Polarisation, Protocol

translate = QCoreApplication.translate


def protocol_lines(protocol: Protocol) -> tuple[str, ...]:
    """Return what to mind before the shot: posture and place, light, skin, notes."""
    return tuple(filter(None, (_pose(protocol), _light(protocol), _skin(protocol), protocol.notes)))


def lock_line(*, exposure: bool, white_balance: bool, focus: bool) -> str:
    """Return what this camera decides anew for every shot; nothing where all is held still."""
    named = {
        translate("camera", "exposure"): exposure,
        translate("camera", "white balance"): white_balance,
        translate("camera", "focus"): focus,
    }
    loose = [name for name, locked in named.items() if not locked]
    if not loose:
        return translate("camera", "Exposure, white balance and focus are locked.")
    return translate("camera", "This camera cannot lock: {settings}.").format(settings=", ".join(loose))


def _pose(protocol: Protocol) -> str:
    parts = []
    if protocol.standing_minutes:
        parts.append(
            translate("camera", "standing for {minutes}").format(minutes=minutes(protocol.standing_minutes))
        )
    if protocol.foot_marks:
        parts.append(translate("camera", "feet on the marks"))
    if protocol.distance_cm is not None:
        parts.append(translate("camera", "{distance} away").format(distance=distance(protocol.distance_cm)))
    if protocol.lens:
        parts.append(protocol.lens)
    return _line(parts)


def _light(protocol: Protocol) -> str:
    parts = []
    if protocol.lighting is not None:
        parts.append(word(protocol.lighting))
    if protocol.polarisation not in (None, Polarisation.NONE):
        parts.append(translate("camera", "filters {kind}").format(kind=in_sentence(protocol.polarisation)))
    if protocol.background is not None:
        ground = translate("camera", "background {colour}")
        parts.append(ground.format(colour=in_sentence(protocol.background)))
    return _line(parts)


def _skin(protocol: Protocol) -> str:
    return translate("camera", "No make-up, no lotion") if protocol.bare_skin else ""


def _line(parts: list[str]) -> str:
    joined = " · ".join(parts)
    return large_first(joined)
