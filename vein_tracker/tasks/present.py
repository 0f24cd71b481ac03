"""Pictures for the patient view: photographs of a series in the baseline's frame, all with the same crop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from vein_tracker.imaging.common_frame import in_common_frame
from vein_tracker.imaging.crop import WHOLE, Box, around, in_common, largest_box
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.picture import to_8_bit
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.records import Id, Photo, Region, View
from vein_tracker.model.results import U8
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task
from vein_tracker.tasks.look import SHOW, usable_warp
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

__all__ = [
    "WHOLE",
    "Box",
    "ConfirmPassphrase",
    "Cropped",
    "CroppedPair",
    "ShowCropped",
    "ShowCroppedPair",
    "in_common",
]

CONFIRM = Text("confirm_passphrase", QT_TRANSLATE_NOOP("core", "Checking the passphrase"))
LONGEST_SIDE: Final = 2400
"""Pixels: as many as a pane on a large screen has."""
LONGEST_SIDE_BETWEEN: Final = 1800
"""Of each of up to a dozen photographs that are kept in memory and seen only as they pass."""
_MARGIN: Final = 0.04
_COARSE: Final = 96
_WITH_ALPHA: Final = 4
_LEAST_SHARE: Final = 0.25
"""Of the frame: where less of it is covered, all of it is shown rather than a strip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cropped:
    """A photograph, or the part of it that is shown: (h, w, 3 or 4) uint8 sRGB, alpha premultiplied.

    `covered`: the largest part of that which the photograph fills.
    """

    photo_id: Id
    pixels: U8
    covered: Box = WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class CroppedPair:
    """Before and now; `crop` in the baseline's frame where both lie in it, None where they could not be aligned."""

    before: Cropped
    now: Cropped | None
    crop: Box | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    photo: Photo
    original: bytes
    warp: Warp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    before: _Stored
    now: _Stored | None
    region: Region | None


class ShowCroppedPair(Task[_Pair, CroppedPair, CroppedPair]):
    """Make the first and the last photograph ready: the view's region, else all that both show."""

    title = SHOW

    def __init__(self, baseline_id: Id, now_id: Id | None) -> None:
        self._baseline_id = baseline_id
        self._now_id = now_id

    def load(self, library: Library) -> _Pair:
        before = _stored(library, self._baseline_id)
        now = _aligned(library, self._baseline_id, self._now_id) if self._now_id else None
        region = library.register.get(View, before.photo.view_id).region
        return _Pair(before=before, now=now, region=region)

    def compute(self, loaded: _Pair, report: Report) -> CroppedPair:
        report(0.0)
        before, now = _pixels(loaded.before, None), None
        report(0.4)
        crop: Box | None = _crop(loaded, None)
        if loaded.now is not None:
            now = _pixels(loaded.now, _size(loaded.before))
            crop = _crop(loaded, now) if loaded.now.warp else None
        report(0.8)
        return CroppedPair(
            before=_cropped(loaded.before, before, crop or WHOLE),
            now=_cropped(loaded.now, now, crop or WHOLE) if loaded.now and now is not None else None,
            crop=crop,
        )

    def save(self, library: Library, computed: CroppedPair) -> Outcome[CroppedPair]:
        return Outcome(computed)


class ShowCropped(Task[tuple[_Stored, tuple[int, int]], Cropped | None, Cropped | None]):
    """Make another photograph of the series ready, with the crop of the pair; None where it is not aligned."""

    title = SHOW

    def __init__(self, baseline_id: Id, photo_id: Id, crop: Box) -> None:
        self._baseline_id = baseline_id
        self._photo_id = photo_id
        self._crop = crop

    def load(self, library: Library) -> tuple[_Stored, tuple[int, int]]:
        baseline = library.register.get(Photo, self._baseline_id)
        return _aligned(library, self._baseline_id, self._photo_id), (baseline.width, baseline.height)

    def compute(self, loaded: tuple[_Stored, tuple[int, int]], report: Report) -> Cropped | None:
        stored, frame = loaded
        report(0.0)
        if stored.warp is None:
            return None
        return _cropped(stored, _pixels(stored, frame), self._crop, LONGEST_SIDE_BETWEEN)

    def save(self, library: Library, computed: Cropped | None) -> Outcome[Cropped | None]:
        return Outcome(computed)


class ConfirmPassphrase(ReadTask[None]):
    """Ask whether a passphrase is that of the person who opened the library; an expected failure if not."""

    title = CONFIRM

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def load(self, library: Library) -> None:
        library.confirm(self._secret)


def _stored(library: Library, photo_id: Id) -> _Stored:
    photo = library.register.get(Photo, photo_id)
    return _Stored(photo=photo, original=library.photos.original(photo))


def _aligned(library: Library, baseline_id: Id, photo_id: Id) -> _Stored:
    stored = _stored(library, photo_id)
    warp = usable_warp(library.measurements.comparison(photo_id, baseline_id))
    return _Stored(photo=stored.photo, original=stored.original, warp=warp)


def _size(stored: _Stored) -> tuple[int, int]:
    return stored.photo.width, stored.photo.height


def _pixels(stored: _Stored, frame: tuple[int, int] | None) -> U8:
    pixels = to_8_bit(decode(stored.original).pixels)
    return in_common_frame(frame, pixels, stored.warp) if frame and stored.warp else pixels


def _crop(pair: _Pair, now: U8 | None) -> Box:
    if pair.region is not None:
        return around(np.array(pair.region.points, np.float64), _size(pair.before), _MARGIN)
    if now is None:
        return WHOLE
    return _covered(now)


def _covered(pixels: U8) -> Box:
    """Return the largest part that (h, w, 4) pixels fill; all of it where they fill no part worth showing."""
    coarse = cv2.resize(pixels[..., 3], (_COARSE, _COARSE), interpolation=cv2.INTER_AREA)
    box = largest_box(coarse == np.iinfo(np.uint8).max)
    return box if box is not None and box.area >= _LEAST_SHARE else WHOLE


def _cropped(stored: _Stored, pixels: U8, crop: Box, longest_side: int = LONGEST_SIDE) -> Cropped:
    height, width = pixels.shape[:2]
    rows = slice(round(crop.top * height), max(round(crop.bottom * height), round(crop.top * height) + 1))
    columns = slice(round(crop.left * width), max(round(crop.right * width), round(crop.left * width) + 1))
    part = pixels[rows, columns]
    factor = min(1.0, longest_side / max(part.shape[:2]))
    size = (max(1, round(part.shape[1] * factor)), max(1, round(part.shape[0] * factor)))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    covered = _covered(small) if small.shape[2] == _WITH_ALPHA else WHOLE
    return Cropped(photo_id=stored.photo.id, pixels=small, covered=covered)
