"""Reads the photographs of a patient view: before and now at once, then those of the way between, one by one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.context import Context
from ui.latest import Latest
from ui.pages.present.pictures import PrepareCropped, PrepareCroppedPair, ReadyCropped, ReadyCroppedPair
from ui.pages.present.words import Shown, day_words
from ui.widgets.slide_surface import Slide
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.plain_result import way_between
from vein_tracker.tasks.present import WHOLE, Box, in_common
from vein_tracker.tasks.trend import SeriesPhoto

MOST_ON_THE_WAY: Final = 16
_LEAST_SHARE: Final = 0.6


class Reading(QObject):
    """`pair_read(before, now, aligned)`; then, where they are aligned, `way_read(slides)` once all are there."""

    pair_read = Signal(object, object, bool)
    way_read = Signal(object)
    failed = Signal(object)

    def __init__(
        self, context: Context, sheet: AreaSheet, shown: SeriesPhoto, words: Shown, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._baseline = sheet.baseline or shown
        self._shown = shown
        self._words = words
        self._way = way_between(sheet.photos, shown, MOST_ON_THE_WAY)
        self._read: dict[Id, ReadyCropped | None] = {}
        self._crop: Box | None = None
        self._pair = Latest(context.jobs, self)
        self._pair.arrived.connect(self._take_pair)
        self._pair.failed.connect(self.failed)
        self._more = Latest(context.jobs, self)
        self._more.arrived.connect(self._take)

    def begin(self) -> None:
        """Read before and now."""
        now_id = None if self._baseline is self._shown else self._shown.photo.id
        self._pair.ask(PrepareCroppedPair(self._baseline.photo.id, now_id))

    def forget(self) -> None:
        """Want nothing any more."""
        self._pair.forget()
        self._more.forget()

    def _take_pair(self, pair: ReadyCroppedPair) -> None:
        self._crop = pair.crop
        self._read = {self._baseline.photo.id: ReadyCropped(pair.before, WHOLE)}
        now = None
        if pair.now is not None:
            self._read[self._shown.photo.id] = ReadyCropped(pair.now, WHOLE)
            now = Slide(pair.now, self._words.now, self._shown.day)
        before = Slide(pair.before, self._words.before, self._baseline.day)
        aligned = pair.crop is not None and now is not None
        self.pair_read.emit(before, now, aligned)
        if aligned:
            self._read_on()

    def _missing(self) -> SeriesPhoto | None:
        return next((one for one in self._way if one.photo.id not in self._read), None)

    def _read_on(self) -> None:
        missing = self._missing()
        if missing is None:
            self.way_read.emit(self._slides())
        elif self._crop is not None:
            self._more.ask(PrepareCropped(self._baseline.photo.id, missing.photo.id, self._crop))

    def _take(self, found: ReadyCropped | None) -> None:
        missing = self._missing()
        if missing is not None:
            self._read[missing.photo.id] = found
            self._read_on()

    def _slides(self) -> tuple[Slide, ...]:
        """Cut to what all of them fill, so that no edge moves in the dissolve, unless that is too little."""
        found = [(one, ready) for one in self._way if (ready := self._read[one.photo.id])]
        common = in_common(ready.covered for _, ready in found)
        part = common if common.area >= _LEAST_SHARE else WHOLE
        return tuple(Slide(_part(ready.picture, part), self._caption(one), one.day) for one, ready in found)

    def _caption(self, one: SeriesPhoto) -> str:
        if one is self._way[0]:
            return self._words.before
        return self._words.now if one is self._shown else day_words(self._baseline, one, self._shown)


def _part(picture: QImage, box: Box) -> QImage:
    """Return a part of a picture; one size for one part, whatever picture of that size it is cut from."""
    if box == WHOLE:
        return picture
    left, top = round(box.left * picture.width()), round(box.top * picture.height())
    right, bottom = round(box.right * picture.width()), round(box.bottom * picture.height())
    return picture.copy(left, top, right - left, bottom - top)
