"""Two photographs in one frame: each at its working scale, then AFTER as BEFORE's camera would have seen it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from vein_tracker.imaging.align import Aligned, align
from vein_tracker.imaging.chart import Chart, Lamp, lamp_between
from vein_tracker.imaging.colour import linear
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.features import Mask
from vein_tracker.imaging.frame import Frame, working_frame
from vein_tracker.imaging.genuine import Suspicion, suspicion
from vein_tracker.imaging.landmarks import align_by_landmarks, points_of
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.scale import Scale, find_scale, marker_mask
from vein_tracker.imaging.skin import find_skin
from vein_tracker.imaging.strips import strips, workers
from vein_tracker.imaging.warp import Warp, resample
from vein_tracker.model.records import Landmark
from vein_tracker.model.results import F32, U8


@dataclass(frozen=True, slots=True)
class Seen:
    """One photograph at its working scale: linear light, skin that can be judged, its scale and colour chart."""

    photo: Decoded
    scale: Scale
    frame: Frame
    light: F32
    judged: Mask
    seen: Mask
    colourless: bool
    chart: Chart | None = None

    @property
    def sizes(self) -> tuple[tuple[int, int], tuple[int, int]]:
        height, width = self.frame.shape
        return (width, height), (self.photo.width, self.photo.height)

    @property
    def is_copied(self) -> bool:
        """Whether it surely shows another picture: a screenshot, a print, a screen."""
        return suspicion(self.frame.pixels, self.seen, self.frame.opaque) is Suspicion.SURE


@dataclass(frozen=True, slots=True)
class Pair:
    """Both in BEFORE's frame: AFTER's light as it was taken, what both let be judged, and what charts tell."""

    before: Seen
    after: F32
    both: Mask
    overlap: float
    judged_share: float
    lamp: Lamp | None = None


def see(photo: Decoded, px_per_mm: float | None) -> Seen:
    """Take a photograph to its working scale and find its skin; `px_per_mm` as a person knows it, full size."""
    scale = find_scale(photo.pixels, photo.scale, px_per_mm)
    finest = RECIPE.veins.most_px_per_mm / scale.px_per_mm if scale.px_per_mm else 1.0
    frame = working_frame(photo, RECIPE.veins.most_pixels, finest)
    light = linear(frame.pixels)
    skin = find_skin(frame.pixels, frame.opaque)
    markers = frame.to_working((scale.markers + 0.5) / photo.scale - 0.5)
    free = ~marker_mask(markers, frame.shape)
    return Seen(photo, scale, frame, light, skin.judged & free, skin.seen & free, skin.colourless, skin.chart)


def bring_together(one: Seen, other: Seen, warp: Warp, inside: Mask) -> Pair:
    """See AFTER in BEFORE's frame."""
    size, _ = one.sizes
    after, shown = np.empty_like(one.light), np.empty(one.frame.shape, np.uint8)
    theirs: U8 = other.judged.view(np.uint8) + other.seen.view(np.uint8)  # What is judged is seen.

    def fill(rows: slice) -> None:
        maps = warp.maps(size, range(rows.start, rows.stop))
        np.clip(resample(other.light, maps, cv2.INTER_CUBIC), 0, 1, out=after[rows])
        shown[rows] = resample(theirs, maps, cv2.INTER_NEAREST)

    with workers() as pool:
        list(pool.map(fill, strips(one.frame.shape)))
    judged, seen = shown > 1, shown > 0
    asked = max(1, int((one.seen & inside).sum()))
    both = one.judged & judged
    overlap = float((one.seen & inside & seen).sum()) / asked
    lamp = lamp_between(one.chart, other.chart, warp) if one.chart and other.chart else None
    return Pair(one, after, both, overlap, float((both & inside).sum()) / asked, lamp)


def aligned_pair(one: Seen, other: Seen, landmarks: Sequence[Landmark] = ()) -> Aligned:
    """Align two photographs by what they show, or by landmarks in full-size pixels; in working pixels of both.

    Raises
    ------
    VeinTrackerError
        LANDMARKS_… where landmarks contradict each other.
    """
    pictures = one.frame.pixels, other.frame.pixels, one.judged, other.judged
    if not landmarks:
        return align(*pictures)
    before, after = points_of(landmarks)
    return align_by_landmarks(*pictures, (one.frame.to_working(before), other.frame.to_working(after)))
