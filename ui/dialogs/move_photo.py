"""Moves a photograph to another view, area, session or patient."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.form import MEDIUM, EditDialog
from ui.dialogs.session_choice import SessionChoice
from ui.dialogs.who import Who, whose
from ui.widgets.choice_field import ListField
from ui.widgets.field import text_label
from vein_tracker.model.records import (
    Id,
    Photo,
    Record,
    Session,
    SessionArea,
    View,
)
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.move import Goal, move_photo
from vein_tracker.tasks.places import AreaPlaces, PatientPlaces


class MovePhotoDialog(EditDialog):
    """Chooses patient, area, view and session of a photo anew; `sheet` shows the series that it leaves."""

    def __init__(
        self, parent: QWidget | None, sheet: AreaSheet, photo: Photo, places: Sequence[PatientPlaces]
    ) -> None:
        title, act = self.tr("Move photo {name}").format(name=photo.file_name), self.tr("Move photo")
        super().__init__(parent, title, act, header=Who(sheet.patient, sheet.area), width=MEDIUM)
        self._photo = photo
        self._sheet = sheet
        self._places = {place.patient.id: place for place in places}
        self._day = self._day_of_photo()
        self.patient = ListField[Id](
            self.tr("To patient"),
            [(p.patient.id, whose(p.patient)) for p in places],
            sheet.patient.id,
            searched=True,
        )
        self.area = ListField[Id](self.tr("Area"), required=self.tr("Choose the area and its side."))
        self.view = ListField[Id](self.tr("View"), required=self.tr("Choose the view."))
        self.session = SessionChoice()
        self.target = text_label("", theme.TextRole.TITLE)
        self.body.addWidget(self.patient)
        self.add_row(self.area, self.view)
        for part in (self.session, self.target):
            self.body.addWidget(part)
        self.patient.changed.connect(self._offer_areas)
        self.area.changed.connect(self._offer_views)
        self._offer_areas(sheet.area.id)

    def make_edits(self) -> Edits:
        part, view = self._chosen_area(), self._chosen_view()
        assert part is not None
        assert view is not None
        session = self.session.value()
        known = next((sa for sa in part.session_areas if sa.session_id == session.id), None)
        session_area = known or SessionArea(session_id=session.id, area_id=part.area.id)
        new_session: tuple[Record, ...] = () if session in self._sessions() else (session,)
        new_part: tuple[Record, ...] = () if known else (session_area,)
        goal = Goal(view=view, part=session_area, new=(*new_session, *new_part))
        return move_photo(self._photo, goal, self._sheet.view, self._sheet.photos)

    def _offer_areas(self, chosen: Id | None = None) -> None:
        place = self._chosen_patient()
        parts = place.areas if place else ()
        choices = [(p.area.id, fmt.place_shout(p.area.site, p.area.side, p.area.label)) for p in parts]
        self.area.set_choices(choices, chosen)
        if place is not None:
            self.session.offer(place.patient.id, place.sessions, self._day)
        self._offer_views()

    def _offer_views(self) -> None:
        part = self._chosen_area()
        views = part.views if part else ()
        same = next((view.id for view in views if view.id == self._photo.view_id), None)
        only = views[0].id if len(views) == 1 else None
        self.view.set_choices([(view.id, fmt.view_words(view)) for view in views], same or only)
        self.target.setText(self._target())

    def _target(self) -> str:
        place, part = self._chosen_patient(), self._chosen_area()
        if place is None or part is None:
            return ""
        area = part.area
        return self.tr("→ {patient}: {area}").format(
            patient=whose(place.patient), area=fmt.place_shout(area.site, area.side, area.label)
        )

    def _chosen_patient(self) -> PatientPlaces | None:
        return self._places.get(self.patient.value() or "")

    def _chosen_area(self) -> AreaPlaces | None:
        place, chosen = self._chosen_patient(), self.area.value()
        return next((p for p in place.areas if p.area.id == chosen), None) if place else None

    def _chosen_view(self) -> View | None:
        part, chosen = self._chosen_area(), self.view.value()
        return next((view for view in part.views if view.id == chosen), None) if part else None

    def _sessions(self) -> tuple[Session, ...]:
        place = self._chosen_patient()
        return place.sessions if place else ()

    def _day_of_photo(self) -> date:
        """The day of the session in which the photo is filed now."""
        for place in self._places.values():
            days = {session.id: session.held_on for session in place.sessions}
            for part in place.areas:
                for session_area in part.session_areas:
                    if session_area.id == self._photo.session_area_id:
                        return days[session_area.session_id]
        return self._photo.captured_at.date() if self._photo.captured_at else today()
