"""How well our measure and its peers find the veins of one rendered photograph."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from tests.accuracy.conditions import Scene
from tests.accuracy.peers import PEERS, Scored, best_f1, sigmas_px
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.measure import measure
from vein_tracker.imaging.phantom import Phantom

Bool = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Row:
    """Pixel F1 by method; coverage and length: ours less the truth, as a share of the truth, in percent."""

    f1: dict[str, float]
    coverage_error: float
    length_error: float


def use_one_thread() -> None:
    """Leave parallel work to the processes."""
    cv2.setNumThreads(1)


def score(scene: Scene) -> Row:
    """Photograph a scene and find its veins by every method."""
    phantom = scene.photographed()
    scored = scored_pixels(phantom)
    truth = phantom.veins > 0
    f1 = {
        name: best_f1([Scored(respond(phantom.image, sigmas_px(phantom.px_per_mm)), truth, scored)])[0]
        for name, respond in PEERS.items()
    }
    height, width = truth.shape
    found = measure(Decoded(pixels=phantom.image, width=width, height=height), px_per_mm=phantom.px_per_mm)
    f1["ours"] = pixel_f1(found.full_size_veins > 0, truth, scored)
    coverage = 100.0 * np.count_nonzero(truth & scored) / np.count_nonzero(scored)
    return Row(
        f1,
        _off(found.measurement.coverage_percent, float(coverage)),
        _off(found.measurement.vein_length_px, phantom.centre_line_length_px),
    )


def scored_pixels(phantom: Phantom) -> Bool:
    """All skin, save veins that glare or a hair hides: a hair that is taken for a vein still counts."""
    return (phantom.skin > 0) & ~((phantom.hidden > 0) & (phantom.veins > 0))


def pixel_f1(found: Bool, truth: Bool, scored: Bool) -> float:
    """Return the harmonic mean of precision and recall over the scored pixels, 0 where nothing is there."""
    hits = np.count_nonzero(found & truth & scored)
    both = np.count_nonzero(found & scored) + np.count_nonzero(truth & scored)
    return 2.0 * hits / both if both else 0.0


def _off(value: float | None, truth: float) -> float:
    return 100.0 * ((value or 0.0) - truth) / truth
