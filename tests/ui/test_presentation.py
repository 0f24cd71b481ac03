"""The way between two photographs, and what there is to be seen."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.pages.present.words import said_of
from ui.widgets.plain_curve import PlainCurve
from ui.widgets.present_stage import PresentStage, Slide
from ui.widgets.presentation import PHOTO_MS, Presentation, Step
from vein_tracker.tasks.plain_result import Plain, PlainResult

NOW = date(2026, 11, 8)


def picture(value: int) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(value, value, value))
    return image


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
