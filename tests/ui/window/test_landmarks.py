"""A photo that could not be aligned is marked by hand, compared by the marks, and Undo takes that back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.window.course import EDIT, FIRST_DAY, RECIPE, SIZE, Filer, jpeg, measured, skin
from tests.ui.window.hands import Hands
from ui.dialogs.landmarks import LandmarksDialog
from vein_tracker.model.records import Landmark, Landmarks, Photo, Session, SessionArea
from vein_tracker.model.results import U8, Comparison, Reason
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import Outcome, WriteTask
from vein_tracker.tasks.trend import SeriesPhoto

CONTROL = Qt.KeyboardModifier.ControlModifier
ALIGN = "Align by these landmarks"
SPOTS = ((160, 120), (470, 110), (480, 360), (150, 370))
NOT_ALIGNED = Comparison(recipe=RECIPE, comparable=False, reasons=(Reason.NOT_ALIGNED,))


def turned(picture: U8) -> U8:
    """Return the baseline's picture as a camera sees it that was held sideways."""
    return np.ascontiguousarray(np.rot90(picture))


def carried(x: float, y: float) -> tuple[float, float]:
    """Return where a pixel of the baseline lies in the picture that was taken sideways."""
    return y, SIZE[1] - 1 - x


class FileSideways(WriteTask[None]):
    """Files a follow-up that was not aligned."""

    title = EDIT

    def __init__(self, hands: Hands, *, marked: bool) -> None:
        self._course = hands.course
        self._marked = marked

    def save(self, library: Library, computed: None) -> Outcome[None]:
        filer, course = Filer(library), self._course
        session = Session(patient_id=course.patient.id, held_on=FIRST_DAY + timedelta(weeks=44))
        part = SessionArea(session_id=session.id, area_id=course.area.id)
        filer.put(session, part)
        photo = filer.photo(course.view, part, 0, data=jpeg(turned(skin(0))), size=(SIZE[1], SIZE[0]))
        filer.measure(photo, measured(5.0))
        baseline_id, kept = course.photos[0].id, None
        if self._marked:
            spots = tuple(Landmark(before=spot, after=carried(*spot)) for spot in SPOTS)
            kept = Landmarks(baseline_id=baseline_id, spots=spots)
            filer.put(replace(photo, landmarks=(kept,)))
        with library.transaction(EDIT) as edit:
            edit.add_comparison(photo.id, baseline_id, None, NOT_ALIGNED, landmarks=kept)
        return Outcome(None)


def show_sideways(hands: Hands, *, marked: bool = False) -> None:
    """Open the area's page on a follow-up that could not be aligned, with or without landmarks."""
    hands.app.jobs.run(FileSideways(hands, marked=marked))
    hands.settle()
    hands.open_thigh()
    sheet = hands.window.area.sheet
    assert sheet is not None
    hands.window.area.choose(sheet.photos[-1].photo.id)
    hands.settle()


@pytest.fixture
def sideways(hands: Hands) -> Hands:
    show_sideways(hands)
    return hands


def shown(hands: Hands) -> SeriesPhoto:
    found = hands.window.area.shown
    assert found is not None
    return found


def opened(hands: Hands) -> LandmarksDialog:
    dialog = hands.dialog(LandmarksDialog)
    assert isinstance(dialog, LandmarksDialog)
    return dialog


def mark(hands: Hands, dialog: LandmarksDialog, count: int = 4) -> None:
    """Click spots in the baseline and the same ones in the follow-up."""
    for x, y in SPOTS[:count]:
        for pane, spot in ((dialog.before, (x, y)), (dialog.after, carried(x, y))):
            hands.click(pane, pane.place_of(spot).toPoint())


