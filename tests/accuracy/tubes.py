"""A second generator of photographs with a known answer, which shares nothing with the product's own.

Plain analytic tubes in plain skin: it tells a method that finds veins from one that was fitted to a generator.
Absorption of blood and melanin by camera band after S. L. Jacques, "Optical properties of biological tissues:
a review", Phys. Med. Biol. 58 (2013) R37.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from tests.accuracy.photograph import Bool, Photograph
from tests.accuracy.tube_skin import Surface, developed, lit, marks, plain_skin

F64 = npt.NDArray[np.float64]
F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
I64 = npt.NDArray[np.int64]
Box = tuple[slice, slice]

SIZE = (960, 720)
# Absorption of blood per mm of way (R, G, B); how much of each band's light passes a vessel under the surface,
# and one under a millimetre of scattering dermis, from where blue hardly comes back.
SHALLOW_ABSORPTION = np.array([1.2, 14.0, 18.0])
DEEP_ABSORPTION = np.array([4.0, 14.0, 18.0])
SHALLOW_SHARE = np.array([1.0, 1.0, 0.7])
DEEP_SHARE = np.array([1.0, 0.8, 0.45])
RETICULAR_MM = 1.0
LEAST_SEEN = 0.05  # optical density that is left in the strongest band after blur: fainter is no truth
_STEP_PX = 0.25
_AT_ONCE = 512


@dataclass(frozen=True, slots=True)
class Tube:
    """A vessel: centre line (N, 2) and radius (N,) in px, share of the light that passes it, depth."""

    points: F64
    radii: F64
    share: float
    deep: bool
    scatter_px: float


@dataclass(frozen=True, slots=True)
class Laid:
    """A tube in the part of the picture that it may touch: distance (h, w) px to its centre line, inf far off.

    Where the tube swells the distance shrinks with it, so that its wall is at the mean `radius` everywhere.
    """

    tube: Tube
    box: Box
    distance: F64
    radius: float

    @property
    def inside(self) -> Bool:
        """Where the tube is; one thinner than a pixel still has one."""
        return np.asarray(self.distance <= max(self.radius, 0.5), np.bool_)

    def holds(self, points: F64) -> Bool:
        """Which points (N, 2) of the picture lie in it."""
        rows, columns = self.box
        x, y = np.rint(points).astype(int).T
        near = (x >= columns.start) & (x < columns.stop) & (y >= rows.start) & (y < rows.stop)
        near[near] = self.inside[y[near] - rows.start, x[near] - columns.start]
        return np.asarray(near, np.bool_)


@dataclass(frozen=True, slots=True)
class Tubes:
    """One scene: a skin type, a seed, plain or with everything that looks like veins."""

    seed: int
    skin_type: int
    hard: bool

    def photographed(self) -> Photograph:
        """Draw it; resolution is the scene's own, 12 to 22 px/mm."""
        rng = np.random.default_rng([self.seed, 3])
        px_per_mm = float(rng.uniform(12, 22))
        shape = SIZE[::-1]
        surface = Surface(rng, shape, px_per_mm, self.skin_type)
        blur_px = float(rng.uniform(0.6, 1.1))
        grown = (tube for tube in _grown(rng, shape, px_per_mm) if _seen(tube, px_per_mm, blur_px))
        laid = [place for tube in grown if (place := _laid(tube, shape)) is not None]
        transmittance = np.ones((*shape, 3), np.float32)
        for place in laid:
            _absorb(transmittance, place, px_per_mm)
        cover = marks(surface, hard=self.hard)
        light = lit(surface, plain_skin(surface) * transmittance * cover.transmittance, cover, hard=self.hard)
        image = developed(rng, light, blur_px, jpeg=85 if self.hard else 92)
        return _with_truth(image, laid, cover.hidden, px_per_mm)


def tube_scenes(first_seed: int, *, hard: bool) -> tuple[Tubes, ...]:
    """One scene for each skin type."""
    return tuple(Tubes(first_seed + kind, kind, hard) for kind in range(1, 7))


