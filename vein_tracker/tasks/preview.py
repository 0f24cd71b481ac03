"""What the camera page needs: the baseline made ready, hints for each live picture, a still as a file's bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from vein_tracker.imaging.hints import (
    PreparedBaseline,
    hints_of,
    live_picture,
    prepare_baseline,
)
from vein_tracker.imaging.settled import settled
from vein_tracker.imaging.still import encode_still
from vein_tracker.model.hints import Hints
from vein_tracker.model.records import Id, Photo
from vein_tracker.model.results import U8
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task
from vein_tracker.tasks.import_photos import PastedPhoto
from vein_tracker.tasks.look import ShownPair, ShownPhoto, ShowPair
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

__all__ = ["EncodeStill", "GhostPhoto", "OpenGhost", "PreparedBaseline", "PreviewHints"]

OPEN_GHOST = Text("open_ghost", QT_TRANSLATE_NOOP("core", "Opening the baseline"))
PREVIEW_HINTS = Text("preview_hints", QT_TRANSLATE_NOOP("core", "Looking at the live picture"))
ENCODE_STILL = Text("encode_still", QT_TRANSLATE_NOOP("core", "Taking the photo"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GhostPhoto:
    """A baseline that the live picture is held against: as it is shown, and as hints need it."""

    photo: Photo
    shown: ShownPhoto
    prepared: PreparedBaseline


class OpenGhost(Task[tuple[Photo, Any], GhostPhoto, GhostPhoto]):
    """Read a baseline and find in it what live pictures are held against."""

    title = OPEN_GHOST

    def __init__(self, baseline_id: Id) -> None:
        self._baseline_id = baseline_id
        self._show = ShowPair(baseline_id)

    def load(self, library: Library) -> tuple[Photo, Any]:
        return library.register.get(Photo, self._baseline_id), self._show.load(library)

    def compute(self, loaded: tuple[Photo, Any], report: Report) -> GhostPhoto:
        photo, stored = loaded
        pair: ShownPair = self._show.compute(stored, report)
        return GhostPhoto(photo=photo, shown=pair.before, prepared=prepare_baseline(pair.before.levels[0]))

    def save(self, library: Library, computed: GhostPhoto) -> Outcome[GhostPhoto]:
        return Outcome(computed)


class PreviewHints(ReadTask[Hints]):
    """Hints for one frame (h, w, 3) uint8 sRGB, frozen when it is asked for; nothing is read and nothing saved."""

    title = PREVIEW_HINTS

    def __init__(self, frame: U8, baseline: PreparedBaseline | None, before: Hints | None) -> None:
        self._frame = frame
        self._baseline = baseline
        self._before = before

    def load(self, library: Library) -> Hints:
        return Hints()

    def compute(self, loaded: Hints, report: Report) -> Hints:
        report(0.0)
        return settled(self._before, hints_of(live_picture(self._frame), self._baseline))


class EncodeStill(ReadTask[PastedPhoto]):
    """A still (h, w, 3) uint8 sRGB as the bytes of a file, without loss, with time, camera and exposure in it.

    `exposure`: seconds and ISO, each None where the driver does not tell.
    """

    title = ENCODE_STILL

    def __init__(
        self,
        pixels: U8,
        name: str,
        camera: str,
        taken_at: datetime,
        exposure: tuple[float | None, int | None] = (None, None),
    ) -> None:
        self._pixels = pixels
        self._exposure = exposure
        self._name = name
        self._camera = camera
        self._taken_at = taken_at

    def load(self, library: Library) -> PastedPhoto:
        return PastedPhoto(self._name, b"")

    def compute(self, loaded: PastedPhoto, report: Report) -> PastedPhoto:
        report(0.0)
        return PastedPhoto(
            self._name, encode_still(self._pixels, self._camera, self._taken_at, *self._exposure)
        )
