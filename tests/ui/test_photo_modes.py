"""The ways to lay one photograph over the other, under real mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget
from pytestqt.qtbot import QtBot

from tests.mouse import hover
from ui.theme import TOUCH
from ui.widgets.change_key import change_words
from ui.widgets.change_picture import ChangeNote, ChangePicture, prepare_change
from ui.widgets.pair import Mode
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import MapPicture, Overlay, Picture, prepare
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import (
    CHANGE_COLOURS,
    Certainty,
    ChangeClass,
    ChangedVeins,
    Drawn,
    ShownVein,
    ShownVeins,
)

SIZE = (600, 400)
LIGHT, DARK = 250, 50
VEIN_AT = QPoint(150, 100)
LEFT = Qt.MouseButton.LeftButton


def picture(shade: int, name: str, *, vein: bool = False) -> Picture:
    """Return a photograph as large as the view, so that pixels are where they are seen."""
    drawn = Drawn()
    if vein:
        points = np.column_stack([np.linspace(100, 200, 50), np.full(50, 100.0)])
        one = ShownVein(
            points=points,
            half_width=3.0,
            kind=VeinKind.THREAD,
            certainty=Certainty.CERTAIN,
            length_px=100.0,
            width_px=6.0,
            length_mm=5.0,
            width_mm=0.3,
        )
        drawn = Drawn(veins=ShownVeins(veins=(one,), near=np.zeros((400, 600), np.int32), square=1.0))
    pixels = np.full((SIZE[1], SIZE[0], 3), shade, np.uint8)
    return prepare(name, name, [pixels], drawn, 20.0)


def changed(*, mm: bool = True) -> ChangePicture:
    """Return a map with three squares; of the new veins there is next to nothing."""
    classes = []
    for place, kind in enumerate(ChangeClass):
        left, share = 100.0 + 150 * place, (2.14, 1.06, 0.01)[place]
        square = np.array([[left, 100], [left + 60, 100], [left + 60, 160], [left, 160]], np.float64)
        classes.append(
            ChangedVeins(
                kind=kind,
                length_px=600.0 - 200 * place,
                area_px=3600.0,
                skin_percent=share,
                length_mm=423.0 / (place + 1) if mm else None,
                area_mm2=63.4 if mm else None,
                parts=(square,),
            )
        )
    return prepare_change(classes, picture(0, "frame").levels[0].size())


class Calm(QProxyStyle):
    """A system that was told to animate nothing."""

    def styleHint(  # noqa: N802 — Qt calls it so
        self,
        hint: QStyle.StyleHint,
        option: object = None,
        widget: QWidget | None = None,
        data: object = None,
    ) -> int:
        return 0 if hint is QStyle.StyleHint.SH_Widget_Animation_Duration else 200


@pytest.fixture
def view(qtbot: QtBot) -> PhotoView:
    """A pair: light before, with a vein, and dark after."""
    widget = PhotoView()
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    widget.show_pictures(picture(LIGHT, "9 Feb 2026", vein=True), picture(DARK, "10 Aug 2026"))
    widget.set_overlay(Overlay.OUTLINE)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def seen(view: PhotoView, x: int = 300, y: int = 250) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def test_onion_skin_mixes_both_as_the_keys_say(view: PhotoView) -> None:
    view.set_mode(Mode.ONION)
    assert seen(view).red() == pytest.approx((LIGHT + DARK) / 2, abs=3)

    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_BracketRight)
    assert seen(view).red() == DARK
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_BracketLeft)
    assert view.opacity == 0
    assert seen(view).red() == LIGHT


def mapped(shade: int) -> Picture:
    """Return a photograph all covered by a map of this shade."""
    drawn = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(QColor(shade, shade, shade))
    map_picture = MapPicture(levels=(drawn,), ramp=drawn, low=0.0, high=0.4)
    return replace(picture(0, "9 Feb 2026"), maps={Overlay.HAEMOGLOBIN: map_picture})


def test_onion_skin_fades_a_map_with_its_photograph(view: PhotoView) -> None:
    view.show_pictures(mapped(LIGHT), mapped(DARK))
    view.set_overlay(Overlay.HAEMOGLOBIN)
    view.set_mode(Mode.ONION)
    assert seen(view).red() == pytest.approx((LIGHT + DARK) / 2, abs=3)
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    assert seen(view).red() == pytest.approx(0.4 * LIGHT + 0.6 * DARK, abs=3)


def test_onion_skin_follows_its_slider_which_follows_the_keys(view: PhotoView, qtbot: QtBot) -> None:
    view.set_mode(Mode.ONION)
    slider = view.controls.slider
    assert slider.isVisible()
    assert slider.height() >= TOUCH
    slider.setFocus()
    with qtbot.waitSignal(view.opacity_changed):
        QTest.keyClick(slider, Qt.Key.Key_End)
    assert seen(view, y=100).red() == DARK

    QTest.keyClick(view, Qt.Key.Key_BracketLeft)
    assert slider.value() == 90


def test_blinking_shows_one_then_the_other(view: PhotoView, qtbot: QtBot) -> None:
    view.set_mode(Mode.BLINK)
    shades = []
    for _ in range(2):
        with qtbot.waitSignal(view.blinking.turned):
            shades.append(seen(view).red())
    assert sorted(shades) == [DARK, LIGHT]


def test_space_pauses_blinking_and_goes_on(view: PhotoView) -> None:
    view.set_mode(Mode.BLINK)
    assert view.blinking.beats
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not view.blinking.beats
    assert view.controls.button.text() == "Go on"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.blinking.beats
    assert view.controls.button.text() == "Pause"


def test_a_tap_and_the_button_pause_too(view: PhotoView) -> None:
    view.set_mode(Mode.BLINK)
    QTest.mouseClick(view, LEFT, pos=QPoint(300, 250))
    assert view.blinking.paused
    QTest.mouseClick(view.controls.button, LEFT)
    assert not view.blinking.paused


def test_b_turns_over_while_blinking_and_stays_there(view: PhotoView) -> None:
    view.set_mode(Mode.BLINK)
    front = view.front
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.front != front
    assert view.blinking.paused


def test_pointing_at_a_vein_holds_the_blinking_for_as_long(view: PhotoView) -> None:
    view.set_mode(Mode.BLINK)
    hover(view, VEIN_AT)
    assert "thread vein" in view.told.lower()
    assert not view.blinking.beats
    assert not view.blinking.paused
    hover(view, QPoint(300, 250))
    assert view.blinking.beats


def test_blinking_rests_while_it_cannot_be_seen_and_in_other_modes(view: PhotoView) -> None:
    view.set_mode(Mode.BLINK)
    view.hide()
    assert not view.blinking.beats
    view.show()
    assert view.blinking.beats
    view.set_mode(Mode.SIDE_BY_SIDE)
    assert not view.blinking.beats
    view.set_mode(Mode.BLINK)
    view.show_pictures(picture(LIGHT, "alone"))
    assert not view.blinking.beats


def test_who_asked_the_system_for_little_motion_begins_the_blinking_by_hand(
    view: PhotoView, qtbot: QtBot
) -> None:
    calm = Calm()
    calm.setParent(view)
    view.setStyle(calm)
    view.set_mode(Mode.BLINK)
    assert not view.blinking.beats
    assert view.controls.button.text() == "Go on"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.blinking.beats


def test_single_shows_one_and_a_tap_the_other(view: PhotoView) -> None:
    view.set_mode(Mode.SINGLE)
    assert seen(view).red() == LIGHT
    assert view.controls.button.text() == "Show 10 Aug 2026"
    QTest.mouseClick(view, LEFT, pos=QPoint(300, 250))
    assert seen(view).red() == DARK
    assert view.controls.button.text() == "Show 9 Feb 2026"
    QTest.keyClick(view, Qt.Key.Key_B)
    assert seen(view).red() == LIGHT
    QTest.mouseClick(view.controls.button, LEFT)
    assert seen(view).red() == DARK


def test_a_double_click_fits_and_leaves_the_photograph_that_is_shown(view: PhotoView) -> None:
    view.set_mode(Mode.SINGLE)
    fitted = view.view_state()
    view.zoom(4)
    QTest.mouseClick(view, LEFT, pos=QPoint(300, 250))
    QTest.mouseDClick(view, LEFT, pos=QPoint(300, 250))
    QTest.mouseRelease(view, LEFT, pos=QPoint(300, 250))
    assert view.view_state() == fitted
    assert view.front == 0


def test_the_next_vein_brings_its_photograph_to_the_front(view: PhotoView) -> None:
    view.set_mode(Mode.SINGLE)
    QTest.keyClick(view, Qt.Key.Key_B)
    view.step_vein(1)
    assert view.front == 0
    assert view.told


def test_zoom_and_place_are_the_same_in_every_mode(view: PhotoView) -> None:
    view.zoom(5, QPointF(100, 80))
    view.set_mode(Mode.WIPE)
    zoomed = view.view_state().zoom
    for mode in (Mode.ONION, Mode.CHANGE, Mode.BLINK, Mode.SINGLE):
        view.set_mode(mode)
        assert len(view.panes()) == 1
        assert view.view_state().zoom == zoomed
        assert view.place_of(0, QPointF(123, 45)) == view.place_of(1, QPointF(123, 45))


def test_the_change_map_lies_over_the_baseline_greyed(view: PhotoView) -> None:
    view.set_mode(Mode.CHANGE)
    view.show_change(changed())
    image = view.grab().toImage()

    inside = {kind: image.pixelColor(130 + 150 * place, 130) for place, kind in enumerate(ChangeClass)}
    assert inside[ChangeClass.REMAINING] == QColor(*CHANGE_COLOURS[ChangeClass.REMAINING])
    assert inside[ChangeClass.NEW] == QColor(*CHANGE_COLOURS[ChangeClass.NEW])
    gone, edge = inside[ChangeClass.GONE], image.pixelColor(100, 130)
    assert gone.blue() > gone.red()
    assert gone.blue() - gone.red() < edge.blue() - edge.red()
    beside = image.pixelColor(300, 250)
    assert 119 < beside.red() < LIGHT


def test_the_key_says_how_much_of_each_class_there_is() -> None:
    assert change_words(changed(), ChangeNote()) == (
        "Gone: about 420\u00a0mm, 63\u00a0mm², 2.1\u00a0% of the skin",
        "Remaining: about 210\u00a0mm, 63\u00a0mm², 1.1\u00a0% of the skin",
        "New: about 140\u00a0mm, 63\u00a0mm², under 0.1\u00a0% of the skin",
        "Estimated on the skin that both photos show",
    )


def test_without_a_scale_the_key_says_shares() -> None:
    first, *_ = change_words(changed(mm=False), ChangeNote())
    assert first == "Gone: about 50\u00a0% of the veins' length, 2.1\u00a0% of the skin"


def test_where_no_change_may_be_claimed_the_key_has_no_figure() -> None:
    words = change_words(changed(), ChangeNote("Too early to judge", figures=False))
    assert words == ("Gone", "Remaining", "New", "Too early to judge")


def test_the_key_is_painted_and_told_to_screen_readers(view: PhotoView) -> None:
    view.set_mode(Mode.CHANGE)
    before = view.grab().toImage()
    view.show_change(changed())
    assert view.accessibleDescription().startswith("Gone: about 420")
    after = view.grab().toImage()
    corner = (SIZE[0] - 30, SIZE[1] - 30)
    assert after.pixelColor(*corner) != before.pixelColor(*corner)
    view.note_change(ChangeNote("Too early to judge", figures=False))
    assert "420" not in view.accessibleDescription()
    view.set_mode(Mode.SIDE_BY_SIDE)
    assert view.accessibleDescription() == ""


def test_no_vein_is_told_on_the_change_map_and_another_pair_has_none(view: PhotoView) -> None:
    view.set_mode(Mode.CHANGE)
    view.show_change(changed())
    hover(view, VEIN_AT)
    assert view.told == ""
    view.show_pictures(picture(LIGHT, "9 Feb 2026"), picture(DARK, "9 Nov 2026"))
    assert view.change is None


def test_pointing_at_the_change_map_says_the_class_in_words(view: PhotoView) -> None:
    view.set_mode(Mode.CHANGE)
    view.show_change(changed())
    plain = view.grab().toImage()
    for place, word in ((130, "Gone"), (280, "Remaining"), (430, "New")):
        hover(view, QPoint(place, 130))
        assert view.told_change == word
    assert view.grab().toImage() != plain
    hover(view, QPoint(463, 130))
    assert view.told_change == "New"
    hover(view, QPoint(300, 250))
    assert view.told_change == ""
    assert view.grab().toImage() == plain

    QTest.mouseClick(view, LEFT, pos=QPoint(130, 130))
    assert view.told_change == "Gone"
    view.set_mode(Mode.WIPE)
    assert view.told_change == ""


def test_photographs_that_lie_in_no_common_frame_keep_their_own_scale(view: PhotoView) -> None:
    def bar() -> QColor:
        return seen(view, 20, SIZE[1] - 20)

    view.set_mode(Mode.SINGLE)
    QTest.keyClick(view, Qt.Key.Key_B)
    aligned = bar()
    after = prepare("after", "after", [np.full((400, 600, 3), DARK, np.uint8)])
    view.show_pictures(view.pictures[0], after, aligned=True)
    assert bar() == aligned
    view.show_pictures(view.pictures[0], after, aligned=False)
    assert bar().red() == DARK


def test_controls_are_there_for_the_modes_that_need_them_and_inside_the_view(view: PhotoView) -> None:
    for mode in Mode:
        view.set_mode(mode)
        assert view.controls.isVisible() is (mode in (Mode.ONION, Mode.BLINK, Mode.SINGLE))
        if view.controls.isVisible():
            assert view.rect().contains(view.controls.geometry())
            assert view.controls.height() >= TOUCH


def test_a_click_on_the_controls_is_no_tap_on_the_photographs(view: PhotoView) -> None:
    view.set_mode(Mode.SINGLE)
    QTest.mouseClick(view.controls, LEFT, pos=QPoint(2, 2))
    assert view.front == 0


def test_a_remark_stays_until_it_is_taken_back(view: PhotoView) -> None:
    plain = view.grab().toImage()
    view.set_remark("No change map: set a baseline first.")
    said = view.grab().toImage()
    assert said != plain
    view.show_message("Opening the photos …")
    view.show_message("")
    assert view.grab().toImage() == said
    view.set_remark("")
    assert view.grab().toImage() == plain
