"""What is painted of a part of a photograph is what the whole would show there."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ui.theme import Theme
from ui.widgets.overlay_painting import paint_overlay
from ui.widgets.picture import Overlay, Picture, prepare
from vein_tracker.model.results import F64, VeinKind
from vein_tracker.model.shown import Drawn, VeinLayer

WIDTH, HEIGHT = 480, 320
ZOOM = 3.0
SURFACE = QRectF(0, 0, ZOOM * WIDTH, ZOOM * HEIGHT)


def vein(random: np.random.Generator) -> F64:
    """Return a closed outline that crosses a good part of the photograph."""
    start, end = random.uniform((0, 0), (WIDTH, HEIGHT), (2, 2))
    along = np.linspace(0, 1, 12)[:, None] * (end - start) + start
    aside = np.array([0.0, 2.0])
    there, back = along + aside, along[::-1] - aside
    return np.vstack([there, back, there[:1]])


@pytest.fixture
def picture(theme: Theme) -> Picture:
    """A photograph with veins of each class all over it, one of them a line straight across."""
    random = np.random.default_rng(5)
    outlines = {kind: tuple(vein(random) for _ in range(12)) for kind in VeinKind}
    outlines[VeinKind.THREAD] += (np.array([[20.0, 150.0], [460.0, 150.0]]),)
    layers = tuple(VeinLayer(kind=kind, doubtful=False, lines=of, parts=of) for kind, of in outlines.items())
    pixels = np.full((HEIGHT, WIDTH, 3), 180, np.uint8)
    return prepare("photo", "", [pixels], Drawn(layers=layers, left_out=outlines[VeinKind.WIDE][:3]))


@pytest.mark.parametrize("overlay", [Overlay.OUTLINE, Overlay.SKIN])
def test_a_part_shows_all_that_crosses_it(picture: Picture, overlay: Overlay) -> None:
    whole = painted(picture, overlay, SURFACE)
    parts = (QRect(0, 0, 200, 150), QRect(700, 300, 240, 300), QRect(1200, 800, 240, 160))
    for part in parts:
        assert painted(picture, overlay, QRectF(part)).copy(part) == whole.copy(part)
    assert any(np.any(np.frombuffer(whole.copy(part).constBits(), np.uint8)) for part in parts)


def painted(picture: Picture, overlay: Overlay, clip: QRectF) -> QImage:
    """Return an overlay as it is painted within a part of the surface."""
    surface = QImage(SURFACE.size().toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    surface.fill(Qt.GlobalColor.transparent)
    painter = QPainter(surface)
    paint_overlay(painter, picture, SURFACE, clip, overlay)
    painter.end()
    return surface
