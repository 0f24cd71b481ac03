"""The baseline of a series: another is set with a reason, and one that turns out to be unfit is let go."""

from __future__ import annotations

from dataclasses import replace

from vein_tracker.model.records import Moment, Photo, Region, View
from vein_tracker.tasks.edit import EDIT_PHOTO, Amend, Edits, amended
from vein_tracker.tasks.regions import carried
from vein_tracker.tasks.trend import SeriesPhoto
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

SET_BASELINE = Text("set_baseline", QT_TRANSLATE_NOOP("core", "Set as baseline: {reason}"))


def set_baseline(view: View, shown: SeriesPhoto, reason: str) -> Edits:
    """Return the edit that holds a series against another of its photos.

    The figures so far are kept, as each belongs to its pair. The view's region is in the pixels of its baseline: it
    is carried to the new one, and dropped where the two are not aligned.
    """
    alignment = shown.comparison.alignment if shown.comparison else None

    def region(now: View) -> Region | None:
        """Carry it by the alignment that is known, which is with the baseline that was seen."""
        if now.baseline_id == shown.photo.id:
            return now.region
        return carried(now.region, alignment) if now.baseline_id == view.baseline_id else None

    def hold(now: View) -> View:
        return replace(now, baseline_id=shown.photo.id, baseline_reason=reason, region=region(now))

    return Edits(text=SET_BASELINE(reason=reason), amend=(Amend(View, view.id, hold),))


def region_is_lost(view: View, shown: SeriesPhoto) -> bool:
    """Whether the view's region cannot go along to this photo."""
    alignment = shown.comparison.alignment if shown.comparison else None
    return view.region is not None and carried(view.region, alignment) is None


def correct_photo(photo: Photo, corrected: Photo) -> Edits:
    """Return the edit of what is known of a photo; its series is held against it no longer where it is unfit now."""

    def let_go(now: View) -> View:
        return replace(now, baseline_id=None, baseline_reason="") if now.baseline_id == photo.id else now

    unfit = corrected.moment is Moment.STRAIGHT_AFTER and photo.moment is not Moment.STRAIGHT_AFTER
    views = (Amend(View, photo.view_id, let_go),) if unfit else ()
    return Edits(text=EDIT_PHOTO, amend=(*amended(photo, corrected), *views))
