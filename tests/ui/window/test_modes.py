"""Keys, buttons and the menu lay the pair of an area out, as far as its photographs allow it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from tests.ui.window.hands import Hands
from ui.actions import key_sheet
from ui.widgets.pair import Mode
from ui.widgets.photo_view import PhotoView
from vein_tracker.errors import PHOTO_EMPTY, VeinTrackerError
from vein_tracker.model.shown import CHANGE_COLOURS, ChangeClass
from vein_tracker.tasks.change_map import DrawChangeMap

CONTROL = Qt.KeyboardModifier.ControlModifier


def viewed(hands: Hands) -> PhotoView:
    return hands.window.area.viewer.view


def choose(hands: Hands, place: int) -> None:
    """Click a photograph of the filmstrip."""
    row = hands.window.area.strip.view
    hands.click(row.viewport(), row.visualRect(row.model().index(place, 0)).center())
    hands.settle()


def more_button(hands: Hands) -> QPushButton:
    button = hands.window.area.viewer.toolbar.mode.more
    assert button is not None
    return button


def menu_of(button: QPushButton) -> dict[str, QAction]:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        (Qt.Key.Key_1, Mode.SIDE_BY_SIDE),
        (Qt.Key.Key_2, Mode.WIPE),
        (Qt.Key.Key_3, Mode.CHANGE),
        (Qt.Key.Key_4, Mode.ONION),
        (Qt.Key.Key_5, Mode.BLINK),
        (Qt.Key.Key_6, Mode.SINGLE),
    ],
)
def test_a_key_lays_the_pair_out_and_the_choice_shows_it(hands: Hands, key: Qt.Key, mode: Mode) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.key(key)
    hands.settle()

    assert viewed(hands).mode is mode
    assert hands.window.area.viewer.toolbar.mode.value is mode


def test_the_change_map_is_drawn_with_its_key(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.click(hands.window.area.viewer.toolbar.mode.button(Mode.CHANGE))
    hands.settle()

    view = viewed(hands)
    gone, remaining, new, *_ = view.accessibleDescription().splitlines()
    assert gone.startswith("Gone: about")
    assert "of the skin" in remaining
    assert "of the skin" in new
    image = view.grab().toImage()
    for kind, place in ((ChangeClass.REMAINING, (200.0, 202.0)), (ChangeClass.NEW, (150.0, 302.0))):
        at = view.place_of(0, QPointF(*place)).toPoint()
        seen = image.pixelColor(at)
        assert (seen.red(), seen.green(), seen.blue()) == CHANGE_COLOURS[kind]


@pytest.mark.parametrize(
    ("place", "said"), [(1, "Too early to judge"), (3, "No measurable change: two photos of the same skin")]
)
def test_where_no_change_is_claimed_its_map_has_no_figures(hands: Hands, place: int, said: str) -> None:
    hands.open_thigh()
    choose(hands, place)
    hands.key(Qt.Key.Key_3)
    hands.settle()

    told = viewed(hands).accessibleDescription()
    assert viewed(hands).mode is Mode.CHANGE
    assert said in told
    assert "%" not in told
    assert "mm" not in told


def test_a_pair_that_cannot_be_compared_has_no_change_map_and_is_told_why(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 4)
    without = viewed(hands).grab().toImage()
    hands.key(Qt.Key.Key_3)
    hands.settle()

    view, toolbar = viewed(hands), hands.window.area.viewer.toolbar
    assert view.mode is Mode.SIDE_BY_SIDE
    assert view.change is None
    assert toolbar.mode.value is Mode.CHANGE
    assert view.remark == "No change map. One photo is much less sharp: take it again in focus."
    assert toolbar.mode.button(Mode.CHANGE).toolTip() == view.remark
    assert view.grab().toImage() != without


def test_the_baseline_itself_has_no_change_map(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 0)
    hands.key(Qt.Key.Key_3)
    assert viewed(hands).remark == "No change map of the baseline itself: choose a later photo."


def test_the_mode_is_remembered_from_photo_to_photo(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_3)
    hands.settle()
    first = viewed(hands).change
    assert first is not None

    hands.key(Qt.Key.Key_Right, CONTROL)
    hands.settle()
    assert viewed(hands).mode is Mode.CHANGE
    assert viewed(hands).change is not None
    assert viewed(hands).change is not first
    hands.key(Qt.Key.Key_Right, CONTROL)
    hands.settle()
    assert viewed(hands).mode is Mode.SIDE_BY_SIDE
    for _ in range(2):
        hands.key(Qt.Key.Key_Left, CONTROL)
        hands.settle()
    assert viewed(hands).mode is Mode.CHANGE
    assert viewed(hands).change is first
    assert viewed(hands).remark == ""


def test_rarer_modes_lie_behind_a_button_that_names_the_one_that_is_on(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    button = more_button(hands)
    button.setFocus()
    assert set(menu_of(button)) == {"Onion skin", "Blink", "Single"}
    assert button.accessibleName() == "Layout: More"

    menu_of(button)["Onion skin"].trigger()
    assert viewed(hands).mode is Mode.ONION
    assert button.text() == "Onion skin"
    assert button.isChecked()
    assert viewed(hands).hasFocus()
    hands.key(Qt.Key.Key_1)
    assert not button.isChecked()
    assert button.accessibleName() == "Layout: More"


def test_the_more_button_opens_its_menu_by_click_and_a_line_of_it_is_chosen(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.click(more_button(hands))
    QTest.keyClick(popup(), Qt.Key.Key_Escape)
    assert hands.window.area.viewer.toolbar.mode.value is Mode.SIDE_BY_SIDE

    hands.click(more_button(hands))
    hands.choose("Single")
    assert viewed(hands).mode is Mode.SINGLE
    assert more_button(hands).text() == "Single"


def test_photos_in_no_common_frame_cannot_be_laid_over_each_other_but_shown_one_by_one(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_4)
    choose(hands, 4)

    assert viewed(hands).mode is Mode.SIDE_BY_SIDE
    assert "could not be laid over each other" in viewed(hands).remark
    lines = menu_of(more_button(hands))
    assert [lines[name].isEnabled() for name in ("Onion skin", "Blink", "Single")] == [False, False, True]
    hands.key(Qt.Key.Key_6)
    assert viewed(hands).mode is Mode.SINGLE
    assert viewed(hands).remark == ""


def test_keys_fade_turn_over_and_pause(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_BracketRight)
    assert viewed(hands).opacity == 0.5
    hands.key(Qt.Key.Key_4)
    hands.key(Qt.Key.Key_BracketRight)
    assert viewed(hands).opacity == 0.6
    hands.key(Qt.Key.Key_BracketLeft)
    assert viewed(hands).opacity == 0.5

    hands.key(Qt.Key.Key_6)
    hands.key(Qt.Key.Key_B)
    assert viewed(hands).front == 1
    hands.key(Qt.Key.Key_5)
    hands.key(Qt.Key.Key_Space)
    assert viewed(hands).blinking.paused


def test_space_presses_the_button_that_has_the_focus_even_while_photos_blink(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_5)
    wipe = hands.window.area.viewer.toolbar.mode.button(Mode.WIPE)
    wipe.setFocus()
    hands.key(Qt.Key.Key_Space)
    assert viewed(hands).mode is Mode.WIPE


def test_a_map_that_fails_is_said_and_the_photographs_stay(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise VeinTrackerError(PHOTO_EMPTY)

    monkeypatch.setattr(DrawChangeMap, "compute", fail)
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_3)
    hands.settle()

    assert hands.window.notices.text
    assert viewed(hands).mode is Mode.SIDE_BY_SIDE
    assert len(viewed(hands).pictures) == 2


def test_what_an_older_version_compared_and_cannot_be_counted_again_says_what_to_do(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DrawChangeMap, "compute", lambda *_: ())
    hands.open_thigh()
    choose(hands, 2)
    hands.key(Qt.Key.Key_3)
    hands.settle()

    assert viewed(hands).mode is Mode.SIDE_BY_SIDE
    assert viewed(hands).remark == "No change map: choose Measure again in the photo's menu."


def test_the_sheet_of_keys_lists_them(hands: Hands) -> None:
    told = {words: key for _, keys in key_sheet() for key, words in keys}
    assert [told[name] for name in ("Change map", "Onion skin", "Blink", "Single")] == ["3", "4", "5", "6"]
    assert [told[name] for name in ("More of the baseline", "More of the follow-up")] == ["[", "]"]
    assert told["The other photo"] == "B"
    assert told["Pause blinking"] == "Space"
