"""Strokes have the area, the width and the place that they were given."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.phantom.stamp import Strokes, draw

SHAPE = (60, 80)


def line(y: float, radius: float, value: float = 1.0) -> Strokes:
    points = np.array([[10.0, y], [70.0, y]])
    return Strokes.along(points, np.full(2, radius), np.full(2, value))


@pytest.mark.parametrize("radius", [0.2, 0.5, 1.3, 4.0])
@pytest.mark.parametrize("y", [30.0, 30.3, 30.5])
def test_a_line_covers_its_width_wherever_it_lies(radius: float, y: float) -> None:
    profile = draw(line(y, radius), SHAPE)[:, 40]
    assert profile.sum() == pytest.approx(2 * radius, abs=0.35)
    assert (profile * np.arange(60)).sum() / profile.sum() == pytest.approx(y, abs=0.05)


def test_the_larger_value_wins_where_strokes_cross() -> None:
    upright = Strokes.along(np.array([[40.0, 5.0], [40.0, 55.0]]), np.full(2, 2.0), np.full(2, 0.3))
    canvas = draw(Strokes.joined([line(30.0, 2.0, 0.8), upright]), SHAPE)
    assert canvas[30, 40] == pytest.approx(0.8)
    assert canvas[10, 40] == pytest.approx(0.3)
    assert canvas[30, 20] == pytest.approx(0.8)


def test_a_stroke_tapers_from_end_to_end() -> None:
    points = np.array([[10.0, 30.0], [70.0, 30.0]])
    canvas = draw(Strokes.along(points, np.array([6.0, 1.0]), np.ones(2)), SHAPE)
    widths = canvas[:, [15, 40, 65]].sum(axis=0)
    assert widths == pytest.approx([2 * 5.58, 2 * 3.5, 2 * 1.42], abs=0.4)


def test_dots_are_round_and_strokes_off_the_canvas_leave_no_trace() -> None:
    dot = draw(Strokes.dots(np.array([[40.0, 30.0]]), np.array([5.0]), np.ones(1)), SHAPE)
    assert dot.sum() == pytest.approx(np.pi * 25, rel=0.03)
    away = draw(Strokes.dots(np.array([[400.0, -300.0]]), np.array([5.0]), np.ones(1)), SHAPE)
    assert not away.any()


def test_nothing_to_draw_is_an_empty_canvas() -> None:
    assert not draw(Strokes.joined([]), SHAPE).any()
