"""Makes both photographs ready to be marked, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.format import day
from ui.widgets.picture import Picture, prepare
from vein_tracker.model.records import Id, Photo
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.landmarks import LandmarkPair, LandmarkPhoto, OpenLandmarks, Seen
from vein_tracker.tasks.libraries import Library

_READ = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPair:
    """Pictures of baseline and follow-up, each as it was taken; `seen` is what a preview needs."""

    before: Picture
    after: Picture
    baseline: Photo
    photo: Photo
    days: tuple[date, date]
    seen: tuple[Seen, Seen]


class PrepareMarking(Task[Any, MarkedPair, MarkedPair]):
    """Reads a pair and turns it into what Qt paints fastest."""

    def __init__(self, baseline_id: Id, photo_id: Id) -> None:
        self._opening = OpenLandmarks(baseline_id, photo_id)
        self.title = self._opening.title

    def load(self, library: Library) -> Any:
        return self._opening.load(library)

    def compute(self, loaded: Any, report: Report) -> MarkedPair:
        pair: LandmarkPair = self._opening.compute(loaded, lambda fraction: report(_READ * fraction))
        baseline = QCoreApplication.translate("Landmarks", "Baseline, {day}")
        before = _picture(pair.before, baseline.format(day=day(pair.before.day)))
        report((1 + _READ) / 2)
        after = _picture(pair.after, day(pair.after.day))
        report(1.0)
        return MarkedPair(
            before=before,
            after=after,
            baseline=pair.before.photo,
            photo=pair.after.photo,
            days=(pair.before.day, pair.after.day),
            seen=pair.seen,
        )

    def save(self, library: Library, computed: MarkedPair) -> Outcome[MarkedPair]:
        return Outcome(computed)


def _picture(one: LandmarkPhoto, shown_as: str) -> Picture:
    return prepare(one.photo.id, shown_as, one.levels)
