"""How long a frame of the photo viewer takes: a 24-megapixel pair, panned and zoomed in a 1920×1080 window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.bench.table import Row
from ui.widgets.change_picture import ChangePicture, prepare_change
from ui.widgets.pair import Mode
from ui.widgets.photo_tools import PhotoTools
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import MapPicture, Overlay, Picture, halves, prepare
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import ChangeClass, ChangedVeins, Drawn, VeinLayer

WIDTH, HEIGHT = 6000, 4000
WINDOW = (1920, 1080)
FRAMES = 240
GOAL_MEDIAN_MS, GOAL_P99_MS = 16.0, 25.0
FEW = (Overlay.NONE, Overlay.OUTLINE)
OVERLAYS = {Mode.SIDE_BY_SIDE: tuple(Overlay), Mode.WIPE: tuple(Overlay), Mode.CHANGE: (Overlay.NONE,)}
LEFT_OUT = 60  # patches of hair and glare
VEINS, POINTS_OF_A_VEIN, VEIN_WIDTH = 80, 160, 14.0  # a tenth of the skin: many veins


def rows() -> list[Row]:
    """Return what was measured: name, figure, goal."""
    app = QApplication.instance() or QApplication([])
    before, after = _picture(1), _picture(2)
    view = PhotoTools()
    view.resize(*WINDOW)
    view.show_pictures(before, after)
    view.show_change(_change(before))
    view.show()
    app.processEvents()
    table = []
    for mode in Mode:
        for overlay in OVERLAYS.get(mode, FEW):
            view.set_mode(mode)
            view.blinking.pause(True)
            view.set_overlay(overlay)
            view.fit()
            times = sorted(_frame_ms(view, step) for step in _steps(view))
            median, p99 = float(np.median(times)), float(np.percentile(times, 99))
            name = f"frame of a 24 MP pair, {mode.replace('_', ' ')}, overlay {overlay}: median / 99 %"
            goal = f"≤ {GOAL_MEDIAN_MS:.0f} / {GOAL_P99_MS:.0f} ms"
            table.append(Row(name, f"{median:.1f} / {p99:.1f} ms", goal))
    view.close()
    return table


def _steps(view: PhotoView) -> Iterator[Callable[[], None]]:
    for frame in range(FRAMES):
        phase = frame / FRAMES
        if phase < 0.3:
            yield lambda: view.zoom(1.04, QPointF(700, 500))
        elif phase < 0.7:
            yield lambda frame=frame: view.pan(
                QPointF(-9 if frame % 40 < 20 else 7, 5 if frame % 60 < 30 else -6)
            )  # type: ignore[misc]
        else:
            yield lambda: view.zoom(0.96, QPointF(900, 300))


def _frame_ms(view: PhotoView, step: Callable[[], None]) -> float:
    start = time.perf_counter()
    step()
    view.repaint()
    return (time.perf_counter() - start) * 1e3


def _picture(seed: int) -> Picture:
    random = np.random.default_rng(seed)
    coarse = random.integers(150, 230, (HEIGHT // 8, WIDTH // 8, 3), dtype=np.uint8)
    pixels = np.repeat(np.repeat(coarse, 8, axis=0), 8, axis=1)
    layers = [
        _layer([_vein(random) for _ in range(VEINS // 2)], kind)
        for kind in (VeinKind.THREAD, VeinKind.RETICULAR)
    ]
    patches = tuple(_vein(random) for _ in range(LEFT_OUT))
    picture = prepare(
        f"photo-{seed}", "9 Feb 2026", [pixels], Drawn(layers=tuple(layers), left_out=patches), 40.0
    )
    small = picture.levels[2].convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    drawn = MapPicture(levels=halves(small), ramp=small, low=0.0, high=1.0)
    return replace(picture, maps={overlay: drawn for overlay in Overlay if overlay.is_map})


def _change(baseline: Picture) -> ChangePicture:
    random = np.random.default_rng(3)
    classes = [
        ChangedVeins(
            kind=kind,
            length_px=1.0,
            area_px=1.0,
            skin_percent=3.0,
            length_mm=None,
            area_mm2=None,
            parts=tuple(_vein(random) for _ in range(VEINS // len(ChangeClass))),
        )
        for kind in ChangeClass
    ]
    return prepare_change(classes, baseline.levels[0].size())


def _layer(veins: list[npt.NDArray[np.float64]], kind: VeinKind) -> VeinLayer:
    closed = tuple(np.vstack([outline, outline[:1]]) for outline in veins)
    return VeinLayer(kind=kind, doubtful=False, lines=closed, parts=tuple(veins))


def _vein(random: np.random.Generator) -> npt.NDArray[np.float64]:
    start = random.uniform((0, 0), (WIDTH, HEIGHT))
    turns = np.cumsum(random.normal(0, 0.15, POINTS_OF_A_VEIN)) + random.uniform(0, 2 * np.pi)
    middle = start + np.cumsum(np.column_stack([np.cos(turns), np.sin(turns)]), axis=0) * VEIN_WIDTH
    aside = np.column_stack([-np.sin(turns), np.cos(turns)]) * VEIN_WIDTH / 2
    return np.vstack([middle + aside, (middle - aside)[::-1]])
