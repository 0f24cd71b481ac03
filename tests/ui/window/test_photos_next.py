"""A session of today that was saved leads to its photos."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QPushButton

from tests.ui.window.hands import Hands
from tests.ui.window.sessions import begin_session
from ui.clock import today

SAID = "Session saved. Next, the photos: RIGHT thigh, lateral"


def save_session(hands: Hands) -> None:
    begin_session(hands)
    hands.write("5")
    hands.press("Save session")
    hands.settle()
    hands.settle()
    assert hands.window.notices.text == SAID


def test_a_saved_session_leads_to_the_camera_over_its_area(hands: Hands) -> None:
    save_session(hands)
    offered = [one.text() for one in hands.window.notices.findChildren(QPushButton)]
    assert offered == ["Take photo", "Undo"]

    hands.press("Take photo")
    hands.settle()
    hands.settle()
    page = hands.app.desk.capturing.page
    assert page is not None
    assert "RIGHT thigh, lateral" in hands.read(page)
    hands.app.desk.capturing.close()
    hands.settle()


def test_no_camera_opens_over_an_area_that_is_opened_again_later(hands: Hands) -> None:
    save_session(hands)
    hands.press("Take photo")
    hands.window.show_today()
    hands.settle()
    hands.window.open_area(hands.course.area.id)
    hands.settle()
    hands.settle()

    assert hands.window.sheet is not None
    assert hands.app.desk.capturing.page is None


def test_a_session_of_another_day_asks_for_no_photos(hands: Hands) -> None:
    form = begin_session(hands)
    hands.write("5")
    form.held_on.set_value(today() - timedelta(days=1))
    hands.press("Save session")
    hands.settle()
    hands.settle()
    assert hands.window.notices.text == "Session saved."
