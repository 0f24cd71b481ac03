"""The conditions of the accuracy table: each is a way to make a scene of a skin."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from tests.accuracy.photograph import Photograph, of_phantom
from vein_tracker.imaging.phantom import Camera, Light, Pose, Shot, Site, Skin, State, Veins, render

SIZE = (960, 720)
PX_PER_MM = 18.0
SEEDS = {"judge": 880_000, "dev": 610_000}
"""First seeds: parameters may be chosen on `dev`, never on `judge`."""
SKIN_TYPES = (1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One photograph of the product's own generator."""

    skin: Skin
    state: State = field(default_factory=State)
    shot: Shot = field(default_factory=Shot)
    size: tuple[int, int] = SIZE
    px_per_mm: float = PX_PER_MM

    def photographed(self) -> Photograph:
        """Render it."""
        return of_phantom(render(self.skin, self.state, self.shot, size=self.size, px_per_mm=self.px_per_mm))

    def shrunk(self, share: float) -> Rendered:
        """The same view with this share of the pixels a side."""
        size = round(self.size[0] * share), round(self.size[1] * share)
        return replace(self, size=size, px_per_mm=self.px_per_mm * share)


Make = Callable[[Skin], Rendered]


def scenes(
    make: Make, first_seed: int, skin_types: Iterable[int] = SKIN_TYPES, share: float = 1.0
) -> tuple[Rendered, ...]:
    """Make a scene for each skin type, each of a skin of its own."""
    return tuple(
        make(Skin(seed=first_seed + number, skin_type=kind)).shrunk(share)
        for number, kind in enumerate(skin_types)
    )


def _clean(skin: Skin) -> Rendered:
    return Rendered(skin=skin)


def _hairs(skin: Skin) -> Rendered:
    return Rendered(skin=skin, shot=Shot(seed=skin.seed, hairs=220))


def _glare(skin: Skin) -> Rendered:
    return Rendered(skin=skin, shot=Shot(light=Light(glare=0.9)))


def _bruise(skin: Skin) -> Rendered:
    return Rendered(skin=skin, state=State(cleared=0.1, bruise=0.9, bruise_age=0.25))


def _stain(skin: Skin) -> Rendered:
    return Rendered(skin=skin, state=State(cleared=0.4, stain=0.8))


def _matting(skin: Skin) -> Rendered:
    return Rendered(skin=skin, state=State(cleared=0.3, matting=0.9))


def _freckles(skin: Skin) -> Rendered:
    return Rendered(skin=replace(skin, freckles_per_cm2=2.5, moles=2))


def _creases(skin: Skin) -> Rendered:
    return Rendered(skin=replace(skin, creases=5))


def _seen_by(camera: Camera) -> Make:
    return lambda skin: Rendered(skin=skin, shot=Shot(seed=skin.seed, camera=camera))


def _lit_by(light: Light) -> Make:
    return lambda skin: Rendered(skin=skin, shot=Shot(light=light))


def _limb(skin: Skin) -> Rendered:
    rolled = replace(skin, limb_radius_mm=24.0)
    return Rendered(skin=rolled, shot=Shot(pose=Pose(yaw_deg=5), light=Light(glare=0.2)))


def _cheek(skin: Skin) -> Rendered:
    veins = Veins(trees=12, spiders=2, twigs=90, reticular=0)
    face = replace(skin, site=Site.CHEEK, veins=veins)
    return Rendered(skin=face, shot=Shot(light=Light(glare=0.25)))


def _low_resolution(skin: Skin) -> Rendered:
    return Rendered(skin=skin).shrunk(0.5)


def _hard_pose(skin: Skin) -> Rendered:
    marked = replace(skin, freckles_per_cm2=1.5, moles=1, creases=2, limb_radius_mm=60.0)
    shot = Shot(
        seed=skin.seed,
        pose=Pose(rotation_deg=4, pitch_deg=6, deformation_mm=1.0),
        light=Light(glare=0.6, colour=(1.1, 1.0, 0.85), fall_off=0.3),
        camera=Camera(blur_px=1.0, noise=1.0, jpeg=80),
        hairs=160,
    )
    state = State(cleared=0.2, bruise=0.5, bruise_age=0.4, stain=0.7, matting=0.4)
    return Rendered(skin=marked, state=state, shot=shot)


def _together(skin: Skin) -> Rendered:
    """Hairs, glare, bruise, stain, 120 freckles in the picture and JPEG 85 at once."""
    area_cm2 = SIZE[0] * SIZE[1] / (10 * PX_PER_MM) ** 2
    shot = Shot(seed=skin.seed, hairs=160, light=Light(glare=0.6), camera=Camera(jpeg=85))
    state = State(cleared=0.2, bruise=0.6, bruise_age=0.3, stain=0.7)
    return Rendered(skin=replace(skin, freckles_per_cm2=120 / area_cm2), state=state, shot=shot)


CLEAN: Make = _clean
TOGETHER: Make = _together
CONDITIONS: dict[str, Make] = {
    "hairs": _hairs,
    "glare": _glare,
    "bruise": _bruise,
    "stain": _stain,
    "matting": _matting,
    "freckles": _freckles,
    "creases": _creases,
    "blur": _seen_by(Camera(blur_px=2.2)),
    "noise": _seen_by(Camera(noise=2.0)),
    "JPEG 85": _seen_by(Camera(jpeg=85)),
    "JPEG 45": _seen_by(Camera(jpeg=45)),
    "warm light": _lit_by(Light(colour=(1.25, 1.0, 0.6), fall_off=0.45)),
    "cold light": _lit_by(Light(colour=(0.85, 1.0, 1.25))),
    "limb": _limb,
    "cheek": _cheek,
    "low resolution": _low_resolution,
    "tilted, all marks": _hard_pose,
}
"""All but clean skin and everything at once."""


def _cleared(skin: Skin, **state: float) -> Rendered:
    return Rendered(skin=skin, state=State(cleared=1.0, **state), shot=Shot(seed=skin.seed))


def _free_hairs(skin: Skin) -> Rendered:
    return replace(_cleared(skin), shot=Shot(seed=skin.seed, hairs=220))


def _free_together(skin: Skin) -> Rendered:
    return replace(_together(skin), state=State(cleared=1.0, bruise=0.6, bruise_age=0.3, stain=0.7))


VEIN_FREE: dict[str, Make] = {
    "plain": _cleared,
    "freckles": lambda skin: _cleared(replace(skin, freckles_per_cm2=2.5, moles=2)),
    "hairs": _free_hairs,
    "stains": lambda skin: _cleared(skin, stain=0.8),
    "bruises": lambda skin: _cleared(skin, bruise=0.9, bruise_age=0.25),
    "all of them": _free_together,
}
"""Skin whose veins are all gone, but not what is beside them."""
