"""A rendered photograph and what is true of it, whatever drew it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom import Phantom

F64 = npt.NDArray[np.float64]
U8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]

FIGURES = ("coverage", "thread", "reticular", "length", "mean width")


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """A picture (h, w, 3) uint8 sRGB RGB with its truth; masks are (h, w).

    `scored`: all skin, save veins that glare or a hair hides. `centre_points` (N, 2) x and y in px lie
    densely on the centre lines of visible vessels, `centre_widths` (N,) px wide there.
    """

    image: U8
    veins: Bool
    thread: Bool
    reticular: Bool
    scored: Bool
    centre_points: F64
    centre_widths: F64
    length_px: float
    mean_width_px: float
    px_per_mm: float

    def truth(self) -> dict[str, float]:
        """Return the true value of each of FIGURES: percent of the scored skin, px."""
        area = max(1, int(np.count_nonzero(self.scored)))
        masks = zip(FIGURES, (self.veins, self.thread, self.reticular), strict=False)
        shares = {name: 100.0 * int(np.count_nonzero(mask & self.scored)) / area for name, mask in masks}
        return {**shares, "length": self.length_px, "mean width": self.mean_width_px}


class Scene(Protocol):
    """Something that can be photographed, the same each time."""

    def photographed(self) -> Photograph:
        """Draw it."""


def of_phantom(phantom: Phantom) -> Photograph:
    """Return a phantom of the product's own generator as a photograph."""
    return Photograph(
        image=phantom.image,
        veins=phantom.veins > 0,
        thread=phantom.thread > 0,
        reticular=phantom.reticular > 0,
        scored=(phantom.skin > 0) & ~((phantom.hidden > 0) & (phantom.veins > 0)),
        centre_points=phantom.centre_points,
        centre_widths=phantom.centre_widths,
        length_px=phantom.centre_line_length_px,
        mean_width_px=phantom.mean_width_px,
        px_per_mm=phantom.px_per_mm,
    )
