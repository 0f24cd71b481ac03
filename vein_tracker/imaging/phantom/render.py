"""Renders a photograph of a skin in physical terms, with what is true of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom import pigment
from vein_tracker.imaging.phantom.camera import auto_exposure, grain, photograph
from vein_tracker.imaging.phantom.fields import Chart, enlarged
from vein_tracker.imaging.phantom.geometry import EDGE, Transform, camera_transform
from vein_tracker.imaging.phantom.growth import Branch
from vein_tracker.imaging.phantom.hair import hairs
from vein_tracker.imaging.phantom.light import Lighting, lighting
from vein_tracker.imaging.phantom.marker import card
from vein_tracker.imaging.phantom.relief import relief
from vein_tracker.imaging.phantom.spec import Shot, Skin, State
from vein_tracker.imaging.phantom.truth import Vessels, alone, blood, lay, masks
from vein_tracker.imaging.phantom.vessels import grow, remaining

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]

_HAIR = np.array([0.030, 0.022, 0.017])
_HIDING_GLARE = 0.30


@dataclass(frozen=True, slots=True, kw_only=True)
class Phantom:
    """A rendered photograph and its truth. Masks: (h, w) uint8, 0 or 255, in the picture's frame.

    `image`: (h, w, 3) uint8 sRGB RGB. `veins` is all that can be seen as a vein, `thread` (under 1 mm) and
    `reticular` its parts. `skin` is all skin in the picture, without background and marker; `hidden` is
    skin that glare or a hair hides, where a vein is neither right nor wrong. Lengths are of the visible
    vessels' centre lines on skin inside the picture, where neither glare nor a wider vessel covers them.
    `px_per_mm` is the scale in the picture's middle.
    """

    image: U8
    veins: U8
    thread: U8
    reticular: U8
    skin: U8
    hidden: U8
    centre_line_length_px: float
    centre_line_length_mm: float
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
    """Photograph a skin in a state; `size` is width and height in px, `px_per_mm` at the nominal distance.

    The same arguments give the same picture, bit for bit.
    """
    state, shot = state or State(), shot or Shot()
    transform = camera_transform(skin, shot, size, px_per_mm)
    chart, tilt, seen = _chart(transform, size, px_per_mm / shot.pose.distance)
    there, gone = remaining(grow(skin), state)
    plain = 10.0 ** -pigment.plain_density(skin)
    gain = auto_exposure(plain)
    noise = grain(gain * float(plain[1]), shot.camera)
    vessels = lay(there, transform, chart.px_per_mm, shot.camera, noise)
    reflectance, lit = _surface(skin, state, shot, transform, chart, tilt, vessels, gone)
    reflectance, cover, bare = _laid_over(skin, shot, transform, chart, reflectance, seen)
    light = _light(shot, reflectance, lit, seen) * np.float32(gain)
    image = photograph(light, shot.camera, shot.seed)
    glared = gain * lit.mirror > _HIDING_GLARE
    hidden = (bare > 0) & ((cover > 0.5) | glared)
    return _with_truth(image, vessels, bare, hidden, glared, chart, transform)


def _chart(transform: Transform, size: tuple[int, int], px_per_mm: float) -> tuple[Chart, F32, U8]:
    """Return skin coordinates of every pixel, the limb's tilt there and where skin is seen at all."""
    inverse = np.linalg.inv(transform.homography).astype(np.float32)
    x = np.arange(size[0], dtype=np.float32)[None, :]
    y = np.arange(size[1], dtype=np.float32)[:, None]
    depth = inverse[2, 0] * x + inverse[2, 1] * y + inverse[2, 2]
    plane_x = (inverse[0, 0] * x + inverse[0, 1] * y + inverse[0, 2]) / depth
    plane_y = (inverse[1, 0] * x + inverse[1, 1] * y + inverse[1, 2]) / depth
    tilt = transform.tilt(plane_x, plane_y)
    rolled_x, rolled_y = transform.unroll(plane_x, plane_y)
    if transform.deformation.amplitude_mm > 0.0:
        rolled_x, rolled_y = _undeformed(transform, rolled_x, rolled_y)
    seen = np.where(np.abs(tilt) < EDGE, 255, 0).astype(np.uint8)
    return Chart(rolled_x, rolled_y, px_per_mm), tilt, seen


def _undeformed(transform: Transform, x: F32, y: F32, step: int = 16) -> tuple[F32, F32]:
    """Take the soft tissue's displacement back, computed on every `step`-th pixel: it is smooth."""
    coarse = np.stack([x[::step, ::step].ravel(), y[::step, ::step].ravel()], axis=1)
    shift = transform.displacement(coarse.astype(np.float64)).astype(np.float32)
    shape = x[::step, ::step].shape
    full_x, full_y = (enlarged(shift[:, axis].reshape(shape), step, x.shape) for axis in range(2))
    return x - full_x, y - full_y


