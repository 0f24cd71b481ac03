"""The skin's surface: furrow network, follicles, creases, as heights in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import Chart, noise, octaves
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.spec import Site, Skin
from vein_tracker.imaging.phantom.stamp import Strokes, draw

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]

_CELLS = 512
_FOLD_MM = 0.14
_FINEST_PX_PER_MM = 22.0


@dataclass(frozen=True, slots=True)
class Relief:
    """`height` (h, w) float32 in mm, 0 at the plateaus; `furrow` and `pore` (h, w) float32 0..1."""

    height: F32
    furrow: F32
    pore: F32


def relief(skin: Skin, chart: Chart, transform: Transform) -> Relief:
    """Return the surface of the skin in the picture's frame."""
    rng = np.random.default_rng([skin.seed, 23])
    cell_mm = 0.62 if skin.site is Site.LEG else 0.5
    lines = float(rng.uniform(0, 180))
    furrow = _furrows(skin.seed, chart, cell_mm, lines)
    furrow *= np.clip(0.75 + 0.3 * noise(chart, skin.seed + 3, 7.0), 0.25, 1.3)
    pore = _pores(skin, chart, transform, rng)
    height = -0.030 * furrow - 0.035 * pore
    height += 0.006 * octaves(chart, skin.seed + 5, 0.5, 3)
    height += 0.012 * noise(chart, skin.seed + 6, 1.6, 1.8, lines)
    height += 0.05 * noise(chart, skin.seed + 8, 9.0)
    fold = _creases(skin, chart, transform, rng)
    height -= fold
    furrow += fold / np.float32(_FOLD_MM)
    return Relief(np.asarray(skin.texture * height, np.float32), furrow, pore)


def _furrows(seed: int, chart: Chart, cell_mm: float, lines_deg: float) -> F32:
    """Depth 0..1 of the lines between the plateaus: walls between scattered points, longer along the lines.

    The plateaus are laid out in the skin's frame and then seen through the chart, so they stay with the skin.
    """
    seen = np.isfinite(chart.x) & (np.abs(chart.x) < 1e4)
    if not seen.any():
        return np.zeros(chart.shape, np.float32)
    cos, sin = np.cos(np.radians(lines_deg)), np.sin(np.radians(lines_deg))
    warp = 0.35 * cell_mm
    along = (cos * chart.x + sin * chart.y + warp * noise(chart, seed + 31, 2.2)) / 1.7
    across = cos * chart.y - sin * chart.x + warp * noise(chart, seed + 32, 2.2)
    low = np.array([along[seen].min(), across[seen].min()]) - 2 * cell_mm
    high = np.array([along[seen].max(), across[seen].max()]) + 2 * cell_mm
    scale = min(chart.px_per_mm, _FINEST_PX_PER_MM)
    walls = _walls(seed, cell_mm, low, high, scale)
    map_x = ((along - low[0]) * scale).astype(np.float32)
    map_y = ((across - low[1]) * scale).astype(np.float32)
    return np.asarray(cv2.remap(walls, map_x, map_y, cv2.INTER_LINEAR), np.float32)


def _walls(seed: int, cell_mm: float, low: F64, high: F64, scale: float) -> F32:
    """Walls between the cells of scattered points over a rectangle, `scale` px per mm."""
    jitter = np.random.default_rng([seed, 29]).uniform(-0.48, 0.48, (_CELLS, _CELLS, 2))
    first = np.floor(low / cell_mm).astype(int)
    last = np.ceil(high / cell_mm).astype(int)
    column, row = np.meshgrid(np.arange(first[0], last[0] + 1), np.arange(first[1], last[1] + 1))
    cells = np.stack([column, row], axis=-1) + jitter[row % _CELLS, column % _CELLS]
    pixels = np.rint((cells.reshape(-1, 2) * cell_mm - low) * scale).astype(int)
    width, height = np.ceil((high - low) * scale).astype(int) + 1
    inside = (pixels >= 0).all(axis=1) & (pixels[:, 0] < width) & (pixels[:, 1] < height)
    canvas = np.full((height, width), 255, np.uint8)
    canvas[pixels[inside, 1], pixels[inside, 0]] = 0
    _, labels = cv2.distanceTransformWithLabels(
        canvas, cv2.DIST_L2, cv2.DIST_MASK_5, labelType=cv2.DIST_LABEL_PIXEL
    )
    edge = np.ones((height, width), np.uint8)
    edge[:, 1:][labels[:, 1:] != labels[:, :-1]] = 0
    edge[1:][labels[1:] != labels[:-1]] = 0
    away = cv2.distanceTransform(edge, cv2.DIST_L2, cv2.DIST_MASK_5) / scale
    return np.asarray(np.exp(-((away / (0.16 * cell_mm)) ** 2)), np.float32)


def _pores(skin: Skin, chart: Chart, transform: Transform, rng: np.random.Generator) -> F32:
    """Follicle openings: few and fine on a leg, many and wide on a cheek."""
    per_mm2, widest = (0.06, 0.15) if skin.site is Site.LEG else (0.5, 0.26)
    area = 1.5 * skin.extent_mm[0] * 1.5 * skin.extent_mm[1]
    count = int(per_mm2 * area)
    places = rng.uniform(-0.75, 0.75, (count, 2)) * np.array(skin.extent_mm)
    radii = rng.uniform(0.35, 1.0, count) * widest
    depth = rng.uniform(0.3, 1.0, count)
    dots = Strokes.dots(transform.to_image(places), radii * chart.px_per_mm, depth)
    return draw(dots, chart.shape, softness=1.0)


def _creases(skin: Skin, chart: Chart, transform: Transform, rng: np.random.Generator) -> F32:
    """Depth in mm of folds that run across the skin."""
    strokes = []
    for _ in range(skin.creases):
        middle = rng.uniform(-0.4, 0.4, 2) * np.array(skin.extent_mm)
        heading = rng.normal(0.15, 0.25)
        along = np.linspace(-1, 1, 60)[:, None] * rng.uniform(12, 40)
        line = middle + along * np.array([np.cos(heading), np.sin(heading)])
        line[:, 1] += np.cumsum(rng.normal(0, 0.12, 60))
        taper = np.sqrt(1 - np.linspace(-1, 1, 60) ** 2)
        pixels = transform.to_image(line)
        strokes.append(Strokes.along(pixels, 0.45 * chart.px_per_mm * (0.3 + taper), _FOLD_MM * taper))
    return draw(Strokes.joined(strokes), chart.shape, softness=1.5)
