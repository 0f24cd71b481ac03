"""What is said of a set-up: how small a change can be shown, what varied, and what to do about it."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format.dates import day
from ui.format.numbers import number, percent
from vein_tracker.model.records import SetupCheck, SetupFactor
from vein_tracker.tasks.room_floor import RoomFloor, SetupState
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

GOOD_FLOOR: Final = 15.0
"""Percent: a room that shows smaller changes needs no advice."""

_ADVICE: Final = {
    SetupFactor.LIGHT: QT_TRANSLATE_NOOP(
        "setup",
        "The light varied most. Keep daylight out, use the same lamp at the same place, and switch the camera's "
        "automatic exposure and white balance off.",
    ),
    SetupFactor.SHARPNESS: QT_TRANSLATE_NOOP(
        "setup",
        "The sharpness varied most. Focus on the skin each time, hold the camera still or put it on a stand, and "
        "use more light.",
    ),
    SetupFactor.DISTANCE: QT_TRANSLATE_NOOP(
        "setup",
        "The distance varied most. Mark where camera and patient stand, or hold a spacer between camera and skin.",
    ),
}


def floor_percent(check: SetupCheck) -> str:
    """Return "12 %": rounded up, as less cannot be told."""
    return percent(max(1, math.ceil(check.floor_percent)), 0)


def floor_sentence(check: SetupCheck) -> str:
    """Say what the room can show."""
    return translate("setup", "In this room, changes under {floor} cannot be told from chance.").format(
        floor=floor_percent(check)
    )


def grounds_sentence(check: SetupCheck) -> str:
    """Say what it was found from."""
    of = translate("setup", "From {n} photos of skin of which veins cover {coverage}").format(
        n=check.shots, coverage=percent(check.coverage_percent)
    )
    return translate("setup", "{of}, taken with {camera}.").format(of=of, camera=camera(check.device))


def camera(device: str) -> str:
    """Return a camera's name, or that it is not known."""
    return device or translate("setup", "a camera that the photos do not name")


def spread_lines(check: SetupCheck) -> tuple[tuple[str, str, str], ...]:
    """Return for each thing that varied its name, by how much, and what that means."""
    varied = translate("setup", "± {n} %")
    return (
        (
            translate("setup", "Light"),
            translate("setup", "colour difference {n}").format(n=number(check.light_spread, 1)),
            translate("setup", "Of plain skin (CIEDE2000), the median; up to 3 is good"),
        ),
        (
            translate("setup", "Sharpness"),
            varied.format(n=number(check.sharpness_spread)),
            translate("setup", "Standard deviation between the photos; up to 15 % is good"),
        ),
        (
            translate("setup", "Distance"),
            varied.format(n=number(check.distance_spread)),
            translate("setup", "Standard deviation between the photos; up to 8 % is good"),
        ),
    )


def improvement(check: SetupCheck) -> str:
    """Say what to do for a finer figure; nothing where the room is good and all was kept."""
    if check.varied_most is not None:
        return translate("setup", _ADVICE[check.varied_most])
    if check.floor_percent <= GOOD_FLOOR:
        return ""
    return translate(
        "setup",
        "Light, sharpness and distance were kept well. Choose an area with more thread veins, hold the camera "
        "square to the skin, and check again.",
    )


def last_check(check: SetupCheck) -> str:
    """Say when and by whom it was checked last, and what came out."""
    by_whom = translate("setup", "{day} by {who}") if check.checked_by else "{day}"
    told = translate(
        "setup", "Checked last on {when} with {camera}: from {floor}. A new check counts instead."
    )
    return told.format(
        when=by_whom.format(day=day(check.checked_at.date()), who=check.checked_by),
        camera=camera(check.device),
        floor=floor_percent(check),
    )


def state_words(floor: RoomFloor) -> str:
    """Return "not yet checked here", "checked 3 May 2026: from 12 %"."""
    match floor.state:
        case SetupState.CHECKED if floor.check is not None:
            return translate("setup", "checked {day}: from {floor}").format(
                day=day(floor.check.checked_at.date()), floor=floor_percent(floor.check)
            )
        case SetupState.OTHER_CAMERA:
            return translate("setup", "not yet checked with this camera")
        case SetupState.OTHER_RECIPE:
            return translate("setup", "to be checked again")
    return translate("setup", "not yet checked here")


def state_tip(floor: RoomFloor) -> str:
    """Say what that means for the figures."""
    known = floor.check or floor.nearest
    if known is None:
        return translate("setup", "Nobody knows yet how small a change this room, light and camera can show")
    told = {
        "day": day(known.checked_at.date()),
        "camera": camera(known.device),
        "floor": floor_percent(known),
        "recipe": known.recipe,
    }
    match floor.state:
        case SetupState.CHECKED if floor.widened:
            tip = translate(
                "setup",
                "Changes under {floor} cannot be told from chance here: the interval was widened to it",
            )
        case SetupState.CHECKED:
            tip = translate(
                "setup", "Changes under {floor} cannot be told from chance here; the interval is wider anyway"
            )
        case SetupState.OTHER_CAMERA:
            tip = translate(
                "setup",
                "Checked on {day} with {camera}: from {floor}. That says nothing of another camera: check this one",
            )
        case _:
            tip = translate(
                "setup",
                "Checked on {day} with recipe {recipe}, before the method changed: check the set-up again",
            )
    return tip.format(**told)
