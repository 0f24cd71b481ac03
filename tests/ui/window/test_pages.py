"""The pages say whose they are, and of a photo no more than may be said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from tests.ui.window.hands import Hands
from ui.actions import Do, Where
from ui.app import App
from ui.dialogs.area import AreaDialog
from ui.dialogs.session import SessionDialog
from ui.pages.area_card import AreaCardView
from ui.widgets.chip import Chip
from ui.widgets.pair import Mode
from ui.widgets.picture import Overlay
from vein_tracker.model.records import AnatomicalSite, Side


def choose(hands: Hands, place: int) -> None:
    view = hands.window.area.strip.view
    middle = view.visualRect(view.model().index(place, 0)).center()
    hands.click(view.viewport(), middle)
    hands.settle()


def test_the_patient_page_says_who_born_when_and_what_to_mind(hands: Hands) -> None:
    hands.open_marsh()

    said = hands.read()
    for part in ("Marsh, Alice", "14 Mar 1971", "VT-0042", "Photographs: agreed", "Allergy: lidocaine"):
        assert part in said
    assert "1 · Right thigh, lateral" in said
    assert "5 sessions" in said


def test_the_card_of_an_area_claims_nothing_for_a_photo_that_cannot_be_compared(hands: Hands) -> None:
    hands.open_marsh()

    card = hands.window.patient.findChildren(AreaCardView)[0]
    assert "Not comparable" in hands.read(card)
    assert "−" not in hands.read(card)


def test_below_a_photo_a_line_ends_between_its_day_and_its_weeks_only(hands: Hands) -> None:
    hands.open_marsh()
    below = [line for line in hands.read().splitlines() if line.endswith(("· baseline", "wk"))]
    assert below
    assert all(len(line.split(" ")) == len(["day", "·", "weeks"]) for line in below)


def test_the_area_page_shows_the_side_in_words_and_the_latest_comparable_photo(hands: Hands) -> None:
    hands.open_thigh()

    assert hands.where() is Where.AREA
    assert "› RIGHT thigh, lateral" in hands.read()
    assert "14 Mar 1971" in hands.read()
    shown = hands.window.area.viewer.view.pictures
    assert [picture.photo_id for picture in shown] == [hands.course.photos[0].id, hands.course.photos[3].id]


def test_nothing_of_an_area_is_seen_while_another_is_read(hands: Hands) -> None:
    hands.open_thigh()
    area = hands.window.area
    thigh = area.sheet
    assert thigh is not None
    assert "No measurable change" in hands.read(area.viewer.toolbar)
    area.close_area()
    assert [text for text in hands.read(area.viewer.toolbar).splitlines() if text] == []

    area.open_area(thigh.area.id)
    hands.settle()
    hands.window_action(Do.CHART)
    assert area.drawer.facts.isVisible()
    area.close_area()
    assert not area.drawer.facts.isVisible()
    assert not area.drawer.chart.isVisible()


def test_a_change_is_said_with_its_interval(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)

    said = hands.read()
    assert "−83\u00a0%" in said
    assert "95 % interval −88 to −78" in said
    assert "Aligned" in said
    assert "Same light" in said


def test_in_the_least_window_chips_have_most_of_the_room_beside_a_figure(hands: Hands) -> None:
    hands.open_thigh()
    said = hands.window.area.viewer.toolbar.chips.findChildren(Chip)
    assert [one.text() for one in said] == ["Aligned", "Same light", "+2"]


def test_a_change_within_its_interval_is_no_measurable_change(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 3)

    assert "No measurable change" in hands.read()
    assert "−1\u00a0%" not in hands.read()


def test_a_bruised_photo_is_too_early_to_judge_and_hollow(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 1)

    said = hands.read(hands.window.area.viewer)
    assert "Too early to judge" in said
    assert "Bruise noted in this session" in said
    assert "−" not in said
    sheet = hands.window.area.sheet
    assert sheet is not None
    assert [point.early for point in sheet.points] == [False, True, False, False]


def test_a_pair_that_cannot_be_compared_says_why_and_what_to_do(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 4)

    said = hands.read(hands.window.area.viewer)
    assert "One photo is much less sharp: take it again in focus." in said
    assert "%" not in said
    assert hands.window.area.viewer.view.mode is Mode.SIDE_BY_SIDE
    assert not hands.window.area.viewer.toolbar.mode.button(Mode.WIPE).isEnabled()


def test_the_baseline_alone_is_said_with_its_interval(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 0)

    assert "8.4\u00a0%" in hands.read()
    assert "covered, 95 % interval 8.0\u00a0to\u00a08.8" in hands.read()


def test_keys_lay_the_pair_out_and_turn_the_veins(hands: Hands) -> None:
    hands.open_thigh()
    view = hands.window.area.viewer.view

    seen = []
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_V):
        hands.key(key)
        seen.append((view.mode, view.overlay))

    assert seen == [
        (Mode.WIPE, Overlay.OUTLINE),
        (Mode.SIDE_BY_SIDE, Overlay.OUTLINE),
        (Mode.SIDE_BY_SIDE, Overlay.NONE),
        (Mode.SIDE_BY_SIDE, Overlay.OUTLINE),
    ]


def test_a_point_of_the_chart_chooses_the_photo(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_C)
    chart = hands.window.area.drawer.chart
    assert chart.isVisible()

    place = chart.point_place(hands.course.photos[2].id)
    hands.click(chart, QPoint(round(place.x()), round(place.y())))
    hands.settle()

    assert "since baseline" in hands.read()
    assert hands.window.area.strip.selection() == (hands.course.photos[2].id,)


def test_the_photographs_have_at_least_three_fifths_of_the_window(hands: Hands) -> None:
    hands.open_thigh()

    assert hands.window.area.viewer.view.height() >= 0.6 * hands.window.height()


def test_a_narrow_patient_page_sets_the_sessions_below_rather_than_scroll_sideways(hands: Hands) -> None:
    hands.open_marsh()
    page = hands.window.patient
    scrolled = page.findChildren(QScrollArea)[0]

    for width in (1280, 1100, 1024):
        hands.window.resize(width, 720)
        QApplication.processEvents()
        assert hands.window.width() == width
        assert scrolled.horizontalScrollBar().maximum() == 0


def test_opening_a_patient_lets_enter_open_the_first_area(hands: Hands) -> None:
    hands.open_marsh()

    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.where() is Where.AREA


def test_enter_presses_what_has_the_focus(hands: Hands) -> None:
    hands.open_marsh()
    page = hands.window.patient

    hands.button("New session", page).setFocus()
    hands.key(Qt.Key.Key_Return)

    assert hands.dialog(SessionDialog).isVisible()
    hands.key(Qt.Key.Key_Escape)


def test_a_patient_without_sessions_opens_on_the_first_area_too(hands: Hands) -> None:
    hands.write("evans")
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    hands.button("Add area", hands.window.patient).click()
    dialog = hands.dialog(AreaDialog)
    assert isinstance(dialog, AreaDialog)
    dialog.site.button(AnatomicalSite.CALF).click()
    dialog.side.choose(Side.LEFT)
    hands.press("Add area")
    hands.settle()
    assert hands.where() is Where.AREA

    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert isinstance(hands.focused(), AreaCardView)


def test_reading_a_page_again_leaves_the_focus_where_it_was(app: App, hands: Hands) -> None:
    hands.open_marsh()
    sheet = hands.window.patient.sheet
    assert sheet is not None
    session_id = sheet.sessions[0].id
    session = hands.window.patient.findChildren(QPushButton, session_id)[0]
    session.setFocus()

    app.preferences.change(theme="dark")
    hands.settle()
    app.preferences.change(theme="light")
    hands.settle()

    assert hands.focused().objectName() == session_id


def test_going_back_shows_everybody_again(hands: Hands) -> None:
    hands.open_marsh()

    hands.key(Qt.Key.Key_Escape)
    hands.settle()

    assert hands.window.today.list.field.text() == ""


def test_v_outlines_the_veins_then_fills_them_and_0_takes_them_away(hands: Hands) -> None:
    hands.open_thigh()
    viewer = hands.window.area.viewer

    seen = []
    for key in (Qt.Key.Key_0, Qt.Key.Key_V, Qt.Key.Key_V, Qt.Key.Key_V):
        hands.key(key)
        seen.append((viewer.view.overlay, viewer.toolbar.overlay.value))

    veins = Overlay.OUTLINE
    assert seen == [(Overlay.NONE, Overlay.NONE), (veins, veins), (Overlay.FILL, veins), (veins, veins)]
