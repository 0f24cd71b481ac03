"""Measures what is filed but not measured: after another baseline or scale, a move, or an import that was stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from vein_tracker.model.records import Id, Landmarks, Region
from vein_tracker.tasks.analyse import ANALYSE, analyse_all
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.corrected import COUNT_CORRECTIONS, count_all
from vein_tracker.tasks.trend import SeriesPhoto, Standing
from vein_tracker.text import Text

Attempt = tuple[Id, Id | None, float | None, float | None, Landmarks | None, Region | None]
"""A photo and its baseline, each with the scale that a person gave it, the landmarks that hold them, and the region."""


class Measuring(QObject):
    """Each photo is tried once as things stand; what fails is not tried again until it is asked for."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tried: set[Attempt] = set()
        self._running = 0
        self._counting = False

    @property
    def busy(self) -> bool:
        """Whether something is being measured."""
        return self._running > 0

    def catch_up(self, sheet: AreaSheet) -> None:
        """Measure the photos of a series that were not measured as it stands now, unless none is to be.

        What a person corrected is counted in any case.
        """
        self._count([shown.photo.id for shown in sheet.photos if shown.uncounted])
        if not self._context.preferences.current.measure_photos:
            return
        wanted = unmeasured(sheet)
        up_to_date = {shown.photo.id for shown in sheet.photos if shown not in wanted}
        self._tried = {attempt for attempt in self._tried if attempt[0] not in up_to_date}
        new = [shown for shown in wanted if _attempt(sheet, shown) not in self._tried]
        if new:
            self._tried |= {_attempt(sheet, shown) for shown in new}
            self.measure([shown.photo.id for shown in new])

    def forget(self) -> None:
        """Try everything anew, as a library was opened: what was stopped when it was closed did not fail."""
        self._tried.clear()

    def leave(self, sheet: AreaSheet) -> None:
        """Do not start on what the person has just stopped."""
        self._tried |= {_attempt(sheet, shown) for shown in unmeasured(sheet)}

    def measure(self, photo_ids: Sequence[Id]) -> None:
        """Measure these photos now."""
        job = self._context.jobs.run_script(ANALYSE, analyse_all(photo_ids), 2 * len(photo_ids))
        job.failed.connect(self.failed)
        job.finished.connect(self._say_why)
        self._context.being_measured.follow(job, photo_ids)
        self._running += 1
        job.ended.connect(self._ended)

    def _count(self, photo_ids: Sequence[Id]) -> None:
        if photo_ids and not self._counting:
            job = self._context.jobs.run_script(COUNT_CORRECTIONS, count_all(photo_ids), len(photo_ids))
            job.failed.connect(self.failed)
            self._counting = True
            job.ended.connect(self._counted)

    def _counted(self) -> None:
        self._counting = False

    def _ended(self) -> None:
        self._running -= 1

    def _say_why(self, refused: dict[Id, Text]) -> None:
        for text in refused.values():
            self.failed.emit(text)


def unmeasured(sheet: AreaSheet) -> tuple[SeriesPhoto, ...]:
    """Return the photos that lack a measurement, or a comparison with the series' baseline, as these are now."""
    return tuple(
        shown
        for shown in sheet.photos
        if shown.measurement is None
        or shown.outdated
        or (shown.standing is Standing.NOT_MEASURED and sheet.view.baseline_id is not None)
    )


def _attempt(sheet: AreaSheet, shown: SeriesPhoto) -> Attempt:
    baseline = sheet.baseline
    scale = baseline.photo.px_per_mm if baseline else None
    landmarks = shown.photo.landmarks_for(sheet.view.baseline_id)
    given = shown.photo.px_per_mm, scale, landmarks, sheet.view.region
    return shown.photo.id, sheet.view.baseline_id, *given
