"""Pictures for the viewer: a photo, and a pair in the baseline's frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.imaging.common_frame import drawn_unmoved, in_common_frame, unpack_field
from vein_tracker.imaging.corrections import Origin, corrected_veins
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.overlay import left_out, outlined, shown_veins, vein_layers
from vein_tracker.imaging.picture import from_png, pyramid, scaling, to_8_bit
from vein_tracker.imaging.segments import unpack
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.records import Id, Photo, Session, SessionArea
from vein_tracker.model.results import F64, U8, Comparison
from vein_tracker.model.shown import Drawn
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.corrected import Strokes, strokes_of, vein_map
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import StoredComparison, StoredMeasurement

SHOW = Text("show", QT_TRANSLATE_NOOP("core", "Open photos"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPhoto:
    """A photo for the viewer.

    `levels`: (h, w, 3 or 4) uint8 sRGB, largest first, each half of the one before; `drawn` is in pixels of the
    largest. `to_own`: (3, 3) float64, takes these pixels to the photograph's own.
    """

    photo_id: Id
    day: date
    levels: tuple[U8, ...]
    drawn: Drawn
    px_per_mm: float | None
    to_own: F64


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPair:
    """A pair for the viewer; `aligned` where the second is shown in the first one's frame."""

    before: ShownPhoto
    after: ShownPhoto | None
    aligned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    photo: Photo
    day: date
    original: bytes
    found: StoredMeasurement | None
    strokes: Strokes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    before: _Stored
    after: _Stored | None
    warp: Warp | None


class ShowPair(Task[_Pair, ShownPair, ShownPair]):
    """Prepare one photo, or a baseline and a follow-up in the baseline's frame where they are aligned."""

    def __init__(self, before_id: Id, after_id: Id | None = None) -> None:
        self._before_id = before_id
        self._after_id = after_id
        self.title = SHOW

    def load(self, library: Library) -> _Pair:
        if self._after_id is None:
            return _Pair(before=_stored(library, self._before_id), after=None, warp=None)
        return _Pair(
            before=_stored(library, self._before_id),
            after=_stored(library, self._after_id),
            warp=usable_warp(library.measurements.comparison(self._after_id, self._before_id)),
        )

    def compute(self, loaded: _Pair, report: Report) -> ShownPair:
        report(0.0)
        before = _shown(loaded.before, None, None)
        report(0.5)
        after = None
        if loaded.after is not None:
            size = (loaded.before.photo.width, loaded.before.photo.height)
            after = _shown(loaded.after, loaded.warp, size)
        report(1.0)
        return ShownPair(before=before, after=after, aligned=loaded.warp is not None)

    def save(self, library: Library, computed: ShownPair) -> Outcome[ShownPair]:
        return Outcome(computed)


def usable_homography(compared: Comparison) -> F64 | None:
    """Return what takes the baseline's pixels to the follow-up's, (3, 3), where the pair was aligned."""
    rows = compared.alignment.homography
    return np.array(rows, np.float64) if compared.comparable and rows else None


def usable_warp(held: StoredComparison | None) -> Warp | None:
    """Return what takes the baseline's pixels to the follow-up's, soft tissue too, where the pair was aligned."""
    homography = usable_homography(held.comparison) if held else None
    return Warp(homography, unpack_field(held.field)) if held and homography is not None else None


def day_of(library: Library, photo: Photo) -> date:
    """Return the day of the session that a photo belongs to."""
    part = library.register.get(SessionArea, photo.session_area_id)
    return library.register.get(Session, part.session_id).held_on


def _stored(library: Library, photo_id: Id) -> _Stored:
    photo = library.register.get(Photo, photo_id)
    return _Stored(
        photo=photo,
        day=day_of(library, photo),
        original=library.photos.original(photo),
        found=library.measurements.latest(photo_id),
        strokes=strokes_of(library, photo_id),
    )


def _shown(stored: _Stored, warp: Warp | None, frame: tuple[int, int] | None) -> ShownPhoto:
    pixels = to_8_bit(decode(stored.original).pixels)
    to_own: F64 = np.eye(3)
    if warp is not None and frame is not None:
        pixels = in_common_frame(frame, pixels, warp)
        to_own = warp.homography
    size = (pixels.shape[1], pixels.shape[0])
    drawn = _drawn(stored, np.linalg.inv(to_own).astype(np.float64), size)
    measured = stored.found.measurement if stored.found else None
    return ShownPhoto(
        photo_id=stored.photo.id,
        day=stored.day,
        levels=pyramid(pixels),
        drawn=drawn_unmoved(drawn, warp.field if warp else None),
        px_per_mm=measured.px_per_mm if measured and warp is None else None,
        to_own=to_own,
    )


def _drawn(stored: _Stored, to_picture: F64, size: tuple[int, int]) -> Drawn:
    found, photo = stored.found, stored.photo
    if found is None:
        return Drawn()
    if stored.strokes and found.measurement.coverage_percent is not None:
        return _drawn_by_hand(stored, found, to_picture, size)
    mask, skin = from_png(found.veins_png), from_png(found.skin_png)
    scale = (mask.shape[1] / photo.width, mask.shape[0] / photo.height)
    from_mask = to_picture @ scaling(1 / scale[0], 1 / scale[1])
    segments = None if found.segments is None else unpack(found.segments)
    return Drawn(
        layers=vein_layers(mask, segments, scale, from_mask),
        veins=None
        if segments is None
        else shown_veins(segments, found.measurement.px_per_mm, to_picture, size),
        left_out=left_out(skin, from_mask),
    )


def _drawn_by_hand(
    stored: _Stored, found: StoredMeasurement, to_picture: F64, size: tuple[int, int]
) -> Drawn:
    """Draw what was found and left, and apart from it what a person put in and took out."""
    corrected = corrected_veins(found.measurement, vein_map(found), stored.strokes)
    left, scale = corrected.veins(), corrected.scale
    from_mask = to_picture @ scaling(1 / scale[0], 1 / scale[1])
    kept, added, removed = (
        np.where(corrected.origin == origin, np.uint8(255), np.uint8(0))
        for origin in (Origin.FOUND, Origin.ADDED, Origin.REMOVED)
    )
    return Drawn(
        layers=vein_layers(kept, left.segments or None, scale, from_mask),
        veins=shown_veins(left.segments, found.measurement.px_per_mm, to_picture, size),
        left_out=left_out(left.skin, from_mask),
        added=outlined(added, from_mask),
        removed=outlined(removed, from_mask),
    )
