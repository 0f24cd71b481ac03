"""The photo card: a code that is photographed first, so that the photos after it find their patient."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import convert, theme
from ui.dialogs.form import MEDIUM
from ui.dialogs.sheet import SheetDialog
from ui.format.day_words import clock_time
from ui.widgets.field import text_label
from vein_tracker.model.records import Patient
from vein_tracker.tasks.photo_cards import ShownCard

_LEAST_SIDE: Final = 44 * theme.GRID


class PhotoCardDialog(SheetDialog):
    """Shows the code alone, large; no name stands beside it that a photo could carry away."""

    def __init__(self, parent: QWidget | None, shown: ShownCard, patient: Patient) -> None:
        self.patient = patient
        super().__init__(
            parent,
            self.tr("Photo card of {time}").format(time=clock_time(shown.card.shown_at)),
            self.tr("Photograph this code first, then the patient. It holds no name, and counts today."),
            width=MEDIUM,
        )
        self.code = _Code(shown.code)
        self.body.addWidget(self.code, 1)
        self.body.addWidget(
            text_label(
                self.tr(
                    "Dropped or sent to the watched folder, the photos after it wait in the inbox until you confirm "
                    "name, date of birth and side."
                ),
                tone="muted",
            )
        )


class _Code(QWidget):
    """Each module as large a square of whole pixels as there is room for, black on white in both themes."""

    def __init__(self, code: convert.U8) -> None:
        super().__init__()
        self._picture: QImage = convert.to_image(code)
        self.setAccessibleName(self.tr("Code of the photo card"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST_SIDE, _LEAST_SIDE)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_SIDE, _LEAST_SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        room = int(min(self.width(), self.height()) * ratio)
        module = max(1, room // self._picture.width())
        side = module * self._picture.width()
        sharp = self._picture.scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation
        )
        sharp.setDevicePixelRatio(ratio)
        with QPainter(self) as painter:
            painter.drawImage(
                int((self.width() - side / ratio) / 2), int((self.height() - side / ratio) / 2), sharp
            )
