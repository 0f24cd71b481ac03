"""Whether two photographs were taken alike enough to be compared, by what is known of their taking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from vein_tracker.imaging.facts import CaptureFacts
from vein_tracker.model.records import Photo, Polarisation, Posture, Processing
from vein_tracker.model.results import Caution, Comparison, Reason

MOST_ZOOM: Final = 1.5
"""So many times more than the other may a photograph be enlarged by digital zoom."""
HEAVY: Final = frozenset(
    {
        Processing.PORTRAIT,
        Processing.NIGHT,
        Processing.BEAUTY,
        Processing.GENERATED,
        Processing.MESSENGER,
        Processing.ALTERED,
    }
)
"""What takes away or invents fine detail. High dynamic range and an editor may have done little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What is known of how a photograph was taken; None where nobody and no file says."""

    posture: Posture | None = None
    polarisation: Polarisation | None = None
    digital_zoom: float | None = None
    processing: frozenset[Processing] | None = None

    @property
    def heavy(self) -> frozenset[Processing]:
        """What was done that takes away or invents detail."""
        return (self.processing or frozenset()) & HEAVY


def taking_of(photo: Photo) -> Taking:
    """Return what is filed of a photograph's taking."""
    return Taking(
        posture=photo.posture,
        polarisation=photo.polarisation,
        digital_zoom=photo.digital_zoom,
        processing=photo.processing,
    )


def taking_in(facts: CaptureFacts) -> Taking:
    """Return what a file alone says of its taking."""
    return Taking(digital_zoom=facts.digital_zoom, processing=facts.processing)


def capture_reasons(before: Taking, after: Taking) -> tuple[Reason, ...]:
    """Return why two photographs are not comparable, where both takings are known and differ too much."""
    return tuple(_reasons(before, after))


def capture_cautions(before: Taking, after: Taking) -> tuple[Caution, ...]:
    """Return what may bias a comparison and is no reason against it: known of one only, or alike on both."""
    refused = capture_reasons(before, after)
    return tuple(caution for caution, reason in _cautions(before, after) if reason not in refused)


def held_to(compared: Comparison, reasons: tuple[Reason, ...]) -> Comparison:
    """Return a comparison that claims no change for these reasons, beside its own."""
    if not reasons:
        return compared
    return Comparison(
        recipe=compared.recipe,
        comparable=False,
        reasons=(*compared.reasons, *(reason for reason in reasons if reason not in compared.reasons)),
        alignment=compared.alignment,
        colour_difference_before=compared.colour_difference_before,
        colour_difference_after=compared.colour_difference_after,
        light_by_chart=compared.light_by_chart,
        sharpness_ratio=compared.sharpness_ratio,
        px_per_mm=compared.px_per_mm,
        scale_source=compared.scale_source,
    )


def _reasons(before: Taking, after: Taking) -> Iterator[Reason]:
    if {before.posture, after.posture} == {Posture.STANDING, Posture.LYING}:
        yield Reason.POSTURE
    filters = (before.polarisation, after.polarisation)
    if None not in filters and filters.count(Polarisation.CROSSED) == 1:
        yield Reason.POLARISATION
    one, other = before.digital_zoom, after.digital_zoom
    if one is not None and other is not None and max(one, other) > MOST_ZOOM * min(one, other):
        yield Reason.DIGITAL_ZOOM
    if None not in (before.processing, after.processing) and before.heavy != after.heavy:
        yield Reason.PROCESSING


def _cautions(before: Taking, after: Taking) -> Iterator[tuple[Caution, Reason]]:
    """Yield each caution with the reason that would make it needless."""
    if (before.posture is None) != (after.posture is None):
        yield Caution.POSTURE_UNKNOWN, Reason.POSTURE
    elif before.posture is not after.posture:
        yield Caution.POSTURE_DIFFERS, Reason.POSTURE
    if (before.polarisation is None) != (after.polarisation is None):
        yield Caution.POLARISATION_UNKNOWN, Reason.POLARISATION
    elif before.polarisation is not after.polarisation:
        yield Caution.POLARISATION_DIFFERS, Reason.POLARISATION
    if max(before.digital_zoom or 1.0, after.digital_zoom or 1.0) > MOST_ZOOM:
        yield Caution.ZOOMED, Reason.DIGITAL_ZOOM
    if before.heavy or after.heavy:
        yield Caution.ALTERED, Reason.PROCESSING
    elif (before.processing or frozenset()) != (after.processing or frozenset()):
        yield Caution.EDITED, Reason.PROCESSING
