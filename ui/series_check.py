"""Holds the photographs of a series against their neighbours in the background, once each as things stand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.neighbours import CHECK_SERIES, Neighbours, check_series
from vein_tracker.text import Text

Attempt = tuple[Id | None, Neighbours]
"""Two neighbours, and the baseline that the series had."""


class SeriesCheck(QObject):
    """What failed is not tried again while the library is open."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tried: set[Attempt] = set()

    def catch_up(self, sheet: AreaSheet) -> None:
        """Compare the neighbours that were not compared yet."""
        known = {pair for _, pair in self._tried} - set(sheet.unchecked)
        self._tried = {attempt for attempt in self._tried if attempt[1] not in known}
        new = [pair for pair in sheet.unchecked if (sheet.view.baseline_id, pair) not in self._tried]
        if not new:
            return
        self._tried |= {(sheet.view.baseline_id, pair) for pair in new}
        job = self._context.jobs.run_script(CHECK_SERIES, check_series(new), len(new))
        job.failed.connect(self.failed)
        job.finished.connect(self._say_why)

    def forget(self) -> None:
        """Try everything anew, as a library was opened: what was stopped when it was closed did not fail."""
        self._tried.clear()

    def leave(self, sheet: AreaSheet) -> None:
        """Do not start on what the person has just stopped."""
        self._tried |= {(sheet.view.baseline_id, pair) for pair in sheet.unchecked}

    def _say_why(self, refused: tuple[Text, ...]) -> None:
        for text in refused:
            self.failed.emit(text)
