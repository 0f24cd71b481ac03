"""Skin as layers of blood and pigment that absorb linear red, green and blue."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom import pigment
from vein_tracker.imaging.phantom.growth import Branch
from vein_tracker.imaging.phantom.relief import Relief
from vein_tracker.imaging.phantom.spec import Site, Skin, State
from vein_tracker.imaging.phantom.truth import Vessels, blood
from vein_tracker.imaging.phantom.view import View

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

# Directions of absorption in linear sRGB (R, G, B) after the spectra of Jacques, "Optical properties of
# biological tissues: a review" (2013): oxygenated blood near the surface, blood under scattering dermis
# (what is lost there is mostly red), melanin and haemosiderin, bilirubin.
SUPERFICIAL_BLOOD = np.array([0.17, 1.0, 0.72])
DEEP_BLOOD = np.array([1.0, 0.86, 0.42])
MELANIN = np.array([0.38, 0.69, 1.0])
BILIRUBIN = np.array([0.03, 0.22, 1.0])

# Plain skin by Fitzpatrick type, linear-light reflectance of red, green and blue.
_PLAIN = np.array(
    [
        [0.83, 0.58, 0.49],
        [0.74, 0.455, 0.335],
        [0.60, 0.315, 0.19],
        [0.40, 0.175, 0.085],
        [0.195, 0.080, 0.040],
        [0.100, 0.044, 0.025],
    ]
)


def plain_density(skin: Skin) -> F64:
    """Optical density (3,) of the skin where nothing is on it."""
    rng = np.random.default_rng([skin.seed, 37])
    person = rng.normal(0, 0.02) * MELANIN + rng.normal(0, 0.015) * SUPERFICIAL_BLOOD
    flush = 0.05 if skin.site is Site.CHEEK else 0.0
    return np.asarray(-np.log10(_PLAIN[skin.skin_type - 1]) + person + flush * SUPERFICIAL_BLOOD)


def skin_reflectance(
    skin: Skin, state: State, view: View, surface: Relief, vessels: Vessels, gone: tuple[Branch, ...]
) -> F32:
    """Return the linear reflectance (h, w, 3) of the skin with the vessels that are there."""
    chart = view.chart
    red, below = blood(vessels, chart.shape, chart.px_per_mm)
    diffuse, melanin = pigment.mottle(skin, chart, surface)
    bruised, yellow = pigment.bruise(skin, state, chart)
    red += diffuse + pigment.matting(skin, state, chart) + np.float32(0.6) * bruised
    below += np.float32(0.4) * bruised
    melanin += pigment.spots(skin, chart, view.transform)
    melanin += pigment.stain(state, gone, chart, view.transform)
    layers = ((red, SUPERFICIAL_BLOOD), (below, DEEP_BLOOD), (melanin, MELANIN), (yellow, BILIRUBIN))
    density = np.empty((*chart.shape, 3), np.float32)
    density[:] = plain_density(skin).astype(np.float32)
    for layer, direction in layers:
        for band in range(3):
            density[..., band] += layer * np.float32(direction[band])
    return np.asarray(np.exp(density * np.float32(-np.log(10.0))), np.float32)
