"""What a live picture tells the photographer, held against the baseline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Hint(StrEnum):
    """What to do or to mind before the shot; directions are the camera's, as its photographer sees them."""

    HOLD_STILL = "hold_still"
    BY_EYE = "by_eye"
    NOT_THIS_AREA = "not_this_area"
    CLOSER = "closer"
    FARTHER = "farther"
    CLOCKWISE = "clockwise"
    ANTICLOCKWISE = "anticlockwise"
    MOVE_RIGHT = "move_right"
    MOVE_LEFT = "move_left"
    MOVE_DOWN = "move_down"
    MOVE_UP = "move_up"
    RIGHT_NEARER = "right_nearer"
    LEFT_NEARER = "left_nearer"
    BOTTOM_NEARER = "bottom_nearer"
    TOP_NEARER = "top_nearer"
    SHARPER = "sharper"
    TOO_BRIGHT = "too_bright"
    TOO_DARK = "too_dark"
    CLIPPED = "clipped"
    UNEVEN = "uneven"
    MARKER_MISSING = "marker_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Framing:
    """How the live picture lies beside the baseline, which is thought fitted into it.

    `distance_percent`: so much farther than the baseline, negative where nearer; `turn_deg`: the camera is to be
    turned so far clockwise; `right_percent`, `down_percent`: it is to be moved, of the picture's width and height;
    `right_nearer_percent`, `bottom_nearer_percent`: so much larger than at the baseline that side shows the skin,
    against the other side.
    """

    distance_percent: float
    turn_deg: float
    right_percent: float
    down_percent: float
    right_nearer_percent: float
    bottom_nearer_percent: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What was measured in one live picture; what cannot be said is None.

    `blur`: how many times blurred as the baseline, 1 alike, without a baseline beside what is sharp enough;
    `light_stops`: brighter than the baseline; `uneven_stops`: how much more one part is lit than another, beside
    the baseline; `clipped_percent` of the skin beyond the baseline's; `marker`: whether it can be read, None where
    the baseline has none.
    `textured`: there is enough to find the baseline by; `alone`: there is no baseline; `missed`: for so many pictures
    in a row it was not found. `nearness` to its framing, 0..1, 1 where nothing is left to be done. `wanted`: what to
    do, most urgent first.
    """

    framing: Framing | None = None
    blur: float | None = None
    light_stops: float | None = None
    uneven_stops: float | None = None
    clipped_percent: float = 0.0
    marker: bool | None = None
    textured: bool = True
    alone: bool = False
    missed: int = 0
    nearness: float = 0.0
    wanted: tuple[Hint, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether nothing is left to be done."""
        return not self.wanted
