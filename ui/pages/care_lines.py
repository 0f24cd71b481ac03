"""What was agreed, asked and examined before treatment, a line each; a press records it anew."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Actions, Do
from ui.clock import today
from ui.format import day, in_sentence
from ui.format.care import assessment_line, checklist_line
from ui.widgets.flow import FlowLayout
from ui.widgets.tinted import set_icon
from vein_tracker.model.records import Consent, ConsentPurpose
from vein_tracker.tasks.browse import PatientSheet, latest_consent

translate = QCoreApplication.translate


class CareLines(QFrame):
    """Documents only: nothing here is judged."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "card")
        inside = QWidget()
        flow = FlowLayout(inside, spacing=0)
        self._consent = _line(actions[Do.CONSENT])
        self._checklist = _line(actions[Do.CHECKLIST])
        self._assessment = _line(actions[Do.ASSESSMENT])
        for line in (self._consent, self._checklist, self._assessment):
            flow.addWidget(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        layout.addWidget(inside)

    def show_patient(self, sheet: PatientSheet) -> None:
        """Say what is known of a patient."""
        face = any(card.area.site.on_face for card in sheet.areas)
        self._consent.setText(consent_line(sheet.consents, face=face))
        self._checklist.setText(checklist_line(next(iter(sheet.checklists), None), today()))
        self._assessment.setText(assessment_line(next(iter(sheet.assessments), None), today()))


def consent_line(consents: tuple[Consent, ...], *, face: bool = False) -> str:
    """Return "Photographs: agreed 9 Feb 2026", and where `face` is treated also what was answered for it."""
    answered = latest_consent(consents, ConsentPurpose.RECORD)
    if answered is None:
        told = translate("care", "Photographs: not asked yet")
    else:
        told = translate("care", "Photographs: {answer} {day}").format(
            answer=in_sentence(answered.state), day=day(answered.dated)
        )
    if not face:
        return told
    of_face = latest_consent(consents, ConsentPurpose.RECORD, face=True)
    if of_face is None:
        said = translate("care", "face not asked yet")
    else:
        said = translate("care", "face {answer}").format(answer=in_sentence(of_face.state))
    return f"{told} · {said}"


def _line(action: QAction) -> QPushButton:
    button = QPushButton()
    button.setToolTip(action.toolTip())
    button.setAutoDefault(True)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the words first, then the icon
    set_icon(button, "chevron-right", "muted", 2 * theme.GRID)
    theme.restyle(button, "kind", "line")
    button.clicked.connect(action.trigger)
    return button
