"""24-megapixel photographs of rendered skin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import cv2
import numpy as np

from vein_tracker.imaging.phantom import Camera, Light, Pose, Shot, Skin, State, render

SIZE = (6000, 4000)
PX_PER_MM = 50.0
_SKIN = Skin(seed=9001, skin_type=2)
_CAMERA = Camera(blur_px=1.0, noise=1.0, jpeg=None)


@cache
def large_jpeg() -> bytes:
    """Return a 24-megapixel JPEG of one skin."""
    return _rendered(State(), Shot(camera=_CAMERA))


@cache
def follow_up_jpeg() -> bytes:
    """Return the same skin half cleared, photographed again by hand."""
    shot = Shot(
        seed=50,
        pose=Pose(shift_mm=(2.0, -1.5), rotation_deg=5, yaw_deg=4, distance=0.95, deformation_mm=0.4),
        light=Light(colour=(1.08, 1.0, 0.93), centre=(0.55, 0.5)),
        camera=replace(_CAMERA, blur_px=2.0, exposure=0.15),
    )
    return _rendered(State(cleared=0.5), shot)


def twenty_large_jpegs() -> Iterator[bytes]:
    """Yield twenty different files of the same skin, as twenty shots of one area."""
    image = cv2.imdecode(np.frombuffer(large_jpeg(), np.uint8), cv2.IMREAD_COLOR_RGB)
    assert image is not None
    for number in range(20):
        yield _jpeg(np.roll(image, 8 * number, axis=1))


def _rendered(state: State, shot: Shot) -> bytes:
    return _jpeg(render(_SKIN, state, shot, size=SIZE, px_per_mm=PX_PER_MM).image)


def _jpeg(image: np.ndarray) -> bytes:
    done, data = cv2.imencode(".jpg", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 96])
    assert done
    return data.tobytes()
