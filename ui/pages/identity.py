"""Whose page it is: name, date of birth, side in words and alerts, on top of every patient's page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.clock import today
from ui.format import born, person, place_shout
from ui.pages.judgement import alert_notes, consent_note
from ui.pages.parts import chip, label
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Consent, Patient, TreatedArea


class Identity(QFrame):
    """The bar on top: who, born when, which side; what to mind; and what can be done."""

    def __init__(self, buttons: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "bar")
        self._name = label(role="title")
        self._born = label(role="title_plain", tone="muted")
        self._place = label(role="title")
        self._about = label(role="small", tone="muted")
        self._chips = QWidget()
        self._chips.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(self._chips)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(self._words())
        layout.addSpacing(theme.GRID)
        chips = QVBoxLayout()
        chips.addStretch(1)
        chips.addWidget(self._chips)
        chips.addStretch(1)
        layout.addLayout(chips, 1)
        for button in buttons:
            layout.addWidget(button)

    def show_patient(
        self, patient: Patient, consents: Iterable[Consent], area: TreatedArea | None = None
    ) -> None:
        """Say who it is, and where on the body."""
        consents = tuple(consents)
        self._name.setText(person(patient.family_name, patient.given_name))
        self._born.setText(born(patient.birth_date, today()))
        self._place.setVisible(area is not None)
        if area is not None:
            shouted = place_shout(area.site, area.side, area.label)
            self._place.setText(self.tr("› {place}").format(place=shouted))
        self._about.setText(patient.number)
        self._about.setVisible(bool(patient.number))
        clear(self._flow)
        for note in (consent_note(consents, area), *alert_notes(patient)):
            self._flow.addWidget(chip(note))

    def show_nobody(self) -> None:
        """Say nothing, until somebody's record is read."""
        for part in (self._name, self._born, self._place, self._about):
            part.clear()
        clear(self._flow)

    def _words(self) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for part in (self._name, self._born, self._place):
            line.addWidget(part)
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._about)
        column.addStretch(1)
        return column


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and delete them."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
