"""Landmarks: both photographs ready to be marked, how well marks align them, and the edits that keep them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.landmarks import LEAST_PAIRS
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.pair import Seen, aligned_pair, see
from vein_tracker.imaging.picture import pyramid, to_8_bit
from vein_tracker.model.records import Id, Landmark, Landmarks, Photo
from vein_tracker.model.results import U8, Reason
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task
from vein_tracker.tasks.edit import Amend, Edits
from vein_tracker.tasks.look import day_of
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

__all__ = [
    "LEAST_PAIRS",
    "LandmarkPair",
    "LandmarkPhoto",
    "OpenLandmarks",
    "Preview",
    "PreviewLandmarks",
    "Seen",
    "remove_landmarks",
    "set_landmarks",
]

SET_LANDMARKS = Text("set_landmarks", QT_TRANSLATE_NOOP("core", "Set landmarks"))
REMOVE_LANDMARKS = Text("remove_landmarks", QT_TRANSLATE_NOOP("core", "Remove landmarks"))
OPEN = Text("open_landmarks", QT_TRANSLATE_NOOP("core", "Open photos"))
PREVIEW = Text("preview_landmarks", QT_TRANSLATE_NOOP("core", "Try landmarks"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LandmarkPhoto:
    """A photo to be marked: (h, w, 3) uint8 sRGB `levels`, largest first, each half of the one before."""

    photo: Photo
    day: date
    levels: tuple[U8, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LandmarkPair:
    """Baseline and follow-up, each as it was taken; `seen` is what alignment needs of both."""

    before: LandmarkPhoto
    after: LandmarkPhoto
    seen: tuple[Seen, Seen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What landmarks come to: how far the two are still apart in pixels of the baseline, or why they do not do.

    `confirmed` where the skin between the landmarks agrees; else the error is what a hand's marks leave.
    """

    residual_px: float | None = None
    residual_mm: float | None = None
    confirmed: bool = False
    reasons: tuple[Reason, ...] = ()
    refused: Text | None = None

    @property
    def aligned(self) -> bool:
        """Whether the two can be aligned by them."""
        return self.residual_px is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filed:
    photo: Photo
    day: date
    original: bytes


class OpenLandmarks(Task[tuple[_Filed, _Filed], LandmarkPair, LandmarkPair]):
    """Read a photo and its baseline and make them ready to be marked."""

    title = OPEN

    def __init__(self, baseline_id: Id, photo_id: Id) -> None:
        self._ids = baseline_id, photo_id

    def load(self, library: Library) -> tuple[_Filed, _Filed]:
        before, after = (_filed(library, photo_id) for photo_id in self._ids)
        return before, after

    def compute(self, loaded: tuple[_Filed, _Filed], report: Report) -> LandmarkPair:
        report(0.0)
        scales = loaded[0].photo.px_per_mm, None
        with ThreadPoolExecutor(2) as pool:
            made = []
            for place, one in enumerate(pool.map(_ready, loaded, scales), start=1):
                report(place / 2)
                made.append(one)
        (before, one_seen), (after, other_seen) = made
        return LandmarkPair(before=before, after=after, seen=(one_seen, other_seen))

    def save(self, library: Library, computed: LandmarkPair) -> Outcome[LandmarkPair]:
        return Outcome(computed)


class PreviewLandmarks(ReadTask[Preview]):
    """Align by landmarks and say how well; a request frozen when it is made, nothing is saved."""

    title = PREVIEW

    def __init__(self, seen: tuple[Seen, Seen], spots: Sequence[Landmark]) -> None:
        self._seen = seen
        self._spots = tuple(spots)

    def load(self, library: Library) -> Preview:
        return Preview()

    def compute(self, loaded: Preview, report: Report) -> Preview:
        report(0.0)
        return preview(self._seen, self._spots)


def preview(seen: tuple[Seen, Seen], spots: Sequence[Landmark]) -> Preview:
    """Say what landmarks come to."""
    try:
        found = aligned_pair(*seen, spots)
    except VeinTrackerError as error:
        return Preview(refused=error.text)
    if found.warp is None or found.residual is None:
        return Preview(reasons=found.reasons)
    one, _ = seen
    residual = found.residual / one.frame.scale
    return Preview(
        residual_px=residual,
        residual_mm=residual / one.scale.px_per_mm if one.scale.px_per_mm else None,
        confirmed=found.agreeing > 0,
    )


def set_landmarks(photo: Photo, baseline_id: Id, spots: Sequence[Landmark]) -> Edits:
    """Return the edit that keeps landmarks of a photo against its baseline; those against others stay."""
    ours = Landmarks(baseline_id=baseline_id, spots=tuple(spots))

    def mark(now: Photo) -> Photo:
        return replace(now, landmarks=(*_against_others(now, baseline_id), ours))

    return Edits(text=SET_LANDMARKS, amend=(Amend(Photo, photo.id, mark),))


def remove_landmarks(photo: Photo, baseline_id: Id) -> Edits:
    """Return the edit after which a photo is aligned with its baseline by what both show."""

    def unmark(now: Photo) -> Photo:
        return replace(now, landmarks=_against_others(now, baseline_id))

    return Edits(text=REMOVE_LANDMARKS, amend=(Amend(Photo, photo.id, unmark),))


def _against_others(photo: Photo, baseline_id: Id) -> tuple[Landmarks, ...]:
    return tuple(one for one in photo.landmarks if one.baseline_id != baseline_id)


def _filed(library: Library, photo_id: Id) -> _Filed:
    photo = library.register.get(Photo, photo_id)
    return _Filed(photo=photo, day=day_of(library, photo), original=library.photos.original(photo))


def _ready(filed: _Filed, px_per_mm: float | None) -> tuple[LandmarkPhoto, Seen]:
    pixels = to_8_bit(decode(filed.original).pixels)
    shown = LandmarkPhoto(photo=filed.photo, day=filed.day, levels=pyramid(pixels))
    # Seen as for a comparison, so that a preview tells what that will come to: it knows the baseline's scale alone.
    return shown, see(decode(filed.original, least_side=LEAST_SIDE), px_per_mm)
