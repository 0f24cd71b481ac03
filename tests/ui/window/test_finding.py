"""One key finds patients, their areas and actions, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.window.hands import Hands
from ui.actions import Where
from ui.dialogs.about import AboutDialog
from ui.dialogs.palette import Palette

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(hands: Hands) -> Palette:
    hands.key(Qt.Key.Key_K, CONTROL)
    palette = hands.dialog(Palette)
    assert isinstance(palette, Palette)
    return palette


def found(palette: Palette) -> list[str]:
    model = palette.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_patient_is_found_by_name_number_and_date_of_birth(hands: Hands) -> None:
    palette = opened(hands)
    for typed in ("muller", "0039", "2.6.1984"):
        palette.field.clear()
        hands.write(typed)
        assert found(palette)[0] == "Müller, Jörg"
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.where() is Where.PATIENT
    assert "Müller, Jörg" in hands.read()


def test_an_area_is_found_by_its_patient_and_its_place(hands: Hands) -> None:
    hands.open_marsh()
    palette = opened(hands)
    hands.write("evans left calf")
    hands.qtbot.waitUntil(lambda: found(palette) == ["Evans, Carys · Left calf"])
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.where() is Where.AREA
    assert "LEFT calf" in hands.read()


def test_an_area_is_found_by_its_place_alone(hands: Hands) -> None:
    palette = opened(hands)
    hands.write("calf")

    hands.qtbot.waitUntil(lambda: "Evans, Carys · Left calf" in found(palette))
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_an_action_is_found_by_its_words_and_shows_its_key(hands: Hands) -> None:
    palette = opened(hands)
    hands.write("patient")
    assert "New patient" in found(palette)
    palette.field.clear()
    hands.write("claims")
    assert found(palette) == ["About Vein Tracker"]
    hands.key(Qt.Key.Key_Return)

    hands.dialog(AboutDialog)
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_what_cannot_be_done_here_is_not_offered(hands: Hands) -> None:
    palette = opened(hands)
    hands.write("wipe")
    assert found(palette) == []
    assert "Nothing matches" in hands.read(palette)
    hands.key(Qt.Key.Key_Escape)
    hands.open_thigh()
    palette = opened(hands)
    hands.write("wipe")

    assert found(palette) == ["Wipe"]
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_arrow_keys_go_down_the_list_while_the_field_keeps_the_focus(hands: Hands) -> None:
    palette = opened(hands)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)

    assert palette.focusWidget() is palette.field
    assert palette.view.currentIndex().row() == 2
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_areas_that_come_late_do_not_move_the_mark_to_another_patient(hands: Hands) -> None:
    palette = opened(hands)
    hands.write("a")
    hands.key(Qt.Key.Key_Down)
    marked = found(palette)[1]
    hands.qtbot.waitUntil(lambda: any("·" in line for line in found(palette)))

    assert palette.view.currentIndex().data() == marked
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
