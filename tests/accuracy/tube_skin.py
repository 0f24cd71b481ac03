"""What lies around the tubes of the second generator: skin, light, marks, and the camera."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
Bool = npt.NDArray[np.bool_]

# Optical density (R, G, B): melanin falls with the wavelength to the power of −3.3; blood in the dermis as a whole.
MELANIN = np.array([0.37, 0.59, 1.0])
BLOOD = np.array([0.15, 1.0, 0.8])
DERMIS = np.array([0.76, 0.54, 0.47])
MELANIN_BY_TYPE = (0.03, 0.10, 0.20, 0.36, 0.60, 0.85)
HAIR = np.array([0.035, 0.025, 0.02])
_HIDES = 0.3
_TEXTURE_MM = ((0.06, 0.010), (0.15, 0.012), (0.4, 0.010), (1.3, 0.008), (5.0, 0.010))


@dataclass(frozen=True, slots=True)
class Surface:
    """What everything is drawn on: chance, picture's (h, w), px/mm, Fitzpatrick's type."""

    rng: np.random.Generator
    shape: tuple[int, int]
    px_per_mm: float
    skin_type: int

    def cloud(self, size_mm: float) -> F32:
        """A field of deviation 1 whose clouds are about so large."""
        sigma = size_mm * self.px_per_mm
        step = max(1, int(sigma / 3))
        coarse = self.rng.standard_normal([side // step + 8 for side in self.shape]).astype(np.float32)
        coarse = np.asarray(cv2.GaussianBlur(coarse, (0, 0), max(sigma / step, 0.3)), np.float32)
        full = cv2.resize(coarse, None, fx=step, fy=step, interpolation=cv2.INTER_CUBIC)
        part = full[: self.shape[0], : self.shape[1]]
        return np.asarray((part - part.mean()) / max(float(part.std()), 1e-6), np.float32)

    def somewhere(self) -> F64:
        """A place in the picture, x and y in px."""
        return np.asarray(self.rng.uniform(0, 1, 2) * np.array(self.shape[::-1]), np.float64)

    def blob(self, middle: F64, radii_px: F64, edge: float) -> F32:
        """1 inside an ellipse and 0 outside, fading over `edge` of its radius."""
        y, x = np.ogrid[: self.shape[0], : self.shape[1]]
        away = np.hypot((x - middle[0]) / radii_px[0], (y - middle[1]) / radii_px[1])
        return np.asarray(1 / (1 + np.exp(np.clip((away - 1) / edge, -30, 30))), np.float32)


@dataclass(frozen=True, slots=True)
class Marks:
    """What is in and on the skin beside vessels: `transmittance` (h, w, 3); hair's share, glare, hidden (h, w)."""

    transmittance: F32
    hair: F32
    glare: F32

    @property
    def hidden(self) -> Bool:
        """Where nobody could see a vein."""
        return (self.hair > 0.5) | (self.glare > _HIDES)


def plain_skin(surface: Surface) -> F32:
    """Reflectance (h, w, 3) of skin whose melanin, blood and relief vary at all sizes."""
    density = np.empty((*surface.shape, 3), np.float32)
    density[:] = (-np.log10(DERMIS) + MELANIN_BY_TYPE[surface.skin_type - 1] * MELANIN).astype(np.float32)
    for size_mm, strength in _TEXTURE_MM:
        shade = strength * surface.cloud(size_mm)
        density += shade[..., None]
    density += (0.012 * surface.cloud(1.5))[..., None] * MELANIN.astype(np.float32)
    density += (0.012 * surface.cloud(2.5))[..., None] * BLOOD.astype(np.float32)
    return np.asarray(10.0**-density, np.float32)


def marks(surface: Surface, *, hard: bool) -> Marks:
    """Nothing, or freckles, a bruise, a stain, hairs and glare."""
    nothing = np.zeros(surface.shape, np.float32)
    if not hard:
        return Marks(np.ones((*surface.shape, 3), np.float32), nothing, nothing)
    melanin = _freckles(surface) + _stain(surface)
    density = melanin[..., None] * MELANIN.astype(np.float32)
    density += _bruise(surface)[..., None] * BLOOD.astype(np.float32)
    return Marks(np.asarray(10.0**-density, np.float32), _hairs(surface), _glare(surface))


def lit(surface: Surface, reflectance: F32, cover: Marks, *, hard: bool) -> F32:
    """Light the skin unevenly: (h, w, 3) linear light at the sensor."""
    rng, (height, width) = surface.rng, surface.shape
    y, x = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)[None, :]
    centre, fall = rng.uniform(-0.3, 0.3, 2), rng.uniform(0.1, 0.3)
    level = 1 - fall * ((x - centre[0]) ** 2 + (y - centre[1]) ** 2) / 2 + rng.uniform(-0.1, 0.1) * x
    colour = rng.uniform([1.0, 1.0, 0.75], [1.15, 1.0, 1.0]) if hard else np.ones(3)
    exposure = (0.45 / max(float(reflectance[..., 1].mean()), 0.02)) ** 0.4
    hair = cover.hair[..., None]
    below = reflectance * (1 - hair) + hair * HAIR.astype(np.float32)
    light = below * (exposure * level)[..., None] + (0.004 + cover.glare)[..., None]
    return np.asarray(light * colour, np.float32)


