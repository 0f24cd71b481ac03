"""Measures what is filed but not measured: after another baseline, a move, or an import that was stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from vein_tracker.model.records import Id
from vein_tracker.tasks.analyse import ANALYSE, analyse_all
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.trend import Standing
from vein_tracker.text import Text


class Measuring(QObject):
    """Each photo is tried once against each baseline; what fails is not tried again until it is asked for."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tried: set[tuple[Id, Id | None]] = set()

    def catch_up(self, sheet: AreaSheet) -> None:
        """Measure the photos of a series that were not measured against its baseline."""
        missing = {(photo_id, sheet.view.baseline_id) for photo_id in unmeasured(sheet)} - self._tried
        if missing:
            self._tried |= missing
            self.measure(
                [
                    shown.photo.id
                    for shown in sheet.photos
                    if (shown.photo.id, sheet.view.baseline_id) in missing
                ]
            )

    def leave(self, sheet: AreaSheet) -> None:
        """Do not start on what the person has just stopped."""
        self._tried |= {(photo_id, sheet.view.baseline_id) for photo_id in unmeasured(sheet)}

    def measure(self, photo_ids: Sequence[Id]) -> None:
        """Measure these photos now."""
        job = self._context.jobs.run_script(ANALYSE, analyse_all(photo_ids), len(photo_ids))
        job.failed.connect(self.failed)
        job.finished.connect(self._say_why)

    def _say_why(self, refused: dict[Id, Text]) -> None:
        for text in refused.values():
            self.failed.emit(text)


def unmeasured(sheet: AreaSheet) -> tuple[Id, ...]:
    """Return the photos that lack a measurement, or a comparison with the series' baseline."""
    return tuple(
        shown.photo.id
        for shown in sheet.photos
        if shown.measurement is None
        or (shown.standing is Standing.NOT_MEASURED and sheet.view.baseline_id is not None)
    )
