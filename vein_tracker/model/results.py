"""What imaging finds. Lengths in pixels are of the upright photograph at full size, x right, y down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from vein_tracker.model.records import Tick

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
U16 = npt.NDArray[np.uint16]
I32 = npt.NDArray[np.int32]
Ints = npt.NDArray[np.int64]


class Interval(NamedTuple):
    """A 95 % interval."""

    low: float
    high: float


class ScaleSource(StrEnum):
    """Where pixels per millimetre come from."""

    GIVEN = "given"
    MARKER = "marker"
    RULER = "ruler"
    NONE = "none"


class VeinKind(StrEnum):
    """By width: under 1 mm, 1 to under 3 mm, 3 mm and wider; unclassed without a scale."""

    THREAD = "thread"
    RETICULAR = "reticular"
    WIDE = "wide"
    UNCLASSED = "unclassed"


class Flag(StrEnum):
    """What limits a measurement."""

    BLURRED = "blurred"
    GLARE = "glare"
    UNDEREXPOSED = "underexposed"
    OVEREXPOSED = "overexposed"
    LITTLE_SKIN = "little_skin"
    HAIR = "hair"
    WIDE_VEIN = "wide_vein"
    SCALE_CONFLICT = "scale_conflict"
    MARKER_UNREAD = "marker_unread"
    NO_SKIN = "no_skin"
    NO_COLOUR = "no_colour"
    NOT_A_PHOTOGRAPH = "not_a_photograph"


class Reason(StrEnum):
    """Why two photographs are not comparable."""

    NOT_ALIGNED = "not_aligned"
    SHARPNESS = "sharpness"
    LIGHT = "light"
    OVERLAP = "overlap"
    POSTURE = "posture"
    MIRRORED = "mirrored"
    DIFFERENT_SKIN = "different_skin"
    NO_SKIN = "no_skin"
    NO_COLOUR = "no_colour"
    NOT_A_PHOTOGRAPH = "not_a_photograph"
    POLARISATION = "polarisation"
    DIGITAL_ZOOM = "digital_zoom"
    PROCESSING = "processing"


class Caution(StrEnum):
    """What may bias a comparison without making it unfair for certain."""

    POSTURE_UNKNOWN = "posture_unknown"
    POSTURE_DIFFERS = "posture_differs"
    POLARISATION_UNKNOWN = "polarisation_unknown"
    POLARISATION_DIFFERS = "polarisation_differs"
    ZOOMED = "zoomed"
    ALTERED = "altered"
    EDITED = "edited"
    CORRECTED_ONCE = "corrected_once"


class Verdict(StrEnum):
    """What a comparison may claim; the last two exist only in a library."""

    LESS = "less"
    MORE = "more"
    NO_MEASURABLE_CHANGE = "no_measurable_change"
    NOT_COMPARABLE = "not_comparable"
    TOO_EARLY_TO_JUDGE = "too_early_to_judge"
    EARLY_RESULT = "early_result"


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinSegment:
    """A vein between two junctions or ends.

    `points`: (N, 2) float64, x and y of its centre line; `widths`: (N,) float64; both in full-size pixels.
    `confidence`: 0..1, the chance that it is a vein.
    """

    points: F64
    widths: F64
    kind: VeinKind
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class VeinMap:
    """Where veins are. Masks: (h, w) uint8, 0 or 255, at the working scale; full size = working ÷ `scale`."""

    veins: U8
    skin: U8
    scale: float
    segments: tuple[VeinSegment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """Figures of one photo; what cannot be said is None. Percentages 0..100, redness, pigmentation in OD."""

    recipe: str
    width: int
    height: int
    skin_percent: float
    coverage_percent: float | None = None
    coverage_interval_percent: Interval | None = None
    thread_percent: float | None = None
    thread_interval_percent: Interval | None = None
    reticular_percent: float | None = None
    reticular_interval_percent: Interval | None = None
    vein_length_px: float | None = None
    vein_length_interval_px: Interval | None = None
    vein_length_mm: float | None = None
    mean_width_px: float | None = None
    mean_width_interval_px: Interval | None = None
    skin_area_mm2: float | None = None
    redness: float | None = None
    pigmentation: float | None = None
    px_per_mm: float | None = None
    scale_source: ScaleSource = ScaleSource.NONE
    marker_tilt_deg: float | None = None
    flags: tuple[Flag, ...] = ()
    suggestions: tuple[Tick, ...] = ()

    @property
    def vein_length_interval_mm(self) -> Interval | None:
        """Return the interval of the length in millimetres, where the scale is known."""
        if self.vein_length_interval_px is None or self.px_per_mm is None:
            return None
        low, high = self.vein_length_interval_px
        return Interval(low / self.px_per_mm, high / self.px_per_mm)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Takes BEFORE pixels to AFTER pixels: `homography` 3 rows of 3, h33 = 1; None where not aligned.

    `by_landmarks`: a person set spots from which it was found; `confirmed`: the skin itself agrees with it.
    """

    homography: tuple[tuple[float, float, float], ...] | None = None
    residual_px: float | None = None
    residual_mm: float | None = None
    local_px_max: float | None = None
    overlap_percent: float | None = None
    by_landmarks: bool = False
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two photographs of the same skin show, over the skin that both show, after matching.

    `light_by_chart`: a colour chart in both told how their light differs, not plain skin.
    """

    recipe: str
    comparable: bool
    reasons: tuple[Reason, ...] = ()
    verdict: Verdict = Verdict.NOT_COMPARABLE
    alignment: Alignment = Alignment()
    coverage_before_percent: float | None = None
    coverage_after_percent: float | None = None
    coverage_after_interval_percent: Interval | None = None
    change_percent: float | None = None
    change_interval_percent: Interval | None = None
    length_change_percent: float | None = None
    colour_difference_before: float | None = None
    colour_difference_after: float | None = None
    light_by_chart: bool = False
    sharpness_ratio: float | None = None
    redness_change: float | None = None
    pigmentation_change: float | None = None
    px_per_mm: float | None = None
    scale_source: ScaleSource = ScaleSource.NONE
