"""Session forms as a person begins them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.window.hands import Hands
from ui.dialogs.session import SessionDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


def begin_session(hands: Hands) -> SessionDialog:
    """Open the form and begin a treatment whose volume is being typed."""
    hands.open_marsh()
    hands.key(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    form = hands.dialog(SessionDialog)
    assert isinstance(form, SessionDialog)
    hands.press("+ Microsclerotherapy")
    hands.write("Polidocanol")
    hands.key(Qt.Key.Key_Tab)
    hands.write("0.5")
    hands.key(Qt.Key.Key_Tab)
    hands.write("1.")
    return form
