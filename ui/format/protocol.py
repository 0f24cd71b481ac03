"""How an area is to be photographed, in words for the photographer."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from ui.format.counts import minutes
from ui.format.numbers import number
from ui.format.words import word
from vein_tracker.model.records import Polarisation, Protocol, ViewKind
from vein_tracker.tasks.protocol import missing_views

translate = QCoreApplication.translate


def views_words(views: Iterable[ViewKind]) -> str:
    """Return "Anterior, Lateral"."""
    return ", ".join(word(view) for view in views)


def taken_words(protocol: Protocol, taken: Collection[ViewKind]) -> str:
    """Return which views of the protocol are still missing, or that none is."""
    missing = missing_views(protocol, taken)
    if not protocol.views:
        return ""
    if missing:
        return translate("protocol", "Views missing: {views}").format(views=views_words(missing))
    return translate("protocol", "All views of the protocol are taken.")


def instructions(protocol: Protocol) -> tuple[str, ...]:
    """Return what to mind before and while photographing, a sentence each; what is left open is not said."""
    lines = []
    if protocol.standing_minutes:
        lines.append(
            translate("protocol", "Have the patient stand for {time} first.").format(
                time=minutes(protocol.standing_minutes)
            )
        )
    if protocol.foot_marks:
        lines.append(translate("protocol", "Feet on the floor marks."))
    if protocol.bare_skin:
        lines.append(translate("protocol", "No make-up, lotion or self-tanner on the skin."))
    if protocol.background is not None:
        lines.append(
            translate("protocol", "Background: {background}.").format(background=word(protocol.background))
        )
    lines += _camera_lines(protocol)
    if protocol.notes:
        lines.append(protocol.notes)
    return tuple(lines)


def _camera_lines(protocol: Protocol) -> list[str]:
    lines = []
    if protocol.distance_cm is not None:
        lines.append(
            translate("protocol", "{distance} cm from the skin.").format(
                distance=number(protocol.distance_cm)
            )
        )
    if protocol.lens:
        lines.append(translate("protocol", "Lens: {lens}.").format(lens=protocol.lens))
    if protocol.lighting is not None:
        lines.append(translate("protocol", "Light: {light}.").format(light=word(protocol.lighting)))
    if protocol.polarisation is Polarisation.NONE:
        lines.append(translate("protocol", "Without polarising filters."))
    elif protocol.polarisation is not None:
        lines.append(
            translate("protocol", "Polarising filters: {filters}.").format(
                filters=word(protocol.polarisation)
            )
        )
    return lines