def _grown(rng: np.random.Generator, shape: tuple[int, int], px_per_mm: float) -> list[Tube]:
    """Random smooth curves all over the picture, mostly thin, up to two wide and deep."""
    tubes = []
    for _ in range(int(rng.integers(16, 34))):
        width = float(np.exp(rng.uniform(np.log(0.1), np.log(0.9))))
        share = float(rng.uniform(0.12 + 0.10 * np.exp(-width / 0.25), 0.42))
        points = _curve(rng, shape, px_per_mm * rng.uniform(4, 24), px_per_mm)
        radii = _radii(rng, len(points), width * px_per_mm)
        tubes.append(Tube(points, radii, share, False, 0.03 * px_per_mm))
    for _ in range(int(rng.integers(0, 3))):
        width, scatter = float(rng.uniform(1.0, 2.5)), float(rng.uniform(0.2, 0.35))
        share = float(rng.uniform(0.18, 0.32))
        points = _curve(rng, shape, px_per_mm * rng.uniform(25, 60), px_per_mm)
        radii = _radii(rng, len(points), width * px_per_mm)
        tubes.append(Tube(points, radii, share, True, scatter * px_per_mm))
    return tubes


def _curve(rng: np.random.Generator, shape: tuple[int, int], length_px: float, px_per_mm: float) -> F64:
    """A curve whose heading is a sum of a few sine waves of its length."""
    count = max(8, int(length_px / _STEP_PX))
    along = np.arange(count) * _STEP_PX / px_per_mm
    heading = np.full(count, rng.uniform(0, 2 * np.pi))
    for wave_mm in (30.0, 12.0, 5.0, 2.0):
        heading += rng.normal(0, 0.35) * np.sin(2 * np.pi * along / wave_mm + rng.uniform(0, 2 * np.pi))
    steps = _STEP_PX * np.column_stack([np.cos(heading), np.sin(heading)])
    walk = np.cumsum(steps, axis=0)
    middle = rng.uniform(0.08, 0.92, 2) * np.array(shape[::-1])
    return np.asarray(walk - walk[count // 2] + middle, np.float64)


def _radii(rng: np.random.Generator, count: int, width_px: float) -> F64:
    """Radius along a tube: it swells and shrinks by a seventh."""
    phase = rng.uniform(0, 2 * np.pi) + np.arange(count) * _STEP_PX / (6 * width_px)
    return np.asarray(width_px / 2 * (1 + 0.14 * np.sin(phase)), np.float64)


def _seen(tube: Tube, px_per_mm: float, blur_px: float) -> bool:
    """Whether its middle is dark enough in its strongest band, once tissue and lens have blurred it."""
    width = float(2 * tube.radii.mean())
    strongest = float(max(-np.log10(1 - _absorbed(tube, np.array([width / px_per_mm]))[0])))
    spread = 2.355 * float(np.hypot(tube.scatter_px, blur_px))
    return strongest * width / float(np.hypot(width, spread)) >= LEAST_SEEN


def _absorbed(tube: Tube, chord_mm: F64) -> F64:
    """Share (…, 3) of each band's light that is lost on so long a way through blood, Beer and Lambert."""
    absorption = DEEP_ABSORPTION if tube.deep else SHALLOW_ABSORPTION
    passing = tube.share * (DEEP_SHARE if tube.deep else SHALLOW_SHARE)
    return np.asarray(passing * (1 - np.exp(-absorption * chord_mm[..., None])), np.float64)


def _absorb(transmittance: F32, laid: Laid, px_per_mm: float) -> None:
    """Darken the (h, w, 3) picture where a tube lies; light that scatters over it blurs its rim."""
    lost = _absorbed(laid.tube, _chord(laid) / px_per_mm).astype(np.float32)
    if laid.tube.scatter_px > 0.3:
        lost = np.asarray(cv2.GaussianBlur(lost, (0, 0), laid.tube.scatter_px), np.float32)
    transmittance[laid.box] *= 1 - lost


def _chord(laid: Laid) -> F64:
    """Mean length of light's straight way through a tube over a pixel, from the way's integral."""
    away, radius = np.where(np.isfinite(laid.distance), laid.distance, 1e6), laid.radius

    def integral(x: F64) -> F64:
        part = np.clip(x / radius, -1, 1)
        return np.asarray(radius**2 * (part * np.sqrt(1 - part**2) + np.arcsin(part)), np.float64)

    return integral(away + 0.5) - integral(away - 0.5)


def _laid(tube: Tube, shape: tuple[int, int]) -> Laid | None:
    """Lay a tube into a (h, w) picture; None where it lies wholly outside."""
    margin = int(np.ceil(tube.radii.max() + 3 * tube.scatter_px)) + 2
    low = np.maximum(np.floor(tube.points.min(axis=0)).astype(int) - margin, 0)
    high = np.minimum(np.ceil(tube.points.max(axis=0)).astype(int) + margin, shape[::-1])
    if (high <= low).any():
        return None
    box = np.s_[low[1] : high[1], low[0] : high[0]]
    return Laid(tube, box, _distances(tube, low, high), float(tube.radii.mean()))


def _distances(tube: Tube, low: I64, high: I64) -> F64:
    """Distance of each pixel from low to high to the nearest place of the centre line, inf far off."""
    every = max(1, min(8, int(tube.radii.mean())))
    local, swell = (tube.points - low)[::every], (tube.radii / tube.radii.mean())[::every]
    reach = int(np.ceil(tube.radii.max())) + 2
    dy, dx = (offset.ravel() for offset in np.mgrid[-reach : reach + 1, -reach : reach + 1])
    width, height = high - low
    distance = np.full(width * height, np.inf)
    for first in range(0, len(local), _AT_ONCE):
        part = local[first : first + _AT_ONCE]
        x = np.rint(part[:, :1]).astype(np.int64) + dx
        y = np.rint(part[:, 1:]).astype(np.int64) + dy
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        away = np.hypot(x - part[:, :1], y - part[:, 1:]) / swell[first : first + _AT_ONCE, None]
        np.minimum.at(distance, (y * width + x)[inside], away[inside])
    return distance.reshape(height, width)


def _with_truth(image: U8, laid: list[Laid], hidden: Bool, px_per_mm: float) -> Photograph:
    thread, reticular = np.zeros(hidden.shape, np.bool_), np.zeros(hidden.shape, np.bool_)
    for place in laid:
        wide = 2 * place.radius >= RETICULAR_MM * px_per_mm
        (reticular if wide else thread)[place.box] |= place.inside
    points, widths = _centre_lines(laid, hidden)
    return Photograph(
        image=image,
        veins=thread | reticular,
        thread=thread & ~reticular,
        reticular=reticular,
        scored=~(hidden & (thread | reticular)),
        centre_points=points,
        centre_widths=widths,
        length_px=_STEP_PX * len(points),
        mean_width_px=float(widths.mean()) if len(widths) else 0.0,
        px_per_mm=px_per_mm,
    )


def _centre_lines(laid: list[Laid], hidden: Bool) -> tuple[F64, F64]:
    """Places on centre lines in the picture that nothing hides, nor a wider tube, and widths there."""
    points, widths = [np.zeros((0, 2))], [np.zeros(0)]
    for place in laid:
        rounded = np.rint(place.tube.points)
        here: Bool = np.asarray(((rounded >= 0) & (rounded < hidden.shape[::-1])).all(axis=1), np.bool_)
        columns, rows = rounded[here].astype(int).T
        here[here] = ~hidden[rows, columns]
        for other in laid:
            if other.radius > place.radius:
                here &= ~other.holds(place.tube.points)
        points.append(place.tube.points[here])
        widths.append(2 * place.tube.radii[here])
    return np.concatenate(points), np.concatenate(widths)
