"""Makes the photographs of a patient view ready, off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QColor, QImage

from ui import convert, theme
from vein_tracker.model.records import Id
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.tasks.look import SHOW
from vein_tracker.tasks.present import Box, Cropped, CroppedPair, ShowCropped, ShowCroppedPair


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCroppedPair:
    """Before and now; with a `crop` both lie in one frame."""

    before: QImage
    now: QImage | None
    crop: Box | None


class PrepareCroppedPair(Task[Any, ReadyCroppedPair, ReadyCroppedPair]):
    """Reads before and now."""

    title = SHOW

    def __init__(self, baseline_id: Id, now_id: Id | None) -> None:
        self._showing = ShowCroppedPair(baseline_id, now_id)

    def load(self, library: Library) -> Any:
        return self._showing.load(library)

    def compute(self, loaded: Any, report: Report) -> ReadyCroppedPair:
        pair: CroppedPair = self._showing.compute(loaded, report)
        now = _image(pair.now) if pair.now else None
        return ReadyCroppedPair(before=_image(pair.before), now=now, crop=pair.crop)

    def save(self, library: Library, computed: ReadyCroppedPair) -> Outcome[ReadyCroppedPair]:
        return Outcome(computed)


@dataclass(frozen=True, slots=True)
class ReadyCropped:
    """A photograph of the way, and the largest part of the crop that it fills."""

    picture: QImage
    covered: Box


class PrepareCropped(Task[Any, ReadyCropped | None, ReadyCropped | None]):
    """Reads another photograph of the series with the same crop."""

    title = SHOW

    def __init__(self, baseline_id: Id, photo_id: Id, crop: Box) -> None:
        self._showing = ShowCropped(baseline_id, photo_id, crop)

    def load(self, library: Library) -> Any:
        return self._showing.load(library)

    def compute(self, loaded: Any, report: Report) -> ReadyCropped | None:
        found: Cropped | None = self._showing.compute(loaded, report)
        return ReadyCropped(_image(found), found.covered) if found else None

    def save(self, library: Library, computed: ReadyCropped | None) -> Outcome[ReadyCropped | None]:
        return Outcome(computed)


def _image(cropped: Cropped) -> QImage:
    return convert.to_image(cropped.pixels, QColor(theme.LIGHT.surround))
