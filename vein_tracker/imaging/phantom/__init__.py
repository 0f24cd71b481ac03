"""Renders skin with known veins: for the demo, the tests and the accuracy table."""

from vein_tracker.imaging.phantom.geometry import Transform, carry, pair_homography
from vein_tracker.imaging.phantom.render import Phantom, render
from vein_tracker.imaging.phantom.spec import (
    Camera,
    Chart,
    Light,
    Pose,
    Ruler,
    RulerKind,
    Shot,
    Site,
    Skin,
    State,
    Veins,
)

__all__ = [
    "Camera",
    "Chart",
    "Light",
    "Phantom",
    "Pose",
    "Ruler",
    "RulerKind",
    "Shot",
    "Site",
    "Skin",
    "State",
    "Transform",
    "Veins",
    "carry",
    "pair_homography",
    "render",
]
