"""What a comparison goes by: overheard while it compares, so that its interval can be fitted to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

import numpy as np

from tests.accuracy.photograph import F64, Bool
from vein_tracker.imaging import compare as comparing
from vein_tracker.imaging.joint import Joint
from vein_tracker.imaging.measure import Measured
from vein_tracker.imaging.sharpness_match import SharpnessMatch
from vein_tracker.model.results import Comparison, Interval, Measurement, VeinMap

TILES_ALONG = 12
_GROUND = 0.05  # percent of skin: coverages below it are all alike to a logarithm


@dataclass(slots=True)
class Overheard:
    """What the steps of one comparison were given and gave."""

    sharpness: SharpnessMatch | None = None
    joint: Joint | None = None
    alone: tuple[VeinMap, ...] = ()
    skin: Bool | None = None
    scale: float = 1.0
    measured: list[Measured] = field(default_factory=list)

    def hear_measured(self, _given: tuple[Any, ...], answer: Measured) -> None:
        """Either photograph, matched, and where it matters one of them unmatched."""
        self.measured.append(answer)

    def hear_sharpness(self, _given: tuple[Any, ...], answer: SharpnessMatch) -> None:
        """By how much each is blurred."""
        self.sharpness = answer

    def hear_joint(self, given: tuple[Any, ...], answer: Joint) -> None:
        """The veins of both."""
        self.joint, self.alone, self.skin, self.scale = answer, given[2:4], given[4], given[5].scale

    def alone_of(self, veins: VeinMap) -> Measurement:
        """What was measured where these veins were found."""
        return next(one.measurement for one in self.measured if one.veins is veins)


@contextmanager
def overhearing() -> Iterator[Overheard]:
    """Listen to the steps of whatever is compared meanwhile."""
    heard = Overheard()
    with ExitStack() as stack:
        for step, hear in (
            ("measure_known", heard.hear_measured),
            ("match_sharpness", heard.hear_sharpness),
            ("judge_together", heard.hear_joint),
        ):
            listening = _listening(getattr(comparing, step), hear)
            stack.enter_context(patch.object(comparing, step, listening))
        yield heard


def _listening(step: Callable[..., Any], hear: Callable[[tuple[Any, ...], Any], None]) -> Callable[..., Any]:
    def listen(*given: Any, **named: Any) -> Any:
        answer = step(*given, **named)
        hear(given, answer)
        return answer

    return listen


def signs(heard: Overheard, said: Comparison) -> dict[str, float]:
    """Return what is known when a pair is compared, by name; nothing of a pair that was not measured.

    Coverages, doubt and tile error in percent of the skin that both show, lengths and blur in working px.
    """
    if heard.joint is None or heard.skin is None or heard.sharpness is None:
        return {}
    joint, skin, one, other = heard.joint, heard.skin, *(heard.alone_of(veins) for veins in heard.alone)
    before, after = joint.before.veins & skin, joint.after.veins & skin
    percent = 100.0 / max(1, int(skin.sum()))
    return {
        "before": percent * int(before.sum()),
        "after": percent * int(after.sum()),
        "alone before": one.coverage_percent or 0.0,
        "alone after": other.coverage_percent or 0.0,
        "width before": _width(one.coverage_interval_percent),
        "width after": _width(other.coverage_interval_percent),
        "doubt": percent * float(joint.doubt),
        "tiles": percent * tile_error(before, after),
        "residual": (said.alignment.residual_px or 0.0) * heard.scale,
        "local": (said.alignment.local_px_max or 0.0) * heard.scale,
        "overlap": said.alignment.overlap_percent or 0.0,
        "before blur": heard.sharpness.before_blur,
        "after blur": heard.sharpness.after_blur,
        "sharpness": heard.sharpness.ratio or 1.0,
        "skin": float(skin.mean()),
        "colour before": said.colour_difference_before or 0.0,
        "colour after": said.colour_difference_after or 0.0,
        "length before": joint.before.length,
        "length after": joint.after.length,
        "redness": said.redness_change or 0.0,
        "pigmentation": said.pigmentation_change or 0.0,
    }


def tiled(mask: Bool) -> F64:
    """Count a mask's pixels in each of the tiles of a 12-tile-wide grid, (T,)."""
    tile = -(-max(mask.shape) // TILES_ALONG)
    rows, columns = (np.arange(0, side, tile) for side in mask.shape)
    return np.add.reduceat(np.add.reduceat(mask.astype(np.float64), rows, axis=0), columns, axis=1).ravel()


def tile_error(before: Bool, after: Bool) -> float:
    """Return the ratio estimator's standard error in pixels of AFTER's sum (Cochran 1977, section 6.4)."""
    one, other = tiled(before), tiled(after)
    used = (one + other) > 0
    count = int(used.sum())
    if count < 2 or one.sum() == 0:
        return float(np.sqrt(one.sum() + other.sum()))
    rest = other[used] - other.sum() / one.sum() * one[used]
    return float(np.sqrt(count / (count - 1) * (rest**2).sum()))


def _width(interval: Interval | None) -> float:
    """Half the width of a coverage's own interval in logs; 0 without one."""
    if interval is None:
        return 0.0
    return float(np.log((interval.high + _GROUND) / (interval.low + _GROUND))) / 2
