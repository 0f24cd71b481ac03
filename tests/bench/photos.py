"""24-megapixel photographs of rendered skin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import cv2
import numpy as np

from vein_tracker.imaging.phantom import Camera, Shot, Skin, State, render

SIZE = (6000, 4000)
PX_PER_MM = 50.0


@cache
def large_jpeg(cleared: float = 0.0) -> bytes:
    """Return a 24-megapixel JPEG of one skin."""
    phantom = render(
        Skin(seed=9001, skin_type=2),
        State(cleared=cleared),
        Shot(seed=int(100 * cleared), camera=Camera(blur_px=1.0, noise=1.0, jpeg=None)),
        size=SIZE,
        px_per_mm=PX_PER_MM,
    )
    return _jpeg(phantom.image)


def twenty_large_jpegs() -> Iterator[bytes]:
    """Yield twenty different files of the same skin, as twenty shots of one area."""
    image = cv2.imdecode(np.frombuffer(large_jpeg(), np.uint8), cv2.IMREAD_COLOR_RGB)
    assert image is not None
    for number in range(20):
        yield _jpeg(np.roll(image, 8 * number, axis=1))


def _jpeg(image: np.ndarray) -> bytes:
    done, data = cv2.imencode(".jpg", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 96])
    assert done
    return data.tobytes()
