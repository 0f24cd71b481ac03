"""A screen reader has a name for whatever can have the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.hands import Hands
from ui.actions import Do

# Without a screen nothing can be raised.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def nameless(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if (
            not widget.isVisible()
            or widget.focusPolicy() & Qt.FocusPolicy.TabFocus != Qt.FocusPolicy.TabFocus
        ):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name):
            yield f"{type(widget).__name__} in {type(widget.parent()).__name__}"


def test_every_control_of_the_pages_has_a_name(hands: Hands) -> None:
    assert list(nameless(hands.window)) == []
    hands.open_marsh()
    assert list(nameless(hands.window)) == []
    hands.key(Qt.Key.Key_Return)
    hands.settle()
    hands.window.sidebar.unfold()
    assert list(nameless(hands.window)) == []
    hands.window.show_welcome()
    assert list(nameless(hands.window)) == []


@pytest.mark.parametrize(
    "do",
    [
        Do.NEW_PATIENT,
        Do.EDIT_PATIENT,
        Do.CONSENT,
        Do.NEW_SESSION,
        Do.ADD_AREA,
        Do.EDIT_AREA,
        Do.ADD_VIEW,
        Do.REVIEW,
        Do.TRASH,
        Do.INBOX,
        Do.PHOTO_CARD,
        Do.SETTINGS,
        Do.SHORTCUTS,
        Do.ABOUT,
    ],
)
def test_every_control_of_the_forms_has_a_name(hands: Hands, do: Do) -> None:
    hands.open_thigh()
    hands.app.window_actions[do].trigger()
    hands.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    form = QApplication.activeModalWidget()
    assert form is not None

    assert list(nameless(form)) == []
    hands.key(Qt.Key.Key_Escape)
    hands.settle()
