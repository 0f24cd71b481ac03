"""Makes a photo ready to be reviewed, off the GUI thread; a follow-up with its baseline, in one frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ui.format import day
from ui.widgets.picture import Picture, prepare
from vein_tracker.model.records import Id
from vein_tracker.model.results import U8
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.look import ShownPair, ShownPhoto, ShowPair
from vein_tracker.tasks.review import CorrectedVeins, OpenReview, Review

_READ: Final = 0.5
_ENOUGH: Final = 6_000_000
"""Pixels: of a pair that is only looked at as a whole, larger pictures are not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyReview:
    """A photo to be reviewed; `pair` where it is aligned with its baseline, `veins` where they can be corrected."""

    review: Review
    picture: Picture
    veins: CorrectedVeins | None
    pair: tuple[Picture, Picture] | None


class PrepareReview(Task[Any, ReadyReview, ReadyReview]):
    """Reads a photo, and its baseline where there is one, and turns them into what Qt paints fastest."""

    def __init__(self, photo_id: Id, baseline_id: Id | None) -> None:
        self._opening = OpenReview(photo_id)
        self._showing = None if baseline_id in (None, photo_id) else ShowPair(baseline_id or "", photo_id)
        self.title = self._opening.title

    def load(self, library: Library) -> Any:
        return self._opening.load(library), self._showing.load(library) if self._showing else None

    def compute(self, loaded: Any, report: Report) -> ReadyReview:
        filed, shown = loaded
        review = self._opening.compute(filed, lambda fraction: report(_READ * fraction))
        words = QCoreApplication.translate("Review", "Baseline, {day}") if review.draws_region else "{day}"
        pair = None
        if self._showing is not None and shown is not None:
            found: ShownPair = self._showing.compute(shown, lambda part: report(_READ + 0.4 * part))
            if found.aligned and found.after is not None:
                pair = _seen(found.before), _seen(found.after)
        ready = ReadyReview(
            review=review,
            picture=prepare(review.photo.id, words.format(day=day(review.day)), review.levels),
            veins=review.corrected(),
            pair=pair,
        )
        report(1.0)
        return ready

    def save(self, library: Library, computed: ReadyReview) -> Outcome[ReadyReview]:
        return Outcome(computed)


def _seen(shown: ShownPhoto) -> Picture:
    return prepare(shown.photo_id, day(shown.day), _small(shown.levels))


def _small(levels: Sequence[U8]) -> Sequence[U8]:
    enough = [level for level in levels if level.shape[0] * level.shape[1] <= _ENOUGH]
    return enough or levels[-1:]
