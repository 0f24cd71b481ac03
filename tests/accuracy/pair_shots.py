"""What pairs are made of: a skin, and how it is photographed again by hand."""

from __future__ import annotations

import numpy as np

from vein_tracker.imaging.phantom import Camera, Light, Pose, Shot, Site, Skin, Veins

EXTENT_MM = (66.0, 51.0)
BLUR_PX, JPEG, NOISE, DEFORMATION_MM = 1.6, 82, 1.0, 0.6
"""The worst that a photograph taken again may be."""


def drawn_skin(rng: np.random.Generator, seed: int, skin_type: int) -> Skin:
    """Veins in all of the view, more or fewer of them; a limb's, a cheek's or flat."""
    share = float(rng.uniform(0.6, 1.4))
    veins = Veins(
        trees=max(1, round(3 * share)),
        spiders=round(2 * share),
        twigs=round(14 * share),
        reticular=int(rng.integers(0, 2)),
        strength=float(rng.uniform(0.85, 1.15)),
    )
    return Skin(
        seed=seed,
        skin_type=skin_type,
        site=Site.CHEEK if rng.random() < 0.15 else Site.LEG,
        veins=veins,
        freckles_per_cm2=float(rng.choice([0.0, rng.uniform(0, 1.5)])),
        moles=int(rng.integers(0, 2)),
        creases=int(rng.integers(0, 2)),
        limb_radius_mm=60.0 if rng.random() < 0.25 else None,
        extent_mm=EXTENT_MM,
    )


def retaken(rng: np.random.Generator, seed: int) -> Shot:
    """Photographed again with more or less haste, at worst as `unchanged`."""
    haste = float(rng.uniform(0, 1))
    return Shot(
        seed=seed + 1,
        pose=drawn_pose(rng, 7, 6, 0.08, DEFORMATION_MM * float(rng.uniform(0, 1))),
        light=drawn_light(rng),
        camera=Camera(
            blur_px=0.7 + (BLUR_PX - 0.7) * haste,
            noise=float(rng.uniform(0.5, NOISE)),
            exposure=drawn_exposure(rng),
            jpeg=int(rng.integers(JPEG, 96)),
        ),
    )


def drawn_pose(
    rng: np.random.Generator, turn_deg: float, tilt_deg: float, farther: float, deformation_mm: float
) -> Pose:
    """A pose turned and tilted by up to so many degrees, nearer or farther by up to this share."""
    return Pose(
        shift_mm=(float(rng.uniform(-3, 3)), float(rng.uniform(-3, 3))),
        rotation_deg=float(rng.uniform(-turn_deg, turn_deg)),
        pitch_deg=float(rng.uniform(-tilt_deg, tilt_deg)),
        yaw_deg=float(rng.uniform(-tilt_deg, tilt_deg)),
        distance=float(rng.uniform(1 - farther, 1 + farther)),
        deformation_mm=deformation_mm,
    )


def drawn_light(rng: np.random.Generator) -> Light:
    """A lamp up to 15 % warmer or colder, from about where it was."""
    red, green, blue = (float(gain) for gain in rng.uniform(0.85, 1.15, 3))
    return Light(
        colour=(red, green, blue),
        direction_deg=220 + float(rng.uniform(-40, 40)),
        centre=(float(rng.uniform(0.35, 0.6)), float(rng.uniform(0.35, 0.6))),
        fall_off=float(rng.uniform(0.1, 0.25)),
    )


def drawn_exposure(rng: np.random.Generator) -> float:
    """Up to 15 % more or less light, in stops."""
    return float(np.log2(rng.uniform(0.85, 1.15)))
