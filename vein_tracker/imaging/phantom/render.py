"""Renders a photograph of a skin in physical terms, with what is true of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.camera import auto_exposure, grain, photograph
from vein_tracker.imaging.phantom.colour_chart import chart_card
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.hair import hairs
from vein_tracker.imaging.phantom.light import Lighting, lighting
from vein_tracker.imaging.phantom.marker import Card, card
from vein_tracker.imaging.phantom.relief import Relief, relief
from vein_tracker.imaging.phantom.ruler import laid
from vein_tracker.imaging.phantom.spec import Shot, Skin, State
from vein_tracker.imaging.phantom.tissue import plain_density, skin_reflectance
from vein_tracker.imaging.phantom.truth import Vessels, alone, lay, masks
from vein_tracker.imaging.phantom.vessels import grow, remaining
from vein_tracker.imaging.phantom.view import View, look

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]
U8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]

_HAIR = np.array([0.030, 0.022, 0.017])
_HIDING_GLARE = 0.30


@dataclass(frozen=True, slots=True, kw_only=True)
class Phantom:
    """A rendered photograph and its truth. Masks: (h, w) uint8, 0 or 255, in the picture's frame.

    `image`: (h, w, 3) uint8 sRGB RGB. `veins` is all that can be seen as a vein, `thread` (under 1 mm) and
    `reticular` its parts. `skin` is all skin in the picture, without background and what lies on it; `hidden` is
    skin that glare or a hair hides, where a vein is neither right nor wrong. Lengths are of the visible
    vessels' centre lines on skin inside the picture, where neither glare nor a wider vessel covers them.
    `centre_points` (N, 2) float64, x and y in px, is a dense row of places on these centre lines, `centre_widths`
    (N,) float64 the vessel's width there in px. `px_per_mm` is the scale in the picture's middle.
    """

    image: U8
    veins: U8
    thread: U8
    reticular: U8
    skin: U8
    hidden: U8
    centre_line_length_px: float
    centre_line_length_mm: float
    centre_points: F64
    centre_widths: F64
    mean_width_px: float
    px_per_mm: float
    transform: Transform

    @property
    def coverage_percent(self) -> float:
        """Visible vein area by skin area, in percent."""
        skin = int(np.count_nonzero(self.skin))
        return 100.0 * int(np.count_nonzero(self.veins)) / skin if skin else 0.0


def render(
    skin: Skin,
    state: State | None = None,
    shot: Shot | None = None,
    *,
    size: tuple[int, int] = (1600, 1200),
    px_per_mm: float = 16.0,
) -> Phantom:
    """Photograph a skin in a state.

    Light is followed in linear sRGB primaries: reflectance 10^(−optical density) of layers of blood and
    pigment, times the light that falls in, plus what the surface mirrors, then lens, sensor and file.

    Parameters
    ----------
    skin : Skin
    state : State, optional
        Untreated without one.
    shot : Shot, optional
        Straight from above without one.
    size : (int, int)
        Width and height of the picture, px.
    px_per_mm : float
        Scale at the nominal distance.

    Returns
    -------
    Phantom
        The same arguments give the same picture, bit for bit.

    Notes
    -----
    Directions of absorption after S. L. Jacques, "Optical properties of biological tissues: a review",
    Phys. Med. Biol. 58 (2013) R37; sizes of vessels after the CEAP classes C1 (thread veins under 1 mm,
    reticular veins 1 to under 3 mm).
    """
    state, shot = state or State(), shot or Shot()
    view = look(skin, shot, size, px_per_mm)
    there, gone = remaining(grow(skin), state)
    plain = 10.0 ** -plain_density(skin)
    gain = auto_exposure(plain)
    noise = grain(gain * float(plain[1]), shot.camera)
    vessels = lay(there, view.transform, view.chart.px_per_mm, shot.camera, noise)
    surface = relief(skin, view.chart, view.transform)
    reflectance = skin_reflectance(skin, state, view, surface, vessels, gone)
    hair = hairs(skin, shot, view.transform, view.chart.shape, view.chart.px_per_mm)
    paper = _laid(shot, view)
    reflectance, lit = _lit(shot, view, surface, _under_hair(reflectance, *hair), paper)
    light = reflectance * lit.diffuse[..., None] + lit.mirror[..., None]
    light[~view.body if paper is None else ~(view.body | (paper.cover > 0.5))] = shot.background
    image = photograph(
        light * np.array(shot.light.colour, np.float32) * np.float32(gain), shot.camera, shot.seed
    )
    bare = view.body if paper is None else view.body & (paper.lies == 0.0)
    glared = gain * lit.mirror > _HIDING_GLARE
    return _with_truth(image, vessels, view, bare, glared, hair[0] > 0.5)


def _under_hair(reflectance: F32, cover: F32, shadow: F32) -> F32:
    """Darken skin by hairs and by their shadows."""
    if not cover.any():
        return reflectance
    share = cover[..., None]
    skin = reflectance * (1 - np.float32(0.3) * shadow[..., None]) * (1 - share)
    return np.asarray(skin + share * _HAIR.astype(np.float32), np.float32)


def _laid(shot: Shot, view: View) -> Card | None:
    """What lies on the skin for scale and colour."""
    paper = card(view.transform, view.chart.shape) if shot.marker else None
    if shot.chart is not None:
        paper = chart_card(shot.chart, view.transform, view.chart.shape).over(paper)
    if shot.ruler is None:
        return paper
    return laid(shot.ruler, view.transform, view.chart.shape, view.chart.px_per_mm).over(paper)


def _lit(
    shot: Shot, view: View, surface: Relief, reflectance: F32, paper: Card | None
) -> tuple[F32, Lighting]:
    """Lay marker, chart and ruler on the skin, flat, and light everything."""
    if paper is None:
        return reflectance, lighting(shot.light, surface.height, view.tilt, view.chart)
    share = paper.cover[..., None]
    covered = reflectance * (1 - share) + share * paper.colours
    height, tilt = surface.height * (1 - paper.cover), view.tilt * (1 - paper.cover)
    return np.asarray(covered, np.float32), lighting(shot.light, height, tilt, view.chart)


def _with_truth(image: U8, vessels: Vessels, view: View, bare: Bool, glared: Bool, hairy: Bool) -> Phantom:
    """Put the picture and what is true of it together; `bare` is skin that nothing lies on."""
    thread, reticular = (np.where(bare, mask, 0).astype(np.uint8) for mask in masks(vessels, bare.shape))
    counted = vessels.visible & alone(vessels, bare.shape) & _inside(vessels, bare & ~glared)
    length_px = float(vessels.length_px[counted].sum())
    widths = vessels.strokes.radius_start[counted] + vessels.strokes.radius_end[counted]
    return Phantom(
        image=image,
        veins=np.maximum(thread, reticular),
        thread=thread,
        reticular=reticular,
        skin=_mask(bare),
        hidden=_mask(bare & (hairy | glared)),
        centre_line_length_px=length_px,
        centre_line_length_mm=float(vessels.length_mm[counted].sum()),
        centre_points=(vessels.strokes.start[counted] + vessels.strokes.end[counted]) / 2,
        centre_widths=widths,
        mean_width_px=float((widths * vessels.length_px[counted]).sum() / length_px) if length_px else 0.0,
        px_per_mm=view.chart.px_per_mm,
        transform=view.transform,
    )


def _inside(vessels: Vessels, bare: Bool) -> Bool:
    """Strokes whose middle lies on bare skin in the picture."""
    middle = np.rint((vessels.strokes.start + vessels.strokes.end) / 2).astype(int)
    inside = np.asarray((middle >= 0).all(axis=1) & (middle < np.array(bare.shape[::-1])).all(axis=1))
    inside[inside] = bare[middle[inside, 1], middle[inside, 0]]
    return inside


def _mask(where: Bool) -> U8:
    return np.where(where, 255, 0).astype(np.uint8)
