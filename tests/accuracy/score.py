"""How well our measure and its peers find the veins of one rendered photograph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import numpy.typing as npt

from tests.accuracy.peers import PEERS, Scored, best_f1, sigmas_px
from tests.accuracy.photograph import F64, FIGURES, Bool, Photograph, Scene
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.measure import Measured, measure
from vein_tracker.model.results import Interval, Measurement, VeinSegment

OURS = "ours"
WIDE_ENOUGH_PX = 3.0
_NEAR_PX = 1.5  # beside half the vessel's width: farther off is another vessel, or none


@dataclass(frozen=True, slots=True)
class Told:
    """What a measurement says of one figure, beside the truth; None where it says nothing."""

    truth: float
    value: float | None
    interval: Interval | None

    @property
    def held(self) -> bool | None:
        """Whether the interval holds the truth."""
        return None if self.interval is None else self.interval.low <= self.truth <= self.interval.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One photograph's scores.

    `f1`: pixel F1, and `coverage_error`: coverage less the truth, percent of it, by method; `coverage`: ours,
    in percent; `length_error`: ours less the truth, percent of it; `width_error`: median of our widths less
    the true ones, absolute, percent, where vessels are over 3 px wide, NaN where none is; `told` by figure.
    """

    f1: dict[str, float]
    coverage_error: dict[str, float]
    coverage: float
    length_error: float
    width_error: float
    told: dict[str, Told]


def score(scene: Scene, with_peers: bool = True) -> Row:
    """Photograph a scene and find its veins, by every method or by ours alone."""
    photograph = scene.photographed()
    found = measured(photograph)
    told = compared(photograph, found.measurement)
    f1 = {OURS: pixel_f1(found.full_size_veins > 0, photograph.veins, photograph.scored)}
    coverage = told["coverage"].value or 0.0
    errors = {OURS: off(coverage, photograph.truth()["coverage"])}
    if with_peers:
        for name, (best, peer_coverage) in _peers(photograph).items():
            f1[name], errors[name] = best, off(peer_coverage, photograph.truth()["coverage"])
    return Row(
        f1=f1,
        coverage_error=errors,
        coverage=coverage,
        length_error=off(told["length"].value, photograph.length_px),
        width_error=width_error(photograph, found.veins.segments),
        told=told,
    )


def measured(photograph: Photograph) -> Measured:
    """Measure a photograph, its scale given."""
    height, width = photograph.veins.shape
    return measure(
        Decoded(pixels=photograph.image, width=width, height=height), px_per_mm=photograph.px_per_mm
    )


def compared(photograph: Photograph, said: Measurement) -> dict[str, Told]:
    """Put every figure of a measurement beside its truth."""
    figures = (
        (said.coverage_percent, said.coverage_interval_percent),
        (said.thread_percent, said.thread_interval_percent),
        (said.reticular_percent, said.reticular_interval_percent),
        (said.vein_length_px, said.vein_length_interval_px),
        (said.mean_width_px, said.mean_width_interval_px),
    )
    truth = photograph.truth()
    return {name: Told(truth[name], *figure) for name, figure in zip(FIGURES, figures, strict=True)}


def _peers(photograph: Photograph) -> dict[str, tuple[float, float]]:
    """Best F1 of each peer on this photograph, and its coverage in percent at that threshold."""
    scored, found = photograph.scored, {}
    for name, respond in PEERS.items():
        response = respond(photograph.image, sigmas_px(photograph.px_per_mm))
        best, threshold = best_f1([Scored(response, photograph.veins, scored)])
        found[name] = best, 100.0 * float(np.mean(response[scored] >= threshold))
    return found


def pixel_f1(found: Bool, truth: Bool, scored: Bool) -> float:
    """Return the harmonic mean of precision and recall over the scored pixels, 0 where nothing is there."""
    hits = np.count_nonzero(found & truth & scored)
    both = np.count_nonzero(found & scored) + np.count_nonzero(truth & scored)
    return 2.0 * hits / both if both else 0.0


def width_error(photograph: Photograph, segments: tuple[VeinSegment, ...]) -> float:
    """Return the median absolute error of our widths, percent, each against the nearest vessel's over 3 px."""
    if not segments or not len(photograph.centre_points):
        return float("nan")
    points = np.concatenate([segment.points for segment in segments])
    widths = np.concatenate([segment.widths for segment in segments])
    nearest, distance = _nearest(points, photograph.centre_points, photograph.veins.shape)
    true = photograph.centre_widths[nearest]
    counted = (distance <= true / 2 + _NEAR_PX) & (true > WIDE_ENOUGH_PX)
    if not counted.any():
        return float("nan")
    return float(100 * np.median(np.abs(widths[counted] / true[counted] - 1)))


def _nearest(points: F64, places: F64, shape: tuple[int, ...]) -> tuple[npt.NDArray[np.int64], F64]:
    """Return which of the places (N, 2) is nearest to each point (M, 2), to a pixel, and how far it is."""
    limit = np.array(shape[1::-1]) - 1
    columns, rows = np.clip(np.rint(places), 0, limit).astype(np.int64).T
    away = np.ones(shape, np.uint8)
    away[rows, columns] = 0
    distance, labels = cv2.distanceTransformWithLabels(
        away, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    place_of = np.zeros(int(labels.max()) + 1, np.int64)
    place_of[labels[rows, columns]] = np.arange(len(places))
    x, y = np.clip(np.rint(points), 0, limit).astype(np.int64).T
    return place_of[labels[y, x]], cast(F64, distance[y, x].astype(np.float64))


def off(value: float | None, truth: float) -> float:
    """Return a value less the truth in percent of it, 0 where both are nothing, NaN where only the truth is."""
    if truth == 0.0:
        return float("nan") if value else 0.0
    return 100.0 * ((value or 0.0) - truth) / truth
