"""Maps of a pigment for a photo, or for a pair in the baseline's frame; made on demand, nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.maps import map_in_frame, pigment_excess, pigment_map
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.picture import from_png, scaling
from vein_tracker.model.records import Id, Photo
from vein_tracker.model.results import F64
from vein_tracker.model.shown import Pigment, PigmentMap
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.look import usable_homography
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import StoredMeasurement

MAP = Text("map", QT_TRANSLATE_NOOP("core", "Draw map"))

Maps = tuple[PigmentMap | None, ...]
"""For each photo; None where it was not measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mapped:
    photo: Photo
    original: bytes
    found: StoredMeasurement | None
    homography: F64 | None
    frame: tuple[int, int]


class ShowMaps(Task[tuple[_Mapped, ...], Maps, Maps]):
    """Map one pigment, on the skin that was judged, against each photo's own plain skin."""

    title = MAP

    def __init__(self, pigment: Pigment, before_id: Id, after_id: Id | None = None) -> None:
        self._pigment = pigment
        self._ids = (before_id,) if after_id is None else (before_id, after_id)

    def load(self, library: Library) -> tuple[_Mapped, ...]:
        photos = [library.register.get(Photo, photo_id) for photo_id in self._ids]
        homography = None
        if len(photos) > 1:
            compared = library.measurements.comparison(photos[1].id, photos[0].id)
            homography = usable_homography(compared.comparison) if compared else None
        return tuple(
            _Mapped(
                photo=photo,
                original=library.photos.original(photo),
                found=library.measurements.latest(photo.id),
                homography=homography if place else None,
                frame=(photos[0].width, photos[0].height),
            )
            for place, photo in enumerate(photos)
        )

    def compute(self, loaded: tuple[_Mapped, ...], report: Report) -> Maps:
        maps = []
        for place, one in enumerate(loaded):
            report(place / len(loaded))
            maps.append(_mapped(one, self._pigment))
        report(1.0)
        return tuple(maps)

    def save(self, library: Library, computed: Maps) -> Outcome[Maps]:
        return Outcome(computed)


def _mapped(one: _Mapped, pigment: Pigment) -> PigmentMap | None:
    if one.found is None:
        return None
    skin, veins = from_png(one.found.skin_png), from_png(one.found.veins_png)
    pixels = decode(one.original, least_side=LEAST_SIDE).pixels
    drawn = pigment_map(pigment_excess(pixels, skin, veins, pigment), skin, pigment)
    if one.homography is None:
        return drawn
    height, width = skin.shape
    own = scaling(one.photo.width / width, one.photo.height / height)
    share = width / one.photo.width
    size = (max(1, round(one.frame[0] * share)), max(1, round(one.frame[1] * share)))
    to_size = scaling(size[0] / one.frame[0], size[1] / one.frame[1])
    to_frame = to_size @ np.linalg.inv(one.homography) @ own
    return replace(drawn, picture=map_in_frame(drawn.picture, to_frame.astype(np.float64), size))
