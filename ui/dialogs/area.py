"""Adds or edits a treated area, and the views in which it is photographed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui import theme
from ui.dialogs.form import MEDIUM, NARROW, EditDialog
from ui.dialogs.who import Who
from ui.widgets.body_regions import BodyRegion, Figure, allows, aspects, usual_place
from ui.widgets.choice_field import ChipsField, SegmentField
from ui.widgets.field import TextField, text_label
from vein_tracker.model.records import AnatomicalSite, Patient, Side, TreatedArea, View, ViewKind
from vein_tracker.tasks.edit import ADD_AREA, ADD_VIEW, EDIT_AREA, EDIT_VIEW, Edits, amended
from vein_tracker.tasks.protocol import views_for


class AreaDialog(EditDialog):
    """A new area with its first view, or a correction; the side is chosen by a person, never assumed."""

    def __init__(
        self,
        parent: QWidget | None,
        patient: Patient,
        area: TreatedArea | None = None,
        *,
        region: BodyRegion | None = None,
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
        self._region, self._place = region, place
        self._said = text_label("", theme.TextRole.TITLE)
        self._make_fields(area or region)
        self.body.addWidget(self._said)
        for field in (self.site, self.side, self.label):
            self.body.addWidget(field)
            field.changed.connect(self._say)
        self._say()
        if new:
            self.body.addWidget(self.view)
            self.site.changed.connect(self._offer_views)
            self._offer_views()

    def _make_fields(self, known: TreatedArea | BodyRegion | None) -> None:
        self.site = ChipsField[AnatomicalSite](
            self.tr("Where on the body"),
            [(site, fmt.word(site)) for site in AnatomicalSite],
            [known.site] if known else (),
            single=True,
            required=self.tr("Choose where on the body."),
        )
        self.side = SegmentField[Side](
            self.tr("The patient's side"),
            [(side, fmt.word(side)) for side in Side],
            known.side if known else None,
            required=self.tr("Choose the patient's side; it is never assumed."),
        )
        self.label = TextField(
            self.tr("Name it more closely"),
            known.label if known else "",
            placeholder=self.tr("such as lateral, upper third"),
            offers=aspects(),
        )
        self.view = ChipsField[ViewKind](
            self.tr("First view"),
            [(kind, fmt.word(kind)) for kind in ViewKind],
            [_facing(self._region)],
            single=True,
        )

    def make_edits(self) -> Edits:
        site, side = self.site.value(), self.side.value()
        assert site is not None
        assert side is not None
        known = self._area
        named = known or TreatedArea(patient_id=self._patient.id, site=site, side=side)
        area = self._placed(replace(named, site=site, side=side, label=self.label.value()))
        if known is not None:
            return Edits(text=EDIT_AREA, amend=amended(known, area))
        first = View(area_id=area.id, kind=self.view.value() or ViewKind.OVERVIEW)
        return Edits(text=ADD_AREA, put=(area, first))

    def _placed(self, area: TreatedArea) -> TreatedArea:
        """Return the area where it was clicked, or where its name says; a place that fits its name is kept."""
        region, place = self._region, self._place
        if self._area is None and region is not None and place is not None:
            area = replace(area, figure=region.figure.value, place=place)
        if area.place is not None and area.figure in set(Figure):
            if allows(Figure(area.figure), area.place, area.site, area.side):
                return area
        elif self._area is not None:
            return area
        usual = usual_place(area.site, area.side, area.label)
        figure, spot = usual or ("", None)
        return replace(area, figure=str(figure), place=spot)

    def _offer_views(self) -> None:
        """Offer no view of a face for a leg; before a site is chosen, those of the first."""
        site = self.site.value() or next(iter(AnatomicalSite))
        self.view.offer(views_for(TreatedArea(patient_id=self._patient.id, site=site, side=Side.RIGHT)))

    def _say(self) -> None:
        """Say site and side in words, the side so that it cannot be overlooked."""
        site, side = self.site.value(), self.side.value()
        told = fmt.place_shout(site, side, self.label.value()) if site and side else ""
        self._said.setText(told)
        self._said.setVisible(bool(told))


def _facing(region: BodyRegion | None) -> ViewKind:
    """Return the view that looks at the part which was clicked; where none is named after it, the overview."""
    aspect = region.aspect.value if region is not None else ""
    return ViewKind(aspect) if aspect in set(ViewKind) else ViewKind.OVERVIEW


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
            [(kind, fmt.word(kind)) for kind in _kinds_for(area, view)],
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
        if known is not None:
            return Edits(text=EDIT_VIEW, amend=amended(known, view))
        return Edits(text=ADD_VIEW, put=(view,))


def _kinds_for(area: TreatedArea, view: View | None) -> tuple[ViewKind, ...]:
    """Return the kinds that make sense at an area's site, and the one that a view has."""
    kinds = views_for(area)
    return kinds if view is None or view.kind in kinds else (*kinds, view.kind)
