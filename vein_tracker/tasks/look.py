"""Pictures for the viewer: a photo, and a pair in the baseline's frame."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.picture import from_png, in_frame_of, outlines, pyramid, scaling, to_8_bit
from vein_tracker.model.records import Id, Photo, Session, SessionArea
from vein_tracker.model.results import F64, U8
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

SHOW = Text("show", QT_TRANSLATE_NOOP("core", "Open photos"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPhoto:
    """A photo for the viewer.

    `levels`: (h, w, 3 or 4) uint8 sRGB, largest first, each half of the one before; `veins`: outlines, (N, 2)
    float64 polygons in the pixels of the largest level.
    """

    photo_id: Id
    day: date
    levels: tuple[U8, ...]
    veins: tuple[F64, ...]
    px_per_mm: float | None


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
    veins_png: bytes | None
    px_per_mm: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    before: _Stored
    after: _Stored | None
    homography: F64 | None


class ShowPair(Task[_Pair, ShownPair, ShownPair]):
    """Prepare one photo, or a baseline and a follow-up in the baseline's frame where they are aligned."""

    def __init__(self, before_id: Id, after_id: Id | None = None) -> None:
        self._before_id = before_id
        self._after_id = after_id
        self.title = SHOW

    def load(self, library: Library) -> _Pair:
        homography = None
        if self._after_id is not None:
            compared = library.measurements.comparison(self._after_id, self._before_id)
            if compared is not None and compared.comparable and compared.alignment.homography:
                homography = np.array(compared.alignment.homography, np.float64)
        return _Pair(
            before=_stored(library, self._before_id),
            after=None if self._after_id is None else _stored(library, self._after_id),
            homography=homography,
        )

    def compute(self, loaded: _Pair, report: Report) -> ShownPair:
        report(0.0)
        before = _shown(loaded.before, None, None)
        report(0.5)
        after = None
        if loaded.after is not None:
            size = (loaded.before.photo.width, loaded.before.photo.height)
            after = _shown(loaded.after, loaded.homography, size)
        report(1.0)
        return ShownPair(before=before, after=after, aligned=loaded.homography is not None)

    def save(self, library: Library, computed: ShownPair) -> Outcome[ShownPair]:
        return Outcome(computed)


def _stored(library: Library, photo_id: Id) -> _Stored:
    photo = library.register.get(Photo, photo_id)
    session_area = library.register.get(SessionArea, photo.session_area_id)
    found = library.measurements.latest(photo_id)
    return _Stored(
        photo=photo,
        day=library.register.get(Session, session_area.session_id).held_on,
        original=library.photos.original(photo),
        veins_png=found.veins_png if found else None,
        px_per_mm=found.measurement.px_per_mm if found else None,
    )


def _shown(stored: _Stored, homography: F64 | None, frame: tuple[int, int] | None) -> ShownPhoto:
    pixels = to_8_bit(decode(stored.original).pixels)
    to_frame: F64 = np.eye(3)
    px_per_mm = stored.px_per_mm
    if homography is not None and frame is not None:
        pixels = in_frame_of(frame, pixels, homography)
        to_frame = np.linalg.inv(homography).astype(np.float64)
        px_per_mm = None
    veins: tuple[F64, ...] = ()
    if stored.veins_png is not None:
        mask = from_png(stored.veins_png)
        veins = outlines(mask, to_frame @ scaling(stored.photo.width / mask.shape[1]))
    return ShownPhoto(
        photo_id=stored.photo.id,
        day=stored.day,
        levels=pyramid(pixels),
        veins=veins,
        px_per_mm=px_per_mm,
    )