def developed(rng: np.random.Generator, light: F32, blur_px: float, jpeg: int) -> U8:
    """Lens, sensor, sRGB curve and file; (h, w, 3) uint8 RGB."""
    light = np.asarray(cv2.GaussianBlur(light, (0, 0), blur_px), np.float32)
    noise = rng.standard_normal(light.shape, dtype=np.float32)
    light = light + noise * np.sqrt(6e-5 * np.maximum(light, 0) + 2e-6).astype(np.float32)
    light = np.clip(light, 0, 1)
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    picture = np.rint(255 * curve).astype(np.uint8)
    _, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, jpeg])
    back = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert back is not None  # what was just encoded
    return np.ascontiguousarray(back[..., ::-1], np.uint8)


def _freckles(surface: Surface) -> F32:
    """120 round and oval spots of melanin."""
    rng, shade = surface.rng, np.zeros(surface.shape, np.float32)
    for _ in range(120):
        radii = rng.uniform(0.3, 1.1) * surface.px_per_mm * np.exp(rng.normal(0, 0.2, 2))
        depth, middle = rng.uniform(0.05, 0.22), surface.somewhere()
        reach = np.ceil(2.2 * radii).astype(int)
        low = np.maximum(np.floor(middle).astype(int) - reach, 0)
        high = np.floor(middle).astype(int) + reach + 1
        y, x = np.mgrid[
            low[1] : min(high[1], surface.shape[0]), low[0] : min(high[0], surface.shape[1])
        ].astype(np.float64)
        away = ((x - middle[0]) / radii[0]) ** 2 + ((y - middle[1]) / radii[1]) ** 2
        part = np.s_[low[1] : high[1], low[0] : high[0]]
        shade[part] = np.maximum(shade[part], depth * np.exp(-(away**2)))
    return shade


def _stain(surface: Surface) -> F32:
    """A brown band along where a vessel was."""
    start, end = surface.somewhere(), surface.somewhere()
    middle = (start + end) / 2 + surface.rng.normal(0, 60, 2)
    band = _drawn(surface, [_bent(start, middle, end)], [1.6 * surface.px_per_mm])
    soft = cv2.GaussianBlur(band, (0, 0), 0.5 * surface.px_per_mm)
    return np.asarray(surface.rng.uniform(0.12, 0.25) * soft * (1 + 0.25 * surface.cloud(1.0)), np.float32)


def _bruise(surface: Surface) -> F32:
    """A blush of blood without lines."""
    radii = surface.rng.uniform(7, 13, 2) * surface.px_per_mm
    blush = surface.blob(surface.somewhere(), radii, 0.12) * (1 + 0.2 * surface.cloud(2.0))
    return np.asarray(surface.rng.uniform(0.08, 0.2) * np.maximum(blush, 0), np.float32)


def _hairs(surface: Surface) -> F32:
    """Bent dark lines, mostly one way."""
    rng, lie = surface.rng, surface.rng.uniform(0, 2 * np.pi)
    lines, widths = [], []
    for _ in range(45):
        angle, length = lie + rng.normal(0, 0.4), rng.uniform(4, 15) * surface.px_per_mm
        along = length * np.array([np.cos(angle), np.sin(angle)])
        across = np.array([-along[1], along[0]]) * rng.normal(0, 0.08)
        start = surface.somewhere()
        lines.append(_bent(start, start + along / 2 + across, start + along))
        widths.append(rng.uniform(0.06, 0.1) * surface.px_per_mm)
    return _drawn(surface, lines, widths)


def _glare(surface: Surface) -> F32:
    """Small mirror-like spots about one place, and a veil over it."""
    radii = surface.rng.uniform(5, 9, 2) * surface.px_per_mm
    about = surface.blob(surface.somewhere(), radii, 0.3)
    spots = np.clip(surface.cloud(0.12) + 0.6 * surface.cloud(0.5) - 1.2, 0, 1)
    return np.asarray(about * (0.02 + 0.7 * spots), np.float32)


def _bent(start: F64, middle: F64, end: F64) -> F64:
    """A parabola (N, 2) from start to end, drawn towards the middle."""
    t = np.linspace(0, 1, 40)[:, None]
    return np.asarray((1 - t) ** 2 * start + 2 * t * (1 - t) * middle + t**2 * end, np.float64)


def _drawn(surface: Surface, lines: list[F64], widths_px: list[float]) -> F32:
    """Lines 0..1 with smooth rims: drawn four times as large."""
    finer = 4
    canvas = np.zeros((surface.shape[0] * finer, surface.shape[1] * finer), np.uint8)
    for line, width in zip(lines, widths_px, strict=True):
        corners = np.rint(finer * (line + 0.5)).astype(np.int32)
        cv2.polylines(canvas, [corners], False, 255, max(1, round(finer * width)))
    small = cv2.resize(canvas, surface.shape[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(small.astype(np.float32) / 255, np.float32)
