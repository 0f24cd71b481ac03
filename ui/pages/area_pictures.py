"""Makes the pair for the viewer ready, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ui.format import day
from ui.widgets.picture import Picture, prepare
from vein_tracker.model.records import Id
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.look import SHOW, ShownPair, ShownPhoto, ShowPair


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyPair:
    """Pictures for the viewer; `aligned` where both lie in the baseline's frame."""

    before: Picture
    after: Picture | None
    aligned: bool


class PreparePair(Task[Any, ReadyPair, ReadyPair]):
    """Reads one photograph or a pair and turns them into what Qt paints fastest."""

    title = SHOW

    def __init__(self, before_id: Id, after_id: Id | None = None) -> None:
        self._showing = ShowPair(before_id, after_id)

    def load(self, library: Library) -> Any:
        return self._showing.load(library)

    def compute(self, loaded: Any, report: Report) -> ReadyPair:
        pair: ShownPair = self._showing.compute(loaded, lambda fraction: report(0.8 * fraction))
        before = _picture(pair.before)
        report(0.9)
        after = _picture(pair.after) if pair.after else None
        report(1.0)
        return ReadyPair(before=before, after=after, aligned=pair.aligned)

    def save(self, library: Library, computed: ReadyPair) -> Outcome[ReadyPair]:
        return Outcome(computed)


def _picture(shown: ShownPhoto) -> Picture:
    return prepare(shown.photo_id, day(shown.day), shown.levels, shown.drawn, shown.px_per_mm, shown.to_own)
