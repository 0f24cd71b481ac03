"""Beside the name of whose area it is: what is done with it, and what is needed less often."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.actions import Actions, Do
from ui.pages.parts import act_button, icon_button, overflow_button

AREA: Final = (
    Do.ADD_PHOTOS,
    Do.PHOTO,
    Do.REVIEW,
    Do.FULL_SCREEN,
    Do.ACTIVITY,
    Do.EDIT_AREA,
    Do.TRASH_AREA,
)
VIEW: Final = (Do.ADD_VIEW, Do.EDIT_VIEW, Do.PROTOCOL, Do.TRASH_VIEW)
PATIENT: Final = (Do.CONSENT,)
COMMON: Final = (Do.UNDO, Do.TRASH, Do.SHORTCUTS)
"""What is done anywhere; the rest of it is on the page of today, as this menu must fit a small screen."""


def area_buttons(actions: Actions) -> tuple[QWidget, ...]:
    """Return the buttons of an area's page, the overflow last."""
    return (
        icon_button(actions[Do.TAKE_PHOTO]),
        act_button(actions[Do.PRESENT]),
        act_button(actions[Do.NEW_SESSION], primary=True),
        overflow_button(actions, AREA, VIEW, PATIENT, COMMON),
    )
