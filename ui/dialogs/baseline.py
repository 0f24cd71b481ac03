"""Asks whether a whole series is to be held against another photograph, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.dialogs.form import EditDialog
from ui.dialogs.who import Who
from ui.format import day
from ui.widgets.field import TextField, text_label
from vein_tracker.tasks.baseline import region_is_lost, set_baseline
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.edit import Edits
from vein_tracker.tasks.trend import SeriesPhoto


class BaselineDialog(EditDialog):
    """Whose series it is, what will happen, and the reason that is recorded."""

    def __init__(self, parent: QWidget | None, sheet: AreaSheet, shown: SeriesPhoto) -> None:
        act = self.tr("Set as baseline")
        super().__init__(parent, act, act, header=Who(sheet.patient, sheet.area))
        self._view, self._shown = sheet.view, shown
        asked = self.tr("Hold this series against the photo of {day}?").format(day=day(shown.day))
        follows = self.tr(
            "Every follow-up is compared again. The figures so far are kept; Undo brings them back."
        )
        self.body.addWidget(text_label(asked, theme.TextRole.STRONG))
        self.body.addWidget(text_label(follows, tone="muted"))
        if region_is_lost(sheet.view, shown):
            lost = self.tr(
                "The two photos are not aligned, so the region cannot go along: all of the new baseline is measured."
            )
            self.body.addWidget(text_label(lost, tone="caution"))
        self.reason = TextField(
            self.tr("Reason"),
            "" if sheet.baseline else self.tr("The series had no baseline"),
            required=self.tr("Say why: whoever reads the figures later will ask."),
            placeholder=self.tr("Such as: sharper than the first photo"),
            offers=(
                self.tr("Sharper than the first photo"),
                self.tr("Better light than the first photo"),
                self.tr("Shows all of the area"),
                self.tr("A new course of treatment begins"),
            ),
        )
        self.body.addWidget(self.reason)

    def make_edits(self) -> Edits:
        return set_baseline(self._view, self._shown, self.reason.value())
