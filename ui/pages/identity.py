"""Whose page it is: name, date of birth, side in words and alerts, on top of every patient's page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.clock import today
from ui.format import born, person, place_shout
from ui.pages.judgement import alert_notes, consent_note
from ui.pages.note import Note
from ui.pages.parts import chip, label
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Consent, Patient, TreatedArea


class Identity(QFrame):
    """The bar on top: who, born when, which side, what to mind; wraps rather than hide any of it."""

    def __init__(self, buttons: Iterable[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "bar")
        self._name = label(role="title")
        self._born = label(role="title_plain", tone="muted")
        self._place = label(role="title")
        self._number = label(role="small", tone="muted")
        self._notes: tuple[Note, ...] = ()
        self._chips: list[Chip] = []
        self._words = QWidget()
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(self._words)
        for part in self._labels():
            part.setMinimumHeight(theme.CHIP)
            part.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._flow.addWidget(part)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words)
        middle.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(middle, 1)
        for button in buttons:
            layout.addWidget(button)

    def show_patient(
        self, patient: Patient, consents: Iterable[Consent], area: TreatedArea | None = None
    ) -> None:
        """Say who it is, and where on the body."""
        consents = tuple(consents)
        self._name.setText(person(patient.family_name, patient.given_name))
        self._born.setText(born(patient.birth_date, today()))
        self._number.setText(patient.number)
        if area is not None:
            shouted = place_shout(area.site, area.side, area.label)
            self._place.setText(self.tr("› {place}").format(place=shouted))
        else:
            self._place.clear()
        consent = consent_note(consents, area)
        # An area's bar has no room for what is as it should be: alerts stay on the line of the name.
        notes = (
            alert_notes(patient)
            if area and consent.kind is ChipKind.SOFT
            else (consent, *alert_notes(patient))
        )
        self._show_notes(notes)
        for part in self._labels():
            part.setVisible(bool(part.text()))

    def show_nobody(self) -> None:
        """Say nothing, until somebody's record is read."""
        for part in self._labels():
            part.clear()
        self._show_notes(())

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        if notes == self._notes:
            return
        self._notes = notes
        for made in self._chips:
            self._flow.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._chips = [chip(note) for note in notes]
        for made in self._chips:
            self._flow.addWidget(made)

    def _labels(self) -> tuple[QLabel, ...]:
        return (self._name, self._born, self._place, self._number)
