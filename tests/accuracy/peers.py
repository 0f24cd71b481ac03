"""Ridge filters that everybody has, each at the threshold that the answer itself says is best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from skimage.filters import frangi, meijering, sato

F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]
Peer = Callable[[U8, Sequence[float]], F32]

SIGMAS_MM = (0.08, 0.14, 0.22, 0.36)
_STEPS = 400
_WIDTH = 4.0  # sigmas: a black-hat's kernel must be wider than the vessel


@dataclass(frozen=True, slots=True)
class Scored:
    """A photograph's ridge response, where veins are and where it may be scored; (h, w) each."""

    response: F32
    truth: Bool
    scored: Bool


def darkness(image: U8) -> F32:
    """−log10 of linear green of a (h, w, 3) uint8 sRGB RGB picture."""
    value = image[..., 1].astype(np.float32) / 255
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    return np.asarray(-np.log10(np.maximum(linear, 1e-3)), np.float32)


def _dark_ridges(filtered: Callable[..., npt.NDArray[np.float64]]) -> Peer:
    """A filter of scikit-image on darkness, where vessels are bright ridges."""
    return lambda image, sigmas: np.asarray(
        filtered(darkness(image), sigmas=sigmas, black_ridges=False), np.float32
    )


def black_hat_response(image: U8, sigmas_px: Sequence[float]) -> F32:
    """OpenCV's black-hat of 8-bit green, the largest of several round kernels."""
    green = np.ascontiguousarray(image[..., 1])
    widths = sorted({2 * round(_WIDTH * sigma / 2) + 1 for sigma in sigmas_px})
    kernels = [cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width)) for width in widths]
    smooth = cv2.GaussianBlur(green, (0, 0), min(sigmas_px))
    hats = [cv2.morphologyEx(smooth, cv2.MORPH_BLACKHAT, kernel) for kernel in kernels]
    return np.asarray(np.max(hats, axis=0), np.float32)


PEERS: dict[str, Peer] = {
    "sato": _dark_ridges(sato),
    "frangi": _dark_ridges(frangi),
    "meijering": _dark_ridges(meijering),
    "black-hat": black_hat_response,
}


def sigmas_px(px_per_mm: float) -> list[float]:
    """Sigmas for vessels 0.15 to 1 mm wide, none finer than a pixel can show."""
    return sorted({max(0.8, round(sigma * px_per_mm, 2)) for sigma in SIGMAS_MM})


def best_f1(cases: Sequence[Scored]) -> tuple[float, float]:
    """Return the best pooled pixel F1 over all thresholds, and that threshold."""
    highest = max(float(np.quantile(case.response[case.scored], 0.9995)) for case in cases)
    edges = highest * np.linspace(0.0, 1.0, _STEPS + 1) ** 3
    hit, alarm, wanted = np.zeros(_STEPS + 2), np.zeros(_STEPS + 2), 0
    for case in cases:
        bins = np.searchsorted(edges, case.response[case.scored], side="right")
        truth = case.truth[case.scored]
        hit += np.bincount(bins[truth], minlength=_STEPS + 2)
        alarm += np.bincount(bins[~truth], minlength=_STEPS + 2)
        wanted += int(truth.sum())
    hits, alarms = np.cumsum(hit[::-1])[::-1], np.cumsum(alarm[::-1])[::-1]
    scores = 2 * hits / np.maximum(hits + alarms + wanted, 1)
    best = int(np.argmax(scores[1:])) + 1
    return float(scores[best]), float(edges[min(best, _STEPS + 1) - 1])
