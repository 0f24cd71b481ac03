"""Patients are found as they are typed, and opened with Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.window.hands import Hands
from ui.actions import Where


def found(hands: Hands) -> list[str]:
    view = hands.window.today.list.view
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_everybody_is_listed_last_seen_first(hands: Hands) -> None:
    assert found(hands)[0] == "Marsh, Alice"
    assert len(found(hands)) == 3
    assert "3 patients" in hands.read()


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("mar", "Marsh, Alice"),
        ("alice marsh", "Marsh, Alice"),
        ("MULLER", "Müller, Jörg"),
        ("0027", "Evans, Carys"),
        ("14/03/1971", "Marsh, Alice"),
        ("14.3.1971", "Marsh, Alice"),
        ("1971-03", "Marsh, Alice"),
        ("14 mar 1971", "Marsh, Alice"),
    ],
)
def test_a_part_of_name_number_or_date_of_birth_finds(hands: Hands, typed: str, who: str) -> None:
    hands.write(typed)

    assert found(hands) == [who]


def test_nobody_found_says_what_to_try(hands: Hands) -> None:
    hands.write("zzz")

    assert found(hands) == []
    assert "Nobody matches “zzz”" in hands.read()


def test_enter_opens_nobody_where_no_word_was_typed_and_nobody_chosen(hands: Hands) -> None:
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert hands.where() is Where.LIBRARY

    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    assert hands.where() is Where.PATIENT
    hands.key(Qt.Key.Key_Escape)
    hands.settle()


def test_type_and_enter_opens_the_patient_and_escape_leads_back(hands: Hands) -> None:
    hands.open_marsh()

    assert hands.where() is Where.PATIENT
    assert "Marsh, Alice" in hands.read()

    hands.key(Qt.Key.Key_Escape)
    assert hands.where() is Where.LIBRARY
    hands.settle()


def test_who_was_gone_down_to_stays_marked_when_the_list_is_read_anew(hands: Hands) -> None:
    hands.write("a")
    hands.key(Qt.Key.Key_Down)
    second = found(hands)[1]

    hands.window.people.show_rows(hands.window.people.known)
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert second in hands.read(hands.window.patient)


def test_the_list_is_folded_away_while_a_patient_is_open(hands: Hands) -> None:
    hands.open_marsh()

    assert hands.window.sidebar.folded
    assert "Müller" not in hands.read()

    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not hands.window.sidebar.folded
    hands.write("evans")
    hands.key(Qt.Key.Key_Return)
    hands.settle()

    assert hands.window.sidebar.folded
    assert "Evans, Carys" in hands.read()
    assert "Marsh" not in hands.read()


def test_escape_folds_the_list_before_it_leaves_the_page(hands: Hands) -> None:
    hands.open_marsh()
    hands.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    hands.key(Qt.Key.Key_Escape)

    assert hands.where() is Where.PATIENT
    assert hands.window.sidebar.folded
