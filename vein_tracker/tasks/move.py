"""A photo goes to another view or session; the series that it leaves and the one that it joins keep a baseline each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from vein_tracker.model.records import Moment, Photo, Record, SessionArea, View
from vein_tracker.tasks.edit import MOVE_PHOTO, Amend, Edits
from vein_tracker.tasks.regions import carried
from vein_tracker.tasks.trend import SeriesPhoto


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Where a photo goes: a view, and its area's part of a session; `new` is what of them is not there yet."""

    view: View
    part: SessionArea
    new: Sequence[Record] = ()


def move_photo(photo: Photo, goal: Goal, left: View, series: Sequence[SeriesPhoto] = ()) -> Edits:
    """Return the edit that moves a photo; `series` are the photos of the view that it leaves, by day."""
    if (goal.view.id, goal.part.id) == (photo.view_id, photo.session_area_id):
        return Edits(text=MOVE_PHOTO)

    def go(now: Photo) -> Photo:
        return replace(now, view_id=goal.view.id, session_area_id=goal.part.id)

    # The views come after the photo: as it goes it is taken from the view whose baseline it is.
    views = _baselines(photo, goal.view, left, series) if goal.view.id != left.id else ()
    return Edits(text=MOVE_PHOTO, put=goal.new, amend=(Amend(Photo, photo.id, go), *views))


def _baselines(
    photo: Photo, joined: View, left: View, series: Sequence[SeriesPhoto]
) -> tuple[Amend[Any], ...]:
    """A series that loses its baseline takes its next photo; one without any takes this."""
    usable = (one for one in series if one.photo.moment is not Moment.STRAIGHT_AFTER)
    heir = next((one for one in usable if one.photo.id != photo.id), None)

    def hand_on(now: View) -> View:
        """The region lies in the pixels of the photo that goes: it is carried to the next one, or dropped."""
        if heir is None or now.baseline_id is not None:
            return now
        alignment = heir.comparison.alignment if heir.comparison else None
        region = carried(now.region, alignment)
        return replace(now, baseline_id=heir.photo.id, baseline_reason="", region=region)

    def take(now: View) -> View:
        """A region that is left there lies in the pixels of a photo that was lost."""
        free = now.baseline_id is None and photo.moment is not Moment.STRAIGHT_AFTER
        return replace(now, baseline_id=photo.id, baseline_reason="", region=None) if free else now

    lost = (Amend(View, left.id, hand_on),) if left.baseline_id == photo.id else ()
    return (*lost, Amend(View, joined.id, take))
