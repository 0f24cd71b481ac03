"""What was found as the fields that scripts read; no NaN, no infinity, names and order fixed for good."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.model.results import Alignment, Comparison, Measurement

if TYPE_CHECKING:
    from vein_tracker.tasks.compare_files import ComparedFiles
    from vein_tracker.tasks.measure_file import MeasuredFile

Fact = str | bool | int | float | None | list["Fact"] | dict[str, "Fact"]
Facts = dict[str, Fact]


def number(value: float | None, digits: int = 6) -> float | None:
    """Return a number to so many significant digits; None where there is none to say."""
    if value is None or not math.isfinite(value):
        return None
    return float(f"{value:.{digits}g}")


def numbers(values: Sequence[float] | None) -> list[Fact] | None:
    """Return numbers as a list; None where one of them cannot be said."""
    if values is None or not all(math.isfinite(value) for value in values):
        return None
    return [number(value) for value in values]


def refused_photo(photo: str, error: str) -> Facts:
    """Return the fields of a photograph that was refused."""
    return {"photo": photo, "error": error}


def measurement_facts(photo: str, found: MeasuredFile, mask: Path | None) -> Facts:
    """Return the fields of a photograph that was measured."""
    return {
        "photo": photo,
        **_figures(found.measurement),
        "flags": [str(flag) for flag in found.measurement.flags],
        "suggestions": [str(tick) for tick in found.measurement.suggestions],
        "mask": None if mask is None else str(mask),
        "width": found.measurement.width,
        "height": found.measurement.height,
        "seconds": number(found.seconds),
    }


def _figures(found: Measurement) -> Facts:
    return {
        "recipe": found.recipe,
        "coverage_percent": number(found.coverage_percent),
        "coverage_interval_percent": numbers(found.coverage_interval_percent),
        "skin_percent": number(found.skin_percent),
        "thread_percent": number(found.thread_percent),
        "thread_interval_percent": numbers(found.thread_interval_percent),
        "reticular_percent": number(found.reticular_percent),
        "reticular_interval_percent": numbers(found.reticular_interval_percent),
        "vein_length_mm": number(found.vein_length_mm),
        "vein_length_interval_mm": numbers(found.vein_length_interval_mm),
        "skin_area_mm2": number(found.skin_area_mm2),
        "vein_length_px": number(found.vein_length_px),
        "vein_length_interval_px": numbers(found.vein_length_interval_px),
        "mean_width_px": number(found.mean_width_px),
        "mean_width_interval_px": numbers(found.mean_width_interval_px),
        "redness": number(found.redness),
        "pigmentation": number(found.pigmentation),
        "px_per_mm": number(found.px_per_mm),
        "scale_source": str(found.scale_source),
        "marker_tilt_deg": number(found.marker_tilt_deg),
    }


def refused_pair(before: str, after: str, recipe: str, error: str) -> Facts:
    """Return the fields of a pair of which one was refused."""
    return {"before": before, "after": after, "recipe": recipe, "error": error}


def comparison_facts(before: str, after: str, found: ComparedFiles) -> Facts:
    """Return the fields of a pair that was compared, also where it is not comparable."""
    return {
        "before": before,
        "after": after,
        "recipe": found.comparison.recipe,
        **_change(found.comparison),
        "alignment": _alignment(found.comparison.alignment),
        **_matching(found.comparison),
        "seconds": number(found.seconds),
    }


def _change(found: Comparison) -> Facts:
    return {
        "comparable": found.comparable,
        "reasons": [str(reason) for reason in found.reasons],
        "coverage_before_percent": number(found.coverage_before_percent),
        "coverage_after_percent": number(found.coverage_after_percent),
        "change_percent": number(found.change_percent),
        "change_interval_percent": numbers(found.change_interval_percent),
        "length_change_percent": number(found.length_change_percent),
        "verdict": str(found.verdict),
    }


def _alignment(found: Alignment) -> Facts:
    homography: list[Fact] | None = None
    if found.homography is not None:
        homography = [[number(value, 12) for value in row] for row in found.homography]
    return {
        "homography": homography,
        "residual_px": number(found.residual_px),
        "residual_mm": number(found.residual_mm),
        "local_px_max": number(found.local_px_max),
        "overlap_percent": number(found.overlap_percent),
    }


def _matching(found: Comparison) -> Facts:
    return {
        "colour_difference_before": number(found.colour_difference_before),
        "colour_difference_after": number(found.colour_difference_after),
        "sharpness_ratio": number(found.sharpness_ratio),
        "redness_change": number(found.redness_change),
        "pigmentation_change": number(found.pigmentation_change),
        "px_per_mm": number(found.px_per_mm),
        "scale_source": str(found.scale_source),
    }
