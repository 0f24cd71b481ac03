"""How soon the figure follows a stroke in the review of a 24-megapixel photo, and a path the pointer."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests import mouse
from tests.bench.photos import large_jpeg
from tests.bench.table import Row
from ui.dialogs.review.prepared import ReadyReview
from ui.dialogs.review.veins import VeinStep
from ui.widgets.picture import prepare
from ui.widgets.vein_brush import Tool
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE, measure
from vein_tracker.imaging.picture import pyramid, to_8_bit
from vein_tracker.imaging.tracing import Ground, ground
from vein_tracker.model.corrections import Corrections
from vein_tracker.model.records import Moment, Photo, View
from vein_tracker.tasks.review import Review

SIZE = (1280, 720)
STROKES = 15


def rows() -> Iterator[Row]:
    """Yield strokes of brush and eraser, and paths."""
    step, found = _opened(large_jpeg())
    step.resize(*SIZE)
    step.show()
    QApplication.processEvents()
    random = np.random.default_rng(5)
    for tool, name in ((Tool.ADD, "painted"), (Tool.REMOVE, "rubbed out")):
        step.choose(tool)
        times = [_stroke(step, random) for _ in range(STROKES)]
        yield _row(f"24 MP: a stroke {name} to its figure on the screen", times, "at most 200 ms")
    step.choose(Tool.TRACE)
    height, width = found.judged.shape
    begun, led = [], []
    for _ in range(STROKES):
        x, y = random.uniform((0.3 * width, 0.3 * height), (0.7 * width, 0.7 * height)) / np.array(
            found.scale
        )
        begun.append(_timed(lambda x=x, y=y: found.begin(x, y)))
        far = random.uniform(-150, 150, 2) / np.array(found.scale)
        led.append(_timed(lambda x=x + far[0], y=y + far[1]: found.path_to(x, y)))
    yield _row("24 MP: the first click of a trace", begun)
    yield _row("24 MP: a traced path follows the pointer", led, "at most 50 ms")
    step.close()


def _opened(data: bytes) -> tuple[VeinStep, Ground]:
    whole, decoded = decode(data), decode(data, least_side=LEAST_SIDE)
    measured = measure(decoded)
    photo = Photo(
        view_id="view",
        session_area_id="part",
        moment=Moment.BEFORE,
        object_id="object",
        digest="digest",
        file_name="bench.jpg",
        media_type="image/jpeg",
        byte_count=len(data),
        width=whole.width,
        height=whole.height,
    )
    levels = pyramid(to_8_bit(whole.pixels))
    review = Review(
        photo=photo,
        view=View(area_id="area", baseline_id=photo.id),
        day=date(2026, 2, 9),
        levels=levels,
        region=None,
        draws_region=True,
        found=measured.measurement,
        veins=measured.veins,
        corrections=Corrections(photo_id=photo.id, made_at=datetime(2026, 2, 9, tzinfo=UTC)),
        comparison=None,
    )
    veins = review.corrected()
    assert veins is not None
    picture = prepare(photo.id, "bench", levels)
    step = VeinStep(ReadyReview(review=review, picture=picture, veins=veins, pair=None), veins)
    found = ground(decoded)
    step.take_ground(found)
    return step, found


def _stroke(step: VeinStep, random: np.random.Generator) -> float:
    """Draw across the photograph; return how long until the new figure was painted."""
    brush = step.brush
    room = brush.rect().adjusted(250, 100, -250, -100)
    ends = [
        QPoint(
            *(int(one) for one in random.uniform((room.left(), room.top()), (room.right(), room.bottom())))
        )
        for _ in range(2)
    ]

    def draw() -> None:
        mouse.drag(brush, *ends)
        step.grab()

    return _timed(draw)


def _timed(work: object) -> float:
    assert callable(work)
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _row(what: str, times: list[float], goal: str = "") -> Row:
    worst = 1000 * max(times)
    return Row(what, f"{1000 * statistics.median(times):.0f} ms, at most {worst:.0f}", goal)
