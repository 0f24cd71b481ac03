"""How long a line is that was drawn on a photograph: its scale."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.form import EditDialog
from ui.dialogs.who import Who
from ui.format import number, pixels
from ui.widgets.field import NumberField, text_label
from vein_tracker.model.records import Patient, Photo, TreatedArea
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.scale import set_scale

_MOST_MM = 1000.0


class ScaleDialog(EditDialog):
    """Asks for millimetres, and says what they come to."""

    def __init__(
        self, parent: QWidget | None, patient: Patient, area: TreatedArea, photo: Photo, length_px: float
    ) -> None:
        super().__init__(
            parent,
            self.tr("Scale of {name}").format(name=photo.file_name),
            self.tr("Set scale"),
            header=Who(patient, area),
        )
        self._photo = photo
        self._length_px = length_px
        self.length = NumberField(
            self.tr("Length of the line, millimetres"),
            most=_MOST_MM,
            required=self.tr("Type how many millimetres the line is long."),
        )
        self._result = text_label("", theme.TextRole.STRONG)
        drawn = self.tr("The line is {pixels} long in the photo.").format(pixels=pixels(length_px))
        self.body.addWidget(text_label(drawn, tone="muted"))
        self.body.addWidget(self.length)
        self.body.addWidget(self._result)
        follows = self.tr(
            "The photo is measured again. A marker or ruler in it that differs by more than 10 % is pointed out."
        )
        self.body.addWidget(text_label(follows, tone="muted"))
        self.length.changed.connect(self._tell)
        self._tell()

    def make_edits(self) -> Edits:
        length = self.length.value()
        assert length is not None
        return set_scale(self._photo, self._length_px, length)

    def _tell(self) -> None:
        length = self.length.value()
        told = self.tr("{n} pixels per millimetre")
        self._result.setText(told.format(n=number(self._length_px / length, 1)) if length else "")
