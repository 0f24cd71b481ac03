"""On which day photographs were taken, as far as their files say: proposed when they are filed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import probe
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.photo_file import read_photo
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

LOOK_AT_FILES = Text("look_at_files", QT_TRANSLATE_NOOP("core", "Looking at the files"))
LOOKED_AT = 3


class CaptureDay(Task[None, "date | None", "date | None"]):
    """The day that the first files name; None where they are silent, unreadable or of several days."""

    title = LOOK_AT_FILES

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = files

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> date | None:
        days: set[date] = set()
        for number, file in enumerate(self._files[:LOOKED_AT]):
            report(number / LOOKED_AT)
            try:
                taken = probe(read_photo(file)).facts.captured_at
            except VeinTrackerError:  # said when it is filed
                continue
            if taken is not None:
                days.add(taken.date())
        return days.pop() if len(days) == 1 else None

    def save(self, library: Library, computed: date | None) -> Outcome[date | None]:
        return Outcome(computed)
