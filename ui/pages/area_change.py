"""Has the change map of a pair drawn when it is asked for, off the GUI thread, and keeps the last few."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSize

from ui.context import Context
from ui.format import advice, word
from ui.remembered import Remembered
from ui.widgets.change_picture import ChangeNote, ChangePicture, prepare_change
from ui.widgets.picture import Picture
from vein_tracker.model.results import Verdict
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.change_map import CHANGE_MAP, ChangeMap, DrawChangeMap
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.trend import SeriesPhoto, Standing

translate = QCoreApplication.translate


class PrepareChange(Task[Any, ChangePicture | None, ChangePicture | None]):
    """Draws a change map and turns it into what Qt paints fastest; None where the pair is not comparable."""

    title = CHANGE_MAP

    def __init__(self, drawing: DrawChangeMap, frame: QSize) -> None:
        self._drawing = drawing
        self._frame = frame

    def load(self, library: Library) -> Any:
        return self._drawing.load(library)

    def compute(self, loaded: Any, report: Report) -> ChangePicture | None:
        found: ChangeMap = self._drawing.compute(loaded, lambda fraction: report(0.8 * fraction))
        drawn = prepare_change(found, self._frame) if found else None
        report(1.0)
        return drawn

    def save(self, library: Library, computed: ChangePicture | None) -> Outcome[ChangePicture | None]:
        return Outcome(computed)


class AreaChange(Remembered):
    """Gives a pair its change map."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(context.jobs, parent)

    def ask(self, key: Hashable, baseline: Picture, photo_id: str) -> None:
        """Have the map drawn for what `key` stands for."""
        drawing = DrawChangeMap(baseline.photo_id, photo_id)
        self.want(key, PrepareChange(drawing, baseline.levels[0].size()))


def note_of(shown: SeriesPhoto | None) -> ChangeNote:
    """Say what of a change may be claimed: where no figure of change is, no class of it has one."""
    match shown.verdict if shown else None:
        case Verdict.TOO_EARLY_TO_JUDGE:
            return ChangeNote(translate("change", "Too early to judge"), figures=False)
        case Verdict.NO_MEASURABLE_CHANGE:
            told = translate("change", "No measurable change: two photos of the same skin differ as much")
            return ChangeNote(told, figures=False)
        case Verdict.EARLY_RESULT:
            return ChangeNote(word(Verdict.EARLY_RESULT))
    return ChangeNote()


def why_no_map(baseline: SeriesPhoto | None, shown: SeriesPhoto | None) -> str:
    """Say why there is no change map, and what to do; nothing where there is one."""
    if baseline is None:
        return translate("change", "No change map: set a baseline first.")
    if shown is None or shown.photo.id == baseline.photo.id:
        return translate("change", "No change map of the baseline itself: choose a later photo.")
    match shown.standing:
        case Standing.COMPARED:
            return ""
        case Standing.STRAIGHT_AFTER:
            return translate(
                "change", "No change map: photos taken straight after treatment are not compared."
            )
        case Standing.NOT_COMPARABLE if shown.comparison and shown.comparison.reasons:
            told = translate("change", "No change map. {reason}")
            return told.format(reason=advice(shown.comparison.reasons[0]))
        case Standing.NOT_COMPARABLE:
            return translate("change", "No change map: the two photos differ too much.")
    return translate("change", "No change map: this photo was not compared with the baseline yet.")
