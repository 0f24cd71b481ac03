"""A demo photo that somebody has reviewed: what was doubtful in it is rubbed out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from vein_tracker.imaging.segments import length_px, mean_width_px, unpack
from vein_tracker.model.corrections import Stroke, StrokeKind
from vein_tracker.model.records import Id, Photo
from vein_tracker.model.results import VeinSegment
from vein_tracker.tasks.base import Outcome, WriteTask
from vein_tracker.tasks.corrected import CORRECT_VEINS, correct

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

_MOST: Final = 4
_DOUBTFUL: Final = 0.7
_WIDER: Final = 2.5
"""Times as wide as the vein: so is it surely covered."""
_EVERY: Final = 6
"""Points of a centre line from one of a stroke to the next."""


class ReviewDemoPhoto(WriteTask[None]):
    """Rub out the longest of the doubtful veins of a photo that was measured."""

    title = CORRECT_VEINS

    def __init__(self, photo_id: Id, author: str, at: datetime) -> None:
        self._photo_id = photo_id
        self._author = author
        self._at = at

    def save(self, library: Library, computed: None) -> Outcome[None]:
        library.register.get(Photo, self._photo_id)
        found = library.measurements.latest(self._photo_id)
        segments = () if found is None or found.segments is None else unpack(found.segments)
        doubtful = [one for one in segments if one.confidence < _DOUBTFUL and len(one.points) > 1]
        longest = sorted(doubtful, key=lambda one: -length_px(one.points))[:_MOST]
        edits = correct(self._photo_id, None, [_over(one) for one in longest], self._author, self._at)
        with library.transaction(edits.text) as edit:
            for record in edits.put:
                edit.put(record)
        return Outcome(None, edit.change)


def _over(vein: VeinSegment) -> Stroke:
    points = [*vein.points[::_EVERY], vein.points[-1]]
    return Stroke(
        kind=StrokeKind.REMOVED,
        points=tuple((round(float(x), 2), round(float(y), 2)) for x, y in points),
        width=round(_WIDER * mean_width_px(vein), 2),
    )
