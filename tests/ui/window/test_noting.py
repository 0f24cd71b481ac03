"""Notes at spots of photographs, and the activity of an area."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests import mouse
from tests.ui.window.hands import Hands
from tests.ui.window.reading import cut_off
from ui.actions import Do, Where
from ui.dialogs.activity import ActivityDialog
from ui.dialogs.pinned_note import NoteDialog, NoteList
from ui.widgets.photo_notes import SeenPin
from ui.widgets.photo_tools import PhotoTools
from vein_tracker.model.pinned import PinnedNote

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def viewed(hands: Hands) -> PhotoTools:
    return hands.window.area.viewer.view


def choose(hands: Hands, place: int) -> None:
    """Click a photograph of the filmstrip."""
    row = hands.window.area.strip.view
    hands.click(row.viewport(), row.visualRect(row.model().index(place, 0)).center())
    hands.settle()


def click(hands: Hands, at: QPointF) -> None:
    QTest.mouseClick(viewed(hands), Qt.MouseButton.LeftButton, pos=at.toPoint())


def pin(hands: Hands, words: str, picture: int = 0) -> None:
    """Pin a note to the middle of one of the photographs that are shown."""
    hands.key(Qt.Key.Key_A)
    click(hands, viewed(hands).place_of(picture, QPointF(320.5, 240.5)))
    hands.dialog(NoteDialog)
    hands.write(words)
    hands.press("Pin note")
    hands.settle()


def notes(hands: Hands) -> tuple[PinnedNote, ...]:
    sheet = hands.window.area.sheet
    assert sheet is not None
    return sheet.notes


def seen(hands: Hands) -> list[SeenPin]:
    return list(viewed(hands).notes.seen())


def test_a_note_is_pinned_where_it_was_clicked_and_carried_on_to_the_other_photo(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    pin(hands, "Feeds from here")

    (note,) = notes(hands)
    assert note.text == "Feeds from here"
    assert note.photo_id == hands.course.photos[0].id
    assert QPointF(*note.spot).toPoint() == QPoint(320, 240)
    assert [(one.picture, one.own) for one in seen(hands)] == [(0, True), (1, False)]
    assert not hands.app.window_actions[Do.NOTE].isChecked()


def test_the_mouse_tells_a_note_and_a_click_opens_it_to_be_changed(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    pin(hands, "Feeds from here")
    mouse.hover(viewed(hands), seen(hands)[1].place.toPoint())
    assert viewed(hands).notes.told == "Feeds from here"

    click(hands, seen(hands)[0].place)
    hands.dialog(NoteDialog)
    hands.key(Qt.Key.Key_A, CONTROL)
    hands.write("Treated in May")
    hands.press("Save note")
    hands.settle()
    assert [note.text for note in notes(hands)] == ["Treated in May"]


def test_a_note_is_taken_off_and_undo_brings_it_back(hands: Hands) -> None:
    hands.open_thigh()
    pin(hands, "Wrong leg")
    click(hands, seen(hands)[0].place)
    hands.dialog(NoteDialog)
    hands.press("Take the note off")
    hands.settle()
    assert notes(hands) == ()
    assert "Undo brings it back" in hands.window.notices.text
    hands.app.window_actions[Do.UNDO].trigger()
    hands.settle()
    assert len(notes(hands)) == 1


def test_an_empty_note_is_not_pinned(hands: Hands) -> None:
    hands.open_thigh()
    hands.key(Qt.Key.Key_A)
    click(hands, viewed(hands).place_of(0, QPointF(320, 240)))
    dialog = hands.dialog(NoteDialog)
    hands.press("Pin note")
    assert dialog.isVisible()
    assert "Write what is to be noted." in hands.read(dialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert notes(hands) == ()


def test_notes_are_hidden_and_escape_stops_pinning(hands: Hands) -> None:
    hands.open_thigh()
    pin(hands, "Feeds from here")
    hands.key(Qt.Key.Key_A, SHIFT)
    assert seen(hands) == []
    assert not hands.app.window_actions[Do.NOTES].isChecked()
    hands.key(Qt.Key.Key_A)
    hands.key(Qt.Key.Key_Escape)
    assert not viewed(hands).notes.placing
    assert hands.where() is Where.AREA


def test_the_list_leads_by_keyboard_to_the_photo_of_a_note(hands: Hands) -> None:
    hands.open_thigh()
    choose(hands, 2)
    pin(hands, "On the follow-up", picture=1)
    choose(hands, 3)
    assert seen(hands) == []
    hands.key(Qt.Key.Key_J)
    dialog = hands.dialog(NoteList)
    line = next(one for one in dialog.findChildren(QPushButton) if "On the follow-up" in one.accessibleName())
    line.setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    shown = hands.window.area.shown
    assert shown is not None
    assert shown.photo.id == hands.course.photos[2].id
    assert viewed(hands).notes.told == "On the follow-up"
    assert viewed(hands).accessibleDescription() == "On the follow-up"
    hands.key(Qt.Key.Key_Escape)
    assert viewed(hands).notes.told == ""


def test_a_long_note_is_listed_whole(hands: Hands) -> None:
    hands.open_thigh()
    pin(hands, "Feeds from a reticular vein that runs up to the back of the knee. " * 6)
    hands.key(Qt.Key.Key_J)
    dialog = hands.dialog(NoteList)
    assert all(one.width() <= dialog.width() for one in dialog.findChildren(QPushButton))
    assert list(cut_off(dialog)) == []
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_of_a_note_that_was_taken_off_nothing_is_told_or_held(hands: Hands) -> None:
    hands.open_thigh()
    pin(hands, "Feeds from here")
    viewed(hands).mark_note(notes(hands)[0].id)
    assert viewed(hands).accessibleDescription() == "Feeds from here"

    click(hands, seen(hands)[0].place)
    hands.dialog(NoteDialog)
    hands.press("Take the note off")
    hands.settle()
    assert viewed(hands).accessibleDescription() == ""
    viewed(hands).setFocus()
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
    assert hands.where() is Where.PATIENT


def test_the_activity_says_who_did_what_in_words(hands: Hands) -> None:
    hands.open_thigh()
    pin(hands, "Feeds from here")
    hands.app.window_actions[Do.ACTIVITY].trigger()
    hands.settle()
    dialog = hands.dialog(ActivityDialog)
    assert isinstance(dialog, ActivityDialog)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "· Dr Adam · Pin note" in lines[0]
    assert any("Photo measured (5 times)" in line for line in lines)
    assert hands.course.area.id not in "\n".join(lines)
    assert QApplication.activeModalWidget() is dialog
    dialog.close()
