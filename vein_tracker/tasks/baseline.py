"""Another baseline for a series: who set it is recorded with why, and the region goes along."""

from __future__ import annotations

from dataclasses import replace

from vein_tracker.model.records import Region, View
from vein_tracker.tasks.edit import Amend, Edits
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
