"""How an area is to be photographed at every session."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui.dialogs.form import MEDIUM, EditDialog
from ui.dialogs.who import Who
from ui.widgets.choice_field import ChipsField, ListField
from ui.widgets.field import NotesField, TextField, text_label
from ui.widgets.whole_number_field import OptionalNumberField, WholeNumberField
from vein_tracker.model.records import Background, Lighting, Polarisation, Protocol, ViewKind
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.protocol import AreaProtocol, set_protocol, views_for

_MOST_MINUTES = 60
_MOST_CM = 500
E = TypeVar("E", bound=StrEnum)


class ProtocolDialog(EditDialog):
    """The views that are required and the conditions; it begins with what is usual at the site."""

    def __init__(self, parent: QWidget | None, found: AreaProtocol) -> None:
        super().__init__(
            parent,
            self.tr("Photo protocol"),
            self.tr("Save protocol"),
            header=Who(found.patient, found.area),
            width=MEDIUM,
        )
        self._found = found
        known = found.protocol
        if not found.own:
            self.body.addWidget(
                text_label(
                    self.tr("This is usual at this site. Saving makes it this area's own."), tone="muted"
                )
            )
        self._make_fields(known)
        self.body.addWidget(self.views)
        self.add_row(self.minutes, self.distance, self.lens, stretches=(1, 1, 2))
        self.add_row(self.background, self.lighting, self.polarisation)
        for field in (self.conditions, self.notes):
            self.body.addWidget(field)

    def make_edits(self) -> Edits:
        known = self._found.protocol
        chosen = self.conditions.chosen()
        minutes = self.minutes.value()
        assert minutes is not None
        protocol = replace(
            known,
            views=tuple(kind for kind in views_for(self._found.area) if kind in self.views.chosen()),
            standing_minutes=minutes,
            foot_marks=_FOOT_MARKS in chosen,
            background=_chosen(Background, self.background.value()),
            distance_cm=self._distance_cm(known),
            lens=self.lens.value(),
            lighting=_chosen(Lighting, self.lighting.value()),
            polarisation=_chosen(Polarisation, self.polarisation.value()),
            bare_skin=_BARE_SKIN in chosen,
            notes=self.notes.value(),
        )
        return set_protocol(self._found, protocol)

    def _distance_cm(self, known: Protocol) -> int | None:
        """Return the distance; one that nobody typed anew stays as it was kept, whatever the unit."""
        typed = self.distance.value()
        if typed is None or typed == _typed(known.distance_cm):
            return None if typed is None else known.distance_cm
        return fmt.cm_of_typed(typed)

    def _make_fields(self, known: Protocol) -> None:
        self.views = ChipsField[ViewKind](
            self.tr("Views to be taken at every session"),
            [(kind, fmt.word(kind)) for kind in views_for(self._found.area)],
            known.views,
            required=self.tr("Choose at least one view."),
        )
        self.minutes = WholeNumberField(
            self.tr("Standing before, minutes"), known.standing_minutes, least=0, most=_MOST_MINUTES
        )
        self.distance = OptionalNumberField(
            self.tr("Distance, {unit}").format(unit=fmt.distance_unit()),
            _typed(known.distance_cm),
            least=1,
            most=fmt.typed_distance(_MOST_CM),
        )
        self.lens = TextField(self.tr("Lens"), known.lens, placeholder=self.tr("such as 50 mm, or 1× camera"))
        left_open = self.tr("Left open")
        self.background = ListField[str](
            self.tr("Background"),
            [("", left_open), *((one, fmt.word(one)) for one in Background)],
            known.background or "",
        )
        self.lighting = ListField[str](
            self.tr("Light"),
            [("", left_open), *((one, fmt.word(one)) for one in Lighting)],
            known.lighting or "",
        )
        self.polarisation = ListField[str](
            self.tr("Polarising filters"),
            [("", left_open), *((one, fmt.word(one)) for one in Polarisation)],
            known.polarisation or "",
        )
        self.conditions = ChipsField[str](
            self.tr("Before each photo"),
            [
                (_FOOT_MARKS, self.tr("Feet on floor marks")),
                (_BARE_SKIN, self.tr("No make-up or lotion")),
            ],
            [name for name, on in ((_FOOT_MARKS, known.foot_marks), (_BARE_SKIN, known.bare_skin)) if on],
        )
        self.notes = NotesField(self.tr("Anything else"), known.notes, lines=2)


_FOOT_MARKS = "foot_marks"
_BARE_SKIN = "bare_skin"


def _typed(distance_cm: int | None) -> int | None:
    return None if distance_cm is None else fmt.typed_distance(distance_cm)


def _chosen(kind: type[E], value: str | None) -> E | None:
    """Return what was chosen from a list; None where it was left open."""
    return kind(value) if value else None
