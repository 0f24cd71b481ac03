"""The frame of the window: what runs, what is said, what is remembered."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QPushButton, QToolButton

from tests.ui.window.hands import Hands
from ui.actions import Do
from ui.app import App, scheme_of
from ui.jobs import Job
from ui.pages.area import AreaPage
from ui.theme import Scheme
from ui.widgets.progress_strip import JobLine, ProgressStrip
from vein_tracker import settings
from vein_tracker.errors import DISK_FULL, SETTINGS_NOT_SAVED, VeinTrackerError
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.libraries import Library
from vein_tracker.text import Text


class Long(Task[None, None, None]):
    """Runs until it is cancelled or let go."""

    title = Text("long", "A long task")

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> None:
        while not self.go_on.wait(0.01):
            report(0.5)

    def save(self, library: Library, computed: None) -> Outcome[None]:
        return Outcome(None)


def line_of(hands: Hands) -> JobLine:
    strip = hands.window.findChildren(ProgressStrip)[0]
    hands.qtbot.waitUntil(strip.isVisible)
    return strip.findChildren(JobLine)[0]


def test_what_takes_long_is_shown_and_can_be_cancelled(hands: Hands) -> None:
    ended: list[str] = []
    job = hands.app.jobs.run(Long())
    job.cancelled.connect(lambda: ended.append("cancelled"))
    job.finished.connect(lambda _: ended.append("finished"))

    line = line_of(hands)
    assert "A long task" in hands.read(line)
    hands.click(line.findChildren(QPushButton)[0])
    hands.settle()

    assert ended == ["cancelled"]
    assert not hands.window.findChildren(ProgressStrip)[0].isVisible()


def test_a_failure_is_said_in_a_sentence_until_it_is_closed(hands: Hands) -> None:
    hands.window.notices.fail(DISK_FULL)

    assert hands.window.notices.text.startswith("The disk is full, so this was not saved;")
    assert hands.window.notices.text.endswith(".")


def test_closing_remembers_where_the_window_was(app: App, hands: Hands) -> None:
    hands.window.resize(1400, 800)
    hands.window.close()
    hands.qtbot.waitUntil(lambda: not app.jobs.busy)

    assert settings.load(settings.settings_file()).window_geometry


def test_a_chart_is_found_again_as_it_was_left(app: App, hands: Hands) -> None:
    hands.open_thigh()
    assert not hands.window.area.drawer.isVisible()
    hands.key(Qt.Key.Key_C)
    hands.window.close()
    hands.qtbot.waitUntil(lambda: not app.jobs.busy)

    kept = settings.load(settings.settings_file())
    assert kept.chart == app.preferences.current.chart == "unfolded"
    again = AreaPage(app.context)
    hands.qtbot.addWidget(again)
    again.resize(1200, 600)
    assert not again.drawer.isHidden()
    assert app.window_actions[Do.CHART].isChecked()


def test_a_chart_that_was_unfolded_for_the_tour_is_not_kept_so(app: App, hands: Hands) -> None:
    hands.open_thigh()
    hands.window.area.unfold_chart(True)
    hands.window.close()
    hands.qtbot.waitUntil(lambda: not app.jobs.busy)

    assert settings.load(settings.settings_file()).chart == ""


def test_the_theme_follows_its_setting(app: App, hands: Hands) -> None:
    app.preferences.change(theme="dark")

    assert app.theme.scheme is Scheme.DARK
    assert scheme_of("whatever") is Scheme.SYSTEM


def test_locking_cancels_what_runs_and_closes_the_library(app: App, hands: Hands) -> None:
    ended: list[Any] = []
    job: Job = app.jobs.run(Long())
    job.cancelled.connect(lambda: ended.append("cancelled"))

    hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    hands.qtbot.waitUntil(lambda: not app.jobs.busy)

    assert ended == ["cancelled"]
    assert "Marsh" not in hands.read()


def test_a_first_window_fills_a_screen_without_room_for_it(app: App, hands: Hands) -> None:
    hands.window.showNormal()
    kept = hands.window.saveGeometry()
    hands.window.take_place("")
    assert hands.window.isMaximized()

    hands.window.take_place(kept.toBase64().toStdString())
    assert not hands.window.isMaximized()


def test_the_title_says_which_library_is_open_and_nothing_of_a_patient(hands: Hands) -> None:
    hands.open_marsh()
    assert hands.window.windowTitle() == "library – Vein Tracker"

    hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.settle()
    assert hands.window.windowTitle() == "Vein Tracker"


def test_the_longest_menu_fits_a_small_screen(hands: Hands) -> None:
    hands.open_thigh()
    menus = [button.menu() for button in hands.window.area.findChildren(QToolButton) if button.menu()]

    assert len(menus) == 2
    assert all(menu.sizeHint().height() <= 700 for menu in menus)


def test_a_button_whose_page_was_left_is_not_pointed_at_any_more(hands: Hands) -> None:
    more = next(one for one in hands.window.today.findChildren(QToolButton) if one.menu() is not None)
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)

    hands.open_marsh()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert more.isVisible()
    assert not more.underMouse()


def test_a_button_is_not_pointed_at_any_more_once_its_menu_led_elsewhere(hands: Hands) -> None:
    more = next(one for one in hands.window.today.findChildren(QToolButton) if one.menu() is not None)
    QCursor.setPos(more.mapToGlobal(QPoint(-200, 200)))
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu = more.menu()

    menu.popup(more.mapToGlobal(more.rect().bottomLeft()))
    menu.close()

    assert not more.underMouse()


def test_settings_that_cannot_be_written_are_said_and_hold_all_the_same(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise VeinTrackerError(SETTINGS_NOT_SAVED(reason="Read-only file system"))

    with monkeypatch.context() as disk:
        disk.setattr(settings, "save", refuse)
        hands.app.preferences.change(early_weeks=13)
        hands.settle()

    assert "Read-only file system" in hands.window.notices.text
    assert hands.app.preferences.current.early_weeks == 13
