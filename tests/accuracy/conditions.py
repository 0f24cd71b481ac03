"""The fixed conditions of the accuracy table; their seeds are used nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vein_tracker.imaging.phantom import Camera, Light, Phantom, Pose, Shot, Site, Skin, State, Veins, render

SIZE = (960, 720)
PX_PER_MM = 18.0
_SEED = 880_000
_TYPES = "I", "II", "III", "IV", "V", "VI"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One photograph of a condition; `fineness` is the share of the usual resolution."""

    skin: Skin
    state: State
    shot: Shot
    fineness: float = 1.0

    def photographed(self) -> Phantom:
        """Render it."""
        size = round(SIZE[0] * self.fineness), round(SIZE[1] * self.fineness)
        return render(self.skin, self.state, self.shot, size=size, px_per_mm=PX_PER_MM * self.fineness)


@dataclass(frozen=True, slots=True)
class Condition:
    """A row of the table."""

    name: str
    scenes: tuple[Scene, ...]


def conditions() -> tuple[Condition, ...]:
    """Return every condition, the plain ones by skin type first, all together last."""
    return (
        *(Condition(f"clean, type {_TYPES[kind - 1]}", _clean(kind)) for kind in range(1, 7)),
        _condition("hairs", 1, lambda skin: Scene(skin=skin, state=State(), shot=Shot(hairs=220))),
        _condition(
            "glare", 2, lambda skin: Scene(skin=skin, state=State(), shot=Shot(light=Light(glare=0.9)))
        ),
        _condition("bruise", 3, _bruised),
        _condition(
            "stain", 4, lambda skin: Scene(skin=skin, state=State(cleared=0.4, stain=0.8), shot=Shot())
        ),
        _condition(
            "matting", 5, lambda skin: Scene(skin=skin, state=State(cleared=0.3, matting=0.9), shot=Shot())
        ),
        _condition("freckles", 6, lambda skin: _plain(skin, freckles=2.5)),
        _condition("creases", 7, lambda skin: _plain(skin, creases=5)),
        _condition("blur", 8, lambda skin: _camera(skin, Camera(blur_px=2.2))),
        _condition("noise", 9, lambda skin: _camera(skin, Camera(noise=2.0))),
        _condition("jpeg", 10, lambda skin: _camera(skin, Camera(jpeg=45))),
        _condition("warm light", 11, lambda skin: _lit(skin, Light(colour=(1.25, 1.0, 0.6), fall_off=0.45))),
        _condition("limb", 12, _limb),
        _condition("cheek", 13, _cheek),
        _condition("low resolution", 14, _coarse),
        Condition("all together", tuple(_all_together(kind) for kind in range(1, 7))),
    )


def hard_scene(skin_type: int) -> Scene:
    """Hairs, glare, stains and freckles at once, as the phantom's hardness is judged by."""
    skin = Skin(seed=_SEED + 900 + skin_type, skin_type=skin_type, freckles_per_cm2=1.5)
    shot = Shot(seed=_SEED + 900, hairs=160, light=Light(glare=0.6))
    return Scene(skin=skin, state=State(cleared=0.2, stain=0.7), shot=shot)


def _condition(name: str, number: int, make: Callable[[Skin], Scene]) -> Condition:
    """Three skin types, fair to dark, each with a seed of its own."""
    kinds = (1, 3, 5) if number % 2 else (2, 4, 6)
    skins = (Skin(seed=_SEED + 10 * number + kind, skin_type=kind) for kind in kinds)
    return Condition(name, tuple(make(skin) for skin in skins))


def _clean(kind: int) -> tuple[Scene, ...]:
    skins = (Skin(seed=_SEED + 500 + 10 * kind + number, skin_type=kind) for number in range(2))
    return tuple(Scene(skin=skin, state=State(), shot=Shot()) for skin in skins)


def _plain(skin: Skin, freckles: float = 0.0, creases: int = 0) -> Scene:
    marked = Skin(
        seed=skin.seed, skin_type=skin.skin_type, freckles_per_cm2=freckles, moles=2, creases=creases
    )
    return Scene(skin=marked, state=State(), shot=Shot())


def _bruised(skin: Skin) -> Scene:
    return Scene(skin=skin, state=State(cleared=0.1, bruise=0.9, bruise_age=0.25), shot=Shot())


def _camera(skin: Skin, camera: Camera) -> Scene:
    return Scene(skin=skin, state=State(), shot=Shot(seed=skin.seed, camera=camera))


def _lit(skin: Skin, light: Light) -> Scene:
    return Scene(skin=skin, state=State(), shot=Shot(light=light))


def _limb(skin: Skin) -> Scene:
    rolled = Skin(seed=skin.seed, skin_type=skin.skin_type, limb_radius_mm=24.0)
    return Scene(skin=rolled, state=State(), shot=Shot(pose=Pose(yaw_deg=5), light=Light(glare=0.2)))


def _cheek(skin: Skin) -> Scene:
    veins = Veins(trees=12, spiders=2, twigs=90, reticular=0)
    face = Skin(seed=skin.seed, skin_type=skin.skin_type, site=Site.CHEEK, veins=veins)
    return Scene(skin=face, state=State(), shot=Shot(light=Light(glare=0.25)))


def _coarse(skin: Skin) -> Scene:
    return Scene(skin=skin, state=State(), shot=Shot(), fineness=0.5)


def _all_together(kind: int) -> Scene:
    skin = Skin(
        seed=_SEED + 700 + kind, skin_type=kind, freckles_per_cm2=1.5, moles=1, creases=2, limb_radius_mm=60.0
    )
    state = State(cleared=0.2, bruise=0.5, bruise_age=0.4, stain=0.7, matting=0.4)
    shot = Shot(
        seed=_SEED + kind,
        pose=Pose(rotation_deg=4, pitch_deg=6, deformation_mm=1.0),
        light=Light(glare=0.6, colour=(1.1, 1.0, 0.85), fall_off=0.3),
        camera=Camera(blur_px=1.0, noise=1.0, jpeg=80),
        hairs=160,
    )
    return Scene(skin=skin, state=state, shot=shot)