def test_a_photo_that_was_not_aligned_is_compared_by_landmarks_and_undo_takes_them_back(
    sideways: Hands,
) -> None:
    hands = sideways
    toolbar = hands.window.area.viewer.toolbar
    button = next(one for one in toolbar.findChildren(QPushButton) if one.text() == "Set landmarks…")
    hands.click(button)
    dialog = opened(hands)
    assert "Marsh, Alice" in hands.read(dialog)
    assert "RIGHT thigh, lateral" in hands.read(dialog)
    assert not hands.button(ALIGN, dialog).isEnabled()

    mark(hands, dialog)
    hands.qtbot.waitUntil(lambda: hands.button(ALIGN, dialog).isEnabled())
    assert "Aligned to" in dialog.quality.text()
    assert "the skin between the landmarks agrees" in dialog.quality.text()
    hands.press(ALIGN)
    hands.settle()
    hands.settle()

    found = shown(hands)
    kept = found.photo.landmarks_for(hands.course.photos[0].id)
    assert kept is not None
    assert [one.before for one in kept.spots] == [pytest.approx(spot, abs=1.5) for spot in SPOTS]
    assert found.comparison is not None
    assert found.comparison.alignment.by_landmarks
    assert found.comparison.comparable
    hands.window.resize(1920, 1080)
    hands.settle()
    assert "Aligned by landmarks" in hands.read(toolbar)

    hands.key(Qt.Key.Key_Z, CONTROL)
    hands.qtbot.waitUntil(lambda: not shown(hands).photo.landmarks)


def test_landmarks_are_changed_and_removed_in_the_photos_menu(hands: Hands) -> None:
    show_sideways(hands, marked=True)
    area, baseline_id = hands.window.area, hands.course.photos[0].id
    assert shown(hands).photo.landmarks_for(baseline_id) is not None
    area.menu_wanted.emit(shown(hands), QPoint(200, 200))
    hands.choose("Set landmarks…")
    dialog = opened(hands)
    assert [one.before for one in dialog.pins.spots] == list(SPOTS)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert shown(hands).photo.landmarks

    area.menu_wanted.emit(shown(hands), QPoint(200, 200))
    hands.choose("Remove landmarks")

    hands.qtbot.waitUntil(lambda: not shown(hands).photo.landmarks)


def test_escape_asks_before_it_throws_landmarks_away(sideways: Hands) -> None:
    hands = sideways
    hands.window.area.landmarks_wanted.emit(shown(hands))
    dialog = opened(hands)
    mark(hands, dialog, 1)

    hands.key(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Throw away what you have entered?" in hands.read(dialog)
    hands.press("Keep editing")
    assert len(dialog.pins.spots) == 1

    hands.key(Qt.Key.Key_Escape)
    hands.press("Throw away")
    hands.settle()
    assert not isinstance(QApplication.activeModalWidget(), LandmarksDialog)
    assert shown(hands).photo.landmarks == ()


def test_a_double_click_opens_the_photos_once(sideways: Hands) -> None:
    hands = sideways
    for _ in range(2):
        hands.window.area.landmarks_wanted.emit(shown(hands))
    dialog = opened(hands)
    hands.settle()

    assert hands.window.findChildren(LandmarksDialog) == [dialog]
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert not isinstance(QApplication.activeModalWidget(), LandmarksDialog)


def test_a_baseline_has_no_landmarks_to_set(sideways: Hands) -> None:
    hands, area = sideways, sideways.window.area
    area.choose(hands.course.photos[0].id)
    area.menu_wanted.emit(shown(hands), QPoint(200, 200))

    menu = QApplication.activePopupWidget()
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == "Set landmarks…")
    assert not action.isEnabled()
    hands.key(Qt.Key.Key_Escape)


def test_a_photo_that_was_compared_offers_landmarks_only_in_its_menu(hands: Hands) -> None:
    hands.open_thigh()
    hands.window.area.choose(hands.course.photos[2].id)

    buttons = hands.window.area.viewer.toolbar.findChildren(QPushButton)
    assert isinstance(shown(hands).photo, Photo)
    assert "Set landmarks…" not in [one.text() for one in buttons if one.isVisible()]
