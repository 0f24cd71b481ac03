"""How long it takes from asking for a page to a painted one, on the small library of the tests."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench.table import Row
from tests.scenes import Stage
from tests.scenes.synthetic import make_template, synthetic_stage

GOAL_MS = 150
TIMES = 7


def rows() -> Iterable[Row]:
    """Yield each page's median."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as home:
        template = make_template(Path(home) / "template")
        with synthetic_stage(app, Path(home), template) as stage:
            window, cast = stage.app.window, stage.cast
            pages: dict[str, Callable[[], None]] = {
                "today": window.show_today,
                "patient": lambda: window.open_patient(cast.patient),
                "area": lambda: window.open_area(cast.area),
            }
            for name, go in pages.items():
                taken = statistics.median(_milliseconds(stage, go) for _ in range(TIMES))
                yield Row(f"page {name}: asked for to painted", f"{taken:.0f} ms", f"≤ {GOAL_MS} ms")


def _milliseconds(stage: Stage, go: Callable[[], None]) -> float:
    stage.app.window.show_welcome()
    stage.settle()
    start = time.perf_counter()
    go()
    stage.settle()
    stage.app.window.repaint()
    return (time.perf_counter() - start) * 1e3
