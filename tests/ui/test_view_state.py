"""Zoom and pan are pure functions: what lies under the pointer stays there, and nothing is lost from sight."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from ui.widgets import view_state as views
from ui.widgets.view_state import ViewState

PICTURE = QSizeF(6000, 4000)
PANE = QSizeF(900, 800)

numbers = st.floats(0.02, 1.0)
states = st.builds(
    lambda zoom, x, y: ViewState(16 * zoom, 6000 * x, 4000 * y), zoom=numbers, x=numbers, y=numbers
)
points = st.builds(lambda x, y: QPointF(900 * x, 800 * y), x=numbers, y=numbers)


def test_fitted_picture_touches_the_narrower_sides() -> None:
    shown = views.to_pane(views.fitted(PICTURE, PANE), PANE).mapRect(QRectF(QPointF(), PICTURE))
    assert shown == QRectF(0, 100, 900, 600)


def test_nothing_to_fit_is_no_failure() -> None:
    assert views.fitted(QSizeF(), PANE).zoom == 1.0
    assert views.fitted(PICTURE, QSizeF(0, 0)).zoom == 1.0


@given(states, points, st.floats(0.1, 10.0))
def test_zoom_keeps_what_is_under_the_pointer(state: ViewState, pointer: QPointF, factor: float) -> None:
    before = views.to_picture(state, PANE, pointer)
    after = views.to_picture(views.zoomed(state, factor, PANE, pointer), PANE, pointer)
    assert math.hypot(after.x() - before.x(), after.y() - before.y()) < 1e-6 * PICTURE.width()


@given(states, points)
def test_drag_moves_the_picture_with_the_pointer(state: ViewState, by: QPointF) -> None:
    grabbed = views.to_picture(state, PANE, QPointF(10, 20))
    there = views.to_pane(views.panned(state, by), PANE).map(grabbed)
    assert there.x() == pytest.approx(10 + by.x(), abs=1e-6)
    assert there.y() == pytest.approx(20 + by.y(), abs=1e-6)


@given(states, points)
def test_pane_and_picture_are_inverse(state: ViewState, point: QPointF) -> None:
    again = views.to_pane(state, PANE).map(views.to_picture(state, PANE, point))
    assert again.x() == pytest.approx(point.x(), abs=1e-6)
    assert again.y() == pytest.approx(point.y(), abs=1e-6)


@given(st.floats(0.0001, 1000), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_kept_inside_shows_no_gap_that_can_be_avoided(zoom: float, x: float, y: float) -> None:
    kept = views.kept_inside(ViewState(zoom, x, y), PICTURE, PANE)
    shown = views.to_pane(kept, PANE).mapRect(QRectF(QPointF(), PICTURE))
    slack = 1e-6 * PICTURE.width() * kept.zoom + 1e-6
    for start, end, room in (
        (shown.left(), shown.right(), PANE.width()),
        (shown.top(), shown.bottom(), PANE.height()),
    ):
        if end - start >= room:
            assert start <= slack
            assert end >= room - slack
        else:
            assert start == pytest.approx(room - end, abs=slack)


def test_kept_inside_limits_zoom_at_both_ends() -> None:
    fitted = views.fitted(PICTURE, PANE)
    assert views.kept_inside(ViewState(1e-3, 0, 0), PICTURE, PANE) == fitted
    assert views.kept_inside(ViewState(99, 3000, 2000), PICTURE, PANE).zoom == views.LARGEST_ZOOM


def test_small_picture_is_enlarged_to_fit_and_stays_so() -> None:
    tiny = QSizeF(30, 20)
    assert views.kept_inside(ViewState(1, 15, 10), tiny, PANE) == views.fitted(tiny, PANE)


def test_one_notch_of_the_wheel_back_and_forth_is_no_change() -> None:
    assert views.wheel_factor(120) == pytest.approx(views.WHEEL_STEP)
    assert views.wheel_factor(120) * views.wheel_factor(-120) == pytest.approx(1)


def test_picture_of_another_shape_lies_whole_in_the_frame() -> None:
    assert views.placed(QSizeF(600, 400), PICTURE) == QRectF(0, 0, 6000, 4000)
    assert views.placed(QSizeF(100, 100), PICTURE) == QRectF(1000, 0, 4000, 4000)
