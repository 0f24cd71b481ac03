"""What lies in the skin beside vessels: uneven blood and melanin, spots, stain, bruise, matting."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vein_tracker.imaging.phantom.fields import Chart, noise, octaves, soften
from vein_tracker.imaging.phantom.geometry import Transform
from vein_tracker.imaging.phantom.growth import Branch
from vein_tracker.imaging.phantom.relief import Relief
from vein_tracker.imaging.phantom.spec import Skin, State
from vein_tracker.imaging.phantom.stamp import Strokes, draw

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]


def mottle(skin: Skin, chart: Chart, surface: Relief) -> tuple[F32, F32]:
    """Uneven blood and uneven melanin of plain skin, (h, w) optical density each."""
    seed = skin.seed
    blood = 0.016 * octaves(chart, seed + 41, 9.0, 5, 0.85) + 0.008 * noise(chart, seed + 43, 0.45)
    melanin = 0.013 * octaves(chart, seed + 47, 5.0, 5, 0.9)
    melanin += (0.018 + 0.006 * skin.skin_type) * skin.texture * surface.furrow + 0.18 * surface.pore
    blood += 0.03 * soften(surface.pore, 0.3 * chart.px_per_mm)
    return np.asarray(blood, np.float32), np.asarray(melanin, np.float32)


def spots(skin: Skin, chart: Chart, transform: Transform) -> F32:
    """Freckles and moles, optical density of melanin (h, w)."""
    rng = np.random.default_rng([skin.seed, 53])
    count = int(skin.freckles_per_cm2 * skin.extent_mm[0] * skin.extent_mm[1] / 100.0)
    shade = np.zeros(chart.shape, np.float32)
    if count + skin.moles == 0:
        return shade
    edge = 0.3 * octaves(chart, skin.seed + 57, 1.8, 3)
    for number in range(count + skin.moles):
        place = rng.uniform(-0.53, 0.53, 2) * np.array(skin.extent_mm)
        if number < count:
            radius, depth = float(np.exp(rng.normal(-0.25, 0.45))), rng.uniform(0.06, 0.26)
            soft, ragged = 0.45, 0.8
        else:
            radius, depth = float(rng.uniform(0.8, 2.3)), rng.uniform(0.45, 0.8)
            soft, ragged = 0.16, 0.3
        _spot(shade, chart, ragged * edge, transform.to_image(place[None])[0], place, radius, depth, soft)
    return shade


def _spot(
    shade: F32, chart: Chart, edge: F32, seen_at: F64, place: F64, radius: float, depth: float, soft: float
) -> None:
    """Darken one ragged spot, only about where it is seen."""
    reach = 2.5 * radius * chart.px_per_mm
    low = np.maximum(np.floor(seen_at - reach), 0).astype(int)
    high = np.ceil(seen_at + reach).astype(int) + 1
    part = np.s_[low[1] : max(high[1], 0), low[0] : max(high[0], 0)]
    away = np.hypot(chart.x[part] - place[0], chart.y[part] - place[1]) / np.float32(radius) + edge[part]
    dark = depth / (1.0 + np.exp(np.clip((away - 1.0) / soft * 2.0, -20, 20)))
    shade[part] = np.maximum(shade[part], dark * (1.0 + 0.25 * edge[part]))


def stain(state: State, gone: tuple[Branch, ...], chart: Chart, transform: Transform) -> F32:
    """Brown haemosiderin along vessels that treatment took, optical density (h, w)."""
    if state.stain <= 0.0 or not gone:
        return np.zeros(chart.shape, np.float32)
    wide = max(float(b.widths.max()) for b in gone)
    parts = []
    for branch in gone:
        share = float(branch.widths.max()) / wide
        if share < 0.3:
            continue
        pixels = transform.to_image(branch.points[::3])
        radii = (0.5 + 0.8 * branch.widths[::3]) * chart.px_per_mm
        parts.append(Strokes.along(pixels, radii, np.full(len(pixels), state.stain * 0.3 * share)))
    brown = draw(Strokes.joined(parts), chart.shape, softness=0.5)
    brown = soften(brown, 0.45 * chart.px_per_mm)
    patchy = np.clip(1.0 + 0.4 * noise(chart, 4001, 3.0), 0.2, 1.8)
    return np.asarray(brown * patchy, np.float32)


def bruise(skin: Skin, state: State, chart: Chart) -> tuple[F32, F32]:
    """Extravasated blood and, as it ages, bilirubin; optical density (h, w) each."""
    if state.bruise <= 0.0:
        nothing = np.zeros(chart.shape, np.float32)
        return nothing, nothing
    rng = np.random.default_rng([skin.seed, 61])
    where = np.zeros(chart.shape, np.float32)
    for _ in range(3):
        middle = rng.uniform(-0.3, 0.3, 2) * np.array(skin.extent_mm)
        size = rng.uniform(6, 13, 2)
        reach = ((chart.x - middle[0]) / size[0]) ** 2 + ((chart.y - middle[1]) / size[1]) ** 2
        reach = np.sqrt(reach) + 0.22 * octaves(chart, skin.seed + 63, 9.0, 4)
        where = np.maximum(where, 1.0 / (1.0 + np.exp(np.clip(9.0 * (reach - 1.0), -30, 30))))
    where *= np.clip(0.85 + 0.25 * octaves(chart, skin.seed + 67, 4.0, 3), 0.2, 1.5)
    blood = 0.30 * state.bruise * (1.0 - 0.85 * state.bruise_age) * where
    yellow = 0.22 * state.bruise * min(1.0, 2.0 * state.bruise_age) * where
    return np.asarray(blood, np.float32), np.asarray(yellow, np.float32)


def matting(skin: Skin, state: State, chart: Chart) -> F32:
    """A blush of vessels too fine to tell apart, near where treatment was; optical density of blood (h, w)."""
    if state.matting <= 0.0:
        return np.zeros(chart.shape, np.float32)
    rng = np.random.default_rng([skin.seed, 73])
    middle = rng.uniform(-0.25, 0.25, 2) * np.array(skin.extent_mm)
    reach = np.hypot((chart.x - middle[0]) / 11.0, (chart.y - middle[1]) / 8.0)
    patch = np.exp(-(np.minimum(reach, 5.0) ** 3))
    mesh = np.abs(noise(chart, skin.seed + 79, 0.9)) < 0.16
    fine = soften(mesh.astype(np.float32), 0.08 * chart.px_per_mm)
    blush = 0.11 * np.clip(1.0 + 0.35 * octaves(chart, skin.seed + 77, 2.5, 3), 0, 2) + 0.03 * fine
    return np.asarray(state.matting * patch * blush, np.float32)
