"""The way between two photographs, and what there is to be seen."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests import touch
from tests.mouse import double_click, drag, turn_wheel
from ui.pages.present.words import said_of
from ui.widgets.captions import beside_a_line, each_below_its_own
from ui.widgets.detail import LARGEST
from ui.widgets.painting import chip_size
from ui.widgets.plain_curve import PlainCurve
from ui.widgets.present_stage import PresentStage
from ui.widgets.presentation import PHOTO_MS, Presentation, Step
from ui.widgets.slide_surface import Slide
from vein_tracker.tasks.plain_result import Plain, PlainResult

NOW = date(2026, 11, 8)


def picture(value: int) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(value, value, value))
    return image


@pytest.fixture
def shown(stage: PresentStage) -> Presentation:
    return stage.presentation


def on_the_way(*, little_motion: bool = False) -> Presentation:
    """Return a presentation at the beginning of a way of three photographs."""
    shown = Presentation(little_motion=little_motion)
    shown.offer(aligned=True, length=3)
    shown.go(Step.WAY)
    shown.stop()
    return shown


def test_only_aligned_photographs_are_wiped_and_dissolved(qtbot: QtBot) -> None:
    shown = Presentation()
    shown.offer(aligned=False, length=3)
    assert list(shown.steps) == [Step.BESIDE]
    shown.turn(1)
    assert shown.step is Step.BESIDE
    shown.offer(aligned=True, length=0)
    assert list(shown.steps) == [Step.BESIDE, Step.WIPE]


def test_the_way_takes_so_long_for_each_photograph_and_ends_at_the_last(qtbot: QtBot) -> None:
    shown = on_the_way()
    shown.advance(PHOTO_MS)
    assert shown.faded == (1, 0.0)
    shown.advance(PHOTO_MS * 0.7)
    place, share = shown.faded
    assert place == 1
    assert share == pytest.approx(0.5)
    shown.advance(10 * PHOTO_MS)
    assert shown.faded == (2, 0.0)
    assert not shown.plays
    shown.play(True)
    assert shown.plays
    assert shown.position == 0.0
    shown.stop()


def test_a_way_that_is_not_there_any_more_goes_on_no_longer(qtbot: QtBot) -> None:
    shown = on_the_way()
    shown.play(True)

    shown.offer(aligned=True, length=0)

    assert shown.step is Step.BESIDE
    assert not shown.plays


def test_little_motion_waits_for_a_hand_and_dissolves_nothing(qtbot: QtBot) -> None:
    shown = Presentation(little_motion=True)
    shown.offer(aligned=True, length=3)
    shown.go(Step.WAY)
    assert not shown.plays
    shown.advance(PHOTO_MS * 0.9)
    assert shown.faded == (0, 0.0)
    shown.stand_at(1)
    assert shown.faded == (1, 0.0)


def test_the_stage_dissolves_one_photograph_into_the_next(qtbot: QtBot) -> None:
    shown = on_the_way()
    stage = PresentStage(shown)
    qtbot.addWidget(stage)
    stage.resize(600, 400)
    slides = [Slide(picture(100 * place), f"Day {place}", date(2026, 1, 1 + place)) for place in range(3)]
    stage.show_pair(slides[0], slides[-1])
    stage.show_way(slides)
    seen = [stage.grab().toImage().pixelColor(300, 150).red()]
    for _ in range(2):
        shown.advance(PHOTO_MS * 0.7)
        seen.append(stage.grab().toImage().pixelColor(300, 150).red())
        shown.stand_at(1)
        seen.append(stage.grab().toImage().pixelColor(300, 150).red())
    assert seen[0] == 0
    assert seen[1] == pytest.approx(50, abs=2)
    assert seen[2] == 100
    assert seen[3] == pytest.approx(150, abs=2)
    assert stage.captions == ("Day 1",)
    assert stage.day == date(2026, 1, 2)


@pytest.fixture
def stage(qtbot: QtBot) -> PresentStage:
    """Before and now side by side, each of them dark with a white square in its middle."""
    shown = Presentation()
    stage = PresentStage(shown)
    qtbot.addWidget(stage)
    stage.resize(800, 400)
    stage.show()
    dark, light = picture(0), QImage(40, 40, QImage.Format.Format_RGB32)
    light.fill(QColor("white"))
    painter = QPainter(dark)
    painter.drawImage(130, 80, light)
    painter.end()
    stage.show_pair(Slide(dark, "Before"), Slide(dark, "Now"))
    shown.offer(aligned=True)
    return stage


def brightness(stage: PresentStage, pane: int, across: float) -> int:
    """Return how bright a photograph is half-way down, at a share of its width."""
    photo = stage.photo_rect()
    shift = stage.panes()[pane].left() - stage.panes()[0].left()
    at = QPointF(shift + photo.left() + across * photo.width(), photo.center().y())
    return stage.grab().toImage().pixelColor(at.toPoint()).red()


def test_the_photographs_lie_close_to_each_other_where_there_is_room_beside_them(stage: PresentStage) -> None:
    stage.resize(1600, 300)
    before, now = stage.panes()
    assert now.left() - before.right() == 24
    assert before.left() == pytest.approx(stage.width() - now.right())
    assert stage.photo_rect().width() == pytest.approx(before.width())
    assert stage.photo_rect().height() == before.height()


def test_the_wheel_goes_near_about_the_pointer_in_both_photographs(stage: PresentStage) -> None:
    assert brightness(stage, 0, 0.35) == brightness(stage, 1, 0.35) == 0
    turn_wheel(stage, stage.photo_rect().center(), 6)
    assert brightness(stage, 0, 0.35) == brightness(stage, 1, 0.35) == 255
    turn_wheel(stage, stage.photo_rect().center(), -6)
    assert brightness(stage, 0, 0.35) == brightness(stage, 1, 0.35) == 0


def test_what_is_seen_from_near_is_dragged_as_far_as_there_is_photograph(
    stage: PresentStage, shown: Presentation
) -> None:
    middle = stage.photo_rect().center()
    turn_wheel(stage, middle, 6)
    drag(stage, middle.toPoint(), middle.toPoint() - QPoint(60, 0))
    assert shown.step is Step.BESIDE
    assert brightness(stage, 1, 0.5 - 60 / stage.photo_rect().width()) == 255
    for _ in range(4):
        drag(stage, middle.toPoint() + QPoint(90, 0), middle.toPoint() - QPoint(90, 0))
    assert shown.part.right() == pytest.approx(1.0)
    double_click(stage, middle.toPoint())
    assert not shown.near


def test_from_near_the_wipe_is_taken_by_its_line(stage: PresentStage, shown: Presentation) -> None:
    shown.go(Step.WIPE)
    photo = stage.photo_rect()
    turn_wheel(stage, photo.center(), 6)
    line, beside = photo.center().toPoint(), photo.center().toPoint() + QPoint(100, 0)
    drag(stage, beside, beside - QPoint(80, 0))
    assert shown.wipe == 0.5
    drag(stage, line, line - QPoint(50, 0))
    assert shown.wipe == pytest.approx(0.5 - 50 / photo.width(), abs=0.01)
    assert shown.near


@pytest.mark.qt_log_ignore("could not find the target for gesture", extend=True)
def test_two_fingers_go_near_and_neither_wipe_nor_swipe(stage: PresentStage, shown: Presentation) -> None:
    middle = stage.photo_rect().center().toPoint()
    touch.pinch(stage, middle - QPoint(20, 0), middle + QPoint(20, 0))
    assert shown.near
    assert shown.step is Step.BESIDE


def test_the_way_begins_with_the_whole_photographs(qtbot: QtBot) -> None:
    shown = Presentation()
    shown.offer(aligned=True, length=3)
    shown.go_near(100.0, QPointF(0.5, 0.5))
    assert shown.part.width() == pytest.approx(1 / LARGEST)
    shown.go(Step.WIPE)
    assert shown.near
    shown.go(Step.WAY)
    assert not shown.near
    shown.stop()


@pytest.mark.parametrize("width", [340, 480, 740, 1600])
def test_captions_never_touch_nor_leave_the_photographs(qtbot: QtBot, width: int) -> None:
    left, right = "Vorher · 15. Februar 2025", "Jetzt · 15. November 2026, 91 Wochen später"
    room, half = QRectF(0, 0, width, 36), (width - 24) / 2
    rooms = QRectF(0, 0, half, 36), QRectF(half + 24, 0, half, 36)
    for size, (first, second) in (
        each_below_its_own((left, right), [one.center().x() for one in rooms], rooms),
        beside_a_line(left, right, width / 2, room),
    ):
        assert room.contains(first)
        assert room.contains(second)
        assert second.left() - first.right() >= 16
        if width >= 740:
            assert first.width() > chip_size(left, size).width()
            assert second.width() > chip_size(right, size).width()


@pytest.mark.parametrize(
    ("result", "told"),
    [
        (
            PlainResult(kind=Plain.LESS, tens=80),
            "About 80\u00a0% less of the thread veins that we can see in these photos.",
        ),
        (PlainResult(kind=Plain.SAME), "About the same."),
        (
            PlainResult(kind=Plain.MORE, since=date(2026, 2, 9)),
            "More visible than in February; S. Patel will look at this with you.",
        ),
        (
            PlainResult(kind=Plain.MORE, since=date(2025, 2, 9)),
            "More visible than in February 2025; S. Patel will look at this with you.",
        ),
        (
            PlainResult(kind=Plain.TOO_EARLY, next_photo=date(2026, 5, 3)),
            "Too early to tell: skin often looks worse before it looks better. Next photo: 3 May.",
        ),
        (PlainResult(kind=Plain.DIFFER), "These two photos differ too much to compare fairly."),
    ],
)
def test_the_words(qtbot: QtBot, result: PlainResult, told: str) -> None:
    assert said_of(result, "S. Patel", NOW).whole == told


def test_the_curve_writes_months_and_no_figures(qtbot: QtBot) -> None:
    curve = PlainCurve()
    qtbot.addWidget(curve)
    curve.show_points([(date(2026, 2, 9), 8.4)])
    assert curve.isHidden()
    curve.show_points([(date(2026, 2, 9), 8.4), (date(2026, 8, 10), 2.0)])
    assert not curve.isHidden()
    assert curve.accessibleDescription() == "February 2026, August 2026"
