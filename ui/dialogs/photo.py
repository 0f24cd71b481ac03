"""What is known of a photograph: when in the course, how the patient held still, what the camera said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui import format as fmt
from ui.dialogs.form import MEDIUM, EditDialog
from ui.dialogs.who import Who
from ui.widgets.choice_field import SegmentField
from ui.widgets.field import NumberField, TextField
from vein_tracker.model.records import (
    Moment,
    Patient,
    Photo,
    Polarisation,
    Posture,
    Processing,
    TreatedArea,
)
from vein_tracker.tasks.baseline import correct_photo
from vein_tracker.tasks.edit import Edits

_MOST_PX_PER_MM = 1000.0
_MOST_ZOOM = 100.0
_NOT_KNOWN = "not_known"
_YES = "yes"
_NO = "no"


class PhotoDialog(EditDialog):
    """Corrects what was filed with a photograph; its pixels are never touched."""

    def __init__(self, parent: QWidget | None, patient: Patient, area: TreatedArea, photo: Photo) -> None:
        super().__init__(
            parent,
            self.tr("Edit photo {name}").format(name=photo.file_name),
            self.tr("Save photo"),
            header=Who(patient, area),
            width=MEDIUM,
        )
        self._photo = photo
        self._make_circumstances(photo)
        self._make_facts(photo)
        for field in (self.moment, self.posture, self.polarisation):
            self.body.addWidget(field)
        self.add_row(self.device, self.lens)
        self.add_row(self.exposure, self.white_balance)
        self.add_row(self.flash, self.px_per_mm)
        self.add_row(self.altered, self.zoom)

    def make_edits(self) -> Edits:
        posture, polarisation, flash = self.posture.value(), self.polarisation.value(), self.flash.value()
        zoom = self.zoom.value()
        photo = replace(
            self._photo,
            moment=self.moment.value() or self._photo.moment,
            posture=Posture(posture) if posture in list(Posture) else None,
            polarisation=Polarisation(polarisation) if polarisation in list(Polarisation) else None,
            flash=flash == _YES if flash in (_YES, _NO) else None,
            device=self.device.value(),
            lens=self.lens.value(),
            exposure=self.exposure.value(),
            white_balance=self.white_balance.value(),
            px_per_mm=self.px_per_mm.value(),
            digital_zoom=None if zoom is None else max(1.0, zoom),
            processing=self._processing(),
        )
        return correct_photo(self._photo, photo)

    def _make_circumstances(self, photo: Photo) -> None:
        unknown = (_NOT_KNOWN, self.tr("Not known"))
        self.moment = SegmentField[Moment](
            self.tr("When it was taken"), [(moment, fmt.word(moment)) for moment in Moment], photo.moment
        )
        self.posture = SegmentField[str](
            self.tr("Posture"),
            [*((posture.value, fmt.word(posture)) for posture in Posture), unknown],
            photo.posture or _NOT_KNOWN,
        )
        self.polarisation = SegmentField[str](
            self.tr("Polarising filters"),
            [*((kind.value, fmt.word(kind)) for kind in Polarisation), unknown],
            photo.polarisation or _NOT_KNOWN,
        )
        flash = {True: _YES, False: _NO, None: _NOT_KNOWN}[photo.flash]
        self.flash = SegmentField[str](
            self.tr("Flash"), [(_YES, self.tr("Yes")), (_NO, self.tr("No")), unknown], flash
        )

        done = photo.processing
        self.altered = SegmentField[str](
            self.tr("Altered by the camera or an app"),
            [
                (_NO, self.tr("No")),
                (_YES, ", ".join(sorted(fmt.word(one) for one in done)) if done else self.tr("Yes")),
                unknown,
            ],
            _NOT_KNOWN if done is None else _YES if done else _NO,
        )

    def _processing(self) -> frozenset[Processing] | None:
        """Return what the file says where that is right, else what the person says."""
        match self.altered.value():
            case "no":
                return frozenset()
            case "yes":
                return self._photo.processing or frozenset({Processing.ALTERED})
        return None

    def _make_facts(self, photo: Photo) -> None:
        self.device = TextField(self.tr("Camera"), photo.device)
        self.lens = TextField(self.tr("Lens"), photo.lens)
        self.exposure = TextField(self.tr("Exposure"), photo.exposure)
        self.white_balance = TextField(self.tr("White balance"), photo.white_balance)
        self.px_per_mm = NumberField(
            self.tr("Scale, pixels per millimetre"), photo.px_per_mm, most=_MOST_PX_PER_MM
        )
        self.zoom = NumberField(
            self.tr("Digital zoom: enlarged so many times"), photo.digital_zoom, most=_MOST_ZOOM
        )
