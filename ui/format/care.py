"""What is known of a patient beside their skin: alerts, checklist, venous assessment, in a line each."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format.dates import age, day
from ui.format.words import word
from vein_tracker.model.records import (
    Alert,
    AlertKind,
    Answer,
    Checklist,
    Patient,
    VenousAssessment,
)

translate = QCoreApplication.translate
_YEARS_VALID: Final = 1


def alert_words(alert: Alert) -> str:
    """Return "Allergy: lidocaine", and of what lapses also when it was recorded."""
    if alert.kind is AlertKind.OTHER:
        words = alert.what
    elif alert.what:
        words = translate("care", "{alert}: {what}").format(alert=word(alert.kind), what=alert.what)
    else:
        words = word(alert.kind)
    if alert.kind.lapses and alert.recorded_on is not None:
        return translate("care", "{alert}, recorded {day}").format(alert=words, day=day(alert.recorded_on))
    return words


def alert_tip(alert: Alert) -> str:
    """Return when an alert was recorded, and what to do where it may be over."""
    if alert.recorded_on is None:
        return ""
    told = translate("care", "Recorded {day}").format(day=day(alert.recorded_on))
    if alert.kind.lapses:
        return translate("care", "{recorded}. Ask again whether it still holds.").format(recorded=told)
    return told


def alerts_of(patient: Patient) -> tuple[tuple[str, str], ...]:
    """Return the words of each alert and what is behind them, dated ones first."""
    dated = ((alert_words(alert), alert_tip(alert)) for alert in patient.dated_alerts)
    return (*dated, *((alert, "") for alert in patient.alerts))


def checklist_line(checklist: Checklist | None, today: date) -> str:
    """Return "Checklist 3 May 2026 · 1 yes"."""
    if checklist is None:
        return translate("care", "Checklist: not recorded yet")
    parts = [translate("care", "Checklist {day}").format(day=day(checklist.dated))]
    yes, unasked = checklist.count(Answer.YES), checklist.count(Answer.NOT_ASKED)
    parts.append(translate("care", "{n} yes").format(n=yes))
    if unasked:
        parts.append(translate("care", "{n} not asked").format(n=unasked))
    return _dated(parts, checklist.dated, today)


def assessment_line(assessment: VenousAssessment | None, today: date) -> str:
    """Return "Veins examined 3 May 2026 · with duplex"."""
    if assessment is None:
        return translate("care", "Veins examined: not recorded yet")
    parts = [translate("care", "Veins examined {day}").format(day=day(assessment.dated)), duplex(assessment)]
    return _dated(parts, assessment.dated, today)


def duplex(assessment: VenousAssessment) -> str:
    """Return whether duplex ultrasound was used, in words."""
    if assessment.duplex:
        return translate("care", "with duplex")
    return translate("care", "without duplex")


def older_than_a_year(dated: date, today: date) -> bool:
    """Whether what was recorded on a day is to be asked again."""
    return age(dated, today) >= _YEARS_VALID


def _dated(parts: list[str], dated: date, today: date) -> str:
    if older_than_a_year(dated, today):
        parts.append(translate("care", "older than a year"))
    return " · ".join(parts)
