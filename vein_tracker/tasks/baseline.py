"""Another baseline for a series: who set it is recorded with why, and the region goes along."""

from __future__ import annotations

from dataclasses import replace

from vein_tracker.model.records import View
from vein_tracker.tasks.edit import Edits
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
    changed = replace(
        view,
        baseline_id=shown.photo.id,
        baseline_reason=reason,
        region=carried(view.region, alignment),
    )
    return Edits(text=SET_BASELINE(reason=reason), put=(changed,))


def region_is_lost(view: View, shown: SeriesPhoto) -> bool:
    """Whether the view's region cannot go along to this photo."""
    alignment = shown.comparison.alignment if shown.comparison else None
    return view.region is not None and carried(view.region, alignment) is None
