"""What was found, filled into a Measurement."""

from __future__ import annotations

from dataclasses import replace

from vein_tracker.imaging.diffuse import Diffuse
from vein_tracker.imaging.frame import Frame
from vein_tracker.imaging.recipe import Recipe
from vein_tracker.imaging.suggest import suggest
from vein_tracker.imaging.veins.figures import Figures
from vein_tracker.model.results import Measurement


def with_figures(measurement: Measurement, counted: Figures, frame: Frame, area: int) -> Measurement:
    """Fill in the veins' figures; `area` is the judged skin in working pixels."""
    px_per_mm = measurement.px_per_mm
    return replace(
        measurement,
        coverage_percent=counted.coverage,
        coverage_interval_percent=counted.intervals.coverage,
        thread_percent=counted.thread,
        thread_interval_percent=counted.intervals.thread,
        reticular_percent=counted.reticular,
        reticular_interval_percent=counted.intervals.reticular,
        vein_length_px=counted.length,
        vein_length_interval_px=counted.intervals.length,
        vein_length_mm=None if px_per_mm is None else counted.length / px_per_mm,
        mean_width_px=counted.mean_width,
        mean_width_interval_px=counted.intervals.mean_width,
        skin_area_mm2=None if px_per_mm is None else area / (frame.scale * px_per_mm) ** 2,
    )


def with_colours(measurement: Measurement, between: Diffuse | None, parameters: Recipe) -> Measurement:
    """Fill in what the skin between the veins shows, where there is enough of it."""
    if between is None:
        return measurement
    return replace(
        measurement,
        redness=between.redness(parameters.diffuse),
        pigmentation=between.pigmentation(parameters.diffuse),
        suggestions=suggest(between, parameters.suggest),
    )
