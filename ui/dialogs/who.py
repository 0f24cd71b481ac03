"""The head of a form: name, date of birth, alerts and the side in words, large enough not to be missed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.format.care import alerts_of
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.field import text_label
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Patient, TreatedArea


class Who(QFrame):
    """Says whom, and where on the body, the form is about."""

    def __init__(self, patient: Patient, area: TreatedArea | None = None) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(text_label(whose(patient), theme.TextRole.TITLE))
        if area is not None:
            shouted = fmt.place_shout(area.site, area.side, area.label)
            column.addWidget(text_label(shouted, theme.TextRole.TITLE))
        alerts = alerts_of(patient)
        if alerts:
            column.addWidget(_alerts(alerts))


def whose(patient: Patient) -> str:
    """Return "Marsh, Alice · 14 Mar 1971 (55)": whom a choice or a question is about."""
    name = fmt.person(patient.family_name, patient.given_name)
    return f"{name} · {fmt.born(patient.birth_date, today())}"


class Headline(QFrame):
    """Says what a form is about that concerns no patient yet."""

    def __init__(self, text: str, below: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(text_label(text, theme.TextRole.TITLE))
        if below:
            column.addWidget(text_label(below, tone="muted"))


def _alerts(alerts: tuple[tuple[str, str], ...]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box)
    for words, tip in alerts:
        flow.addWidget(Chip(words, ChipKind.CAUTION, tip))
    return box
