"""Compares two photographs that are in no library, and draws what was found in BEFORE's frame."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.change import change_classes
from vein_tracker.imaging.change_map import TOLERANCE_PX
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import Decoded, decode
from vein_tracker.imaging.frame import full_size
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.picture import to_8_bit
from vein_tracker.imaging.warp import Warp, resample
from vein_tracker.model.results import U8, Comparison
from vein_tracker.model.shown import CHANGE_COLOURS
from vein_tracker.tasks.capture import capture_reasons, held_to, taking_in
from vein_tracker.tasks.output_files import remove, write_bytes, write_png
from vein_tracker.tasks.photo_file import read_photo
from vein_tracker.tasks.roi import Roi
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

PICTURES = (
    "before.png",
    "after_aligned.png",
    "veins_before.png",
    "veins_after.png",
    "change.png",
    "change.txt",
)
STRIP = 512

KEY = (
    Text("change_gone", QT_TRANSLATE_NOOP("core", "gone: {colour}")),
    Text("change_remaining", QT_TRANSLATE_NOOP("core", "remaining: {colour}")),
    Text("change_new", QT_TRANSLATE_NOOP("core", "new: {colour}")),
)
COLOURS = (
    Text("colour_blue", QT_TRANSLATE_NOOP("core", "blue")),
    Text("colour_yellow", QT_TRANSLATE_NOOP("core", "yellow")),
    Text("colour_orange", QT_TRANSLATE_NOOP("core", "orange")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedFiles:
    """What was found; `seconds` from the files' bytes to the result, and the bytes for drawing."""

    compared: Compared
    before: bytes
    after: bytes
    seconds: float

    @property
    def comparison(self) -> Comparison:
        """The comparison alone."""
        return self.compared.comparison


@dataclass(frozen=True, slots=True)
class Refusal:
    """A photograph that was refused, and why."""

    photo: str
    error: VeinTrackerError

    def __str__(self) -> str:
        return f"{self.photo}: {self.error}"


def compare_files(
    before: str, after: str, *, px_per_mm: float | None = None, roi: Roi | None = None
) -> ComparedFiles | list[Refusal]:
    """Decode and compare two files, or say which were refused."""
    refusals: list[Refusal] = []
    files = [_tried(photo, refusals) for photo in (before, after)]
    start = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        photos = list(pool.map(partial(_decoded, refusals), (before, after), files))
    if refusals:
        return sorted(refusals, key=lambda refusal: refusal.photo != before)
    one, other = photos
    assert one is not None
    assert other is not None
    try:
        region = None if roi is None else roi.region(one.width, one.height)
        compared = _fair(compare(one, other, px_per_mm=px_per_mm, region=region), one, other)
    except VeinTrackerError as error:
        return [Refusal(before, error)]
    seconds = time.perf_counter() - start
    return ComparedFiles(
        compared=compared, before=cast(bytes, files[0]), after=cast(bytes, files[1]), seconds=seconds
    )


def _fair(compared: Compared, before: Decoded, after: Decoded) -> Compared:
    """Claim nothing where the files say that the photographs were not taken alike."""
    reasons = capture_reasons(taking_in(before.facts), taking_in(after.facts))
    if not reasons:
        return compared
    return Compared(
        comparison=held_to(compared.comparison, reasons), warp=compared.warp, scale=compared.scale
    )


def _decoded(refusals: list[Refusal], photo: str, data: bytes | None) -> Decoded | None:
    try:
        return None if data is None else decode(data, least_side=LEAST_SIDE)
    except VeinTrackerError as error:
        refusals.append(Refusal(photo, error))
        return None


def _tried(photo: str, refusals: list[Refusal]) -> bytes | None:
    try:
        return read_photo(Path(photo))
    except VeinTrackerError as error:
        refusals.append(Refusal(photo, error))
        return None


def write_pictures(found: ComparedFiles, folder: Path) -> None:
    """Write what there is to see; a picture of an earlier pair that this one does not have is taken away."""
    for name in PICTURES:
        remove(folder / name)
    before = to_8_bit(decode(found.before).pixels)
    write_png(folder / "before.png", before)
    if found.compared.warp is not None:
        write_png(folder / "after_aligned.png", _aligned(found.after, found.compared.warp, before.shape))
    if found.compared.veins_before is not None and found.compared.veins_after is not None:
        _write_veins(found.compared.veins_before, found.compared.veins_after, before, folder)


def _aligned(after: bytes, warp: Warp, shape: tuple[int, ...]) -> U8:
    """Return AFTER in BEFORE's frame at full size, RGBA; strip by strip, as whole maps would fill the memory."""
    decoded = decode(after)
    opaque = np.ones(decoded.pixels.shape[:2], bool) if decoded.opaque is None else decoded.opaque
    source = np.dstack([to_8_bit(decoded.pixels), opaque.astype(np.uint8) * np.uint8(255)])
    height, width = shape[:2]
    result = np.zeros((height, width, 4), np.uint8)
    for top in range(0, height, STRIP):
        rows = range(top, min(height, top + STRIP))
        result[top : rows.stop] = resample(source, warp.maps((width, height), rows), cv2.INTER_LINEAR)
    result[..., 3] = np.where(result[..., 3] == 255, 255, 0)
    return result


def _write_veins(before: U8, after: U8, picture: U8, folder: Path) -> None:
    height, width = picture.shape[:2]
    for name, mask in (("veins_before.png", before), ("veins_after.png", after)):
        write_png(folder / name, full_size(mask, width, height))
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    drawn = np.repeat((grey // 2 + 112)[..., None], 3, axis=2).astype(np.uint8)
    classes = change_classes(before, after, TOLERANCE_PX)
    for mask, colour in zip(classes, CHANGE_COLOURS.values(), strict=True):
        drawn[full_size(mask, width, height) > 0] = colour
    write_png(folder / "change.png", drawn)
    write_bytes(folder / "change.txt", _key().encode())


def _key() -> str:
    lines = []
    for text, name, colour in zip(KEY, COLOURS, CHANGE_COLOURS.values(), strict=True):
        hexadecimal = "#{:02X}{:02X}{:02X}".format(*colour)
        lines.append(f"{text(colour=f'{name} {hexadecimal}')}\n")
    return "".join(lines)
