"""Takes a synthetic photograph for the demo: another pose, light and crop of hairs at every session."""

from __future__ import annotations

import io
from datetime import date

import numpy as np
from PIL import ExifTags, Image

from vein_tracker.imaging.phantom import Camera, Light, Pose, Shot, render
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.demo_cases import AreaCase, DemoSession
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

RENDER_DEMO_PHOTO = Text("render_demo_photo", QT_TRANSLATE_NOOP("core", "Render demo photo"))
SIZE = (1440, 1080)
JPEG_QUALITY = 93


class RenderDemoPhoto(Task[None, bytes, bytes]):
    """Render one session's photograph as the bytes of a JPEG file with its capture facts."""

    title = RENDER_DEMO_PHOTO

    def __init__(self, area: AreaCase, session: DemoSession, day: date) -> None:
        self._area = area
        self._session = session
        self._day = day

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> bytes:
        report(0.0)
        seed = self._area.skin.seed * 100 + self._session.weeks_ago
        baseline = self._session is self._area.sessions[0]
        shot = _shot(seed, self._session, steady=baseline, marker=self._area.marker)
        phantom = render(
            self._area.skin, self._session.state, shot, size=SIZE, px_per_mm=self._area.px_per_mm
        )
        report(0.9)
        return _jpeg(phantom.image, self._day, seed)

    def save(self, library: Library, computed: bytes) -> Outcome[bytes]:
        return Outcome(computed)


def _shot(seed: int, session: DemoSession, steady: bool, marker: bool) -> Shot:
    """Hand-held, in the same room: a few degrees and per cent off the baseline."""
    rng = np.random.default_rng(seed)
    shake = 0.0 if steady else 1.0
    warm = 1.0 + shake * rng.uniform(-0.05, 0.05)
    return Shot(
        seed=seed,
        pose=Pose(
            shift_mm=(shake * rng.uniform(-3, 3), shake * rng.uniform(-3, 3)),
            rotation_deg=shake * rng.uniform(-5, 5),
            pitch_deg=shake * rng.uniform(-3, 3),
            yaw_deg=shake * rng.uniform(-3, 3),
            distance=1.0 + shake * rng.uniform(-0.06, 0.06),
            deformation_mm=shake * 0.15,
        ),
        light=Light(colour=(warm, 1.0, 2.0 - warm), fall_off=0.15 + shake * rng.uniform(-0.04, 0.04)),
        camera=Camera(blur_px=session.blur_px, exposure=shake * rng.uniform(-0.12, 0.12), jpeg=None),
        hairs=int(rng.integers(0, 12)),
        marker=marker,
    )


def _jpeg(pixels: np.ndarray, day: date, seed: int) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = "Vein Tracker phantom"
    taken = f"{day:%Y:%m:%d} {9 + seed % 8:02d}:{seed % 60:02d}:00"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=JPEG_QUALITY, subsampling=0, exif=exif)
    return file.getvalue()
