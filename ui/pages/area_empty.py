"""What an area without photographs says, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format import word
from ui.widgets.empty_state import EmptyState
from vein_tracker.tasks.browse import AreaSheet, photographs_refused

translate = QCoreApplication.translate


def empty_area(sheet: AreaSheet) -> EmptyState:
    """Invite the first photograph, or say why there may be none."""
    state = photographs_refused(sheet.consents, sheet.area)
    if state is not None:
        heading = translate("empty", "Photographs: {answer}").format(answer=word(state).lower())
        text = translate("empty", "Sessions can be recorded without photographs. Consent is under More.")
        return EmptyState("camera", heading, text, translate("actions", "New session"))
    return EmptyState(
        "drop",
        translate("empty", "Drop the first photo here"),
        translate(
            "empty", "It becomes the baseline that every later photo is held against. Pasting works too."
        ),
        translate("empty", "Add photos"),
    )
