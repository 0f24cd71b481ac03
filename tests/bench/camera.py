"""How long a live picture takes: hints from a full-HD frame, and painting it while hints are computed beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.bench.imaging import seconds
from tests.bench.table import Row
from ui import convert
from ui.widgets.live_view import LiveView
from ui.widgets.picture import prepare
from vein_tracker.imaging.hints import hints_of, live_picture, prepare_baseline
from vein_tracker.imaging.phantom import Pose, Shot, Skin, State, render
from vein_tracker.imaging.settled import settled
from vein_tracker.model.results import U8
from vein_tracker.model.shown import Drawn

SIZE = (1920, 1080)
WINDOW = (1600, 900)
FRAMES = 60


def rows() -> Iterator[Row]:
    """Yield what was measured: name, figure, goal."""
    _ = QApplication.instance() or QApplication([])
    skin = Skin(seed=7, freckles_per_cm2=0.5)
    before = render(skin, None, Shot(marker=True), size=SIZE, px_per_mm=14.0).image
    pose = Pose(rotation_deg=3, distance=1.08)
    frame = render(
        skin, State(cleared=0.5), Shot(seed=1, marker=True, pose=pose), size=SIZE, px_per_mm=14.0
    ).image
    baseline = prepare_baseline(before)
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        taken = seconds(lambda: settled(None, hints_of(live_picture(frame), baseline)), repeats=15)
    finally:
        cv2.setNumThreads(threads)
    yield Row("1920 × 1080: hints of a live picture, one core", f"{1000 * taken:.0f} ms", "at most 100 ms")
    view = _view(before)
    yield Row("live picture painted: median / 99 %", _painted(view, frame), "≤ 16 / 33 ms")
    with ThreadPoolExecutor(1) as pool:
        done: list[float] = []
        over = False

        def hints() -> None:
            while not over:
                hints_of(live_picture(frame), baseline)
                done.append(time.perf_counter())

        beside = pool.submit(hints)
        start = time.perf_counter()
        painted = _painted(view, frame)
        over = True
        beside.result()
        rate = len(done) / (done[-1] - start) if done else 0.0
    yield Row("live picture painted while hints are computed: median / 99 %", painted, "≤ 16 / 33 ms")
    yield Row("hints a second beside it", f"{rate:.1f}", "at least 10")
    view.close()


def _view(baseline: U8) -> LiveView:
    view = LiveView()
    view.resize(*WINDOW)
    view.show_baseline(prepare("baseline", "", [baseline], Drawn()))
    view.say("Move a little closer and turn 2° clockwise")
    view.show()
    QApplication.processEvents()
    return view


def _painted(view: LiveView, frame: U8) -> str:
    times = []
    for number in range(FRAMES):
        moved = np.roll(frame, number, axis=1)
        start = time.perf_counter()
        view.show_frame(convert.fitted(moved, QSize(*WINDOW)))
        view.repaint()
        times.append(1000 * (time.perf_counter() - start))
        time.sleep(1 / 60)  # a camera's frames come one by one
    return f"{np.median(times):.1f} / {np.percentile(times, 99):.1f} ms"
