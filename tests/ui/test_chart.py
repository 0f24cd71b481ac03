"""The chart under real mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.mouse import hover
from ui.theme import LIGHT
from ui.widgets.chart import CoverageChart, Marker, Point, Span
from ui.widgets.spark_line import SparkLine

POINTS = (
    Point("baseline", date(2026, 2, 9), 8.4, 7.9, 8.9),
    Point("early", date(2026, 3, 23), 6.4, 5.8, 7.0, hollow=True),
    Point("last", date(2026, 11, 8), 1.4, 1.1, 1.8),
)
TREATED = Marker(date(2026, 2, 9), "Microsclerotherapy")


@pytest.fixture
def chart(qtbot: QtBot) -> CoverageChart:
    widget = CoverageChart()
    qtbot.addWidget(widget)
    widget.resize(600, 180)
    widget.show_series(POINTS, [TREATED])
    widget.show()
    return widget


def colour_at(image: QImage, place: QPointF) -> str:
    return str(image.pixelColor(place.toPoint()).name())


def test_judged_points_are_filled_and_early_ones_hollow(chart: CoverageChart) -> None:
    image = chart.grab().toImage()
    assert colour_at(image, chart.point_place("baseline")) == LIGHT.accent.lower()
    assert colour_at(image, chart.point_place("early")) == LIGHT.surface.lower()


def test_interval_is_a_band_around_the_line(chart: CoverageChart) -> None:
    wide = (POINTS[0], Point("last", date(2026, 11, 8), 4.0, 1.0, 7.0))
    chart.show_series(wide)
    image = chart.grab().toImage()
    near_end = chart.point_place("last") + QPointF(-20, 12)
    assert colour_at(image, near_end) == LIGHT.band.lower()


def test_click_on_a_point_gives_its_photo(chart: CoverageChart, qtbot: QtBot) -> None:
    place = chart.point_place("last").toPoint() + QPoint(8, -6)
    with qtbot.waitSignal(chart.chosen) as said:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert said.args == ["last"]
    assert chart.selected == "last"


def test_click_beside_the_points_gives_nothing(chart: CoverageChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chart.chosen):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(400, 20))


def test_arrow_keys_walk_the_points_and_enter_gives_the_photo(chart: CoverageChart, qtbot: QtBot) -> None:
    chart.select("baseline")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.selected == "early"
    with qtbot.waitSignal(chart.chosen) as said:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert said.args == ["early"]
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.selected == "baseline"


def test_hover_tells_the_figure_with_its_interval(chart: CoverageChart) -> None:
    assert chart.told_at(chart.point_place("early")) == (
        "23 Mar 2026: 6.4\u00a0% covered, 95 % interval 5.8 to 7.0; too early to judge"
    )


def test_hover_below_the_axis_tells_the_treatment(chart: CoverageChart) -> None:
    below = QPointF(chart.point_place("baseline").x(), chart.height() - 30)
    hover(chart, below.toPoint())
    assert chart.told_at(below) == "9 Feb 2026: Microsclerotherapy"


def test_screen_reader_is_told_every_point(chart: CoverageChart) -> None:
    assert len(chart.accessibleDescription().splitlines()) == len(POINTS)


def test_selected_point_is_marked(chart: CoverageChart) -> None:
    before = chart.grab().toImage()
    chart.select("last")
    assert chart.grab().toImage() != before


def test_empty_chart_says_what_comes_and_answers_nothing(chart: CoverageChart) -> None:
    chart.show_series(())
    assert chart.told_at(QPointF(300, 90)) == ""
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    ground = QColor(LIGHT.window).name()
    image = chart.grab().toImage()
    assert any(image.pixelColor(x, 90).name() != ground for x in range(150, 450))


def test_spark_line_shows_line_and_band_without_the_early_points(qtbot: QtBot) -> None:
    spark = SparkLine(POINTS)
    qtbot.addWidget(spark)
    spark.resize(220, 60)
    with_early = spark.grab().toImage()
    spark.show_points([POINTS[0], POINTS[2]])
    assert spark.grab().toImage() == with_early
    spark.show_points(())
    assert spark.grab().toImage() != with_early


def test_spark_line_of_one_photo_is_a_point(qtbot: QtBot) -> None:
    spark = SparkLine(POINTS[:1])
    qtbot.addWidget(spark)
    spark.resize(220, 60)
    image = spark.grab().toImage()
    column = {image.pixelColor(110, y).name() for y in range(60)}
    assert LIGHT.accent.lower() in column


TREND = (Point("", date(2026, 2, 9), 8.3, 7.8, 8.8), Point("", date(2026, 11, 8), 1.5, 1.0, 2.0))


def test_the_trend_runs_between_its_days_and_not_through_the_points(chart: CoverageChart) -> None:
    astray = (*POINTS[:2], Point("last", date(2026, 11, 8), 6.0, 5.0, 7.0))
    chart.show_series(astray, [TREATED], TREND)
    image = chart.grab().toImage()
    end, accent = chart.point_place("last"), QColor(LIGHT.accent)
    below = [image.pixelColor(int(end.x()), y) for y in range(int(end.y()) + 25, image.height() - 30)]
    assert any(abs(one.red() - accent.red()) + abs(one.blue() - accent.blue()) < 30 for one in below)


def test_with_a_trend_each_point_keeps_its_own_interval(chart: CoverageChart) -> None:
    narrow, wide = (Point("first", date(2026, 2, 9), 8.4, low, 9.9) for low in (8.3, 3.0))
    ground = []
    for first in (narrow, wide):
        chart.show_series((first, *POINTS[1:]), [TREATED], TREND)
        ground.append(colour_at(chart.grab().toImage(), chart.point_place("first") + QPointF(0, 45)))
    assert ground[0] == LIGHT.window.lower()
    assert ground[1] != ground[0]


def test_where_the_trend_stands_is_told_for_the_last_photo_that_counts(chart: CoverageChart) -> None:
    chart.show_series(POINTS, [TREATED], TREND)
    told = "Trend on 8 Nov 2026: 1.5\u00a0%, 95 % interval 1.0 to 2.0"
    assert chart.accessibleDescription().splitlines()[-1] == told
    chart.show_series(POINTS[:1], [TREATED], TREND[:1])
    assert "Trend" not in chart.accessibleDescription()


def test_hover_tells_that_a_point_does_not_fit(chart: CoverageChart) -> None:
    strange = Point("strange", date(2026, 6, 1), 9.0, 8.5, 9.5, hollow=True, misfit=True)
    chart.show_series((*POINTS, strange), [TREATED], TREND)
    place = chart.point_place("strange")
    hover(chart, place.toPoint())
    assert (
        chart.toolTip() == "1 Jun 2026: 9.0\u00a0% covered, 95 % interval 8.5 to 9.5; does not fit the others"
    )
    assert colour_at(chart.grab().toImage(), place) == LIGHT.surface.lower()


def test_hover_tells_that_a_person_has_corrected_a_point(chart: CoverageChart) -> None:
    chart.show_series((replace(POINTS[0], by_hand=True), *POINTS[1:]), [TREATED], TREND)

    assert "to 8.9, corrected by hand" in chart.describe(replace(POINTS[0], by_hand=True))
    assert "corrected" not in chart.describe(POINTS[0])


def test_too_early_is_shaded_and_what_was_seen_is_a_hollow_diamond(chart: CoverageChart) -> None:
    until = date(2026, 4, 6)
    bruise = Marker(date(2026, 3, 23), "Bruise", seen=True)
    chart.show_series(POINTS, [TREATED, bruise], spans=[Span(TREATED.day, until)])
    image = chart.grab().toImage()
    early, later = chart.point_place("early"), chart.point_place("last")
    high = chart.height() * 0.3
    assert colour_at(image, QPointF(early.x() - 20, high)) != colour_at(image, QPointF(later.x() - 60, high))
    below = QPointF(early.x(), chart.height() - 14)
    assert "Bruise" in chart.told_at(below)


def test_the_ring_of_the_focus_cuts_through_no_words(chart: CoverageChart) -> None:
    chart.resize(400, 120)
    chart.clearFocus()
    image = chart.grab().toImage()
    right, bottom = image.width(), image.height()
    below = [QPoint(x, bottom - y) for x in range(right) for y in (1, 2, 3)]
    beside = [QPoint(x, bottom - y) for x in (0, 1, 2, right - 3, right - 2, right - 1) for y in range(1, 20)]
    assert {image.pixelColor(at).name() for at in below + beside} == {image.pixelColor(0, 0).name()}
