"""A photo opened to be reviewed: what was found in it, what a person corrected, and help while they correct it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.imaging.corrections import CorrectedVeins, Origin, corrected_veins
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.picture import pyramid, to_8_bit
from vein_tracker.imaging.skin_outline import snapped, whole_skin
from vein_tracker.imaging.strokes import Patch
from vein_tracker.imaging.tracing import Ground, Trace, ground
from vein_tracker.model.corrections import Corrections, Stroke, StrokeKind
from vein_tracker.model.records import Id, Photo, Region, View
from vein_tracker.model.results import F64, U8, Comparison, Measurement, VeinMap
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task
from vein_tracker.tasks.corrected import correct, corrections_of, vein_map
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.look import day_of
from vein_tracker.tasks.regions import Place, measured_region, set_region
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import StoredMeasurement

__all__ = [
    "CorrectedVeins",
    "Ground",
    "OpenReview",
    "Origin",
    "Patch",
    "PrepareGround",
    "PreviewOutline",
    "Review",
    "Stroke",
    "StrokeKind",
    "Trace",
    "reviewed",
]

REVIEW = Text("review", QT_TRANSLATE_NOOP("core", "Review photo"))
OPEN_REVIEW = Text("open_review", QT_TRANSLATE_NOOP("core", "Open photo to review it"))
FIND_SKIN = Text("find_skin", QT_TRANSLATE_NOOP("core", "Look for veins and skin"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A photo with what was found in it.

    `levels`: (h, w, 3) uint8 sRGB, largest first. `region`: where it is measured, in its own pixels; `draws_region`
    where it is the view's baseline, on which the region is drawn. `veins` is None where it has no figures, and what
    was `found` has no corrections in it.
    """

    photo: Photo
    view: View
    day: date
    levels: tuple[U8, ...]
    region: Region | None
    draws_region: bool
    found: Measurement | None
    veins: VeinMap | None
    corrections: Corrections | None
    comparison: Comparison | None

    def corrected(self) -> CorrectedVeins | None:
        """Return the veins with what was drawn so far, to go on from; None where nothing can be corrected."""
        if self.found is None or self.veins is None or self.found.coverage_percent is None:
            return None
        return corrected_veins(self.found, self.veins, self.corrections.strokes if self.corrections else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filed:
    photo: Photo
    view: View
    day: date
    original: bytes
    found: StoredMeasurement | None
    corrections: Corrections | None
    comparison: Comparison | None


class OpenReview(Task[_Filed, Review, Review]):
    """Read a photo and what was found in it."""

    title = OPEN_REVIEW

    def __init__(self, photo_id: Id) -> None:
        self._photo_id = photo_id

    def load(self, library: Library) -> _Filed:
        photo = library.register.get(Photo, self._photo_id)
        view = library.register.get(View, photo.view_id)
        held = library.measurements.comparison(photo.id, view.baseline_id or "")
        return _Filed(
            photo=photo,
            view=view,
            day=day_of(library, photo),
            original=library.photos.original(photo),
            found=library.measurements.latest(photo.id),
            corrections=corrections_of(library, photo.id),
            comparison=held.comparison if held else None,
        )

    def compute(self, loaded: _Filed, report: Report) -> Review:
        report(0.0)
        levels = pyramid(to_8_bit(decode(loaded.original).pixels))
        report(0.7)
        found = loaded.found
        return Review(
            photo=loaded.photo,
            view=loaded.view,
            day=loaded.day,
            levels=levels,
            region=measured_region(loaded.view, loaded.photo, loaded.comparison),
            draws_region=loaded.view.baseline_id == loaded.photo.id,
            found=found.measurement if found else None,
            veins=vein_map(found) if found else None,
            corrections=loaded.corrections,
            comparison=loaded.comparison,
        )

    def save(self, library: Library, computed: Review) -> Outcome[Review]:
        return Outcome(computed)


class PrepareGround(Task[tuple[Photo, bytes], Ground, Ground]):
    """Look where a photo shows skin and ridges, so that veins can be traced in it and outlines pulled to the skin."""

    title = FIND_SKIN

    def __init__(self, photo_id: Id) -> None:
        self._photo_id = photo_id

    def load(self, library: Library) -> tuple[Photo, bytes]:
        photo = library.register.get(Photo, self._photo_id)
        return photo, library.photos.original(photo)

    def compute(self, loaded: tuple[Photo, bytes], report: Report) -> Ground:
        report(0.0)
        photo, original = loaded
        decoded = decode(original, least_side=LEAST_SIDE)
        report(0.3)
        found = ground(decoded, photo.px_per_mm)
        report(1.0)
        return found

    def save(self, library: Library, computed: Ground) -> Outcome[Ground]:
        return Outcome(computed)


class PreviewOutline(ReadTask[tuple[Place, ...]]):
    """Propose the outline of the whole skin, or pull one to the skin's edge; nothing where there is none."""

    title = FIND_SKIN

    def __init__(self, found: Ground, points: Sequence[Place] = ()) -> None:
        self._found = found
        self._points = tuple(points)

    def load(self, library: Library) -> tuple[Place, ...]:
        return ()

    def compute(self, loaded: tuple[Place, ...], report: Report) -> tuple[Place, ...]:
        report(0.0)
        scale = np.array(self._found.scale)
        if not self._points:
            outline = whole_skin(self._found.judged)
        else:
            drawn: F64 = (np.array(self._points, np.float64) + 0.5) * scale - 0.5
            outline = snapped(drawn, self._found.judged)
        if outline is None:
            return ()
        full = (outline + 0.5) / scale - 0.5
        return tuple((float(x), float(y)) for x, y in full)


def reviewed(
    review: Review,
    region: Region | None,
    strokes: Sequence[Stroke],
    author: str,
    at: datetime,
) -> Edits:
    """Return the one edit that keeps what was decided in a review; it is empty where nothing was changed."""
    edits: list[Edits] = []
    if review.draws_region and region != review.view.region:
        edits.append(set_region(review.view, region))
    drawn = review.corrections.strokes if review.corrections else ()
    if tuple(strokes) != drawn:
        edits.append(correct(review.photo.id, review.corrections, strokes, author, at))
    if len(edits) == 1:
        return edits[0]
    return Edits(
        text=REVIEW,
        put=tuple(record for one in edits for record in one.put),
        amend=tuple(amend for one in edits for amend in one.amend),
    )
