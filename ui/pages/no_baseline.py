"""Says that a series lost its baseline, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui import theme
from ui.pages.parts import label
from vein_tracker.model.records import Moment
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.trend import SeriesPhoto


class NoBaseline(QFrame):
    """Shown only where there are photographs but none that the others are held against."""

    set_wanted = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.restyle(self, "banner", "caution")
        self._text = label()
        self._text.setWordWrap(True)
        self._set = QPushButton(self.tr("Set this photo as baseline…"))
        self._add = QPushButton(self.tr("Add photos"))
        self._set.clicked.connect(self.set_wanted)
        self._add.clicked.connect(self.add_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
        layout.addWidget(self._text, 1)
        for button in (self._set, self._add):
            button.setAutoDefault(True)
            layout.addWidget(button)
        self.hide()

    def show_for(self, sheet: AreaSheet, shown: SeriesPhoto | None) -> None:
        """Say what to do for the photograph that is looked at, or nothing."""
        missing = shown is not None and sheet.baseline is None
        self.setVisible(missing)
        fit = shown is not None and shown.photo.moment is not Moment.STRAIGHT_AFTER
        self._set.setVisible(fit)
        self._add.setVisible(not fit)
        self._text.setText(
            self.tr("This series has no baseline, so nothing is compared. Choose the photo to compare with.")
            if fit
            else self.tr(
                "This series has no baseline, so nothing is compared. The next photo that is not taken "
                "straight after treatment becomes it."
            )
        )
