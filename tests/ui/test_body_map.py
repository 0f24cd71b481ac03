"""The figures of the body say which site and whose side is meant; the patient's right is never the screen's."""

from __future__ import annotations

from itertools import combinations
from math import dist
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from ui import theme as looks
from ui.theme import DARK, LIGHT, Scheme, Theme
from ui.theme.figures import figure as drawn_figure
from ui.widgets.body_layout import part
from ui.widgets.body_map import BodyMap, MapArea
from ui.widgets.body_regions import Figure, Place, allows, drawing, region_at, usual_place
from ui.widgets.body_views import BodyView, meant_by, seen_at
from vein_tracker.model.records import AnatomicalSite, Side

THIGH, CALF = AnatomicalSite.THIGH, AnatomicalSite.CALF


def area(number: int, site: AnatomicalSite, side: Side, label: str = "") -> MapArea:
    figure, place = usual_place(site, side, label) or (None, None)
    return MapArea(f"area {number}", number, f"{number} · {side} {site}", site, side, figure, place)


def shown(qtbot: QtBot, *areas: MapArea, view: BodyView = BodyView.FRONT) -> BodyMap:
    body = BodyMap()
    qtbot.addWidget(body)
    body.resize(300, 500)
    body.look_at(view)
    body.show_areas(areas)
    with qtbot.waitExposed(body):
        body.show()
    return body


def args(heard: SignalBlocker) -> list[Any]:
    assert heard.args is not None
    return list(heard.args)


def spot(body: BodyMap, figure: Figure, place: Place) -> QPoint:
    point = body.point_of(figure, place)
    assert point is not None
    return point.toPoint()


@pytest.mark.parametrize(
    ("figure", "place", "words"),
    [
        (Figure.FRONT, (0.30, 0.60), "Right thigh, lateral"),
        (Figure.FRONT, (0.70, 0.60), "Left thigh, lateral"),
        (Figure.FRONT, (0.54, 0.80), "Left calf, medial"),
        (Figure.FRONT, (0.39, 0.80), "Right shin"),
        (Figure.BACK, (0.61, 0.80), "Right calf, posterior"),
        (Figure.BACK, (0.39, 0.71), "Left back of the knee"),
        (Figure.BACK, (0.50, 0.40), "Back, lower"),
        (Figure.FACE, (0.68, 0.57), "Left cheek"),
        (Figure.FACE, (0.50, 0.50), "Nose"),
        (Figure.FACE, (0.08, 0.30), None),
        (Figure.FRONT, (0.05, 0.95), None),
    ],
)
def test_a_place_on_a_figure_is_named_with_the_patients_side(
    figure: Figure, place: Place, words: str | None
) -> None:
    found = region_at(figure, place)
    assert (found.words if found else None) == words


@pytest.mark.parametrize("figure", Figure)
def test_no_region_reaches_over_the_middle_to_the_other_side(figure: Figure) -> None:
    for region in drawing(figure).regions:
        across = [x for x, _ in region.shape]
        if region.side is Side.MIDDLE:
            continue
        on_the_left = (region.side is Side.RIGHT) is not (figure is Figure.BACK)
        assert max(across) <= 0.5 if on_the_left else min(across) >= 0.5


def test_every_site_has_a_place_on_a_figure_for_each_side_and_is_found_there() -> None:
    for site in AnatomicalSite:
        for side in (Side.RIGHT, Side.LEFT):
            usual = usual_place(site, side)
            assert usual is not None
            figure, place = usual
            assert allows(figure, place, site, side), (site, side)
    assert usual_place(THIGH, Side.MIDDLE) is None


def test_a_label_leads_to_the_part_that_it_names() -> None:
    front, back = (usual_place(CALF, Side.LEFT, label) for label in ("medial, upper third", "posterior"))
    assert front is not None
    assert back is not None
    assert (front[0], back[0]) == (Figure.FRONT, Figure.BACK)
    found = region_at(*front)
    assert found is not None
    assert found.words == "Left calf, medial"


@pytest.mark.parametrize(
    ("view", "at"),
    [
        (BodyView.FRONT, (0.4, 0.7)),
        (BodyView.FRONT, (0.53, 0.08)),
        (BodyView.LEG, (0.2, 0.4)),
        (BodyView.LEG_BEHIND, (0.8, 0.6)),
        (BodyView.FACE, (0.6, 0.5)),
    ],
)
def test_what_is_clicked_is_seen_where_it_was_clicked(view: BodyView, at: Place) -> None:
    figure, place = meant_by(view, at)
    seen = seen_at(view, figure, place)
    assert seen is not None
    assert dist(seen, at) < 1e-9


def test_the_head_of_the_front_figure_is_the_face() -> None:
    assert meant_by(BodyView.FRONT, (0.54, 0.09))[0] is Figure.FACE
    assert meant_by(BodyView.FRONT, (0.54, 0.30))[0] is Figure.FRONT