def _surface(
    skin: Skin,
    state: State,
    shot: Shot,
    transform: Transform,
    chart: Chart,
    tilt: F32,
    vessels: Vessels,
    gone: tuple[Branch, ...],
) -> tuple[F32, Lighting]:
    """Return the skin's reflectance (h, w, 3) and how it is lit."""
    surface = relief(skin, chart, transform)
    red, below = blood(vessels, chart.shape, chart.px_per_mm)
    diffuse, melanin = pigment.mottle(skin, chart, surface)
    bruised, yellow = pigment.bruise(skin, state, chart)
    red += diffuse + pigment.matting(skin, state, chart) + np.float32(0.6) * bruised
    below += np.float32(0.4) * bruised
    melanin += pigment.spots(skin, chart, transform)
    melanin += pigment.stain(state, gone, chart, transform)
    layers = (
        (red, pigment.SUPERFICIAL_BLOOD),
        (below, pigment.DEEP_BLOOD),
        (melanin, pigment.MELANIN),
        (yellow, pigment.BILIRUBIN),
    )
    density = np.empty((*chart.shape, 3), np.float32)
    density[:] = pigment.plain_density(skin).astype(np.float32)
    for layer, direction in layers:
        for band in range(3):
            density[..., band] += layer * np.float32(direction[band])
    reflectance = np.exp(density * np.float32(-np.log(10.0)))
    return np.asarray(reflectance, np.float32), lighting(shot.light, surface.height, tilt, chart)


def _laid_over(
    skin: Skin, shot: Shot, transform: Transform, chart: Chart, reflectance: F32, seen: U8
) -> tuple[F32, F32, U8]:
    """Lay hairs and the marker over the skin; return reflectance, how much hair covers, what is still skin."""
    cover, shadow = hairs(skin, shot, transform, chart.shape, chart.px_per_mm)
    if shot.hairs > 0:
        share = cover[..., None]
        reflectance = reflectance * (1 - np.float32(0.3) * shadow[..., None]) * (1 - share)
        reflectance += share * _HAIR.astype(np.float32)
    if shot.marker:
        paper, laid = card(transform, chart.shape)
        share = laid[..., None]
        reflectance = reflectance * (1 - share) + share * paper[..., None]
        seen = np.where(laid > 0.0, 0, seen).astype(np.uint8)
    return np.asarray(reflectance, np.float32), cover, seen


def _light(shot: Shot, reflectance: F32, lit: Lighting, limb: U8) -> F32:
    """Return the linear light (h, w, 3) that reaches the lens before exposure."""
    light = reflectance * lit.diffuse[..., None] + lit.mirror[..., None]
    light[limb == 0] = np.array(shot.background, np.float32)
    return np.asarray(light * np.array(shot.light.colour, np.float32), np.float32)


def _with_truth(
    image: U8,
    vessels: Vessels,
    seen: U8,
    hidden: Bool,
    glared: Bool,
    chart: Chart,
    transform: Transform,
) -> Phantom:
    thread, reticular = (np.where(seen > 0, mask, 0).astype(np.uint8) for mask in masks(vessels, chart.shape))
    counted = vessels.visible & alone(vessels, chart.shape) & _inside(vessels, np.where(glared, 0, seen))
    length_px = float(vessels.length_px[counted].sum())
    widths = vessels.strokes.radius_start[counted] + vessels.strokes.radius_end[counted]
    return Phantom(
        image=image,
        veins=np.maximum(thread, reticular),
        thread=thread,
        reticular=reticular,
        skin=seen,
        hidden=np.where(hidden, 255, 0).astype(np.uint8),
        centre_line_length_px=length_px,
        centre_line_length_mm=float(vessels.length_mm[counted].sum()),
        mean_width_px=float((widths * vessels.length_px[counted]).sum() / length_px) if length_px else 0.0,
        px_per_mm=chart.px_per_mm,
        transform=transform,
    )


def _inside(vessels: Vessels, seen: U8) -> Bool:
    """Strokes whose middle lies on skin in the picture."""
    middle = np.rint((vessels.strokes.start + vessels.strokes.end) / 2).astype(int)
    inside = np.asarray((middle >= 0).all(axis=1) & (middle < np.array(seen.shape[::-1])).all(axis=1))
    inside[inside] = seen[middle[inside, 1], middle[inside, 0]] > 0
    return inside
