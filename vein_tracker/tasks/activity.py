"""Who did what to an area, and when: its edits and what was measured, newest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from vein_tracker.model.records import Id, Photo, TreatedArea, View
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

MEASURED = Text("measured", QT_TRANSLATE_NOOP("core", "Photo measured"))
COMPARED = Text("compared", QT_TRANSLATE_NOOP("core", "Photo compared"))
_TOGETHER: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What somebody did, `times` in a row; `undone` where it was taken back."""

    text: Text
    made_at: datetime
    by: str
    undone: bool = False
    times: int = 1


class LoadActivity(ReadTask[tuple[Deed, ...]]):
    """The deeds of one area."""

    title = READING

    def __init__(self, area_id: Id) -> None:
        self._area_id = area_id

    def load(self, library: Library) -> tuple[Deed, ...]:
        edits = [
            Deed(text=entry.text, made_at=entry.made_at, by=entry.user_name, undone=entry.undone)
            for entry in library.history.of(TreatedArea, self._area_id)
        ]
        views = library.register.find(View, area_id=self._area_id)
        photos = [photo.id for view in views for photo in library.register.find(Photo, view_id=view.id)]
        found = [
            Deed(text=MEASURED if made.measured else COMPARED, made_at=made.made_at, by=made.user_name)
            for made in library.measurements.made(photos)
        ]
        return told_together(sorted((*edits, *found), key=lambda deed: deed.made_at, reverse=True))


def told_together(deeds: list[Deed]) -> tuple[Deed, ...]:
    """Return deeds, newest first, those as one that are alike and follow each other closely."""
    told: list[Deed] = []
    for deed in deeds:
        place = next((at for at, one in enumerate(told) if _belongs(one, deed)), None)
        if place is None:
            told.append(deed)
        else:
            told[place] = replace(told[place], times=told[place].times + 1)
    return tuple(told)


def _belongs(newer: Deed, older: Deed) -> bool:
    alike = (newer.text, newer.by, newer.undone) == (older.text, older.by, older.undone)
    return alike and newer.made_at - older.made_at <= _TOGETHER
