"""Where dates, values and labels of the chart lie."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from ui.widgets import chart_layout as layout
from ui.widgets.chart_layout import Label, Marker, Point

PLOT = QRectF(50, 10, 400, 100)


def point(name: str, day: date, value: float) -> Point:
    return Point(name, day, value, value - 0.5, value + 0.5)


POINTS = (point("a", date(2026, 1, 1), 8), point("b", date(2026, 4, 11), 4), point("c", date(2027, 2, 5), 2))


def test_days_lie_in_proportion_to_real_time() -> None:
    scale = layout.scale_for(POINTS, (), PLOT)
    assert [scale.x(one.day) for one in POINTS] == [50, 150, 450]


def test_value_axis_starts_at_zero_and_holds_the_interval() -> None:
    scale = layout.scale_for(POINTS, (), PLOT)
    assert scale.y(0) == PLOT.bottom()
    assert scale.top >= 8.5
    assert layout.ticks(scale) == (0, 5, 10)


def test_treatment_before_the_first_photo_is_on_the_axis_too() -> None:
    scale = layout.scale_for(POINTS, [Marker(date(2025, 12, 1))], PLOT)
    assert scale.x(date(2025, 12, 1)) == PLOT.left()


def test_single_photo_lies_in_the_middle() -> None:
    scale = layout.scale_for(POINTS[:1], (), PLOT)
    assert scale.x(POINTS[0].day) == PLOT.center().x()


@given(st.floats(0.001, 100))
def test_ticks_are_round_few_and_reach_the_highest_value(highest: float) -> None:
    values = layout.ticks(layout.scale_for([Point("a", date(2026, 1, 1), highest, 0, highest)], (), PLOT))
    assert 2 <= len(values) <= 5
    assert values[-1] >= min(highest, 100) * (1 - 1e-6)
    assert f"{values[1]:e}"[0] in "125"


@pytest.mark.parametrize(("step", "count"), [(5.0, 0), (1.0, 0), (0.5, 1), (0.2, 1), (0.05, 2)])
def test_labels_have_as_many_decimals_as_their_step_needs(step: float, count: int) -> None:
    assert layout.decimals(step) == count


def test_labels_give_way_by_rank() -> None:
    labels = [Label("first", 20, 40, 0), Label("near", 45, 40, 1), Label("far", 200, 40, 1)]
    kept = layout.without_overlap(labels, 0, 300, 8)
    assert [label.text for label in kept] == ["first", "far"]


def test_labels_stay_inside_the_edges() -> None:
    (label,) = layout.without_overlap([Label("edge", 5, 40, 0)], 0, 300, 8)
    assert label.middle == 20


@given(st.lists(st.builds(Label, st.just("x"), st.floats(0, 500), st.floats(10, 80), st.integers(0, 2))))
def test_labels_never_overlap(labels: list[Label]) -> None:
    kept = layout.without_overlap(labels, 0, 500, 8)
    for first, second in pairwise(kept):
        assert second.middle - first.middle >= (first.width + second.width) / 2 + 8 - 1e-6


def test_nearest_point_is_found_within_a_fingertip_only() -> None:
    scale = layout.scale_for(POINTS, (), PLOT)
    place = scale.place(POINTS[1])
    assert layout.nearest(POINTS, scale, place + QPointF(9, 5), 22) == POINTS[1]
    assert layout.nearest(POINTS, scale, place + QPointF(40, 0), 22) is None
    assert layout.nearest((), scale, place, 22) is None
