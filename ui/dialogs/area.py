"""Adds or edits a treated area, and the views in which it is photographed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui.dialogs.form import MEDIUM, NARROW, EditDialog
from ui.dialogs.who import Who
from ui.widgets.choice_field import ChipsField, SegmentField
from ui.widgets.field import TextField
from vein_tracker.model.records import AnatomicalSite, Patient, Record, Side, TreatedArea, View, ViewKind
from vein_tracker.tasks.edit import ADD_AREA, ADD_VIEW, EDIT_AREA, EDIT_VIEW, Edits


class AreaDialog(EditDialog):
    """A new area with its first view, or a correction; the side is chosen by a person, never assumed."""

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient,
        area: TreatedArea | None = None,
        *,
        figure: str = "",
        place: tuple[float, float] | None = None,
    ) -> None:
        new = area is None
        super().__init__(
            parent,
            self.tr("New treated area") if new else self.tr("Edit treated area"),
            self.tr("Add area") if new else self.tr("Save area"),
            header=Who(patient, area),
            width=MEDIUM,
        )
        self._patient = patient
        self._area = area
        self._figure, self._place = figure, place
        self.site = ChipsField[AnatomicalSite](
            self.tr("Where on the body"),
            [(site, fmt.word(site)) for site in AnatomicalSite],
            [area.site] if area else (),
            single=True,
            required=self.tr("Choose where on the body."),
        )
        self.side = SegmentField[Side](
            self.tr("The patient's side"),
            [(side, fmt.word(side)) for side in Side],
            area.side if area else None,
            required=self.tr("Choose the patient's side; it is never assumed."),
        )
        self.label = TextField(
            self.tr("Name it more closely"),
            area.label if area else "",
            placeholder=self.tr("such as lateral, upper third"),
        )
        self.view = ChipsField[ViewKind](
            self.tr("First view"), _view_kinds(), [ViewKind.OVERVIEW], single=True
        )
        for field in (self.site, self.side, self.label):
            self.body.addWidget(field)
        if new:
            self.body.addWidget(self.view)

    def make_edits(self) -> Edits:
        site, side = self.site.value(), self.side.value()
        assert site is not None
        assert side is not None
        known = self._area
        blank = TreatedArea(
            patient_id=self._patient.id, site=site, side=side, figure=self._figure, place=self._place
        )
        area = replace(known or blank, site=site, side=side, label=self.label.value())
        first: tuple[Record, ...] = (
            () if known else (View(area_id=area.id, kind=self.view.value() or ViewKind.OVERVIEW),)
        )
        put = () if area == known else (area, *first)
        return Edits(text=EDIT_AREA if known else ADD_AREA, put=put)


class ViewDialog(EditDialog):
    """A way of photographing an area, with a series of its own."""

    def __init__(
        self, parent: QWidget | None, patient: Patient, area: TreatedArea, view: View | None = None
    ) -> None:
        new = view is None
        super().__init__(
            parent,
            self.tr("New view") if new else self.tr("Edit view"),
            self.tr("Add view") if new else self.tr("Save view"),
            header=Who(patient, area),
            width=NARROW,
        )
        self._area = area
        self._view = view
        self.kind = ChipsField[ViewKind](
            self.tr("From where it is photographed"),
            _view_kinds(),
            [view.kind] if view else (),
            single=True,
            required=self.tr("Choose from where it is photographed."),
        )
        self.label = TextField(
            self.tr("Name it more closely"),
            view.label if view else "",
            placeholder=self.tr("such as knee bent, 20 cm away"),
        )
        self.body.addWidget(self.kind)
        self.body.addWidget(self.label)

    def make_edits(self) -> Edits:
        kind = self.kind.value()
        assert kind is not None
        known = self._view
        view = replace(known or View(area_id=self._area.id), kind=kind, label=self.label.value())
        return Edits(text=EDIT_VIEW if known else ADD_VIEW, put=() if view == known else (view,))


def _view_kinds() -> list[tuple[ViewKind, str]]:
    return [(kind, fmt.word(kind)) for kind in ViewKind]
