"""The tour points at four parts of the real window, and never comes twice by itself."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QPoint, QRect, Qt

from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.dialogs.patient import PatientDialog
from ui.entering import CLOSE_LIBRARY


def on_step(hands: Hands, step: int) -> str:
    callout = hands.app.desk.touring.callout
    hands.qtbot.waitUntil(lambda: callout.isVisible() and f"Step {step} of 4" in callout.text)
    return callout.text


def test_the_tour_leads_from_search_to_the_course_of_an_area(hands: Hands) -> None:
    hands.app.desk.touring.offer()

    assert "Ctrl+K finds areas" in on_step(hands, 1)
    assert hands.where() is Where.LIBRARY
    hands.key(Qt.Key.Key_Return)
    assert "Drop photos on it" in on_step(hands, 2)
    assert hands.where() is Where.PATIENT
    hands.click(hands.app.desk.touring.callout.next)
    assert "keys 1 to 6" in on_step(hands, 3)
    assert hands.where() is Where.AREA
    hands.key(Qt.Key.Key_Return)
    assert "F5 shows the patient" in on_step(hands, 4)
    assert hands.window.area.drawer.chart.isVisible()
    hands.key(Qt.Key.Key_Return)

    assert not hands.app.desk.touring.callout.isVisible()
    assert hands.where() is Where.AREA
    hands.settle()


def test_esc_skips_it_and_it_does_not_come_again_by_itself(hands: Hands) -> None:
    touring = hands.app.desk.touring
    touring.offer()
    on_step(hands, 1)
    hands.key(Qt.Key.Key_Escape)
    assert not touring.callout.isVisible()

    touring.offer()
    hands.settle()
    assert not touring.callout.isVisible()

    hands.app.window_actions[Do.TOUR].trigger()
    on_step(hands, 1)
    hands.press("Skip the tour")
    assert not touring.callout.isVisible()
    hands.settle()


def test_keys_are_heard_by_the_window_again_once_it_is_over(hands: Hands) -> None:
    hands.app.desk.touring.begin()
    on_step(hands, 1)
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert hands.dialog(PatientDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_keys_of_the_window_below_are_not_heard_meanwhile(hands: Hands) -> None:
    hands.app.desk.touring.begin()
    on_step(hands, 1)
    hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hands.settle()

    assert on_step(hands, 1)
    hands.app.desk.touring.end()


def test_it_goes_on_while_something_runs_in_the_background(hands: Hands) -> None:
    done = Event()
    hands.app.jobs.call(CLOSE_LIBRARY, done.wait)
    hands.app.desk.touring.begin()

    assert on_step(hands, 1)
    assert hands.app.jobs.busy
    done.set()
    hands.settle()
    hands.app.desk.touring.end()


def test_it_stays_with_what_it_points_at(hands: Hands) -> None:
    touring = hands.app.desk.touring
    touring.begin()
    for step in (1, 2, 3):
        on_step(hands, step)
        hands.key(Qt.Key.Key_Return)
    on_step(hands, 4)
    hands.settle()
    drawer = hands.window.area.drawer
    hands.window.resize(1280, 800)

    def is_pointed_at() -> bool:
        place = QRect(drawer.mapTo(hands.window, QPoint(0, 0)), drawer.size())
        return touring.callout.spot.contains(place & hands.window.rect())

    hands.qtbot.waitUntil(is_pointed_at)
    touring.end()
