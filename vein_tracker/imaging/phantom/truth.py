"""Lays vessels into the picture, and says what of them can be seen there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import soften
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.growth import DEEP, Branch
from vein_tracker.imaging.phantom.spec import Camera
from vein_tracker.imaging.phantom.stamp import Strokes, draw, touched

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]

_RETICULAR_MM = 1.0
_LEAST_CONTRAST = 0.06  # optical density that an eye or a camera still tells from skin
_RIM = 0.95  # share of the radius at which a vessel's density has fallen to half


@dataclass(frozen=True, slots=True)
class Vessels:
    """All strokes of the vessels in px with their density, depth, true width and whether they can be seen.

    `strokes.value_*` hold optical density; `depth`, `width_mm`, `length_px`, `length_mm`, `visible`: (N,).
    """

    strokes: Strokes
    depth: F64
    width_mm: F64
    length_mm: F64
    visible: npt.NDArray[np.bool_]

    @property
    def length_px(self) -> F64:
        """Length of each stroke in px."""
        return np.asarray(np.linalg.norm(self.strokes.end - self.strokes.start, axis=1))


def lay(
    branches: tuple[Branch, ...], transform: Transform, px_per_mm: float, camera: Camera, grain: float
) -> Vessels:
    """Bring vessels into the picture; `grain` is the deviation of noise on plain skin in optical density."""
    parts, depths, widths, lengths = [], [], [], []
    for branch in branches:
        normal = _normals(branch.points) * branch.widths[:, None] / 2
        both = transform.to_image(np.vstack([branch.points - normal, branch.points + normal]))
        one, other = np.split(both, 2)
        radii = np.linalg.norm(other - one, axis=1) / 2
        parts.append(Strokes.along((one + other) / 2, radii, branch.filled_density))
        depths.append(np.full(len(radii) - 1, branch.depth))
        widths.append((branch.widths[:-1] + branch.widths[1:]) / 2)
        lengths.append(np.linalg.norm(np.diff(branch.points, axis=0), axis=1))
    strokes = Strokes.joined(parts)
    flat = [np.concatenate(part) if part else np.zeros(0) for part in (depths, widths, lengths)]
    visible = _contrast(strokes, flat[0], px_per_mm, camera) >= _LEAST_CONTRAST + 0.4 * grain
    return Vessels(strokes, flat[0], flat[1], flat[2], visible)


def blood(vessels: Vessels, shape: tuple[int, int], px_per_mm: float) -> tuple[F32, F32]:
    """Optical density (h, w) of blood seen from above and of blood seen through scattering dermis."""
    deep = vessels.depth > DEEP
    shallow = vessels.strokes.chosen(~deep)
    through = vessels.depth[~deep]
    red = soften(draw(_weighted(shallow, 1.0 - through), shape, 0.35), 0.035 * px_per_mm)
    purple = soften(draw(_weighted(shallow, through), shape, 0.35), 0.06 * px_per_mm)
    below = soften(draw(vessels.strokes.chosen(deep), shape, 0.35), scatter_mm(1.0) * px_per_mm)
    return red, purple + below


def masks(vessels: Vessels, shape: tuple[int, int]) -> tuple[U8, U8]:
    """Visible thread veins and visible reticular veins, (h, w) uint8 0 or 255."""
    wide = vessels.width_mm >= _RETICULAR_MM
    reticular = _mask(vessels.strokes.chosen(vessels.visible & wide), shape)
    thread = _mask(vessels.strokes.chosen(vessels.visible & ~wide), shape)
    thread[reticular > 0] = 0
    return thread, reticular


def alone(vessels: Vessels, shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Which strokes (N,) do not run inside a wider vessel, where nobody could tell them apart."""
    widest = np.zeros(shape[0] * shape[1], np.float32)
    for part in touched(vessels.strokes.chosen(vessels.visible), shape):
        inside = part.distance <= part.radius
        np.maximum.at(widest, part.index[inside], part.radius[inside])
    middle = np.rint((vessels.strokes.start + vessels.strokes.end) / 2).astype(int)
    middle = np.clip(middle, 0, np.array(shape[::-1]) - 1)
    own = (vessels.strokes.radius_start + vessels.strokes.radius_end) / 2
    return np.asarray(widest[middle[:, 1] * shape[1] + middle[:, 0]] <= 1.35 * own + 0.3)


def scatter_mm(depth: float) -> float:
    """Sigma by which tissue over a vessel blurs it."""
    return 0.035 if depth < DEEP else 0.28


def _mask(strokes: Strokes, shape: tuple[int, int]) -> U8:
    canvas = np.zeros(shape[0] * shape[1], np.uint8)
    for part in touched(strokes, shape):
        canvas[part.index[part.distance <= np.maximum(_RIM * part.radius, 0.5)]] = 255
    return canvas.reshape(shape)


def _contrast(strokes: Strokes, depth: F64, px_per_mm: float, camera: Camera) -> F64:
    """Peak optical density left after tissue and lens have blurred a vessel across its width."""
    width = 2.0 * (strokes.radius_start + strokes.radius_end) / 2.0
    scatter = np.where(depth > DEEP, scatter_mm(1.0), scatter_mm(0.0)) * px_per_mm
    spread = 2.355 * np.hypot(scatter, camera.blur_px)
    peak = (strokes.value_start + strokes.value_end) / 2.0
    return np.asarray(peak * width / np.sqrt(width**2 + spread**2))


def _weighted(strokes: Strokes, weight: F64) -> Strokes:
    return Strokes(
        strokes.start,
        strokes.end,
        strokes.radius_start,
        strokes.radius_end,
        strokes.value_start * weight,
        strokes.value_end * weight,
    )


def _normals(points: F64) -> F64:
    tangent = np.gradient(points, axis=0)
    length = np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    return np.asarray(np.stack([-tangent[:, 1], tangent[:, 0]], axis=1) / length)