def test_pins_that_would_overlap_part_and_stay_in_the_room() -> None:
    crowd = [(50.0, 50.0)] * 5 + [(60.0, 55.0), (2.0, 2.0), (280.0, 480.0)]
    placed = part(crowd, 44, (300, 500))

    assert all(dist(first, second) >= 43.5 for first, second in combinations(placed, 2))
    assert all(22 <= x <= 278 and 22 <= y <= 478 for x, y in placed)
    assert part([(100.0, 100.0), (200.0, 100.0)], 44, (300, 500)) == ((100, 100), (200, 100))


def test_a_click_on_the_figure_names_site_and_side(qtbot: QtBot) -> None:
    body = shown(qtbot)
    with qtbot.waitSignal(body.picked) as heard:
        QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=spot(body, Figure.FRONT, (0.30, 0.60)))
    region, place = args(heard)
    assert (region.site, region.side, region.label) == (THIGH, Side.RIGHT, "lateral")
    assert place == pytest.approx((0.30, 0.60), abs=0.01)


def test_who_pressed_the_wrong_leg_can_slide_off_it_without_choosing_another(qtbot: QtBot) -> None:
    body = shown(qtbot)
    with qtbot.assertNotEmitted(body.picked):
        QTest.mousePress(body, Qt.MouseButton.LeftButton, pos=spot(body, Figure.FRONT, (0.30, 0.60)))
        QTest.mouseRelease(body, Qt.MouseButton.LeftButton, pos=spot(body, Figure.FRONT, (0.70, 0.60)))


def test_pins_are_numbered_reached_by_tab_and_large_enough_for_a_finger(qtbot: QtBot) -> None:
    right, behind = area(1, THIGH, Side.RIGHT), area(2, CALF, Side.LEFT, "posterior")
    body = shown(qtbot, right, behind)
    pin = body.pin("area 1")
    assert pin is not None
    assert body.pin("area 2") is None
    assert pin.accessibleName() == "1 · right thigh"
    assert min(pin.width(), pin.height()) >= looks.TOUCH
    pin.setFocus()
    QApplication.processEvents()
    assert pin.lit
    with qtbot.waitSignal(body.chosen):
        QTest.keyClick(pin, Qt.Key.Key_Return)
    body.look_at(BodyView.BACK)
    assert body.pin("area 2") is not None


def drag(pin_at: QPoint, to: QPoint, body: BodyMap, area_id: str) -> None:
    pin = body.pin(area_id)
    assert pin is not None
    QTest.mousePress(pin, Qt.MouseButton.LeftButton, pos=pin.rect().center())
    for share in (0.5, 1.0):
        goal = QPointF(pin_at) + QPointF(to - pin_at) * share
        QTest.mouseMove(pin, pin.mapFrom(body, goal.toPoint()))
    QTest.mouseRelease(pin, Qt.MouseButton.LeftButton, pos=pin.rect().center())


def test_a_pin_that_is_dragged_moves_its_area(qtbot: QtBot) -> None:
    thigh = area(1, THIGH, Side.RIGHT, "lateral")
    body = shown(qtbot, thigh)
    assert thigh.figure is not None
    assert thigh.place is not None
    goal = (0.36, 0.62)
    with qtbot.waitSignal(body.moved) as heard, qtbot.assertNotEmitted(body.chosen):
        drag(spot(body, thigh.figure, thigh.place), spot(body, Figure.FRONT, goal), body, "area 1")
    area_id, figure, place = args(heard)
    assert (area_id, figure) == ("area 1", "front")
    assert place == pytest.approx(goal, abs=0.02)


def test_a_pin_is_never_moved_to_the_other_leg(qtbot: QtBot) -> None:
    thigh = area(1, THIGH, Side.RIGHT)
    body = shown(qtbot, thigh)
    assert thigh.figure is not None
    assert thigh.place is not None
    before = spot(body, thigh.figure, thigh.place)
    with qtbot.waitSignal(body.refused), qtbot.assertNotEmitted(body.moved):
        drag(before, spot(body, Figure.FRONT, (0.64, 0.60)), body, "area 1")
    pin = body.pin("area 1")
    assert pin is not None
    assert (pin.geometry().center() - before).manhattanLength() <= 2


def test_keys_move_a_pin(qtbot: QtBot) -> None:
    body = shown(qtbot, area(1, THIGH, Side.RIGHT))
    pin = body.pin("area 1")
    assert pin is not None
    with qtbot.waitSignal(body.moved) as heard:
        QTest.keyClick(pin, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    usual = usual_place(THIGH, Side.RIGHT)
    assert usual is not None
    assert args(heard)[2][1] > usual[1][1]


def test_the_figures_wear_the_theme(theme: Theme) -> None:
    theme.choose(Scheme.DARK)
    for figure in Figure:
        drawn = drawn_figure(figure).decode()
        assert DARK.line in drawn
        assert LIGHT.line not in drawn
