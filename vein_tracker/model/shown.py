"""What is drawn over a photograph, and what can be said of a vein that is pointed at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from vein_tracker.model.results import F64, I32, U8, VeinKind


class Certainty(StrEnum):
    """How sure it is that a line is a vein."""

    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


LEAST_CERTAIN = 0.9
LEAST_LIKELY = 0.7


def certainty(confidence: float) -> Certainty:
    """Put a confidence, 0..1, in words."""
    if confidence >= LEAST_CERTAIN:
        return Certainty.CERTAIN
    return Certainty.LIKELY if confidence >= LEAST_LIKELY else Certainty.DOUBTFUL


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinLayer:
    """All veins that are drawn alike. `lines`: their outlines; `parts`: closed polygons that fill them.

    Both (N, 2) float64, x and y of pixel centres in the picture; a closed line ends where it starts.
    """

    kind: VeinKind
    doubtful: bool
    lines: tuple[F64, ...]
    parts: tuple[F64, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVein:
    """A vein as it is told: `points` (N, 2) float64 and `half_width` in pixels of the picture that is shown.

    Length and mean width are the photograph's own, whatever frame it is shown in; in mm where it has a scale.
    """

    points: F64
    half_width: float
    kind: VeinKind
    certainty: Certainty
    length_px: float
    width_px: float
    length_mm: float | None
    width_mm: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVeins:
    """The veins of a picture, longest first, and which of them lies nearest to each of its places.

    `near`: (h, w) int32, the vein's place in `veins` for each of the picture's squares of `square` pixels.
    """

    veins: tuple[ShownVein, ...] = ()
    near: I32
    square: float

    def at(self, x: float, y: float, reach: float) -> int | None:
        """Return which vein lies at a place of the picture, or within `reach` pixels of it."""
        row, column = int(y / self.square), int(x / self.square)
        if not (0 <= row < self.near.shape[0] and 0 <= column < self.near.shape[1]):
            return None
        index = int(self.near[row, column])
        if index < 0:
            return None
        vein = self.veins[index]
        away = float(np.hypot(*(vein.points - (x, y)).T).min())
        return index if away <= max(reach, vein.half_width) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """All that may be drawn over a picture, in its pixels.

    `veins` is None where they are not known one by one; `left_out`: polygons (N, 2) float64 around what is no
    judged skin, to be filled by even and odd. `added`, `removed`: closed polygons (N, 2) float64 around what a person
    put in or took out by hand; `layers` are what was found and left.
    """

    layers: tuple[VeinLayer, ...] = ()
    veins: ShownVeins | None = None
    left_out: tuple[F64, ...] = ()
    added: tuple[F64, ...] = ()
    removed: tuple[F64, ...] = ()


class Pigment(StrEnum):
    """What colours the skin and can be mapped."""

    HAEMOGLOBIN = "haemoglobin"
    PIGMENTATION = "pigmentation"


@dataclass(frozen=True, slots=True, kw_only=True)
class PigmentMap:
    """How much of a pigment lies where.

    `picture`: (h, w, 4) uint8 sRGB with premultiplied alpha, clear where no skin was judged; `ramp`: (1, n, 3)
    uint8 sRGB, its colours from `low` to `high` in optical density above the photograph's plain skin.
    """

    picture: U8
    ramp: U8
    low: float
    high: float


class ChangeClass(StrEnum):
    """What became of a vein between baseline and follow-up."""

    GONE = "gone"
    REMAINING = "remaining"
    NEW = "new"


CHANGE_COLOURS: Final = {
    ChangeClass.GONE: (0, 114, 178),
    ChangeClass.REMAINING: (240, 228, 66),
    ChangeClass.NEW: (213, 94, 0),
}
"""sRGB, blue, yellow and orange, which the colour-blind tell apart: Okabe and Ito, "Color Universal Design", 2008."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedVeins:
    """The veins of one class, in the baseline's geometry.

    `length_px` along their middle and `area_px`, in the baseline's full-size pixels; in mm and mm² where its scale
    is known. `skin_percent`: share of the skin that both photographs let be judged, 0..100. `parts`: polygons
    (N, 2) float64, x and y in the baseline's full-size pixels, to be filled by even and odd.
    """

    kind: ChangeClass
    length_px: float
    area_px: float
    skin_percent: float
    length_mm: float | None
    area_mm2: float | None
    parts: tuple[F64, ...] = ()
