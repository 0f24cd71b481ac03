"""Rendered photographs of all conditions and skin types, each varied by chance, as many as are asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from tests.accuracy.conditions import CLEAN, CONDITIONS, TOGETHER, Make, Rendered
from tests.accuracy.tubes import Tubes
from vein_tracker.imaging.phantom import Camera, Light, Skin, State, Veins

SEEDS = {"dev": 600_000, "judge": 890_000}
"""First seeds: parameters may be fitted on `dev`, never on `judge`."""
SHARE = 0.75
_MAKES: dict[str, Make] = {"clean": CLEAN, **CONDITIONS, "all together": TOGETHER}


@dataclass(frozen=True, slots=True)
class Varied:
    """One of many: which condition it is of, and how to photograph it."""

    condition: str
    scene: Rendered | Tubes


def varied(count: int, seeds: str) -> list[Varied]:
    """Return scenes that take turns in conditions, then in skin types, 720 × 540 at about 13 px/mm."""
    names, first = list(_MAKES), SEEDS[seeds]
    return [_rendered(names[n % len(names)], first + n, n // len(names) % 6 + 1) for n in range(count)]


def varied_tubes(count: int, seeds: str) -> list[Varied]:
    """Return as many scenes of the second generator, every other one hard."""
    first = SEEDS[seeds] + 5_000
    return [
        Varied(f"tubes, {'hard' if n % 2 else 'clean'}", Tubes(first + n, n // 2 % 6 + 1, bool(n % 2)))
        for n in range(count)
    ]


def _rendered(condition: str, seed: int, skin_type: int) -> Varied:
    """More or fewer veins, more or less of them gone, stronger or weaker, under another camera and light."""
    rng = np.random.default_rng([seed, 5])
    scene = _MAKES[condition](Skin(seed=seed, skin_type=skin_type)).shrunk(SHARE)
    skin = replace(scene.skin, veins=_veins(rng, scene.skin.veins))
    cleared = max(scene.state.cleared, float(rng.choice([0.0, rng.uniform(0.0, 0.8)])))
    scene = replace(
        scene,
        skin=skin,
        state=replace(scene.state, cleared=cleared),
        px_per_mm=scene.px_per_mm * float(rng.uniform(0.8, 1.25)),
    )
    shot = replace(
        scene.shot,
        seed=seed,
        camera=_camera(rng, scene.shot.camera),
        light=_light(rng, scene.shot.light),
        hairs=round(scene.shot.hairs * float(rng.uniform(0.3, 1.2))),
    )
    return Varied(condition, replace(scene, shot=shot, state=_milder(rng, scene.state)))


def _veins(rng: np.random.Generator, usual: Veins) -> Veins:
    share = float(rng.uniform(0.5, 1.4))
    return Veins(
        trees=round(usual.trees * share),
        spiders=round(usual.spiders * share),
        twigs=round(usual.twigs * share),
        reticular=int(rng.integers(0, 2 * usual.reticular + 1)),
        strength=usual.strength * float(rng.uniform(0.85, 1.15)),
    )


def _camera(rng: np.random.Generator, usual: Camera) -> Camera:
    return replace(
        usual,
        blur_px=usual.blur_px * float(rng.uniform(0.8, 1.25)),
        noise=usual.noise * float(rng.uniform(0.6, 1.4)),
        exposure=float(rng.normal(0, 0.15)),
    )


def _light(rng: np.random.Generator, usual: Light) -> Light:
    centre = float(rng.uniform(0.3, 0.7)), float(rng.uniform(0.3, 0.7))
    return replace(
        usual,
        centre=centre,
        direction_deg=float(rng.uniform(0, 360)),
        glare=usual.glare * float(rng.uniform(0.5, 1.0)),
    )


def _milder(rng: np.random.Generator, usual: State) -> State:
    """What treatment has left, at any strength up to the condition's."""
    return replace(
        usual,
        bruise=usual.bruise * float(rng.uniform(0.4, 1.0)),
        stain=usual.stain * float(rng.uniform(0.4, 1.0)),
        matting=usual.matting * float(rng.uniform(0.4, 1.0)),
    )
