"""Asks whether a whole series is to be held against another photograph."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.form import EditDialog
from ui.dialogs.who import Who
from ui.format import day
from ui.widgets.field import text_label
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import EDIT_VIEW, Edits
from vein_tracker.tasks.trend import SeriesPhoto


class BaselineDialog(EditDialog):
    """Nothing is typed: whose series it is, what will happen, and yes or no."""

    def __init__(self, parent: QWidget | None, sheet: AreaSheet, shown: SeriesPhoto) -> None:
        act = self.tr("Set as baseline")
        super().__init__(parent, act, act, header=Who(sheet.patient, sheet.area))
        self._view = replace(sheet.view, baseline_id=shown.photo.id)
        asked = self.tr("Hold this series against the photo of {day}?").format(day=day(shown.day))
        follows = self.tr(
            "Every follow-up is compared again. The figures so far are kept; Undo brings them back."
        )
        self.body.addWidget(text_label(asked, theme.TextRole.STRONG))
        self.body.addWidget(text_label(follows, tone="muted"))

    def make_edits(self) -> Edits:
        return Edits(text=EDIT_VIEW, put=(self._view,))
