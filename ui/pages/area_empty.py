"""What an area without photographs says, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.format import in_sentence
from ui.widgets.empty_state import EmptyState
from vein_tracker.tasks.browse import AreaSheet, photographs_refused

translate = QCoreApplication.translate


class EmptyOr(QStackedWidget):
    """Shows the photographs of an area; where there are none, the next step: `add_wanted` or `session_wanted`."""

    add_wanted = Signal()
    session_wanted = Signal()

    def __init__(self, photographs: QWidget) -> None:
        super().__init__()
        self.empty: EmptyState | None = None
        self.addWidget(photographs)

    @property
    def has_focus_on_empty(self) -> bool:
        """Whether the next step has the focus."""
        focused = self.window().focusWidget()
        return self.empty is not None and focused is not None and self.empty.isAncestorOf(focused)

    def show_for(self, sheet: AreaSheet) -> None:
        """Show what belongs to an area that was read."""
        self.forget()
        if sheet.photos:
            return
        self.empty = empty_area(sheet)
        refused = photographs_refused(sheet.consents, sheet.area) is not None
        self.empty.acted.connect(self.session_wanted if refused else self.add_wanted)
        self.addWidget(self.empty)
        self.setCurrentWidget(self.empty)

    def forget(self) -> None:
        """Offer no next step any more."""
        if self.empty is not None:
            self.removeWidget(self.empty)
            self.empty.deleteLater()
            self.empty = None


def empty_area(sheet: AreaSheet) -> EmptyState:
    """Invite the first photograph, or say why there may be none."""
    state = photographs_refused(sheet.consents, sheet.area)
    if state is not None:
        heading = translate("empty", "Photographs: {answer}").format(answer=in_sentence(state))
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
